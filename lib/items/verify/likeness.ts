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

/** How many pieces two texts have in common. */
const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const piece of fewer) if (more.has(piece)) shared += 1
  return shared
}

/** How much of `part` is found in `whole`: the share of its neighbouring character pairs (of its words, in an alphabet), 0 to 1. */
export const shareFound = (part: string, whole: string): number => {
  const [sought, found] = [pairsOf(part), pairsOf(whole)]
  return sought.size === 0 ? 0 : sharedBy(sought, found) / sought.size
}

/** From here on two statements may be taken for one. */
const NEARLY_THE_SAME = 0.55

/** Whether one text nearly says what the other says: the shorter is for the most part inside the longer. */
export const nearlySame = (a: string, b: string): boolean => {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const shorter = Math.min(left.size, right.size)
  return shorter > 0 && sharedBy(left, right) / shorter >= NEARLY_THE_SAME
}
