import { describe, expect, test } from 'vitest'
import { People } from '#lib/facts/people'
import { factsOf, said } from '#tests/lib/facts/read'

const lines = (...sentences: string[]) => said(`消息\n${sentences.join('\n')}`)
const peopleIn = (...sentences: string[]) =>
  factsOf(`消息\n${sentences.join('\n')}`, '2021-03-02')
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, aliases }) => [name, ...aliases])

describe('one person under all forms of the name', () => {
  test('a family name is the full name that ends with it', () => {
    expect(lines('大使斯蒂芬·皮弗说，港口会重开。', '皮弗表示，渔民会满意。')).toEqual([
      '斯蒂芬·皮弗: 港口会重开',
      '斯蒂芬·皮弗: 渔民会满意',
    ])
  })

  test('two spellings of one sound', () => {
    expect(lines('总统奥列格·莱万斯基说，港口会重开。', '莱温斯基还表示，渔民会满意。')).toEqual([
      '奥列格·莱万斯基: 港口会重开',
      '奥列格·莱万斯基: 渔民会满意',
    ])
    expect(peopleIn('总统奥列格·莱万斯基说，港口会重开。', '莱温斯基还表示，渔民会满意。')).toEqual([
      ['奥列格·莱万斯基', '莱温斯基'],
    ])
  })

  test('a surname with an office', () => {
    expect(lines('国家主席林致远访问里加。', '林主席强调，合作要深化。')).toEqual(['林致远: 合作要深化'])
  })
})

describe('an office alone', () => {
  test('is whoever holds it', () => {
    expect(lines('秘鲁总统索萨访问里加。', '总统表示，港口会重开。')).toEqual(['索萨: 港口会重开'])
  })
  test('is nobody where two hold it', () => {
    expect(lines('秘鲁总统索萨会见了智利总统博里多。', '总统表示，港口会重开。')).toEqual([])
  })
})

test('a name does not end with 作', () => {
  expect(peopleIn('渔业部长刘昆作说明。')).toEqual([['刘昆']])
})

describe('nobody, where two may be meant', () => {
  test('a family name that two have', () => {
    expect(lines('大使约翰·皮弗抵达里加。', '医生斯蒂芬·皮弗也抵达里加。', '皮弗说，港口会重开。')).toEqual(
      [],
    )
  })

  test('a surname with an office that two have', () => {
    expect(lines('渔业部长林致远抵达里加。', '财政部长林国栋抵达里加。', '林部长说，港口会重开。')).toEqual(
      [],
    )
  })

  test('a surname with an office that one of two has', () => {
    expect(lines('渔业部长林致远抵达里加。', '船长林国栋抵达里加。', '林部长说，港口会重开。')).toEqual([
      '林致远: 港口会重开',
    ])
  })

  test('two spellings of one sound in one sentence are two people', () => {
    expect(
      lines('市长莱万斯基会见了局长莱温斯基。', '莱万斯基说，港口会重开。', '莱温斯基说，渔民会满意。'),
    ).toEqual(['莱万斯基: 港口会重开', '莱温斯基: 渔民会满意'])
  })
})

test('a bare family name with an office of its own is the one who holds it', () => {
  const people = new People()
  people.add('特伦丁', ['总统'])
  people.add('唐纳·特伦丁')
  people.add('梅兰·特伦丁')
  expect(people.named('特伦丁')).toBe('特伦丁')
  people.add('约翰·皮弗')
  people.add('斯蒂芬·皮弗')
  expect(people.named('皮弗')).toBeNull()
})

describe('names of people behind an office', () => {
  test.each([
    ['two surnames', '行政长官林郑月华会见了渔民。', '林郑月华'],
    ['a Japanese given name that is a word', '日本外相上川阳子会见了渔民。', '上川阳子'],
    ['a name kept back', '被告人郭某某出席了庭审。', '郭某某'],
  ])('%s', (_, text, name) => {
    expect(peopleIn(text)).toEqual([[name]])
  })

  test.each([
    ['a season', '总统今年夏天不出访。'],
    ['a run', '世界马拉松说，比赛会推迟。'],
  ])('and nobody is %s', (_, text) => {
    expect(peopleIn(text)).toEqual([])
  })
})
