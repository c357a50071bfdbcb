import type { Language } from '#lib/article/article'
import { blankOut } from '#lib/items/ask/blank'
import { englishBlank } from '#lib/items/english/blank'
import { englishGlossed, withoutEnglishGlosses } from '#lib/items/english/gloss'
import { englishStandingPart, englishStandsAlone } from '#lib/items/english/stands-alone'
import { glossed, withoutGlosses } from '#lib/items/gloss'
import type { Quoting } from '#lib/items/quoting/quoting'
import { standingPart, standsAlone } from '#lib/items/stands-alone'

const CHINESE: Quoting = {
  glossed,
  withoutGlosses,
  standsAlone,
  standingPart,
  blankOut,
  longestClause: 80,
  charactersAQuestion: 68,
  longestName: 24,
}

const ENGLISH: Quoting = {
  glossed: englishGlossed,
  withoutGlosses: withoutEnglishGlosses,
  standsAlone: englishStandsAlone,
  standingPart: englishStandingPart,
  blankOut: englishBlank,
  longestClause: 220,
  charactersAQuestion: 200,
  longestName: 60,
}

const QUOTINGS: Readonly<Record<Language, Quoting>> = { zh: CHINESE, 'zh-Hant': CHINESE, en: ENGLISH }

/** How questions on an article may quote it. */
export const quotingOf = ({ article }: { readonly article: { readonly language: Language } }): Quoting =>
  QUOTINGS[article.language]
