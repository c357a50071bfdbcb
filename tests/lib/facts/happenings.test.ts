import { describe, expect, test } from 'vitest'
import { datesOf, eventsOf } from '#tests/lib/facts/read'

const plans = (sentence: string): string[] =>
  eventsOf(`消息\n${sentence}`, '2023-05-11')
    .filter(({ status }) => status === 'planned')
    .map(({ frame, date, participants }) => `${frame} ${date} ${participants.join('+')}`)

describe('a plan has a day and at least one party', () => {
  test.each([
    ['秘鲁总统索萨将于5月20日访问智利。', 'visit 2023-05-20 索萨+智利'],
    ['秘鲁总统索萨5月20日将在圣地亚哥与博里奇会谈。', 'meet 2023-05-20 索萨+博里奇'],
    ['应智利外长博里奇邀请，秘鲁总统索萨将于5月20日访问智利。', 'visit 2023-05-20 索萨+智利'],
    ['法国将于6月10日举行大选。', 'vote 2023-06-10 法国'],
    ['外交部发言人毛林宣布，秘鲁总统索萨将于5月20日访问智利。', 'visit 2023-05-20 索萨+智利'],
    ['挪威海军发布消息，挪威和丹麦定于5月20日举行联合演习。', 'happening 2023-05-20 挪威+丹麦'],
    ['挪威政府将于6月2日签署协议。', 'signing 2023-06-02 挪威政府'],
    ['5月20日，秘鲁总统索萨将访问智利。', 'visit 2023-05-20 索萨+智利'],
  ])('%s', (sentence, plan) => {
    expect(plans(sentence)).toEqual([plan])
  })

  test.each([
    ['what will not be', '秘鲁总统索萨将不会于5月20日访问智利。'],
    ['what may be', '秘鲁总统索萨可能于5月20日访问智利。'],
    ['what is supposed', '如果秘鲁总统索萨将于5月20日访问智利，渔民将抗议。'],
    ['what will be so in a year', '秘鲁将在2030年超越智利。'],
    ['what is hoped', '渔民希望秘鲁总统索萨5月20日将访问智利。'],
    ['what has no day', '秘鲁总统索萨将访问智利。'],
    ['what is to be before a day', '秘鲁总统索萨将在5月20日之前访问智利。'],
    ['what a place does', '本报利马5月20日将停刊。'],
  ])('%s is none', (_, sentence) => {
    expect(plans(sentence)).toEqual([])
  })
})

const told = (sentence: string): string[] =>
  eventsOf(`消息\n${sentence}`, '2023-05-11').map(({ status, frame, date, participants }) =>
    `${status} ${frame} ${date} ${participants.join('+')}`.trim(),
  )

describe('what happens on a day needs no name', () => {
  test.each([
    ['最高法院将于6月5日开庭审理此案。', 'planned hearing 2023-06-05 最高法院'],
    ['谈判代表团下周前往多哈。', 'planned visit 2023-W20 谈判代表团'],
    ['秘鲁总统索萨定于周五启程。', 'planned visit 2023-05-12 索萨'],
    ['渔业协议定于5月20日到期。', 'planned deadline 2023-05-20'],
    ['议会选举将于11月5日举行。', 'planned vote 2023-11-05'],
    ['国际书展将于6月10日在利马开幕，届时将有三百家出版社参展。', 'planned launch 2023-06-10'],
    ['秘鲁总统索萨5月9日抵达奥斯陆。', 'past visit 2023-05-09 索萨'],
    ['航天局5月2日发射了一颗气象卫星。', 'past launch 2023-05-02 航天局'],
    ['外交部长于5月9日抵达利马。', 'past visit 2023-05-09 外交部长'],
    ['索萨夫妇将于5月20日上午抵达。', 'planned visit 2023-05-20TMO 索萨夫妇'],
    ['渔业大会将于6月3日在利马举行，市长索萨将前往机场，迎接代表团。', 'planned happening 2023-06-03 索萨'],
    ['北约峰会将于7月11日在利马举行，挪威首相埃德预计出席。', 'planned meet 2023-07-11 北约+埃德'],
  ])('%s', (sentence, event) => {
    expect(told(sentence)).toEqual([event])
  })

  test.each([
    ['does not come', '北约峰会将于7月11日在利马举行，市长索萨未到。'],
    ['comes from elsewhere to elsewhere', '北约峰会将于7月11日在利马举行，市长索萨已到家乡。'],
  ])('whoever %s takes no part', (_, sentence) => {
    expect(told(sentence)).toEqual(['planned meet 2023-07-11 北约'])
  })

  test.each([
    ['whoever two have sent', '两国代表团5月9日在利马会面。'],
    ['whoever two are meant', '两国总统定于6月3日在利马会晤。'],
    ['what was told before', '该协议将于6月1日生效。'],
    ['what was called off', '秘鲁总统索萨取消了原定于5月20日对智利的访问。'],
    ['what is asked', '是否于5月20日访问智利，秘鲁总统索萨尚未决定。'],
  ])('%s is nobody', (_, sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('a date is told by its clause', () => {
  const telling = (sentence: string): string[] | undefined =>
    datesOf(`消息\n${sentence}`, '2023-05-11')[0]?.telling?.parts.map(
      ({ role, text, means }) => `${role}: ${text}${means ? ` = ${means}` : ''}`,
    )

  test('in its parts, from the subject to the next mark', () => {
    expect(telling('挪威议会5月9日通过了一项渔业法案，渔民表示欢迎。')).toEqual([
      'subject: 挪威议会',
      'time: 5月9日',
      'verb: 通过了',
      'object: 一项渔业法案',
    ])
  })

  test('with the subject of the clause with which it goes on', () => {
    expect(telling('挪威议会关闭了水电站，5月9日通过了一项渔业法案。')?.[0]).toBe('subject: 挪威议会')
  })

  test.each([
    ['a remark', '挪威首相埃德5月9日说，桥修好了。'],
    ['a clause of which nobody knows who acts', '他5月9日抵达奥斯陆。'],
    ['a fragment', '5月9日，奥斯陆。'],
  ])('not where it dates %s', (_, sentence) => {
    expect(telling(sentence)).toBeUndefined()
  })
})
