import { describe, expect, test } from 'vitest'
import { dated, datesOf } from '#tests/lib/facts/read'

describe('a day or a year whose number stands in brackets', () => {
  test.each([
    ['今（18）日', '市長今（18）日表示，捷運將準時通車。', '今（18）日 = 2025-11-18'],
    ['昨（17）日', '市長昨（17日）下午視察工地。', '昨（17日）下午 = 2025-11-17TAF'],
    ['昨（17）日起', '演習自昨（17）日起為期十天。', '昨（17）日起 = 2025-11-17 AFTER'],
    ['今(18日)天', '天文台今(18日)天發出警告。', '今(18日)天 = 2025-11-18'],
    ['去（2024）年', '工程於去（2024）年9月動工。', '去（2024）年9月 = 2024-09'],
    ['去（113）年, as Taiwan counts', '工程於去（113）年9月動工。', '去（113）年9月 = 2024-09'],
  ])('%s', (_, text, expected) => {
    expect(dated(text, '2025-11-18')).toContain(expected)
  })

  test('a number in brackets behind another word is no day', () => {
    expect(dated('他說至今（共3次）未見改善。', '2025-11-18')).toEqual([])
  })
})

describe('a heading', () => {
  test('is of the month that its text dates', () => {
    const text = '港口大会11月在沪召开\n2025年港口大会将于11月3日至5日在上海召开。'
    expect(dated(text, '2025-04-20')[0]).toBe('11月 = 2025-11')
  })

  test('names its day before a verb that the dictionary joins to it', () => {
    const text = '陳志遠19日見林國棟\n陳志遠將在本週三（19日）下午見林國棟。'
    expect(dated(text, '2025-11-18')[0]).toBe('19日 = 2025-11-19')
  })
})

describe('当年', () => {
  test('is the year that the sentence before told of', () => {
    const text = '纪录是1962年台风留下的。当年风速超过一百公里。'
    expect(dated(text, '2023-09-01')).toContain('当年 = 1962')
  })

  test('is never the year of the paper, of which one says 今年', () => {
    expect(dated('学者11月16日公布了他当年受审的照片。', '2025-11-18')).toEqual(['11月16日 = 2025-11-16'])
  })
})

test('decades may have their century in figures', () => {
  expect(dated('试验在1940年代和1950年代间进行。', '2023-08-23')).toEqual([
    '1940年代 = 194',
    '1950年代 = 195',
  ])
})

test('接近 before a year tells of the year, and before a length how long', () => {
  expect(dated('水位接近1962年的纪录，堵塞持续接近12年。', '2023-09-01')).toEqual([
    '1962年 = 1962',
    '持续接近12年 = P12Y APPROX',
  ])
})

test('半年内 is a length, and no year', () => {
  expect(dated('公司或将在半年内起诉。', '2015-04-20')).toEqual(['半年内 = P6M'])
})

test('上午 by itself is of the day that is told of, and nothing where it comes every day', () => {
  expect(dated('双方今天磋商。磋商上午在外交部展开。', '2025-11-18')).toContain('上午 = 2025-11-18TMO')
  expect(dated('他每天上午在公园跑步。', '2025-11-18')).toEqual([])
})

test('周日 with 会 is still to come', () => {
  expect(dated('台风到周日会远离本港。', '2023-09-01')).toEqual(['周日 = 2023-09-03'])
})

describe('days in a row share their month', () => {
  test.each([
    ['演唱會6月7、8日在高雄舉行。', '6月7、8日 = 2025-06-07/2025-06-08'],
    ['演唱會將於5月28、29、30日舉行。', '5月28、29、30日 = 2025-05-28/2025-05-30'],
    ['演唱會將於27、28日舉行。', '27、28日 = 2025-05-27/2025-05-28'],
  ])('%s', (sentence, expected) => {
    expect(dated(sentence, '2025-05-20')).toContain(expected)
  })

  test('and days that do not follow each other are two', () => {
    expect(dated('演唱會將於6月3、7日舉行。', '2025-05-20')).toEqual([
      '6月3 = 2025-06-03',
      '7日 = 2025-06-07',
    ])
  })
})

test('a month just before the paper is not surely of a year that the sentence before compares with', () => {
  const text = '甲国6月的涨幅降至3.0%，较2022年6月下降了三分之二。乙国的涨幅也在7月降至5.3%。'
  const july = datesOf(text, '2023-08-08').find(({ span }) => span.text === '7月')
  expect(july?.confidence).toBeLessThan(0.8)
})

describe('days in characters', () => {
  test.each(['政府給予三十日免簽待遇。', '員工享有十五日年假。', '試用期三十日，薪資照付。'])(
    'that say how long something lasts are no day of the month: %s',
    (text) => {
      expect(dated(text, '2024-11-22')).toEqual([])
    },
  )

  test('that open a clause are one', () => {
    expect(dated('首長將出席會議，二十八日將舉行記者會。', '2024-11-22')).toEqual(['二十八日 = 2024-11-28'])
  })
})

describe('the stops of a journey', () => {
  test('are in the month to which it has come, also in a paragraph of their own', () => {
    const text =
      '總統將於三十日啟程，十二月三日抵達首站。\n四日轉往貝里斯，會見總理。五日抵達巴拉圭，隔日返國。\n外交部今表示，行程已備妥。'
    expect(dated(text, '2024-11-22').slice(1)).toEqual([
      '十二月三日 = 2024-12-03',
      '四日 = 2024-12-04',
      '五日 = 2024-12-05',
      '隔日 = 2024-12-06',
      '今 = 2024-11-22',
    ])
  })

  test('do not move the days on which the news was made', () => {
    const text = '總統將於12月3日抵達首站。\n20日，外交部公布行程。\n19日，議會批准了預算。'
    expect(dated(text, '2024-11-22').slice(1)).toEqual(['20日 = 2024-11-20', '19日 = 2024-11-19'])
  })

  test('lie beside the range that was told, and not in the month in which it ends', () => {
    const text = '總統將於28日到11月4日訪問貝里斯，並於27日過境關島。'
    expect(dated(text, '2017-10-24')[1]).toBe('27日 = 2017-10-27')
  })
})

describe('a day without its month or year', () => {
  test('is one of the news where the month before it stands in another sentence', () => {
    const text = '三人10月參加了聽證。委員會6日公開了證詞。'
    expect(dated(text, '2019-11-07')).toContain('6日 = 2019-11-06')
  })

  test('is soon to come where nothing says that it has been', () => {
    expect(dated('議會7月16日召開首次會議。', '2018-06-07')).toContain('7月16日 = 2018-07-16')
    expect(dated('議會7月16日召開了首次會議。', '2018-06-07')).toContain('7月16日 = 2017-07-16')
  })

  test('is still to come where somebody calls for it', () => {
    expect(dated('工會號召工人周二罷工。', '2023-03-06')).toEqual(['周二 = 2023-03-07'])
  })

  test('is that of its heading’s weekday', () => {
    const text = '學校周二停課\n教育局宣布，學校明日（23日）將停課。'
    expect(dated(text, '2025-09-22')[0]).toBe('周二 = 2025-09-23')
  })

  test('stands behind a name that ends as a word of length does', () => {
    expect(dated('议员普拉昌达12日表示，他将访问智利。', '2023-08-15')).toContain('12日 = 2023-08-12')
  })
})

describe('times as papers of Taiwan and Hong Kong tell them', () => {
  test.each([
    ['第三季', '公司昨公布第三季財報。', '第三季 = 2025-Q3'],
    ['廿四日', '電廠廿四日開始排放。', '廿四日 = 2025-11-24'],
    ['四日則', '四日則移往港口。', '四日 = 2025-11-04'],
    ['昨午', '警方昨午3時許拘捕船長。', '昨午3時許 = 2025-11-17T15 APPROX'],
    ['本年度', '本年度預算已經通過。', '本年度 = 2025'],
    ['過去的一年', '在過去的一年，港口投入86億元。', '過去的一年 = P1Y'],
    ['而今年', '而今年的選字也顯示影響。', '今年 = 2025'],
    ['2023年年內', '船長宣布於2023年年內退休。', '2023年年內 = 2023'],
    ['上次七月', '成長幅度將從上次七月預測的三成上修。', '七月 = 2025-07'],
    ['2026選舉', '2026選舉他不參加。', '2026 = 2026'],
    ['從2024以來', '兩黨從2024以來一起合作。', '2024以來 = 2024 AFTER'],
    ['2026、2028', '希望2026、2028兩黨能合作。', '2028 = 2028'],
  ])('%s', (_, text, expected) => {
    expect(dated(`消息\n${text}`, '2025-11-18')).toContain(expected)
  })

  test.each([
    ['of a group', '海藍集團昨公布第三季財報。'],
    ['of a broadcaster', '北岸廣播公司第三季營收成長。'],
    ['in a named paper', '《北岸日報》報導，公司第三季獲利減少。'],
  ])('the quarter %s is one', (_, text) => {
    expect(dated(`消息\n${text}`, '2025-11-18')).toContain('第三季 = 2025-Q3')
  })

  test('a season of a series is no quarter, and a little earlier no hour', () => {
    expect(dated('消息\n影集第三季昨天開播。', '2025-11-18')).toEqual(['昨天 = 2025-11-17'])
    expect(dated('消息\n《海港》第三季很好看。', '2025-11-18')).toEqual([])
    expect(dated('消息\n他演出的海港第三季昨天開播。', '2025-11-18')).toEqual(['昨天 = 2025-11-17'])
    expect(dated('消息\n希望早一點準備。', '2025-11-18')).toEqual([])
  })
})

describe('a day on which somebody says what is to come', () => {
  test.each([
    ['announces', '央行29日宣布将基准利率维持不变。'],
    ['says', '渔业部长索萨29日称将继续谈判。'],
    ['decides', '市政府29日决定将港口关闭。'],
    ['tells', '他29日告诉记者将辞职。'],
  ])('is over where he %s it', (_, text) => {
    expect(dated(`消息\n${text}`, '2024-07-30')).toEqual(['29日 = 2024-07-29'])
  })

  test.each([
    ['stands before what is said', '渔业部长索萨5日将宣布结果。'],
    ['is of something published', '统计局5日公布的数据将说明一切。'],
    ['is of a report', '海事局5日的报告将解释沉船原因。'],
    ['is expected', '法院5日预计将开庭。'],
  ])('is to come where 将 %s', (_, text) => {
    expect(dated(`消息\n${text}`, '2024-07-30')).toEqual(['5日 = 2024-08-05'])
  })

  test('and what goes on to a day to come does not go back to the month of that day', () => {
    const days = (text: string) => dated(`消息\n${text}`, '2024-07-30')
    expect(days('法院29日裁定公司赔偿，并将于5日再开庭。')).toEqual(['29日 = 2024-07-29', '5日 = 2024-08-05'])
    expect(days('市长林山7月20日宣布，大桥将于25日关闭。')).toEqual([
      '7月20日 = 2024-07-20',
      '25日 = 2024-07-25',
    ])
    expect(days('市长林山7月24日宣布，大桥将于26日关闭。居民王海25日表示，他很担心。')).toEqual([
      '7月24日 = 2024-07-24',
      '26日 = 2024-07-26',
      '25日 = 2024-07-25',
    ])
    expect(days('法院7月25日裁定公司赔偿，并将于28日再开庭。市长林山29日说，他会等待。')).toEqual([
      '7月25日 = 2024-07-25',
      '28日 = 2024-07-28',
      '29日 = 2024-07-29',
    ])
    expect(days('1998年3月5日，代表团抵达，并将于8日离开。')).toEqual([
      '1998年3月5日 = 1998-03-05',
      '8日 = 1998-03-08',
    ])
  })
})

describe('a bare day that lies nearer ahead than behind', () => {
  test('is the next one, where nothing says that it has been', () => {
    expect(dated('消息\n首相31日起訪問挪威。', '2018-01-29')).toEqual(['31日起 = 2018-01-31 AFTER'])
    expect(dated('消息\n自24日起，已接種者只需隔離五天。', '2022-01-20')[0]).toBe('24日起 = 2022-01-24 AFTER')
  })

  test('and the last one where it has, or where the next one is far', () => {
    expect(dated('消息\n首相31日访问了挪威。', '2018-01-29')).toEqual(['31日 = 2017-12-31'])
    expect(dated('消息\n首相28日访问挪威。', '2018-01-03')).toEqual(['28日 = 2017-12-28'])
  })

  test('surely only where its words look ahead', () => {
    const isSettled = (text: string): (boolean | undefined)[] =>
      datesOf(`消息\n${text}`, '2018-01-29').map(({ resolved }) => resolved)
    expect(isSettled('警方3日逮捕船長。')).toEqual([false])
    expect(isSettled('首相31日起訪問挪威。')).toEqual([true])
    expect(isSettled('首相將於31日訪問挪威。')).toEqual([true])
    expect(isSettled('首相28日表態，並將於31日訪問挪威。')).toEqual([true, true])
  })

  test('also in a title, whose text tells the whole of it', () => {
    const text = '首相31日起訪挪威\n首相將於1月31日至2月2日訪問挪威。'
    expect(dated(text, '2018-01-29')[0]).toBe('31日起 = 2018-01-31 AFTER')
  })
})

describe('a year in figures without 年', () => {
  test.each([
    ['before a word', '他認為2026佈局很重要。', '2026 = 2026'],
    ['behind a preposition', '市長無法在2026拿到席位。', '2026 = 2026'],
    ['behind 若', '漁會若2026要改選，需先修法。', '2026 = 2026'],
  ])('%s', (_, text, expected) => {
    expect(dated(text, '2025-11-18')).toEqual([expected])
  })

  test.each([
    '指數在2026點收市。',
    '專家說2019冠狀病毒病不再流行。',
    '價格從2015上升。',
    '現場共有2030人。',
    '約2020名學生參加。',
    '氣球在2008英尺高空。',
  ])('and none: %s', (text) => {
    expect(dated(text, '2025-11-18')).toEqual([])
  })
})

describe('an hour or a part of a day', () => {
  test('in the sentence of a range is of its first day', () => {
    const text = '總理於13日至17日率團來訪，於清晨6時4分抵達漁港。'
    expect(dated(text, '2025-11-13')[1]).toBe('清晨6時4分 = 2025-11-13T06:04')
  })

  test('at the head of a sentence, or behind 於, is of the day told before', () => {
    const text = '市長11月28日上午將前往漁港。下午，市長將發表演說，之後於傍晚返回。'
    expect(dated(text, '2025-11-18').slice(1)).toEqual(['下午 = 2025-11-28TAF', '傍晚 = 2025-11-28TEV'])
  })

  test('of no one day is none', () => {
    expect(dated('他每天下午，都到漁港。他喜歡在傍晚散步的人。', '2025-11-18')).toEqual([])
  })
})

test('a day of the calendar right behind 隔天 or 明日 is that day', () => {
  const text = '市長將於11月26日啟程，預計隔天27日下午1點半抵達。'
  expect(dated(text, '2025-11-18')[1]).toBe('隔天27日下午1點半 = 2025-11-27T13:30')
})

test('a season with its edge is one of the calendar', () => {
  expect(dated('投票可能在夏季之前举行。', '2025-11-18')).toEqual(['夏季之前 = 2026-SU BEFORE'])
  expect(dated('渔民夏季不出海，秋后算账。', '2025-11-18')).toEqual([])
})

test('去年 stays a year before 均', () => {
  expect(dated('两国去年均因天气受损。', '2025-11-18')).toEqual(['去年 = 2024'])
})

test('a text in simplified characters that has kept traditional ones is read alike', () => {
  const text = '市长将於11月26日启程。之後,市长将於当天晚上11点抵达。'
  expect(dated(text, '2025-11-18')).toEqual(['11月26日 = 2025-11-26', '当天晚上11点 = 2025-11-26T23'])
})

describe('what is arranged, or to be done first, is still to come', () => {
  test.each([
    ['會談安排在周日下午舉行。', '周日下午 = 2025-11-23TAF'],
    ['地點要在星期五實地考察之後再決定。', '星期五 = 2025-11-21'],
  ])('%s', (text, expected) => {
    expect(dated(text, '2025-11-18')[0]).toBe(expected)
  })
})

test('早上 before 將 is a part of the day, and 上將 none', () => {
  expect(dated('市長周三早上將出席聽證會。', '2025-11-18')).toEqual(['周三早上 = 2025-11-19TMO'])
  expect(dated('海軍上將周三出席聽證會。', '2025-11-18')[0]).toMatch(/^周三 = /)
})
