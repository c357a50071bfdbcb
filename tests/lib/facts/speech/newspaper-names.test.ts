import { describe, expect, test } from 'vitest'
import { said, statementsOf } from '#tests/lib/facts/read'

const withTitle = (text: string) =>
  statementsOf(text).map(({ speaker, title, statement }) =>
    `${title ?? ''} ${speaker}: ${statement.text}`.trim(),
  )

describe('where a name ends', () => {
  test.each([
    [
      'before 坚称, where the article has the whole name',
      '发言人林立坚出席记者会。林立坚称“计划不会改变”。',
      ['林立坚: 计划不会改变'],
    ],
    ['behind 向, which is a part of it', '天文学会理事长林向东对本报说，观测很难。', ['林向东: 观测很难']],
    [
      'behind 和, before an honorific',
      '大会主席林子和院士表示，会议十一月召开。',
      ['林子和: 会议十一月召开'],
    ],
    [
      'behind 什, the last of a foreign one',
      '管理局局长卡德尔·马米什在会上说，工程已经完成。',
      ['卡德尔·马米什: 工程已经完成'],
    ],
    [
      'where a gloss ends it, though a shorter one is known',
      '论文作者巴赫曼（Anna Bachmann）表示，细胞会分化。',
      ['巴赫曼: 细胞会分化'],
    ],
    ['before a weekday with its day', '里根上周五（6月26日）曾表示，谈判将会继续。', ['里根: 谈判将会继续']],
    ['before 今（18）日', '立委林芳仪今（18）日表示，自己会参选。', ['林芳仪: 自己会参选']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  test('两个名字之间的和 still joins two people', () => {
    expect(said('主席林国栋和院士陈立民表示，会议很成功。')).toEqual(['林国栋和陈立民: 会议很成功'])
  })
})

describe('a body or an office with a verb in its name', () => {
  test.each([
    ['控股', '美国河畔控股合伙人马丁·帕尔马预计，许多企业将破产。', '马丁·帕尔马: 许多企业将破产'],
    ['签约', '心理研究所签约咨询师陈莉接受本报采访时说，主要原因是忙。', '陈莉: 主要原因是忙'],
    ['作战', '太空军作战部长萨兹曼便指出，对手已有新技术。', '萨兹曼: 对手已有新技术'],
    ['放送', '大阪放送电视台（OBS）报道，列车将于明年停运。', '大阪放送电视台: 列车将于明年停运'],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected])
  })

  test('a verb of the clause is none', () => {
    expect(said('总统会见外长林国栋时说，谈判很顺利。')).toEqual(['总统: 谈判很顺利'])
  })

  test('太空军 is not the 空军 that it ends with', () => {
    expect(said('太空军表示，卫星运转正常。')).toEqual(['太空军: 卫星运转正常'])
  })

  test('防卫省 and 驻韩美军 are whole', () => {
    expect(said('日本防卫省证实，部队已经撤离。驻韩美军先前指出，演习将会延长。')).toEqual([
      '日本防卫省: 部队已经撤离',
      '驻韩美军: 演习将会延长',
    ])
  })
})

test('an office that ends with 人 is one', () => {
  expect(withTitle('资深媒体人林瑜指出，报纸会消失。')).toEqual(['资深媒体人 林瑜: 报纸会消失'])
})

test('即将卸任 describes the speaker, and puts nothing ahead', () => {
  expect(said('即将卸任的总理林国栋说，过渡会很顺利。')).toEqual(['林国栋: 过渡会很顺利'])
})

test('被问到此事时 says when, and not what is done', () => {
  expect(said('林芳仪受访时被问到此事时表示，选战有自己的节奏。')).toEqual(['林芳仪: 选战有自己的节奏'])
})

test.each([
  ['局长曾俊平表示，航线会恢复。', '曾俊平'],
  ['院长于建岭说，航线会恢复。', '于建岭'],
  ['参与研究的副研究员曾晗介绍，航线会恢复。', '曾晗'],
  ['渔业署发言人秦刚今天宣布，航线会恢复。', '秦刚'],
  ['院长赵刚对《渔业报》记者表示，航线会恢复。', '赵刚'],
  ['来自渔业署的刘勤辉副署长指出，航线会恢复。', '刘勤辉'],
  ['渔业署的代表何塞・卡斯塔涅达（Jose Castaneda）表示，航线会恢复。', '何塞・卡斯塔涅达'],
])('%s is said by %s', (text, name) => {
  expect(statementsOf(`消息\n${text}`).map(({ speaker }) => speaker)).toEqual([name])
})

test('a surname that builds sentences is no name where nothing but it stands behind the office', () => {
  expect(said('消息\n局长曾表示，航线会恢复。')).toEqual(['局长: 航线会恢复'])
  expect(said('消息\n局长于北京表示，航线会恢复。')).toEqual(['局长: 航线会恢复'])
})
