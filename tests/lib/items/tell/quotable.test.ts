import { describe, expect, test } from 'vitest'
import { withoutDates, withoutDoubt } from '#lib/items/doubt'
import { isQuotable } from '#lib/items/tell/quotable'
import { factsOf } from '#tests/lib/facts/read'
import { page } from '#tests/lib/items/told'
import { pointsOutside } from '#tests/lib/language/leaning/shown'

/** Somebody's own words are asked for whose they are where they say enough. */

const harbour = page(`The dam at Port Amber
The dam has cracks. Engineers will inspect the dam in May. Mayor Ana Ruiz asked for money.`)
const lake = page(`湖边的大坝
大坝出现裂缝。县长李山表示，五月检查大坝。`)

const HARBOUR = { title: harbour.article.title, names: ['Port Amber', 'Ana Ruiz'], people: ['Ana Ruiz'] }
const LAKE = { title: lake.article.title, names: ['李山'], people: ['李山'] }

describe('a quotation that says enough', () => {
  test.each([
    'Divers will bring pumps, lamps and canvas down to the tunnel under the old mill',
    'If the dam breaks, those fishing families will lose the only road across the marsh',
    'This is the worst winter that the fishermen of Port Amber can remember',
    'I am tired and my boat is gone',
    'Patience helps too, even in a small harbour',
  ])('%s', (words) => {
    expect(isQuotable(harbour.article, words, HARBOUR)).toBe(true)
  })
  test('in Chinese', () => {
    expect(isQuotable(lake.article, '修坝需要石料、水泥和人手，这三样现在都缺', LAKE)).toBe(true)
  })
})

describe('a quotation that says too little, or of whom it speaks is not said', () => {
  test.each([
    'It was a hard day for all of us here',
    'They were our friends, our neighbours and our cousins',
    'You never know',
    'And that says that no boat may leave Port Amber before the dam is mended',
    'This is what we came for, and it is enough',
    'Because nobody ever finished it',
    'When that happens, fishermen lose pumps, lamps and canvas',
    'When the storm came he carried lamps, blankets and bread to the harbour',
  ])('%s', (words) => {
    expect(isQuotable(harbour.article, words, HARBOUR)).toBe(false)
  })
  test.each(['这需要很多石料、水泥和人手，现在都缺', '我看见他们把他从坝上救下来，送到了医院'])(
    '%s',
    (words) => {
      expect(isQuotable(lake.article, words, LAKE)).toBe(false)
    },
  )
})

test('what somebody said in his own words may hold a day, and a they behind several of something', () => {
  expect(pointsOutside('Who said: “We start today with forty lamps”?', [])).toBeNull()
  expect(pointsOutside('Who said that the miners knew that they would be paid?', [])).toBeNull()
  expect(pointsOutside('Who said that the port would close today?', [])).toBe('today')
  expect(pointsOutside('Who said that they would be paid?', [])).toBe('they')
  expect(pointsOutside('Who says they would be paid?', [])).toBe('they')
  expect(pointsOutside('Who always thought that this is what they wanted?', [])).toBe('they')
})

test('a noun behind a preposition that looks like a verb of speech tells of nothing said', () => {
  const text = '大坝案开庭\n副县长王海受审。王海对指控全部承认，案件未当庭宣判。'
  const read = factsOf(text, '2021-06-20')
  const said = withoutDoubt(page(text).article, read).facts.filter(
    ({ kind, confidence }) => kind === 'statement' && confidence > 0,
  )
  expect(said).toEqual([])
})

test.each(['对此称', '因此说', '受访说'])('what follows %s is said', (cue) => {
  const lake = page(`大坝的裂缝\n县长李山${cue}，大坝要修三年。`)
  const { extraction } = lake.source([lake.said('李山', cue, '大坝要修三年')])
  expect(withoutDoubt(lake.article, extraction).facts.map(({ confidence }) => confidence)).toEqual([0.95])
})

test('taking days off leaves statements as they are', () => {
  const lake = page('大坝的裂缝\n县长李山对指控否认，大坝5月3日重开。')
  const day = lake.date('5月3日', '2021-05-03')
  const { extraction } = lake.source([lake.said('李山', '对指控', '否认'), day])
  const [statement, date] = withoutDates(extraction, [day]).facts
  expect(statement?.confidence).toBe(0.95)
  expect(date).toMatchObject({ resolved: false })
})
