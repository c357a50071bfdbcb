import type { Tongue } from '#lib/items/ask/tongue'
import { ADDING as ADDING_EN } from '#lib/language/en/lexicon/leaning'
import { cutWords } from '#lib/language/zh/dictionary'
import { ADDING as ADDING_ZH } from '#lib/language/zh/lexicon/leaning'

/** Words by which a text adds to one that was told before: 也, 再度; also, other. */

/** What is quoted was said so, whatever it added to. */
const withoutQuoted = (text: string): string => text.replace(/[“「《][^”」》]*[”」》]/gu, ' ')

const isOne = (list: string | undefined, text: string | undefined): boolean =>
  list !== undefined && text !== undefined && list.split(' ').includes(text)

/** Whether the word at a place of an English text adds to what was told: other, but not in among other things. */
export const addsAt = (texts: readonly string[], at: number): boolean => {
  const unless = ADDING_EN.get(texts[at] ?? '')
  return unless !== undefined && !isOne(unless.before, texts[at - 1]) && !isOne(unless.behind, texts[at + 1])
}

/** Whether a text has a word that adds to what stood before it. */
export const addsToBefore = (text: string, tongue: Tongue): boolean => {
  if (tongue === 'zh') return cutWords(withoutQuoted(text)).some(({ word }) => ADDING_ZH.has(word))
  const texts =
    withoutQuoted(text)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  return texts.some((_, at) => addsAt(texts, at))
}
