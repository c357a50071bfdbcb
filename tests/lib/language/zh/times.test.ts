import { describe, expect, test } from 'vitest'
import { dated, datesOf } from '#tests/lib/facts/read'

const read = (sentence: string, published = '2024-04-10') => dated(`消息\n\n${sentence}`, published)

describe('the longest expression is read', () => {
  test.each([
    ['大后天，展览开幕。', '大后天 = 2024-04-13'],
    ['上上个月，港口关闭。', '上上个月 = 2024-02'],
    ['上周周二，渡轮停航。', '上周周二 = 2024-04-02'],
    ['上一季度，渔获减少。', '上一季度 = 2024-Q1'],
    ['宴会今晚八点半开始。', '今晚八点半 = 2024-04-10T20:30'],
    ['宴会从晚7点至9点举行。', '晚7点至9点 = 2024-04-10T19/2024-04-10T21'],
    ['桥梁在2007年与2009年之间修建。', '2007年与2009年之间 = 2007/2009'],
    ['大会于3月30-31日召开。', '3月30-31日 = 2024-03-30/2024-03-31'],
    ['船厂 2008 年 3 月 5 日落成。', '2008 年 3 月 5 日 = 2008-03-05'],
    ['零八年，船厂落成。', '零八年 = 2008'],
    ['22年前七个月，产量下降。', '22年前七个月 = 2022-01/2022-07'],
    ['停航持续了两个半小时。', '两个半小时 = PT2H30M'],
    ['维修需要3至4周。', '3至4周 = P3W/P4W'],
    ['上周末，渡轮停航。', '上周末 = 2024-W14-WE'],
    ['今年夏天，渡轮复航。', '今年夏天 = 2024-SU'],
    ['二月二十三渔民出海。', '二月二十三 = 2024-02-23'],
    ['渔船将于25日上午9时正式启航。', '25日上午9时 = 2024-04-25T09'],
    ['船长被判拘留十日。', '十日 = P10D'],
    ['发射推迟一天。', '一天 = P1D'],
    ['罢工持续26天。', '持续26天 = P26D'],
    ['双方同意在年内演习。', '年内 = 2024'],
    ['2024年3月5日外交部发言人会见了渔民。', '2024年3月5日 = 2024-03-05'],
    ['县政府2月份表示将修建码头。', '2月份 = 2024-02'],
    ['县政府2月宣布将于6月开放码头。', '2月 = 2024-02'],
    ['县政府6月将宣布新的票价。', '6月 = 2024-06'],
    ['县政府将于8月公布票价。', '8月 = 2024-08'],
    ['县政府3月份的报告称将关闭码头。', '3月份 = 2024-03'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toContain(expected)
  })
})

describe('other calendars', () => {
  test.each([
    ['昭和20年8月15日，广播播出。', '昭和20年8月15日 = 1945-08-15'],
    ['民国三年，学堂创办。', '民国三年 = 1914'],
    ['光绪二十四年，学堂创办。', '光绪二十四年 = 1898'],
    ['公元前221年，王朝建立。', '公元前221年 = BC0221'],
    ['农历正月十五，灯会举行。', '农历正月十五 = 2024-02-24'],
    ['今年春节，灯会举行。', '今年春节 = 2024-02-10'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toContain(expected)
  })

  test.each([['光绪二十四年六月，学堂创办。'], ['闰四月，河水暴涨。'], ['2024财年第三季度，利润增长。']])(
    '%s has no value',
    (sentence) => {
      expect(read(sentence)).toEqual([])
    },
  )
})

test.each([
  ['a vague count', '两三天前，船队返航；三五年前，码头扩建；几天后，船队出海。'],
  ['a name', '《明日之后》上映，今日头条作了报道。'],
  ['a code', '移动4/5G用户增加，G331国道通车，i9芯片发布。'],
  ['a generation', '80后和90后占多数。'],
  ['a city’s age', '这座城已有2000年历史。'],
  ['the how-manieth it is', '罢工进入第26天，第12周的谈判没有结果，这是第2个月。'],
  ['a feast in general', '春节是传统节日。'],
  ['what comes again', '每年6月，每周一上午9点，渡轮检修。'],
])('%s is no date', (_, sentence) => {
  expect(read(sentence)).toEqual([])
})

test('9月9日早盘 is the 9th', () => {
  expect(read('指数9月9日早盘低开。')).toEqual(['9月9日 = 2023-09-09'])
})

test('a day beside the paper’s own is of its year, whatever was told before', () => {
  expect(read('2019年5月3日，桥梁动工。今天（4月10日），桥梁通车。').at(-1)).toBe(
    '今天（4月10日） = 2024-04-10',
  )
})

test('a telling goes on over the turn of the year', () => {
  expect(read('去年11月29日，船队出海。1月3日，船队返航。').at(-1)).toBe('1月3日 = 2024-01-03')
})

describe('whether what is told is still to come', () => {
  test.each([
    ['并 goes on as the clause before it', '船队将扩大规模，并于12月10日出海。', '12月10日 = 2024-12-10'],
    ['what is hoped can be', '船长说，希望到了5月能有新船。', '5月 = 2024-05'],
    ['and what is over stays over', '船队扩大了规模，并于12月10日出海。', '12月10日 = 2023-12-10'],
  ])('%s', (_, sentence, expected) => {
    expect(read(sentence)).toContain(expected)
  })

  test('今天 of whoever speaks is not the day of which he speaks', () => {
    const told = read('太空中心表示，卫星7日接获通知，今天再度接获通知，须再延后。', '2024-04-08')
    expect(told).toContain('今天 = 2024-04-08')
  })
})

describe('what is called for and what was planned', () => {
  test.each([
    ['工会号召渔民周二罢工。', '周二 = 2024-04-16'],
    ['渔会呼吁彻查周二的撞船。', '周二 = 2024-04-09'],
    ['渔会呼吁彻查5日的撞船。', '5日 = 2024-04-05'],
    ['渔会呼吁调查1月5日的撞船。', '1月5日 = 2024-01-05'],
    ['渔会呼吁船东5日在江城发生的撞船交代清楚。', '5日 = 2024-04-05'],
    ['原定5日举行的船赛已取消。', '5日 = 2024-04-05'],
    ['船赛订于5日举行。', '5日 = 2024-05-05'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toContain(expected)
  })
})

describe('days that are counted, and days that are named', () => {
  test.each([
    ['县政府要求船厂在2、3日内交出名单。', ['2、3日内 = P2D/P3D']],
    ['船赛将于2、3日举行。', ['2、3日 = 2024-05-02/2024-05-03']],
    ['若是4日装满一船的速度，码头不够用。', ['4日 = P4D']],
    ['船队4日击沉一艘渔船。', ['4日 = 2024-04-04']],
    ['平均4日建成一层。', ['4日 = P4D']],
    ['修桥只用了3日。', ['3日 = P3D']],
    ['船厂只需8日前交船。', ['8日前 = 2024-04-08 BEFORE']],
    ['工人测试了7日砖和8日砖。', []],
    ['旅客买了3日票。', []],
    ['船队7日夜返航。', ['7日夜 = 2024-04-07TNI']],
    ['新华社7日电', ['7日 = 2024-04-07']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })
})

describe('a year or a month that leans on another', () => {
  test.each([
    ['2020年渔获为200吨，比2019年的150吨多，增速比上年的10%回升。', '上年 = 2019'],
    ['2020年渔获为200吨，上年为150吨。', '上年 = 2019'],
    ['渔获上年为150吨。', '上年 = 2023'],
    ['船厂1998年成立，当年造船三艘。', '当年 = 1998'],
    ['新船2026年将下水，当年将出海。', '当年 = 2026'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toContain(expected)
  })

  test.each([['新船2026年下水。当年船厂采用了旧工艺。'], ['新船2026年3月将下水。次月船厂关了门。']])(
    '%s: what has been is of no time after the paper',
    (sentence) => {
      expect(read(sentence)).toHaveLength(1)
    },
  )
})

describe('times of which nobody can be sure', () => {
  const resolved = (sentence: string, published: string) =>
    datesOf(`消息\n\n${sentence}`, published).map((date) => `${date.span.text} ${date.resolved}`)
  test.each([
    ['a day of last week, read on a Sunday', '船队上周五返航。', '2024-04-14', '上周五 false'],
    ['that Sunday itself', '船队上周日返航。', '2024-04-14', '上周日 true'],
    ['a day of last week, read on a Monday', '船队上周五返航。', '2024-04-15', '上周五 true'],
    ['a round count', '码头20年前建成。', '2024-04-14', '20年前 false'],
    ['a round count in characters', '一百年前，洪水来袭。', '2024-04-14', '一百年前 false'],
    ['a count that is none', '码头13年前建成。', '2024-04-14', '13年前 true'],
  ])('%s', (_, sentence, published, expected) => {
    expect(resolved(sentence, published)).toEqual([expected])
  })

  test('那一年 in another paragraph than its year', () => {
    expect(resolved('船厂1998年成立。\n\n船队同年出海。', '2024-04-14')).toEqual([
      '1998年 true',
      '同年 false',
    ])
  })
})
