/**
 * Who gets the points of a question that was voided after the fact: everybody, whatever they answered, or nobody, and
 * then it is out of the full marks too.
 */
export type Credit = 'everybody' | 'nobody'
export const CREDITS: readonly Credit[] = ['everybody', 'nobody']

/** What a question counts for: nothing where it was voided for all. */
export const worthOf = ({
  points,
  credit,
}: {
  readonly points: number
  readonly credit: Credit | null
}): number => (credit === 'nobody' ? 0 : points)

/** The share of those points that an answer gets: by the key, by hand, or as what was voided. */
export const creditedShare = ({
  share,
  override,
  credit,
}: {
  readonly share: number
  readonly override: number | null
  readonly credit: Credit | null
}): number => {
  switch (credit) {
    case 'everybody':
      return 1
    case 'nobody':
      return 0
    case null:
      return override ?? share
    default:
      return credit satisfies never
  }
}
