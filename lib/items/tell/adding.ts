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

/** 不仅展示了团结，也保护了地球: it adds to what stands in the same text. 还没有: what is so still. */
const HALF_BEFORE: ReadonlySet<string> = new Set(['不仅', '不但', '不只', '不光', '既', '除', '除了'])
const STILL_SO = /^(?:没有?|未|在|需要?)$/u
const CAN_ADD_INSIDE: ReadonlySet<string> = new Set([
  '也',
  '还',
  '又',
  '还是',
  '还有',
  '还要',
  '还将',
  '还会',
])

const addsAtZh = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? ''
  if (!ADDING_ZH.has(word)) return false
  if (word === '还' && STILL_SO.test(words[at + 1] ?? '')) return false
  return !(CAN_ADD_INSIDE.has(word) && words.slice(0, at).some((one) => HALF_BEFORE.has(one)))
}

/** Whether a text has a word that adds to what stood before it. */
export const addsToBefore = (text: string, tongue: Tongue): boolean => {
  if (tongue === 'zh') {
    const words = cutWords(withoutQuoted(text)).map(({ word }) => word)
    return words.some((_, at) => addsAtZh(words, at))
  }
  const texts =
    withoutQuoted(text)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  return texts.some((_, at) => addsAt(texts, at))
}
