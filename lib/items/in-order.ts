/** The length of the longest run of numbers, not side by side, of which each is greater than the one before. */
const longestRise = (numbers: readonly number[]): number => {
  const lengths: number[] = []
  for (const [at, number] of numbers.entries())
    lengths.push(
      1 +
        Math.max(
          0,
          ...numbers.slice(0, at).map((earlier, index) => (earlier < number ? (lengths[index] ?? 0) : 0)),
        ),
    )
  return Math.max(0, ...lengths)
}

/**
 * Which things of an order are in order. A thing is that if it stands in its own place, or if it belongs to every longest
 * run of things that follow one another rightly: one that was put too early is out of order, those that it pushed aside
 * are not. Of two that changed places both are; of three turned round, the one in the middle is where it belongs. Unless
 * all are in their places, at least one thing is out of order.
 *
 * @param right the things in their order
 * @param given as they were put; of other things, nothing is in order
 * @returns for each thing of `right`
 */
export const inOrder = (right: readonly string[], given: readonly string[]): boolean[] => {
  const places = given.map((thing) => right.indexOf(thing))
  const isWhole = new Set(places).size === right.length && places.every((place) => place >= 0)
  if (!isWhole || given.length !== right.length) return right.map(() => false)
  const longest = longestRise(places)
  return right.map(
    (_, place) => places[place] === place || longestRise(places.filter((one) => one !== place)) < longest,
  )
}
