import { normalForm } from '#lib/items/normal-form'
import { remember } from '#lib/items/remember'

const pairsOf = remember((text: string): ReadonlySet<string> => {
  const signs = [...normalForm(text)]
  return new Set(signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign))
})

/** How much of `part` is found in `whole`: the share of its neighbouring character pairs, 0 to 1. */
export const shareFound = (part: string, whole: string): number => {
  const [sought, found] = [pairsOf(part), pairsOf(whole)]
  if (sought.size === 0) return 0
  let shared = 0
  for (const pair of sought) if (found.has(pair)) shared += 1
  return shared / sought.size
}

/** From here on two statements may be taken for one. */
const NEARLY_THE_SAME = 0.55

/** Whether one text nearly says what the other says: the shorter is for the most part inside the longer. */
export const nearlySame = (a: string, b: string): boolean =>
  Math.max(shareFound(a, b), shareFound(b, a)) >= NEARLY_THE_SAME
