import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article'
import { page } from '#tests/lib/items/told'
import { unmetWord } from '#tests/lib/language/leaning/shown'

const hangsOn = (article: Article, names: readonly string[], text: string, at: number): string | null =>
  unmetWord(
    text,
    { names, title: article.title, unseen: article.text.slice(article.title.length, at) },
    'taken-up',
    'row',
  )

/** What a phrase takes up must stand where it is shown: in the stem or in the title above it. */

const HARBOR = page(`A harbor in Hollin

Hollin has a new approach to floods. A chapel in Berg was closed. The council of Hollin spoke of a levy.

“The chapel was full of water,” said Anna Berg. Hollin paid for the new approach in 2021. The cause of the fire was found.
`)
const names = ['Hollin', 'Anna Berg']
const last = HARBOR.at('The cause').start
const hangs = (shown: string): string | null => hangsOn(HARBOR.article, names, shown, last)

describe('a phrase that takes up what an earlier sentence told of', () => {
  test.each([
    ['Who said: “The chapel was full of water”?', 'The chapel'],
    ['Who paid for the new approach?', 'the new approach'],
    [
      'Fill in the blank: Boats trying to land sank over the next few years, ____ of them.',
      'the next few years',
    ],
  ])('hangs: %s', (shown, phrase) => {
    expect(hangs(shown)).toBe(phrase)
  })

  test.each([
    ['where the title tells of it', 'Who said: “The harbor was full of water”?'],
    ['where the stem does', 'Who opened a chapel in May and sold the chapel?'],
    ['where what stands behind tells which', 'Who closed the chapel that was full of water?'],
    ['where no earlier sentence told of one', 'Who said: “The lighthouse was full of water”?'],
    ['as a body of somebody who is named', 'Who said that Hollin and the council would pay?'],
    ['of years to come', 'Who said that boats will sink over the next few years?'],
  ])('does not %s', (_, shown) => {
    expect(hangs(shown)).toBeNull()
  })

  const lake = (title: string) => page(`${title}\n\n湖区与北河谈判。双方将再谈。\n`)
  test('hangs in Chinese as the one after or before another', () => {
    const { article } = lake('湖区的一年')
    expect(hangsOn(article, ['湖区'], '谁表示，下一轮谈判将在5月举行？', 9)).toBe('下一轮谈判')
    expect(hangsOn(article, ['湖区'], '谁表示，与北河谈判后，下一轮谈判将在5月举行？', 9)).toBeNull()
    expect(
      hangsOn(lake('湖区与北河的谈判').article, ['湖区'], '谁表示，下一轮谈判将在5月举行？', 9),
    ).toBeNull()
  })

  test('does not where the characters belong to other words', () => {
    const { article } = lake('湖区的一年')
    for (const shown of ['湖区日前批准一项计划。', '湖区市长在会上批评北河。', '湖区市长晚上轮流值班。'])
      expect(hangsOn(article, ['湖区'], shown, 9), shown).toBeNull()
  })
})
