import type { Language } from '#lib/article/article'
import { standingRuns } from '#lib/items/quoting/chinese-runs'
import { englishRuns } from '#lib/items/quoting/english-runs'
import type { Quoting } from '#lib/items/quoting/quoting'

const CHINESE: Quoting = { runs: standingRuns, longestName: 24, perThousand: 15 }

const ENGLISH: Quoting = {
  runs: englishRuns,
  longestName: 60,
  perThousand: 3.8,
}

const QUOTINGS: Readonly<Record<Language, Quoting>> = { zh: CHINESE, 'zh-Hant': CHINESE, en: ENGLISH }

/** How questions on an article may quote it. */
export const quotingOf = ({ article }: { readonly article: { readonly language: Language } }): Quoting =>
  QUOTINGS[article.language]
