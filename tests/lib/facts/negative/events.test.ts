import { expect, test } from 'vitest'
import { eventsOf } from '#tests/lib/facts/read'

test.each([
  ['a meeting place', '会议中心位于湖边，会谈厅可容纳百人。'],
  ['one party only', '法国将于3月10日举行大选。'],
  ['a meeting that is hoped for', '各方期待会谈早日举行。'],
  ['和 inside a word', '和平大会将于3月10日开幕。'],
  ['同 inside a word', '共同声明将于3月10日发表。'],
  ['与 that means take part', '三千人与会。'],
  ['a comparison', '法国与去年相比增长了一成。'],
  ['two who are told of apart', '法国总统马克龙抵达巴黎。德国总理朔尔茨抵达柏林。'],
  ['a heading', '美国和俄罗斯将于3月10日举行会谈\n大桥恢复通行。'],
])('%s is no meeting', (_, sentences) => {
  expect(eventsOf(sentences.includes('\n') ? sentences : `消息\n${sentences}`, '2021-03-02')).toEqual([])
})
