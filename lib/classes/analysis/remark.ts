import type { ItemFigures } from '#lib/classes/analysis/item-figures'
import { distractorEfficiency, type OptionFigures } from '#lib/classes/analysis/option-figures'

/** What a figure means for a teacher; the screen has the words. */
export type Remark =
  /** Most of the strongest learners chose something else: is the key right? */
  | { readonly kind: 'key-doubtful'; readonly option: string; readonly chosen: number; readonly of: number }
  /** Weaker learners do better on it than stronger ones. */
  | { readonly kind: 'works-backwards' }
  /** Strong and weak learners do equally well. */
  | { readonly kind: 'tells-little' }
  /** Nearly all know it. */
  | { readonly kind: 'very-easy'; readonly facility: number }
  /** No better than guessing. */
  | { readonly kind: 'no-better-than-guessing'; readonly facility: number }
  /** These distractors are hardly ever chosen. */
  | { readonly kind: 'idle-distractors'; readonly options: readonly string[] }
  | { readonly kind: 'sound' }
  /** The same of an item that too few have answered for it to be called sound. */
  | { readonly kind: 'nothing-stands-out' }

/** Fewer answers than this say more about chance than about the item. */
export const ENOUGH_ANSWERS = 8
/** For correlations and reliability, which jump about in small classes. */
export const ENOUGH_FOR_CORRELATION = 12

/** From so many answers on a remark is a finding; below, it is a hint, and is told as one. */
export const ENOUGH_TO_JUDGE = 30

/** By how much chance alone may move a facility either way: half of its 95 % interval where that is widest (p = .5). */
export const leeway = (answers: number): number => 1.96 * Math.sqrt(0.25 / answers)

const VERY_EASY = 0.95
/** Ebel & Frisbie call items from .40 very good, .30 good, .20 marginal; below, poor. */
const TELLS_LITTLE = 0.1

const doubtOfKey = (options: readonly OptionFigures[]): Remark | null => {
  const of = options.reduce((sum, { upper }) => sum + upper, 0)
  const rivals = options.filter(({ isKey }) => !isKey).sort((a, b) => b.upper - a.upper)
  const [first] = rivals
  if (!first || first.upper <= of / 2) return null
  return { kind: 'key-doubtful', option: first.option, chosen: first.upper, of }
}

const discrimination = ({ answers, itemRest, facility }: ItemFigures): Remark | null => {
  if (answers < ENOUGH_FOR_CORRELATION || itemRest === null) return null
  if (itemRest < 0) return { kind: 'works-backwards' }
  return itemRest < TELLS_LITTLE && (facility ?? 1) < VERY_EASY ? { kind: 'tells-little' } : null
}

/**
 * What to tell a teacher about an item, the most pressing first; nothing while too few have answered.
 *
 * @param options of a choice item; empty for other kinds
 */
export const remarksOn = (figures: ItemFigures, options: readonly OptionFigures[]): Remark[] => {
  const { answers, facility } = figures
  if (answers < ENOUGH_ANSWERS || facility === null) return []
  const chance = options.length === 0 ? 0 : 1 / options.length
  const idle = options.filter(({ isKey, count }) => !isKey && count === 0).map(({ option }) => option)
  const remarks: (Remark | null)[] = [
    doubtOfKey(options),
    discrimination(figures),
    facility > VERY_EASY ? { kind: 'very-easy', facility } : null,
    facility <= chance ? { kind: 'no-better-than-guessing', facility } : null,
    facility <= VERY_EASY && idle.length > 0 && (distractorEfficiency(options) ?? 1) < 1
      ? { kind: 'idle-distractors', options: idle }
      : null,
  ]
  const found = remarks.filter((remark) => remark !== null)
  if (found.length > 0) return found
  return [{ kind: answers < ENOUGH_TO_JUDGE ? 'nothing-stands-out' : 'sound' }]
}
