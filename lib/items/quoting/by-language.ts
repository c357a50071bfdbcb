import type { Language } from '#lib/article/article'
import { englishRuns, englishStandsAlone } from '#lib/items/english/stands-alone'
import type { Quoting } from '#lib/items/quoting/quoting'
import { standingRuns, standsAlone } from '#lib/items/stands-alone'

const CHINESE: Quoting = { standsAlone, runs: standingRuns, longestName: 24, perThousand: 15 }

const ENGLISH: Quoting = {
  standsAlone: englishStandsAlone,
  runs: englishRuns,
  longestName: 60,
  perThousand: 3.8,
}

const QUOTINGS: Readonly<Record<Language, Quoting>> = { zh: CHINESE, 'zh-Hant': CHINESE, en: ENGLISH }

/** How questions on an article may quote it. */
export const quotingOf = ({ article }: { readonly article: { readonly language: Language } }): Quoting =>
  QUOTINGS[article.language]
