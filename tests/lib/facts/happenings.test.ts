import { describe, expect, test } from 'vitest'
import { datesOf, eventsOf } from '#tests/lib/facts/read'

const plans = (sentence: string): string[] =>
  eventsOf(`消息\n${sentence}`, '2023-05-11')
    .filter(({ status }) => status === 'planned')
    .map(({ frame, date, participants }) => `${frame} ${date} ${participants.join('+')}`)

describe('a plan has a day and at least one party', () => {
  test.each([
    ['秘鲁总统索萨将于5月20日访问智利。', 'visit 2023-05-20 索萨'],
    ['秘鲁总统索萨5月20日将在圣地亚哥与博里奇会谈。', 'meet 2023-05-20 索萨+博里奇'],
    ['应智利外长博里奇邀请，秘鲁总统索萨将于5月20日访问智利。', 'visit 2023-05-20 索萨'],
    ['法国将于6月10日举行大选。', 'vote 2023-06-10 法国'],
    ['外交部发言人毛林宣布，秘鲁总统索萨将于5月20日访问智利。', 'visit 2023-05-20 索萨'],
    ['挪威海军发布消息，挪威和丹麦定于5月20日举行联合演习。', 'happening 2023-05-20 挪威+丹麦'],
    ['挪威政府将于6月2日签署协议。', 'signing 2023-06-02 挪威政府'],
    ['5月20日，秘鲁总统索萨将访问智利。', 'visit 2023-05-20 索萨'],
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
