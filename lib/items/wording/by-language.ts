import type { Language } from '#lib/article/article'
import type { TimeModifier } from '#lib/facts/fact'
import { shownDate as chineseDate } from '#lib/items/wording/chinese-dates'
import { shownDate as englishDate } from '#lib/items/wording/english-dates'

/** What every kind of question says alike in one language; the rest of its wording stands in the kind's own file. */
export interface Wording {
  /** A calendar date as an option is written; null for what is no plain date (a week, a time, a duration). */
  readonly shownDate: (value: string, mod?: TimeModifier) => string | null
}

const CHINESE: Wording = { shownDate: chineseDate }
const ENGLISH: Wording = { shownDate: englishDate }

/** Traditional characters are put in before the proof, for all of an item (`traditional.ts`). */
const WORDINGS: Readonly<Record<Language, Wording>> = { zh: CHINESE, 'zh-Hant': CHINESE, en: ENGLISH }

/** How questions on an article are put into words: in the article's own language. */
export const wordingOf = ({ article }: { readonly article: { readonly language: Language } }): Wording =>
  WORDINGS[article.language]
