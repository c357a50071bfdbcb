/** One learner's score before and after keys or marks were changed. */
export interface ScoreChange {
  readonly userId: string
  readonly before: number
  readonly after: number
  /** Positions of the items whose mark changed. */
  readonly items: readonly number[]
}

/** A learner's marks on one assignment, by the item's position, and what counts in all. */
export interface LearnerScore {
  readonly userId: string
  readonly points: number
  readonly shares: readonly number[]
}

/** Whose marks a correction changed, the largest change first; learners for whom nothing changed are left out. */
export const scoreChanges = (
  before: readonly LearnerScore[],
  after: readonly LearnerScore[],
): ScoreChange[] => {
  const now = new Map(after.map((score) => [score.userId, score]))
  const changes = before.flatMap(({ userId, points, shares }) => {
    const next = now.get(userId)
    if (!next) return []
    const items = shares.flatMap((share, item) => (share === next.shares[item] ? [] : [item]))
    return items.length === 0 && points === next.points
      ? []
      : [{ userId, before: points, after: next.points, items }]
  })
  const size = ({ before: from, after: to }: ScoreChange) => Math.abs(to - from)
  return changes.sort((a, b) => size(b) - size(a) || (a.userId < b.userId ? -1 : 1))
}
