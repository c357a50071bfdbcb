import { describe, expect, test } from 'vitest'
import { dated, datesOf, factsOf } from '#tests/lib/facts/read'

describe('去年6月份 under four anchors', () => {
  const text = '去年6月份，两国领导人在日内瓦见面。'
  test('published in 2022', () => expect(dated(text, '2022-01-05')).toEqual(['去年6月份 = 2021-06']))
  test('published on the last day of 2021', () =>
    expect(dated(text, '2021-12-31')).toEqual(['去年6月份 = 2020-06']))
  test('published nobody knows when', () => expect(dated(text)).toEqual([]))
  test('inferred from a picture of that June and a meeting still to come', () => {
    const whole = `2021年12月30日，甲国和乙国的领导人通了话。\n${text}\n2021年6月16日，两国领导人见面。图/资料图\n双方将于2022年1月10日举行会谈。`
    expect(factsOf(whole).published).toMatchObject({ start: '2022-01-01', end: '2022-01-09', inferred: true })
    expect(dated(whole)).toContain('去年6月份 = 2021-06')
  })
})

test.each([
  [
    '7日 after a full date',
    '2021年12月30日，两人通话。这是继7日视频会后的又一次。',
    '2022-01-05',
    '7日 = 2021-12-07',
  ],
  [
    'a weekday behind its day',
    '两人将于2022年1月11日星期二晚间通话。',
    '2022-01-05',
    '2022年1月11日星期二晚间 = 2022-01-11TEV',
  ],
  ['a weekday in brackets behind its day', '两人1月4日（周二）通话。', '2022-01-05', '1月4日 = 2022-01-04'],
  ['当月 leans on the text', '2021年12月30日，两人通话，这是当月的第二次。', '2022-02-05', '当月 = 2021-12'],
  [
    '1月12日 across the turn of the year',
    '2021年12月27日，发言人表示，双方将于2022年1月10日会谈。1月12日还有一场。',
    '2022-01-05',
    '1月12日 = 2022-01-12',
  ],
  ['继12月7日…后', '2021年12月30日，这是继12月7日举行会晤后的通话。', '2022-01-05', '12月7日 = 2021-12-07'],
  [
    '1997年5月后 bounds a class',
    '要求不在1997年5月后加入的国家部署武器。',
    undefined,
    '1997年5月后 = 1997-05 AFTER',
  ],
  ['12月初', '2021年12月初，草案提交。', undefined, '2021年12月初 = 2021-12 START'],
  [
    '下午3点35分左右',
    '2021年12月30日下午3点35分左右，他拿起电话。',
    undefined,
    '2021年12月30日下午3点35分左右 = 2021-12-30T15:35 APPROX',
  ],
  ['a range of days', '在5月3日至4日举行的磋商中。', '2018-05-22', '5月3日至4日 = 2018-05-03/2018-05-04'],
  [
    'a range over the turn of the month',
    '会议于4月29日至5月2日举行。',
    '2018-05-22',
    '4月29日至5月2日 = 2018-04-29/2018-05-02',
  ],
  ['今天（6月19日）', '今天（6月19日），大会开幕。', '2019-06-19', '今天（6月19日） = 2019-06-19'],
  ['本周三（25日）', '会谈定于本周三（25日）举行。', '2020-03-23', '本周三（25日） = 2020-03-25'],
  ['昨日（26日）', '昨日（26日），他抵达北京。', '2019-04-27', '昨日（26日） = 2019-04-26'],
  ['昨日 over the turn of the year', '昨日，他抵达北京。', '2020-01-01', '昨日 = 2019-12-31'],
  ['今年第二季度', '今年第二季度，破产的公司增多。', '2022-10-08', '今年第二季度 = 2022-Q2'],
  ['明年上半年', '明年上半年完成研发。', '2018-05-22', '明年上半年 = 2019-H1'],
  ['13年以来', '为13年以来最多。', '2022-10-08', '13年以来 = P13Y'],
  ['50分钟', '通话持续了50分钟。', undefined, '50分钟 = PT50M'],
  ['30多年', '在过去30多年，错误不少。', undefined, '过去30多年 = P30Y MORE_THAN'],
  ['十年六个月', '被判处有期徒刑十年六个月。', undefined, '十年六个月 = P10Y6M'],
  [
    '两天后 counts from the text',
    '2019年6月3日，他报了警。两天后，嫌疑人落网。',
    '2020-08-13',
    '两天后 = 2019-06-05',
  ],
  ['下周 is a week', '部长可能于下周前往。', '2018-05-22', '下周 = 2018-W22'],
  ['a bare weekday looks back', '周三，法院宣判。', '2020-03-27', '周三 = 2020-03-25'],
  ['a bare day looks back from publication', '7日，峰会举行。', '2022-10-08', '7日 = 2022-10-07'],
  ['a bare day looks ahead after 将', '会议将于12日召开。', '2022-10-08', '12日 = 2022-10-12'],
  ['8月 of this year', '8月出口价格指数上涨。', '2022-10-08', '8月 = 2022-08'],
  ['12月 read in January', '12月出口价格指数上涨。', '2022-01-08', '12月 = 2021-12'],
  [
    'full-width digits',
    '２０２１年１２月３０日，两人通话。',
    undefined,
    '２０２１年１２月３０日 = 2021-12-30',
  ],
  [
    'Chinese numerals',
    '二〇二一年十二月三十日，两人通话。',
    undefined,
    '二〇二一年十二月三十日 = 2021-12-30',
  ],
  ['a decade', '20世纪90年代，铁路开工。', undefined, '20世纪90年代 = 199'],
])('%s', (_, text, published, expected) => {
  expect(dated(text, published)).toContain(expected)
})

test('当月 twice, each time of the month that is told of', () => {
  const text = '2021年12月30日，两人通话。这是继7日会晤后当月的第二次。俄美元首在当月还会谈了一次。'
  expect(dated(text, '2022-02-05').filter((one) => one.startsWith('当月'))).toEqual([
    '当月 = 2021-12',
    '当月 = 2021-12',
  ])
})

test('两天后 and 三个月前 count from different days', () => {
  const text = '2019年6月3日，他报了警。两天后，嫌疑人落网。三个月前，店主搬走了。'
  expect(dated(text, '2020-08-13').slice(1)).toEqual(['两天后 = 2019-06-05', '三个月前 = 2020-05'])
})

test('two dates in a list are two dates', () => {
  expect(dated('会议于18日和19日举行。', '2019-06-20')).toEqual(['18日 = 2019-06-18', '19日 = 2019-06-19'])
})

test.each([
  ['四点共识', '美俄达成四点共识。'],
  ['出现在', '曙光出现在远方。'],
  ['第一时间', '他第一时间作出回应。'],
  ['近日 and 日前', '近日，他日前的讲话受到关注。'],
  ['节日', '春节是传统节日，生日也是。'],
  ['日元 and 日均', '3日元太少，日均5人。'],
  ['一天 that nobody measured', '这一天，一年一度的大会。'],
  ['a rank, not a month', '数月来，个月数不详。'],
  ['30 February', '2021年2月30日不存在。'],
  ['13月', '13月没有。'],
])('%s is no date', (_, text) => {
  expect(dated(text, '2020-06-01')).toEqual([])
})

test('7年禁令 is a length of time, 2017年 a year', () => {
  expect(dated('7年禁令始于2017年。')).toEqual(['7年 = P7Y', '2017年 = 2017'])
})

test('in a history a day without its year belongs to the year that is told of, and is asked by cloze only', () => {
  const text = '1972年2月21日，他抵达北京。\n1971年7月9日，使者先来过。\n2月24日，他参观了长城。'
  const last = datesOf(text, '2022-02-25').at(-1)
  expect(last).toMatchObject({ value: '1971-02-24', resolved: false })
})

test('in the news a day without its year is of this year, whatever was told before', () => {
  const text = '会议5月22日开幕。\n他曾于2003年10月15日进入太空。\n5月21日，会议还在筹备。'
  expect(dated(text, '2018-05-23').at(-1)).toBe('5月21日 = 2018-05-21')
})

test('who speaks on a day speaks in the news, also behind a look back at last year', () => {
  const text = '去年6月22日，该省东部发生地震。外交部发言人卡纳尼7日说，将派遣医疗队。'
  expect(datesOf(text, '2023-10-08').at(-1)).toMatchObject({ value: '2023-10-07' })
  const told = '去年6月22日，该省东部发生地震。25日，道路恢复通行。'
  expect(dated(told, '2023-10-08').at(-1)).toBe('25日 = 2022-06-25')
})

test('who writes on a day writes in the news, also behind a month that has passed', () => {
  const text = '法国总统马克龙5月曾到访。财政部长勒梅尔29日在社交平台上写道，谈判有了机会。'
  expect(dated(text, '2024-08-30').at(-1)).toBe('29日 = 2024-08-29')
})

test.each([
  ['a month soon to come', '关键要看10月底的投票。', '2024-08-30', false],
  ['a month soon to come that is planned', '投票将于10月底举行。', '2024-08-30', true],
  ['a month long ahead is that of last year', '12月出口价格指数上涨。', '2022-01-08', true],
  [
    'a stretch back from a time long past',
    '1956年7月26日，总统发表演讲。一周之前，贷款刚被撤回。',
    '2016-07-26',
    false,
  ],
  [
    'a day behind a year still to come',
    '首飞定在2027年前后。\n中心4日上午通报，样品已经运抵。',
    '2024-11-04',
    true,
  ],
])('%s is open or settled', (_, text, published, resolved) => {
  expect(datesOf(text, published).at(-1)?.resolved).toBe(resolved)
})

test('当日 in an account is the last day that it names, and 今日 only right behind it', () => {
  const hearing =
    '水闸案今日上午续审，法官作出引导。\n\n法官说，证人在家中。证人当日上午8时30分关闭水闸，下午2时外出。'
  expect(dated(hearing, '2018-09-19')).toEqual(['今日上午 = 2018-09-19TMO'])
  const named = '水闸案今日续审。\n\n法官说，水闸在8月22日关闭。证人当日在家。'
  expect(dated(named, '2018-09-19').at(-1)).toBe('当日 = 2018-08-22')
  const today = '水闸案今日续审。当天下午，法官作出引导。'
  expect(dated(today, '2018-09-19').at(-1)).toBe('当天下午 = 2018-09-19TAF')
})

test('当日 in what somebody says is not the 今日 on which he says so', () => {
  expect(dated('证人今日说，他当日在家中。', '2018-09-19')).toEqual(['今日 = 2018-09-19'])
})

test('当天 counts from no day where none is named', () => {
  expect(dated('水闸修好了，当天就有船通过。', '2018-09-19')).toEqual([])
})

test('当天 of what has happened is no day still to come', () => {
  const text = '会议27日在纽约召开。安理会将于10月30日举行会议。发言人在当天的记者会上表示，中方欢迎。'
  expect(dated(text, '2023-10-28').at(-1)).toBe('当天 = 2023-10-27')
  const planned = '会议27日召开。代表团将于10月30日抵达，当天将举行会谈。'
  expect(dated(planned, '2023-10-28').at(-1)).toBe('当天 = 2023-10-30')
})

test('a month of which only 可能 is told lies ahead', () => {
  expect(dated('央行可能被迫在12月再次行动。', '2023-09-14')).toEqual(['12月 = 2023-12'])
})

test('an unknown publication is never filled from a clock', () => {
  expect(dated('今天，大会开幕。明年再办。')).toEqual([])
})

test('a date tells what happened then in words that stand alone', () => {
  const event = (text: string) => datesOf(text, '2020-06-01')[0]?.event
  expect(event('2003年10月15日，杨利伟乘坐神舟五号飞船进入太空。')).toBe('杨利伟乘坐神舟五号飞船进入太空')
  expect(event('2003年10月15日，双方举行了会谈。')).toBeUndefined()
  expect(event('2003年10月15日，他进入了太空。')).toBeUndefined()
  expect(event('高盛将2021年行业规模的预测下调了。')).toBeUndefined()
  expect(event('汉森在2020年2月18日于湖区举行的比赛中获得的银牌将被取消。')).toBeUndefined()
  expect(event('南湖市同意参加2021年8月在山城召开的会议。')).toBeUndefined()
  expect(event('山城因违约受罚，2019年与南湖市达成和解。')).toBeUndefined()
})

test('a weekday behind its day is no second date', () => {
  expect(dated('两人将于2022年1月11日星期二通话。', '2022-01-05')).toHaveLength(1)
  expect(dated('两人1月4日（周二）通话。', '2022-01-05')).toHaveLength(1)
  expect(dated('两人1月4日通话，周二又通话。', '2022-01-05')).toHaveLength(2)
})

test('a day of the week in which the article appeared is sure after a date of long ago, another is not', () => {
  const sureOf = (day: string) =>
    datesOf(`两人2012年2月14日见面。\n发言人${day}发布声明。`, '2013-05-22').at(-1)?.resolved
  expect(sureOf('5月20日')).toBe(true)
  expect(sureOf('3月20日')).toBe(false)
})

test('the second day of a series of talks is no day after the last one told of', () => {
  expect(dated('1月4日，两人在渔业峰会第二天见面。', '2022-01-06')).toEqual(['1月4日 = 2022-01-04'])
  expect(dated('1月4日，两人见面，第二天返航。', '2022-01-06')).toContain('第二天 = 2022-01-05')
})

test('将于 right before a date puts it ahead, whatever has been done about it', () => {
  expect(dated('这已经是他第3次就两国将于1月进行的谈判作出回应。', '2018-12-27')).toContain('1月 = 2019-01')
})

test('早些时候 is no morning, and 前往 no time before', () => {
  expect(dated('1月4日，两人通话。当天早些时候，两人返航。', '2022-01-06')).toContain('当天 = 2022-01-04')
  expect(dated('代表团将在2022年1月7日这一周前往港口。', '2022-01-05')).toEqual(['2022年1月7日 = 2022-01-07'])
})

test('what has happened is not of the year still to come', () => {
  const text = '双方确有计划于1月举行会谈。12月19日，双方通了电话。'
  expect(dated(text, '2018-12-27')).toEqual(['1月 = 2019-01', '12月19日 = 2018-12-19'])
})
