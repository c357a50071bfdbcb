/**
 * The right side of each left side, from a matching item's key as it is shown (`left → right`, one pair a line).
 *
 * @returns in the order of `lefts`; '' for one that the key does not name
 */
export const pairsOfKey = (key: string, lefts: readonly string[]): readonly string[] => {
  const lines = key.split('\n')
  return lefts.map((left) => {
    const start = `${left} → `
    return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? ''
  })
}

/** The things of an ordering item in their right order, from its key as it is shown (`first → second → …`). */
export const sequenceOfKey = (key: string): readonly string[] => key.split(' → ')
