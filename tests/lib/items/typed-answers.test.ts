import { describe, expect, test } from 'vitest'
import { acceptedNames, acceptedNumbers } from '#lib/items/accepted'
import { acceptedDates } from '#lib/items/accepted-dates'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { Item, Topic } from '#lib/items/item'
import type { Grade } from '#lib/items/response'

/** Typed answers as a fair teacher marks them: a table for each kind of answer, right ones and wrong ones. */

const mark = (topic: Topic, accepted: readonly string[], text: string): Grade => {
  const item: Item = {
    key: 'k',
    factIds: ['f'],
    evidence: [{ start: 0, end: 1, text: '文' }],
    rationale: '',
    score: 1,
    kind: 'short-answer',
    topic,
    stem: '？',
    accepted,
  }
  return gradeInEitherScript(item, { kind: 'typed', text })
}

type Row = [key: string, accepted: readonly string[], right: readonly string[], wrong: readonly string[]]

const each = (topic: Topic, rows: readonly Row[]): void => {
  for (const [key, accepted, right, wrong] of rows) {
    test.each(right)(`${key}: %s is right`, (text) => {
      expect(mark(topic, accepted, text).correct).toBe(true)
    })
    test.each(wrong)(`${key}: %s is wrong`, (text) => {
      expect(mark(topic, accepted, text).correct).toBe(false)
    })
  }
}

const zh = { language: 'zh' } as const
const inYear = { ...zh, given: { year: true } }

describe('dates', () => {
  each('date', [
    [
      '2022年1月10日, the stem giving the year',
      acceptedDates('2022年1月10日', '2022-01-10', inYear),
      [
        '1月10日',
        '1月10号',
        '一月十日',
        '一月十号',
        '１月１０日',
        '2022-1-10',
        '2022.01.10',
        '二○二二年一月十日',
      ],
      ['1月11日', '2021年1月10日', '10月1日', '10日'],
    ],
    [
      '2022年1月10日, nobody giving the year',
      acceptedDates('2022年1月10日', '2022-01-10', zh),
      ['2022年1月10日', '２０２２／１／１０', '20220110', '公元2022年1月10日', '民國111年1月10日', '1月10日'],
      ['2021年1月10日', '10号', '20220111', '民國112年1月10日'],
    ],
    [
      '10日, the text giving year and month',
      acceptedDates('10日', '2022-01-10', { ...zh, given: { year: true, month: true } }),
      ['10日', '10号', '十日', '十号', '１０日', '1月10日', '2022年1月10日'],
      ['11日', '十一号', '2月10日'],
    ],
    [
      '12月9日至10日',
      acceptedDates('12月9日至10日', '2021-12-09/2021-12-10', inYear),
      [
        '12月9日至12月10日',
        '12月9日到10日',
        '12月9日-10日',
        '12月9－10日',
        '12月9日—10日',
        '12月9日～12月10日',
        '12月9日——10日',
        '12月9号到10号',
        '十二月九日至十日',
        '十二月九至十日',
        '2021年12月9日至10日',
        '2021年12月9日至12月10日',
        '2021年12月9日至2021年12月10日',
        '１２月９日至１０日',
      ],
      ['12月9日至11日', '12月8日至10日', '12月9日', '12月10日', '11月9日至10日', '2020年12月9日至10日'],
    ],
    [
      '2020年1月至9月',
      acceptedDates('2020年1月至9月', '2020-01/2020-09', inYear),
      ['1至9月', '1-9月', '1月到9月', '一至九月', '2020年1-9月', '2020年1月至2020年9月'],
      ['1月9日', '1-8月', '2021年1-9月', '9月'],
    ],
    [
      '2019年至2021年',
      acceptedDates('2019年至2021年', '2019/2021', zh),
      ['2019-2021年', '2019至2021', '2019年到2021年', '二〇一九年至二〇二一年'],
      ['2019年', '2019-2020年'],
    ],
    [
      '2021年12月30日至2022年1月2日',
      acceptedDates('2021年12月30日至2022年1月2日', '2021-12-30/2022-01-02', zh),
      ['2021年12月30日-2022年1月2日', '2021-12-30至2022-1-2'],
      ['12月30日至1月2日', '2021年12月30日至31日'],
    ],
    [
      '2021年12月初',
      acceptedDates('2021年12月初', '2021-12', { ...inYear, mod: 'START' }),
      ['12月初', '12月上旬', '2021年12月初', '十二月初'],
      ['12月底', '12月下旬', '12月中旬', '11月初', '12月'],
    ],
    [
      '2021年初',
      acceptedDates('2021年初', '2021', { ...inYear, mod: 'START' }),
      ['2021年初', '2021年年初', '二〇二一年初', '年初'],
      ['2021年上旬', '2021年底', '2021年'],
    ],
    [
      '今年6月中旬',
      acceptedDates('今年6月中旬', '2021-06', { ...inYear, mod: 'APPROX' }),
      ['6月中旬', '2021年6月中旬', '六月中旬'],
      ['6月上旬', '6月下旬', '6月'],
    ],
    [
      '本周三',
      acceptedDates('本周三', '2021-06-16', zh),
      ['本周三', '本星期三', '2021年6月16日'],
      ['本周四', '6月17日'],
    ],
  ])
})

describe('numbers', () => {
  each('quantity', [
    [
      '12节车厢',
      acceptedNumbers('12节', 12, '节'),
      ['12', '十二节', '十二', '１２节'],
      ['13节', '二节', '120'],
    ],
    ['三架', acceptedNumbers('三架', 3, '架'), ['3架', '三架', '3', '三'], ['4架']],
    ['两艘', acceptedNumbers('两艘', 2, '艘'), ['2艘', '二艘', '两艘'], ['3艘']],
    ['五家', acceptedNumbers('五家', 5, '家'), ['5家', '五家'], ['6家']],
    ['6吨', acceptedNumbers('6吨', 6, '吨'), ['六吨'], ['七吨']],
    ['4座', acceptedNumbers('4座', 4, '座'), ['四座'], ['五座']],
    ['8场', acceptedNumbers('8场', 8, '场'), ['八场'], ['九场']],
    ['9票', acceptedNumbers('9票', 9, '票'), ['九票'], ['八票']],
    [
      '1.2亿元',
      acceptedNumbers('1.2亿元', 120_000_000, '元'),
      ['1.2亿', '1亿2000万元', '12000万元', '120,000,000元', '120000000', '一亿二千万元'],
      ['1.2万元', '12亿元', '2亿元'],
    ],
    [
      '12至15人',
      ['12至15人'],
      ['12-15人', '12～15人', '12到15人', '十二至十五人'],
      ['12人', '15人', '12-16人'],
    ],
    ['30%至40%', ['30%至40%'], ['30%-40%', '30%—40%', '百分之三十至百分之四十'], ['30%', '40%']],
  ])
})

describe('names', () => {
  const country = { id: 'c', name: '美国', type: 'country', aliases: ['美方'], titles: [] } as const
  const spokesman = {
    id: 'p',
    name: '德米特里·佩斯科夫',
    type: 'person',
    aliases: ['佩斯科夫'],
    titles: ['克里姆林宫发言人'],
  } as const
  each('speaker', [
    [
      '美国',
      acceptedNames('美国', country),
      ['美国', '美方', '美国方面', '美國', '美國方面'],
      ['英国', '美', '法方'],
    ],
    ['俄方', acceptedNames('俄方'), ['俄方', '俄罗斯', '俄罗斯方面', '俄国', '俄羅斯'], ['乌方', '俄']],
    ['英国《卫报》', acceptedNames('英国《卫报》'), ['英国卫报', '《卫报》', '衛報'], ['英国', '《邮报》']],
    [
      '德米特里·佩斯科夫',
      acceptedNames('德米特里·佩斯科夫', spokesman),
      ['佩斯科夫', '德米特里佩斯科夫', '德米特裡·佩斯科夫', '克里姆林宫发言人佩斯科夫'],
      ['德米特里', '发言人'],
    ],
    [
      '欧洲安全与合作组织(OSCE)',
      acceptedNames('欧洲安全与合作组织(OSCE)'),
      ['歐洲安全與合作組織', 'ＯＳＣＥ', 'osce'],
      ['北约', '欧洲'],
    ],
    ['歐洲央行', acceptedNames('歐洲央行'), ['欧洲央行', '歐洲央行'], ['英国央行']],
  ])

  test('one slip in a long name is accepted and pointed out, in either script', () => {
    expect(mark('speaker', ['斯托尔滕贝格'], '斯托尔腾贝格')).toMatchObject({
      correct: true,
      slip: '斯托尔滕贝格',
    })
    expect(mark('speaker', ['斯托尔滕贝格'], '斯托爾騰貝格')).toMatchObject({
      correct: true,
      slip: '斯托尔滕贝格',
    })
    expect(mark('speaker', ['斯托尔滕贝格'], '斯托爾滕貝格')).not.toHaveProperty('slip')
    expect(mark('speaker', ['普京'], '普金').correct).toBe(false)
  })

  test('the name of a side is not taken for another country of the article', () => {
    const other = { id: 'o', name: '英国', type: 'country', aliases: ['英方'], titles: [] } as const
    expect(acceptedNames('美国', country, [country, other])).not.toContain('英方')
  })
})

describe('English dates', () => {
  const may = acceptedDates('May 3 to 5', '2018-05-03/2018-05-05', { language: 'en', given: { year: true } })
  each('date', [
    [
      'May 3 to 5',
      may,
      [
        'May 3-5',
        'May 3 to May 5',
        'from May 3 to 5',
        '3-5 May',
        '3 to 5 May 2018',
        'May 3–5, 2018',
        'between May 3 and May 5',
      ],
      ['May 3', 'May 3 to 6', 'June 3 to 5', 'May 3-5, 2019'],
    ],
    [
      'January 10, 2022',
      acceptedDates('January 10, 2022', '2022-01-10', { language: 'en', given: { year: true } }),
      ['on January 10', 'On the 10th of January', 'Jan 10'],
      ['on January 11'],
    ],
  ])
})

test('a date without its year is right, and its year is pointed out', () => {
  const accepted = acceptedDates('1978年12月16日', '1978-12-16', zh)
  expect(mark('date', accepted, '12月16日')).toMatchObject({ correct: true, slip: '1978年12月16日' })
  expect(mark('date', accepted, '1978年12月16日')).not.toHaveProperty('slip')
})

describe('names with titles, honorifics and accents', () => {
  const president = {
    id: 'p',
    name: '弗拉基米尔·普京',
    type: 'person',
    aliases: ['普京'],
    titles: ['俄罗斯总统'],
  } as const
  const chair = {
    id: 'v',
    name: '冯德莱恩',
    type: 'person',
    aliases: [],
    titles: ['欧盟委员会主席'],
  } as const
  const minister = {
    id: 'm',
    name: 'José Álvarez',
    type: 'person',
    aliases: [],
    titles: ['Prime Minister'],
  } as const
  const leader = {
    id: 'l',
    name: 'Ursula von der Leyen',
    type: 'person',
    aliases: [],
    titles: ['President'],
  } as const
  each('speaker', [
    [
      '弗拉基米尔·普京',
      acceptedNames('弗拉基米尔·普京', president),
      ['普京', '普京总统', 'Putin', 'Vladimir Putin', '俄罗斯总统普京', '普京先生'],
      ['普京首相', '弗拉基米尔', '总统'],
    ],
    [
      '冯德莱恩',
      acceptedNames('冯德莱恩', chair),
      [
        '乌尔苏拉·冯德莱恩',
        '乌尔苏拉•冯德莱恩',
        '冯德莱恩女士',
        '欧盟委员会主席冯德莱恩',
        '馮德萊恩',
        'von der Leyen',
      ],
      ['玛丽·冯德莱恩', '欧盟委员会主席'],
    ],
    [
      'José Álvarez',
      acceptedNames('José Álvarez', minister),
      ['Jose Alvarez', 'Alvarez', 'Prime Minister Álvarez', 'Mr Alvarez'],
      ['José', 'Alvaro'],
    ],
    [
      'Ursula von der Leyen',
      acceptedNames('Ursula von der Leyen', leader),
      ['President von der Leyen', 'Ms von der Leyen', 'von der Leyen', '冯德莱恩'],
      ['Ursula', 'Leyen Ursula'],
    ],
  ])
})

describe('numbers that are not exact', () => {
  each('quantity', [
    [
      '10多人',
      acceptedNumbers('10多人', 10, '人'),
      ['10多人', '十多人', '10余人'],
      ['10人', '10', '十人', '100多人'],
    ],
    ['数百人', acceptedNumbers('数百人', 100, '人'), ['数百人'], ['100人', '百人']],
  ])
})
