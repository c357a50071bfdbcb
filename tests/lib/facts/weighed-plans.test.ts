import { describe, expect, test } from 'vitest'
import type { EventFrame } from '#lib/facts/fact'
import { hasActor, type Part, takingPart } from '#lib/facts/plans/part'
import { planned } from '#lib/facts/plans/planned'
import { likelihood } from '#lib/facts/plans/weigh'
import { eventsOf } from '#tests/lib/facts/read'

const told = (text: string, published = '2023-05-11'): string[] =>
  eventsOf(text, published)
    .filter(({ status }) => status === 'planned')
    .map(({ frame, date, participants, thing }) =>
      [frame, date ?? '?', participants.join('+') || `(${thing ?? ''})`].join(' '),
    )

describe('who takes part in what is planned', () => {
  test.each([
    [
      'two between whom it is',
      '渔业杯决赛将于6月5日在挪威队和秘鲁队之间进行。',
      'happening 2023-06-05 挪威队+秘鲁队',
    ],
    [
      'two countries whose leaders the sentence has named',
      '应秘鲁总统索萨和智利总统卡斯特罗邀请，挪威首相尼尔森将于6月5日对上述两国进行正式访问。',
      'visit 2023-06-05 尼尔森+秘鲁+智利',
    ],
    [
      'many, without the words that tell which',
      '隶属挪威国家渔业医疗系统的数万名医生6月将再次罢工4天。',
      'happening 2023-06 数万名医生',
    ],
    [
      'a body of more than its last character',
      '利马博物馆新馆将于6月5日暂停对外开放。',
      'happening 2023-06-05 利马博物馆新馆',
    ],
  ])('%s', (_, sentence, event) => {
    expect(told(`消息\n${sentence}`)).toEqual([event])
  })

  test.each([
    [
      'those who alone hold an office, by the words that tell which',
      'Minister Ana Ruiz will meet on June 6 with the president of the Republic of Chile, the Peruvian prime minister and the prime minister of Norway.',
      'meet 2023-06-06 Ana Ruiz+the president of the Republic of Chile+the Peruvian prime minister+the prime minister of Norway',
    ],
    [
      'a body behind the words for what it is',
      'Chilean officials are to hold talks on June 6 with gas giant Norline over prices.',
      'meet 2023-06-06 Chilean officials+Norline',
    ],
    [
      'nobody to whom it is only done',
      'Norwest Power will begin shutting off power on June 6 to 300 people.',
      'happening 2023-06-06 Norwest Power',
    ],
  ])('%s', (_, sentence, event) => {
    expect(told(`Two harbours and one ferry\n${sentence}`)).toContain(event)
  })
})

const NO_PLANS = [
  ['what is put off', '原定6月5日举行的渔业谈判推迟。'],
  ['what two put off', '挪威和秘鲁6月5日推迟举行会谈。'],
  ['what is quoted by half and denied', '渔业部队去留“6月5日不会摆上利马的谈判桌”。'],
  ['whom it is only for', '将于6月5日向渔民讲解技术。'],
  ['what may be', '挪威首相尼尔森可能于6月5日访问秘鲁。'],
  ['what is only proposed', '挪威收到了6月5日与秘鲁举行会谈的提议。'],
] as const

describe('what is no plan', () => {
  test.each(NO_PLANS)('%s', (_, sentence) => {
    expect(told(`消息\n${sentence}`)).toEqual([])
  })

  test.each(NO_PLANS)('is nothing past either when its day is over: %s', (_, sentence) => {
    expect(eventsOf(`消息\n${sentence}`, '2023-06-07')).toEqual([])
  })
})

test('a time that another one names closer is not a second day', () => {
  expect(told('消息\n挪威首相尼尔森将于周一（5月15日）出席渔业论坛2023年年会。')).toEqual([
    'happening 2023-05-15 尼尔森',
  ])
})

test('a visit that is held is told beside the meeting of the same days', () => {
  expect(told('消息\n挪威首相尼尔森将于6月5日至7日对秘鲁进行正式访问，并举行新一轮挪威总理会晤。')[0]).toBe(
    'visit 2023-06-05/2023-06-07 尼尔森+秘鲁',
  )
})

test('weights add up to a likelihood, and what has none counts nothing', () => {
  const weights = { always: 0, shown: 2, against: -2 }
  expect(likelihood(weights, ['unknown'])).toBe(0.5)
  expect(likelihood(weights, ['shown', 'against'])).toBe(0.5)
  expect(likelihood(weights, ['shown'])).toBeGreaterThan(0.85)
})

test('a place in passing takes no part, and whoever acts does', () => {
  const parties = takingPart(
    [
      { name: 'Ana Ruiz', part: 'subject', being: 'person' },
      { name: 'Oslo', part: 'place', being: 'place' },
    ],
    'meet',
  )
  expect(parties.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  expect(hasActor(parties)).toBe(true)
  expect(hasActor([{ name: '渔民', part: 'hearer', being: 'people' }])).toBe(false)
})

describe('whoever stands so that too few were seen', () => {
  const takes = (part: Part, frame: EventFrame): boolean =>
    takingPart([{ name: 'Ana Ruiz', part, being: 'person' }], frame).length > 0

  test.each<Part>(['inviter', 'toward', 'hearer'])('takes no part as %s', (part) => {
    expect(takes(part, 'meet')).toBe(false)
    expect(takes(part, 'happening')).toBe(false)
  })

  test.each<Part>([
    'traveller',
    'named in it',
    'between',
    'met',
    'visited',
    'led',
    'court',
    'attendant',
    'by',
    'host',
  ])('takes part as %s, as the words say', (part) => {
    expect(takes(part, 'meet')).toBe(true)
  })

  test('hears a speech', () => {
    expect(takes('hearer', 'speech')).toBe(true)
  })

  test('does not hold what is held against them', () => {
    const rally = 'Two harbours\nChilean officials will hold a rally against Norline on June 6.'
    expect(told(rally)).toEqual(['happening 2023-06-06 Chilean officials'])
    expect(told('消息\n挪威渔业协会将于6月5日对智利公司举行罢工。')).toEqual([
      'happening 2023-06-05 挪威渔业协会',
    ])
  })

  test('is not met in talks that are held against them', () => {
    const talks = 'Two harbours\nChilean officials are to hold talks on June 6 against Norline.'
    expect(told(talks)).toEqual(['meet 2023-06-06 Chilean officials'])
  })
})

test('what is told in the present of this year is likelier no plan than what is set for a day to come', () => {
  expect(planned(['no will', 'frame happening', 'happening no will', 'year', 'lies around'], 'zh')).toBeNull()
  expect(
    planned(['planned', 'frame meet', 'day', 'lies ahead', 'day beside', 'several parties'], 'zh'),
  ).toBeGreaterThan(0.9)
})
