import { describe, expect, test } from 'vitest'
import { ORDER } from '#lib/items/ask/ordering'
import { entity, page } from '#tests/lib/items/told'

/** Each row of an ordering is read alone, as a stem is. */

const TEXT = `湖区大桥通车

2001年3月2日，南湖市修建了大桥。2003年5月4日，北湖市关闭了码头。2005年7月6日，东湖市也修建了浮桥。2008年9月1日，东湖市举行了庆典。`

const { source, event, date } = page(TEXT)

const rowsOf = (third: string) =>
  ORDER.ask(
    source(
      [
        date('2001年3月2日', '2001-03-02'),
        date('2003年5月4日', '2003-05-04'),
        date('2005年7月6日', '2005-07-06'),
        date('2008年9月1日', '2008-09-01'),
        event('e1', '[time 2001年3月2日]，[subject 南湖市][verb 修建][object 了大桥]'),
        event('e2', '[time 2003年5月4日]，[subject 北湖市][verb 关闭][object 了码头]'),
        event('e3', third),
        event('e4', '[time 2008年9月1日]，[subject 东湖市][verb 举行][object 了庆典]'),
      ],
      ['南湖市', '北湖市', '东湖市'].map((name) => entity(name, 'place')),
    ),
  ).flatMap(({ item }) => (item.kind === 'ordering' ? item.sequence : []))

test('a row that adds to what was told before is left out, and the others are asked', () => {
  expect(rowsOf('[time 2005年7月6日]，[subject 东湖市][rest 也][verb 修建][object 了浮桥]')).toEqual([
    '南湖市修建了大桥',
    '北湖市关闭了码头',
    '东湖市举行了庆典',
  ])
})

test('a row whose day is that of a thing in it is left out', () => {
  const one = page(`湖区大桥通车

2001年3月2日，南湖市修建了大桥。2003年5月4日，北湖市关闭了码头。东湖市在2005年7月6日发生的洪水中失去了浮桥。2008年9月1日，东湖市举行了庆典。`)
  const asked = ORDER.ask(
    one.source(
      [
        one.date('2001年3月2日', '2001-03-02'),
        one.date('2003年5月4日', '2003-05-04'),
        one.date('2005年7月6日', '2005-07-06'),
        one.date('2008年9月1日', '2008-09-01'),
        one.event('e1', '[time 2001年3月2日]，[subject 南湖市][verb 修建][object 了大桥]'),
        one.event('e2', '[time 2003年5月4日]，[subject 北湖市][verb 关闭][object 了码头]'),
        one.event('e3', '[subject 东湖市][rest 在][time 2005年7月6日][rest 发生的洪水中失去了浮桥]'),
        one.event('e4', '[time 2008年9月1日]，[subject 东湖市][verb 举行][object 了庆典]'),
      ],
      ['南湖市', '北湖市', '东湖市'].map((name) => entity(name, 'place')),
    ),
  ).flatMap(({ item }) => (item.kind === 'ordering' ? item.sequence : []))
  expect(asked).toEqual(['南湖市修建了大桥', '北湖市关闭了码头', '东湖市举行了庆典'])
})

test('a row that points at a thing told of before is left out, though the title names such a thing', () => {
  const one = page(`湖区各市的协议

2001年3月2日，南湖市修建了浮桥。2003年5月4日，这份协议在北湖市签署。2005年7月6日，东湖市关闭了码头。2008年9月1日，东湖市举行了庆典。`)
  const asked = ORDER.ask(
    one.source(
      [
        one.date('2001年3月2日', '2001-03-02'),
        one.date('2003年5月4日', '2003-05-04'),
        one.date('2005年7月6日', '2005-07-06'),
        one.date('2008年9月1日', '2008-09-01'),
        one.event('e1', '[time 2001年3月2日]，[subject 南湖市][verb 修建][object 了浮桥]'),
        one.event('e2', '[time 2003年5月4日]，[subject 这份协议][place 在北湖市][verb 签署]'),
        one.event('e3', '[time 2005年7月6日]，[subject 东湖市][verb 关闭][object 了码头]'),
        one.event('e4', '[time 2008年9月1日]，[subject 东湖市][verb 举行][object 了庆典]'),
      ],
      ['南湖市', '北湖市', '东湖市'].map((name) => entity(name, 'place')),
    ),
  ).flatMap(({ item }) => (item.kind === 'ordering' ? item.sequence : []))
  expect(asked).toEqual(['南湖市修建了浮桥', '东湖市关闭了码头', '东湖市举行了庆典'])
})

describe('a label', () => {
  const facts = (one: ReturnType<typeof page>, third: string, day: readonly [string, string]) =>
    ORDER.ask(
      one.source(
        [
          one.date('2001年3月2日', '2001-03-02'),
          one.date('2003年5月4日', '2003-05-04'),
          one.date(day[0], day[1]),
          one.date('2008年9月1日', '2008-09-01'),
          one.quantity('462万吨', 462, '万吨', '462万吨'),
          one.event('e1', '[time 2001年3月2日]，[subject 南湖市][verb 修建][object 了大桥]'),
          one.event('e2', '[time 2003年5月4日]，[subject 北湖市][verb 关闭][object 了码头]'),
          one.event('e3', third),
          one.event('e4', '[time 2008年9月1日]，[subject 东湖市][verb 举行][object 了庆典]'),
        ],
        ['南湖市', '北湖市', '东湖市'].map((name) => entity(name, 'place')),
      ),
    ).flatMap(({ item }) => (item.kind === 'ordering' ? item.sequence : []))
  const withThird = (sentence: string) =>
    page(
      `湖区大桥通车\n\n2001年3月2日，南湖市修建了大桥。2003年5月4日，北湖市关闭了码头。${sentence}。2008年9月1日，东湖市举行了庆典。进口462万吨。`,
    )

  test('keeps the preposition of a place, and loses that of its day', () => {
    const born = withThird('王海2005年7月6日生于今东湖市的渔村')
    expect(
      facts(born, '[subject 王海][time 2005年7月6日][verb 生于][object 今东湖市的渔村]', [
        '2005年7月6日',
        '2005-07-06',
      ]),
    ).toContain('王海生于今东湖市的渔村')
  })

  test('tells no figure of a year', () => {
    const one = page(
      '湖区大桥通车\n\n2001年3月2日，南湖市修建了大桥。2003年5月4日，北湖市关闭了码头。2005年，东湖市进口原油462万吨。2008年9月1日，东湖市举行了庆典。',
    )
    expect(
      facts(one, '[time 2005年]，[subject 东湖市][verb 进口][object 原油462万吨]', ['2005年', '2005']).some(
        (row) => row.includes('462'),
      ),
    ).toBe(false)
  })

  test('has no second day, and no already', () => {
    const one = withThird('2005年7月6日，王海（6日）已去世')
    const rows = facts(one, '[time 2005年7月6日]，[subject 王海][rest （6日）已][verb 去世]', [
      '2005年7月6日',
      '2005-07-06',
    ])
    expect(rows.filter((row) => /（|已/u.test(row))).toEqual([])
  })
})

const labelsOf = (marked: string, text: string, value: string): readonly string[] => {
  const one = page(`湖区大桥通车

2001年3月2日，南湖市修建了大桥。2003年5月4日，北湖市关闭了码头。${text}。2008年9月1日，东湖市举行了庆典。`)
  const day = /\d{4}年(?:\d+月\d+日)?/u.exec(text)?.[0] ?? ''
  return ORDER.ask(
    one.source(
      [
        one.date('2001年3月2日', '2001-03-02'),
        one.date('2003年5月4日', '2003-05-04'),
        one.date(day, value),
        one.date('2008年9月1日', '2008-09-01'),
        one.event('e1', '[time 2001年3月2日]，[subject 南湖市][verb 修建][object 了大桥]'),
        one.event('e2', '[time 2003年5月4日]，[subject 北湖市][verb 关闭][object 了码头]'),
        one.event('e3', marked),
        one.event('e4', '[time 2008年9月1日]，[subject 东湖市][verb 举行][object 了庆典]'),
      ],
      ['南湖市', '北湖市', '东湖市'].map((name) => entity(name, 'place')),
    ),
  ).flatMap(({ item }) => (item.kind === 'ordering' ? item.sequence : []))
}

test.each([
  // The day inside is that of the race, and nobody acts.
  [
    '[rest 18岁代表东湖队][rest 在][time 2005年][rest 划船赛][verb 夺冠]',
    '18岁代表东湖队在2005年划船赛夺冠',
    '2005',
  ],
  [
    '[time 2005年7月6日]，[subject 王某][rest 从东湖市][verb 出发]',
    '2005年7月6日，王某从东湖市出发',
    '2005-07-06',
  ],
  [
    '[time 2005年7月6日]，[subject 公司][verb 关闭][object 东湖市的码头]',
    '2005年7月6日，公司关闭东湖市的码头',
    '2005-07-06',
  ],
])('%s is no row: its sentence alone does not tell who did it then', (marked, text, value) => {
  expect(labelsOf(marked, text, value)).toEqual(['南湖市修建了大桥', '北湖市关闭了码头', '东湖市举行了庆典'])
})

test('a day right behind whoever acts is that of what they did', () => {
  const labels = labelsOf(
    '[subject 东湖市][rest 在][time 2005年7月6日][verb 修建][object 了浮桥]',
    '东湖市在2005年7月6日修建了浮桥',
    '2005-07-06',
  )
  expect(labels).toContain('东湖市修建了浮桥')
})

test('what is told in the perfect has not the day that stands in it', () => {
  const one = page(
    `The bridge of the lake\n\nOn March 2, 2001, Southport opened a bridge. On May 4, 2003, Northport closed a pier. Westport has dropped a claim made in 2005. On September 1, 2008, Eastport held a fair.\n`,
  )
  const rows = (third: string) =>
    ORDER.ask(
      one.source(
        [
          one.date('March 2, 2001', '2001-03-02'),
          one.date('May 4, 2003', '2003-05-04'),
          one.date('2005', '2005'),
          one.date('September 1, 2008', '2008-09-01'),
          one.event('e1', '[time On March 2, 2001], [subject Southport] [verb opened] [object a bridge]'),
          one.event('e2', '[time On May 4, 2003], [subject Northport] [verb closed] [object a pier]'),
          one.event('e3', third),
          one.event('e4', '[time On September 1, 2008], [subject Eastport] [verb held] [object a fair]'),
        ],
        ['Southport', 'Northport', 'Westport', 'Eastport'].map((name) => entity(name, 'place')),
      ),
    ).flatMap(({ item }) => (item.kind === 'ordering' ? item.sequence : []))
  expect(rows('[subject Westport] [verb has dropped] [object a claim] [rest made] [time in 2005]')).toEqual([
    'Southport opened a bridge',
    'Northport closed a pier',
    'Eastport held a fair',
  ])
})
