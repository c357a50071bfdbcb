import { expect, test } from 'vitest'
import { demandsOf, eventsOf, factsOf, quantitiesOf } from '#tests/lib/facts/read'

const meeting = (text: string, published = '2022-01-05') =>
  eventsOf(text, published).map(
    ({ participants, date, status }) => `${status} ${participants.join('+')} ${date ?? '?'}`,
  )

test.each([
  ['A和B将于D举行会谈', '美国和俄罗斯将于2022年1月10日举行会谈。', 'planned 美国+俄罗斯 2022-01-10'],
  ['B和C between', '预计俄罗斯还将和北约于1月12日举行会谈。', 'planned 俄罗斯+北约 2022-01-12'],
  [
    'a name that holds 与',
    '1月13日，俄罗斯和欧洲安全与合作组织（OSCE）将举行会谈。',
    'planned 俄罗斯+欧洲安全与合作组织 2022-01-13',
  ],
  [
    'titles and names',
    '2021年12月30日，美国总统拜登和俄罗斯总统普京打了一场近1个小时的电话。',
    'past 拜登+普京 2021-12-30',
  ],
  ['short pairs', '中法将于本月22日在巴黎举行战略对话。', 'planned 中国+法国 2022-01-22'],
  [
    'whoever speaks',
    '法国总统马克龙表示，计划于19日与欧洲国家及加拿大举行紧急会议。',
    'planned 马克龙+欧洲国家+加拿大 2022-01-19',
  ],
  [
    'a meeting as a verb, of the pair that met before',
    '挪威外交大臣尼尔森4日会见丹麦外交大臣约恩森。两国外交大臣将于1月26日在巴黎再次会晤。',
    'planned 尼尔森+约恩森 2022-01-26',
  ],
  [
    'envoys stand for their side',
    '北岸政府和南岸联盟的代表将于1月9日举行会谈。',
    'planned 北岸政府+南岸联盟 2022-01-09',
  ],
  [
    'names with their titles behind them',
    '魏铭远部长将于1月9日同努尔兰诺夫外长举行会谈。',
    'planned 魏铭远+努尔兰诺夫 2022-01-09',
  ],
  [
    'a title without a name',
    '日本外务大臣佐藤将于1月9日在东京同泰国外长会谈。',
    'planned 佐藤+泰国外长 2022-01-09',
  ],
  ['a country beside a title', '法国总统将于1月9日会见德国代表。', 'planned 法国总统+德国 2022-01-09'],
  [
    '会晤 with an object',
    '赫洛总统将于1月8日至9日在挪威奥斯陆会晤丹麦首相约恩森。',
    'planned 赫洛+约恩森 2022-01-08/2022-01-09',
  ],
  [
    'what is quoted at length',
    '发言人莫兰说：“总理尼尔森将于1月8日与丹麦首相约恩森举行安全的视频会议。双方将谈渔业。”',
    'planned 尼尔森+约恩森 2022-01-08',
  ],
  [
    'a call that is told as the time of something else',
    '尼尔森去年12月31日和约恩森通话时表示，渔船可以返航。',
    'past 尼尔森+约恩森 2021-12-31',
  ],
  ['the first of two calls', '尼尔森和约恩森去年12月分别在3日与9日通话。', 'past 尼尔森+约恩森 2021-12-03'],
  ['the second of two calls', '尼尔森和约恩森去年12月分别在3日与9日通话。', 'past 尼尔森+约恩森 2021-12-09'],
  [
    'a meeting before which something else was done',
    '尼尔森1月3日在首都会晤约恩森前，参观了港口。',
    'past 尼尔森+约恩森 2022-01-03',
  ],
  [
    'a day after the article appeared lies ahead, whatever its verb',
    '挪威和丹麦也可能在1月12日举行渔业会谈。',
    'planned 挪威+丹麦 2022-01-12',
  ],
  [
    'a day before the article appeared is over',
    '挪威和丹麦1月3日举行的会谈将催生一份草案。',
    'past 挪威+丹麦 2022-01-03',
  ],
  [
    'two who say together what 双方 will do',
    '挪威和丹麦政府证实，双方定于1月20日举行渔业对话，讨论配额。',
    'planned 挪威+丹麦 2022-01-20',
  ],
  ['a body of two sides', '挪威宣布在1月12日召开中国-东盟理事会会议。', 'planned 中国+东盟 2022-01-12'],
  [
    'a body of two sides, with its foreign name',
    '记者注意到，本月12日举行欧盟-乌克兰理事会（Council）会议。',
    'planned 欧盟+乌克兰 2022-01-12',
  ],
  [
    'the first of several talks named with their days',
    '挪丹官员未参加中法官员本月9日到10日的双边渔业对话（Fishery Talks）、12日举行欧盟-乌克兰理事会会议。',
    'planned 欧盟+乌克兰 2022-01-12',
  ],
  [
    'officials named with the day of their talks',
    '中法官员本月9日到10日的双边渔业对话、12日举行欧盟-乌克兰理事会会议，都已排定。',
    'planned 中国+法国 2022-01-09/2022-01-10',
  ],
  [
    'a second day in the same clause',
    '中法官员本月9日到10日的双边渔业对话、12日举行欧盟-乌克兰理事会会议，都已排定。',
    'planned 欧盟+乌克兰 2022-01-12',
  ],
  [
    'a meeting whose name begins with its pair',
    '渔民谈到3日的“中法渔业对话”时很高兴。',
    'past 中国+法国 2022-01-03',
  ],
  [
    'by which clock is no place',
    '尼尔森总理将于北京时间1月8日上午同约恩森首相举行视频会晤。',
    'planned 尼尔森+约恩森 2022-01-08TMO',
  ],
  [
    'a call that one of the two was asked for',
    '1月3日晚，外交部长尼尔森应约同丹麦外交大臣约恩森通电话。',
    'past 尼尔森+约恩森 2022-01-03TEV',
  ],
  ['a call that began', '1月3日，尼尔森总理与约恩森首相开始通电话。', 'past 尼尔森+约恩森 2022-01-03'],
  [
    'a period in which it was the eighth is not its day',
    '1月3日，中法领导人进行了今年以来的第8次电话会谈。',
    'past 中国+法国 2022-01-03',
  ],
  ['a host and two guests', '毛泽东会见了尼克松和基辛格。', 'past 毛泽东+尼克松+基辛格 ?'],
])('%s', (_, text, expected) => {
  expect(meeting(text)).toContain(expected)
})

test.each([
  ['双方 are nobody yet', '双方将举行会谈。'],
  ['两国元首 in another paragraph', '甲市消息\n挪威和丹麦举行会谈。\n两国元首将于1月26日在巴黎会晤。'],
  ['a pair of people are not their countries', '挪威外交大臣尼尔森会见丹麦外交大臣约恩森。两国将举行会谈。'],
  ['a third one leaves 双方 open', '毛泽东会见了尼克松和基辛格。双方将再次会谈。'],
  ['会谈 that only ends', '谈判代表期待会谈结束。'],
  ['同意 is no 同', '伊朗和沙特同意举行外长级会晤。'],
  ['a meeting without parties', '记者会在北京举行。'],
  ['a thing and a person', '方案与他无关。'],
  ['a meeting that is spoken of', '挪威与丹麦会晤的消息令人关注。'],
  ['a short quotation', '这场“将会晤约恩森”的传闻不实。'],
])('%s: no meeting of its own', (_, text) => {
  expect(meeting(text).filter((one) => one.startsWith('planned'))).toEqual([])
})

test('what the lead tells without its day and a quotation with it is one meeting', () => {
  const told = eventsOf(
    '首相府表示，首相尼尔森与丹麦首相约恩森将举行视频会谈。\n发言人说，尼尔森将于1月8日上午与约恩森举行视频会谈。',
    '2022-01-05',
  )
  expect(told.map(({ date, evidence }) => [date, evidence.length])).toEqual([['2022-01-08TMO', 2]])
})

test('two meetings of the same two on different days stay two', () => {
  const told = eventsOf('挪威和丹麦将于1月8日举行会谈。\n挪威和丹麦将于1月9日举行会谈。', '2022-01-05')
  expect(told.map(({ date }) => date)).toEqual(['2022-01-08', '2022-01-09'])
})

test('what was held is named without praise and number', () => {
  const [event] = eventsOf('尼尔森与约恩森进行了一次「坦诚」通话。', '2022-01-05')
  expect(event?.title).toBe('尼尔森与约恩森通话')
})

test('an office without a name is no entity', () => {
  const { entities } = factsOf('消息\n佐藤同泰国外长举行会谈。', '2022-01-05')
  expect(entities.map(({ name }) => name)).toEqual(['佐藤'])
})

test('a draft handed over to two is one event', () => {
  const [event] = eventsOf('2021年12月初，俄罗斯分别向美国和北约提交了安全保障协议草案。')
  expect(event).toMatchObject({
    frame: 'transfer',
    participants: ['俄罗斯', '美国', '北约'],
    date: '2021-12',
  })
})

test('two demands in one sentence are two facts', () => {
  const demands = demandsOf('俄罗斯要求北约不再东扩，要求北约不在东欧部署武器。')
  expect(demands.map(({ by, of, text }) => `${by} ${of}: ${text}`)).toEqual([
    '俄罗斯 北约: 北约不再东扩',
    '俄罗斯 北约: 北约不在东欧部署武器',
  ])
})

test('a number is told with what it counts', () => {
  expect(quantitiesOf('离心机数量减至6104台。')[0]).toMatchObject({ value: 6104, unit: '台' })
  expect(quantitiesOf('损失达1.5亿元。')[0]).toMatchObject({ value: 150_000_000, unit: '元' })
  expect(quantitiesOf('第3届大会于2021年举行。')).toEqual([])
})

test('近1个小时 and 50分钟 of one call are in conflict', () => {
  const { conflicts, facts } = factsOf(
    '两人打了一场近1个小时的电话。\n在这场长达50分钟的电话会中，主题未变。',
  )
  const lengths = facts.filter((fact) => fact.kind === 'date').map(({ id }) => id)
  expect(conflicts).toContainEqual({ what: 'duration', facts: lengths })
})

test('one vague date of two events is in conflict with itself', () => {
  const { conflicts } = factsOf('2021年12月初，两人举行了视频会议。\n2021年12月初，俄罗斯向美国提交了草案。')
  expect(conflicts.filter(({ what }) => what === 'date')).toHaveLength(1)
})

test('what may be is told with less confidence than what will be', () => {
  const confidenceOf = (text: string) => eventsOf(text, '2022-01-05')[0]?.confidence ?? 0
  const sure = confidenceOf('挪威和丹麦将于1月12日举行渔业会谈。')
  expect(confidenceOf('挪威和丹麦可能在1月12日举行渔业会谈。')).toBeLessThan(0.8)
  expect(sure).toBeGreaterThan(0.8)
})
