import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { page } from '#tests/lib/items/told'

/** Who said it, where the words speak of whoever says them, and where few or no others speak. */

const asked = (text: string) => {
  const { article } = page(text)
  const { proved } = provedCandidates(sourceOf(article, extractFacts(article), []))
  return proved.filter(({ kind }) => kind === 'who-said').map(({ item }) => item)
}
const stems = (text: string) => asked(text).map(({ stem }) => stem)

describe('words about whoever says them', () => {
  test('are asked with a pronoun that means who is sought', () => {
    expect(
      stems(
        'A strike in Hollin\n\nPeter Lang, the mayor of Hollin, said that he would visit the old harbor of Norland in May. Anna Berg, a councillor, said that Norland had lost 40 ships.\n',
      ),
    ).toContain('Who said that he would visit the old harbor of Norland in May 2022?')
  })

  test('of a wish keep that it is one', () => {
    const all = stems(
      '湖区的渡轮\n\n县长李山期望，法国渡轮公司能长期留在湖区经营。船长王海说：“法国渡轮公司不会离开湖区。”\n',
    )
    expect(all).toContain('谁期望，法国渡轮公司能长期留在湖区经营？')
    expect(all.some((stem) => stem.startsWith('谁表示，法国渡轮公司能'))).toBe(false)
  })
})

test('where one alone speaks his name is asked once, to be typed', () => {
  const items = asked(
    '湖区的渡轮\n\n县长李山说：“法国渡轮公司不会离开湖区。”李山还说：“法国渡轮公司今年要买两艘新船。”\n',
  )
  expect(items.map(({ kind }) => kind)).toEqual(['short-answer'])
})
