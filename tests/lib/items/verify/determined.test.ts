import { describe, expect, test } from 'vitest'
import { unknownThing } from '#lib/items/verify/determined'

/** Things that a question speaks of as known. */

describe('a thing that nobody knows who reads no more than title and question', () => {
  test.each([
    ['填空：旧版教材曾将这篇课文放在九年级上册。', '新教材删去古诗', '这…课文'],
    ['谁表示，该案将于年底开庭？', '南江市法院的一年', '该…案'],
  ])('%s', (stem, title, thing) => {
    expect(unknownThing(stem, title, [], false)).toBe(thing)
  })

  test.each([
    ['A cafe inside the mall said that ____ cats were safe.', 'A quake in Hollin', 'the mall'],
    ['Who said that the clinic would close?', 'Heat in Hollin', 'the clinic'],
  ])('%s', (stem, title, thing) => {
    expect(unknownThing(stem, title, ['Hollin'], true)).toBe(thing)
  })
})

describe('a thing that is known', () => {
  test.each([
    ['by the title', '填空：这座大桥全长____公里。', '北河大桥通车'],
    ['by what stands before it', '方州法院受理了此案，该案将于哪一天开庭？', '方州'],
    ['as the whole that was told before', '工厂关了两条生产线，这一举措影响了多少人？', '方州'],
  ])('%s', (_, stem, title) => {
    expect(unknownThing(stem, title, [], false)).toBeNull()
  })

  test.each([
    ['by the title', 'Who said that the bridge was safe?', 'A bridge falls in Hollin'],
    ['by what stands behind it', 'Who opposed the decision not to sign?', 'Hollin'],
    ['as the only one of its kind', 'A bottle lay in the sea for ____ years.', 'Hollin'],
    ['as a body behind its name', 'Hollin Steel said the company lost ____ euros.', 'A bad year'],
  ])('%s', (_, stem, title) => {
    expect(unknownThing(stem, title, ['Hollin Steel'], true)).toBeNull()
  })
})
