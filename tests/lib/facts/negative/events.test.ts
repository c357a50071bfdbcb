import { expect, test } from 'vitest'
import { eventsOf } from '#tests/lib/facts/read'

test.each([
  ['a meeting place', '会议中心位于湖边，会谈厅可容纳百人。'],
  ['a meeting that is hoped for', '各方期待会谈早日举行。'],
  ['同 inside a word', '共同声明将于3月10日发表。'],
  ['与 that means take part', '三千人与会。'],
  ['a comparison', '法国与去年相比增长了一成。'],
  ['two who are told of apart', '法国总统马克龙抵达巴黎。德国总理朔尔茨抵达柏林。'],
  ['what was asked', '尼尔森总理1日被问及是否会在3月10日与丹麦首相约恩森举行会晤时说，还不知道。'],
  ['what is supposed', '如果挪威和丹麦3月10日举行会谈，渔民会到港口去。'],
  ['a proposal to meet', '挪威收到了3月10日与丹麦举行会谈的提议。'],
  ['what was proposed', '挪威提议于3月10日举行欧盟-乌克兰理事会会议。'],
  ['a body of two that is only named', '丹麦希望3月10日重返欧盟-乌克兰理事会。'],
  ['a body of two without a day', '这是欧盟-乌克兰理事会举行的首次会议。'],
  ['what is not planned', '目前还没有挪威和丹麦将于3月10日举行会谈的“具体计划”。'],
  ['what was called off', '挪威和丹麦取消了原定3月10日举行的会谈。'],
  ['a person or a place behind 在', '在尼尔森3月1日与约恩森通话后，渔民返航了。'],
  ['a day and somebody else’s meeting', '尼尔森3月10日的会议安排还没有公布。'],
  ['a heading', '美国和俄罗斯将于3月10日举行会谈\n大桥恢复通行。'],
])('%s is no meeting', (_, sentences) => {
  const events = eventsOf(sentences.includes('\n') ? sentences : `消息\n${sentences}`, '2021-03-02')
  expect(events).toEqual([])
})

test('和 inside a word is no meeting, though what is called so begins', () => {
  const events = eventsOf('消息\n和平大会将于3月10日开幕。', '2021-03-02')
  expect(events.map(({ frame, participants }) => [frame, participants])).toEqual([['launch', []]])
})
