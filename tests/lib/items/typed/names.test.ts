import { describe, expect, test } from 'vitest'
import { acceptedNames } from '#lib/items/accepted'
import { each, mark } from '#tests/lib/items/typed/marking'

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

test('a news agency goes by its two characters, with and without 社', () => {
  const agency = { id: 'r', name: '路透', type: 'media' as const, aliases: [], titles: [] }
  expect(mark('speaker', acceptedNames('路透', agency), '路透社').correct).toBe(true)
  expect(mark('speaker', acceptedNames('路透', agency), '法新社').correct).toBe(false)
})

test('an office is accepted without the word that only points at whoever was told of before', () => {
  const judge = {
    id: 'j',
    name: 'Ann Holt',
    type: 'person',
    aliases: [],
    titles: ['same county judge'],
  } as const
  const forms = acceptedNames('Ann Holt', judge)
  expect(forms).toContain('county judge Ann Holt')
  expect(forms.some((form) => form.includes('same'))).toBe(false)
})

test('of a Chinese name in Latin letters the family name stands first', () => {
  const of = (name: string) => acceptedNames(name, { id: 'p', name, type: 'person', aliases: [], titles: [] })
  expect(of('Hong Weiping')).toContain('Hong')
  expect(of('Hong Weiping')).not.toContain('Weiping')
  expect(of('Long Lund')).toEqual(['Long Lund', 'Lund'])
})

test('an office is accepted without the country that it is of', () => {
  const forms = acceptedNames('斯卡勒', {
    id: 'p',
    name: '斯卡勒',
    type: 'person',
    aliases: [],
    titles: ['挪威渔业大臣'],
  })
  expect(forms).toEqual(expect.arrayContaining(['挪威渔业大臣斯卡勒', '渔业大臣斯卡勒', '大臣斯卡勒']))
})
