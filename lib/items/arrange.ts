import type { Option } from '#lib/items/item'

/** FNV-1a, 32 bits: a number that depends on the text alone. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

const OPTIONS = 4

const combinations = <T>(things: readonly T[], size: number): T[][] => {
  if (size === 0) return [[]]
  return things.flatMap((thing, at) =>
    combinations(things.slice(at + 1), size - 1).map((rest) => [thing, ...rest]),
  )
}

/**
 * Cuts the options down to four and puts them in an order, both decided by the item's key alone. The wrong ones are
 * chosen among the first few so that the key comes now longest, now shortest, now between: guessing by length or
 * place gains nothing.
 *
 * @param options the key and its rivals, the most plausible first
 */
export const arrangeOptions = (key: string, options: readonly Option[]): Option[] => {
  const right = options.filter(({ correct }) => correct)
  const wrong = options.filter(({ correct }) => !correct).slice(0, 6)
  const length = right[0]?.text.length ?? 0
  const hash = hashOf(key)
  const wanted = hash % OPTIONS
  const rankOf = (chosen: readonly Option[]) => {
    const shorter = chosen.filter(({ text }) => text.length < length).length
    const same = chosen.filter(({ text }) => text.length === length).length
    return shorter + same / 2
  }
  const sets = combinations(wrong, Math.min(OPTIONS - 1, wrong.length))
  const chosen = sets.reduce<Option[]>(
    (best, set) => (Math.abs(rankOf(set) - wanted) < Math.abs(rankOf(best) - wanted) ? set : best),
    sets[0] ?? [],
  )
  const ordered = [...chosen].sort((a, b) => hashOf(key + a.text) - hashOf(key + b.text))
  const place = (hash >>> 8) % (ordered.length + 1)
  return [...ordered.slice(0, place), ...right, ...ordered.slice(place)]
}
