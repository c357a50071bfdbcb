import type { Tongue } from '#lib/items/ask/tongue'
import { LINKING as LINKING_EN } from '#lib/language/en/lexicon/leaning'
import { cutWords } from '#lib/language/zh/dictionary'
import { LINKING as LINKING_ZH } from '#lib/language/zh/lexicon/leaning'

/** Words with which a text takes up the one before it: 随后, 就是; afterward, in addition. */

/** In characters: the first word of a text ends within them. */
const FIRST = 10

const beginsWith = (text: string, link: string): boolean =>
  text.startsWith(link) && !/[\p{L}\d'’-]/u.test(text.charAt(link.length))

/** Whether a text begins with a word that leans on what came before it. */
export const beginsLinked = (text: string, tongue: Tongue): boolean => {
  if (tongue === 'zh') return LINKING_ZH.has(cutWords(text.slice(0, FIRST))[0]?.word ?? '')
  const start = text.toLowerCase()
  return LINKING_EN.some((link) => beginsWith(start, link))
}
