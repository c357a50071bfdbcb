import { describe, expect, test } from 'vitest'
import { speakerIn } from '#lib/language/zh/speaker-words'
import { factsOf } from '#tests/lib/facts/read'

const named = (sentence: string) =>
  factsOf(`消息\n${sentence}`, '2021-03-02').entities.map(({ name }) => name)

describe('where a name ends', () => {
  test.each([
    ['当天', '美国国务卿克里当天抵达北京。', '克里'],
    ['强调', '俄罗斯总统普京强调了合作。', '普京'],
    ['曾', '法国总统马克龙曾到访成都。', '马克龙'],
    ['通过', '美国总统拜登通过视频致辞。', '拜登'],
    ['希望', '德国总理朔尔茨希望各方克制。', '朔尔茨'],
  ])('%s begins a new word', (_, sentence, name) => {
    expect(named(sentence)).toContain(name)
  })

  test.each([
    ['挪威选手卡勒·汉森被禁赛四年。', '卡勒·汉森'],
    ['荷兰运动员德弗里斯因三次缺席被罚。', '德弗里斯'],
    ['中国特使翟隽近日访问了埃及。', '翟隽'],
    ['行政院长赖清德出席了会议。', '赖清德'],
    ['行政长官林郑月娥下午会见了传媒。', '林郑月娥'],
  ])('%s', (sentence, name) => {
    expect(named(sentence)).toContain(name)
  })

  test('a name that is known is not made longer', () => {
    const names = named('美国国务卿克里表示，会谈有益。国务卿克里因雾晚到。')
    expect(names.filter((name) => name.startsWith('克里'))).toEqual(['克里'])
  })
})

describe('no entity', () => {
  test.each([
    ['an office alone', '总统出席了开幕式。'],
    ['somebody without a name', '一名官员表示，雨会停。'],
    ['a verb behind an office', '记者了解到了情况。'],
    ['a rank that is 在…中 and 将', '该机构在报告中将明年行业增速调低到百分之三。'],
    ['a rank that is 上 and 将', '公司晚上将安排新的航班，会上将宣布结果。'],
    ['a word of time behind an office', '市长明年行程已满，总统今年夏天不出访，外长周日晚到达。'],
    ['a common word with a surname', '总理时任期满，经理金融知识丰富，主任方案未定。'],
    ['a country and a region', '决议由约旦代表阿拉伯国家集团提交。'],
    ['a number of times', '飞船刷新了中国航天员单次出舱活动时间纪录。'],
    ['a verb with a surname', '市民应留在家中，居民应尽快撤离。'],
    ['a place', '大会在湖边的小镇开幕。'],
  ])('%s', (_, sentence) => {
    expect(named(sentence)).toEqual([])
  })
})

test.each([
  ['美国空军中将霍克表示，演习照常进行。', '霍克'],
  ['退役上将马丁说，谈判仍有可能。', '马丁'],
  ['俄罗斯中将伊万诺夫表示，部队已经撤回。', '伊万诺夫'],
])('a rank before a name: %s', (sentence, name) => {
  expect(named(sentence)).toContain(name)
})

test('a title begins where the office does', () => {
  const { entities } = factsOf('消息\n毛宁说，下月还将前往约旦同约旦外交大臣萨法迪会面。', '2021-03-02')
  expect(entities.find(({ name }) => name === '萨法迪')?.titles).toEqual(['约旦外交大臣'])
})

test.each([
  ['a word that leads over', '部长李文到了，而县政府副发言人张平没有来。', '张平', '县政府副发言人'],
  ['whom it belongs to', '参加联署的资深参议员布朗表示，法案会通过。', '布朗', '资深参议员'],
])('a title is told without %s', (_, sentence, name, title) => {
  const { entities } = factsOf(`消息\n${sentence}`, '2021-03-02')
  expect(entities.find((one) => one.name === name)?.titles).toEqual([title])
})

test('a speaker is read without where the paper writes from', () => {
  const speaker = speakerIn('（湖州3日电）县政府发言人张平')
  expect(speaker).toMatchObject({ name: '张平', titles: ['县政府发言人'] })
})

test.each([['白宫'], ['高盛'], ['安理会']])('%s is no person, whatever surname it begins with', (name) => {
  const { entities } = factsOf(`消息\n${name}表示，会谈将会继续。`, '2021-03-02')
  expect(entities.find((one) => one.name === name)?.type).not.toBe('person')
})

test('a name does not begin with 和', () => {
  expect(named('总统奥马尔和李近平主席将会面。')).not.toContain('和李近平')
})

test('people in a row have their own titles', () => {
  const { entities } = factsOf(
    '消息\n日本外相上川阳子和韩国外长赵兑烈举行了会谈。被告人郭某某在场。',
    '2021-03-02',
  )
  expect(entities.map(({ name, titles }) => [name, ...titles])).toEqual([
    ['上川阳子', '日本外相'],
    ['赵兑烈', '韩国外长'],
    ['郭某某', '被告人'],
  ])
})

test('a short form of a country is its alias', () => {
  const { entities } = factsOf('消息\n美国和俄罗斯将于3月10日举行会谈。', '2021-03-02')
  expect(entities.find(({ name }) => name === '俄罗斯')?.aliases).toContain('俄方')
})

test.each([
  ['曾在战后的内阁担任司法大臣的李山指出，草案会通过。', []],
  ['曾担任司法大臣的李山指出，草案会通过。', []],
  ['担任司法大臣的李山指出，草案会通过。', ['司法大臣']],
])('an office of before is none by which somebody is called now: %s', (sentence, titles) => {
  const { entities } = factsOf(`消息\n${sentence}`, '2021-03-02')
  expect(entities.find(({ name }) => name === '李山')?.titles).toEqual(titles)
})
