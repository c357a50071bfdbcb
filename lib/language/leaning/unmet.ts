import type { Article } from '#lib/article/article'
import { ENGLISH_LEANING } from '#lib/language/en/leaning/rules'
import type { Leaning, LeaningKind, LeaningRules, Seen, ShownWord } from '#lib/language/leaning/leaning'
import { CHINESE_LEANING } from '#lib/language/zh/leaning/rules'

/** Which leanings of a text are met by nothing that is seen: the one decision of whether it may be shown alone. */

const RULES: Readonly<Record<Article['language'], LeaningRules>> = {
  zh: CHINESE_LEANING,
  'zh-Hant': CHINESE_LEANING,
  en: ENGLISH_LEANING,
}

/** So many texts are kept before all are forgotten: the parts of one sentence are shown in many ways. */
const MOST = 4_000
const kept = new Map<LeaningRules, Map<string, readonly ShownWord[]>>()

const wordsOf = (rules: LeaningRules, text: string): readonly ShownWord[] => {
  const known = kept.get(rules) ?? new Map<string, readonly ShownWord[]>()
  kept.set(rules, known)
  const before = known.get(text)
  if (before) return before
  if (known.size >= MOST) known.clear()
  const words = rules.wordsOf(text)
  known.set(text, words)
  return words
}

/** @param heeded the kinds that matter where the text is shown; all where it is left out */
export const unmetIn = (
  language: Article['language'],
  text: string,
  seen: Seen,
  heeded: (leaning: Leaning) => boolean = () => true,
): Leaning | null => {
  const rules = RULES[language]
  const words = wordsOf(rules, text)
  const begin = seen.begin ?? 0
  return (
    rules
      .leaningsIn(text, words, begin)
      .find((one) => one.start >= begin && heeded(one) && !rules.isMet(one, { text, words, seen })) ?? null
  )
}

/** Heeds these kinds alone. */
export const only = (...kinds: readonly LeaningKind[]): ((leaning: Leaning) => boolean) => {
  const wanted: ReadonlySet<LeaningKind> = new Set(kinds)
  return ({ kind }) => wanted.has(kind)
}

/** Heeds all kinds but these. */
export const allBut = (...kinds: readonly LeaningKind[]): ((leaning: Leaning) => boolean) => {
  const unwanted: ReadonlySet<LeaningKind> = new Set(kinds)
  return ({ kind }) => !unwanted.has(kind)
}
