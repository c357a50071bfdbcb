import { isGivenName } from '#lib/language/en/lexicon/given-names'
import { honorificOf, isOffice } from '#lib/language/en/lexicon/offices'
import type { EnglishWord } from '#lib/language/en/words'

/** What stands around a name and is none: offices and forms of address before it, letters behind it. */

export const isTitleWord = ({ lower }: EnglishWord): boolean =>
  isOffice(lower) || honorificOf(lower) !== undefined || isJoinedRank(lower)

/** Major-Gen, Lt-Col: a rank of two, shortened and joined. */
const isJoinedRank = (lower: string): boolean =>
  lower.includes('-') && lower.split('-').every((part) => RANKS.has(part.replace(/\.$/u, '')))
const RANKS: ReadonlySet<string> = new Set(
  'major maj lieutenant lt brigadier brig general gen colonel col rear vice admiral adm commander cmdr sergeant sgt'.split(
    ' ',
  ),
)

/** Paul Mercer QC: letters for a rank or a degree are no part of somebody's name. */
export const withoutLetters = (words: readonly EnglishWord[], from: number, to: number): number => {
  const first = words[from] as EnglishWord
  const isSomebody = isTitleWord(first) || isGivenName(first.lower) || STYLES.has(first.lower)
  let end = to
  while (isSomebody && end > from + 2 && LETTERS.has((words[end - 1] as EnglishWord).text)) end--
  return end
}
const LETTERS: ReadonlySet<string> = new Set(
  'QC KC SC MP MSP CBE OBE MBE KBE DBE DSO FRS PhD Ph.D. MD M.D. JD Esq Esq.'.split(' '),
)

/** His Honour Judge Mercer is called a judge: where the office begins behind such words. */
export const behindStyle = (words: readonly EnglishWord[], title: number, name: number): number =>
  title + 1 < name && STYLES.has((words[title] as EnglishWord).lower) ? title + 1 : title
const STYLES: ReadonlySet<string> = new Set(
  'honour honor excellency majesty highness holiness eminence'.split(' '),
)
