import type { Language } from '#lib/article/article'
import { CHINESE } from '#lib/items/wording/chinese'
import { ENGLISH } from '#lib/items/wording/english'
import type { Wording } from '#lib/items/wording/wording'

/** Traditional characters are put in before the proof, for all of an item (`traditional.ts`). */
const WORDINGS: Readonly<Record<Language, Wording>> = { zh: CHINESE, 'zh-Hant': CHINESE, en: ENGLISH }

/** How questions on an article are put into words: in the article's own language. */
export const wordingOf = ({ article }: { readonly article: { readonly language: Language } }): Wording =>
  WORDINGS[article.language]
