import { normalForm } from '#lib/items/normal-form'
import { remember } from '#lib/items/remember'

/** Words that hold a sentence together and tell nothing of what it says. */
const LIGHT =
  /^(?:the|a|an|and|or|of|to|in|on|at|by|for|from|with|as|that|this|is|are|was|were|be|been|has|have|had|it|its|will|would|not|who|said|according|article|he|she|they|his|her|their)$/u

/** Chinese is compared by neighbouring characters; letters say too little, so other scripts are compared by words. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !LIGHT.test(word)))

const pairsOf = remember((text: string): ReadonlySet<string> => {
  if (!/\p{Script=Han}/u.test(text)) return wordsOf(text)
  const signs = [...normalForm(text)]
  return new Set(signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign))
})

/** How much of `part` is found in `whole`: the share of its neighbouring character pairs (of its words, in an alphabet), 0 to 1. */
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
