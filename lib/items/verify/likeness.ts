import { normalForm } from '#lib/items/normal-form'

const pairsOf = (text: string): Set<string> => {
  const plain = normalForm(text)
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)))
}

/**
 * The share of the shorter text's neighbouring character pairs that the longer one has too, 0 to 1 (the overlap
 * coefficient). Texts of fewer than two characters are like nothing.
 */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const smaller = left.size <= right.size ? left : right
  const larger = smaller === left ? right : left
  return smaller.size === 0 ? 0 : [...smaller].filter((pair) => larger.has(pair)).length / smaller.size
}

/** From this likeness on, two statements or events may be the same. */
export const NEARLY_SAME = 0.6

/** The longest stretch that two texts share, after normalisation. */
export const sharedStretch = (a: string, b: string): string => {
  const [left, right] = [normalForm(a), normalForm(b)]
  let best = ''
  for (let from = 0; from < left.length; from += 1)
    while (from + best.length < left.length && right.includes(left.slice(from, from + best.length + 1)))
      best = left.slice(from, from + best.length + 1)
  return best
}
