import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { startAttempt, submitAttempt } from '#data/classes/attempts'
import { saveResponse } from '#data/classes/save-response'
import type { SetView } from '#data/classes/views'
import type { SetQuestion } from '#lib/classes/set-question'
import { isStillAsked } from '#lib/classes/still-asked'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'
import { after } from '#tests/data/learner'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

/**
 * A learner begins an attempt, answers every question, the first `right` of them rightly, and hands it in.
 *
 * @returns the attempt's id
 */
export const take = async (
  viewer: Viewer,
  assignmentId: string,
  set: SetView,
  right: number,
  minute = 1,
): Promise<string> => {
  const started = await startAttempt(viewer, assignmentId, after(minute))
  if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
  const { attemptId } = started
  for (const [index, { setItemId, item }] of set.items.entries()) {
    const response = index < right ? rightResponse(item) : wrongResponse(item)
    const input = { answerId: randomUUID(), attemptId, setItemId, response, elapsedMs: 1_000, isGiven: true }
    await saveResponse(viewer, { ...input, answeredAt: after(minute) }, after(minute))
  }
  await submitAttempt(viewer, attemptId, 'asked', after(minute + 1))
  return attemptId
}

interface Picked {
  readonly setItemId: string
  readonly item: Item
}

/** A question of the set whose explanation gives no other away, and two that are proved by the same words. */
export const apart = async <Row extends Picked>(client: Database, rows: readonly Row[]) => {
  const snapshots = await client.setItem.findMany({
    where: { id: { in: rows.map(({ setItemId }) => setItemId) } },
  })
  const frozen = new Map(snapshots.map(({ id, snapshot }) => [id, JSON.parse(snapshot) as SetQuestion]))
  const givenAwayBy = (row: Row): Row[] =>
    rows.filter((other) => {
      const [one, two] = [frozen.get(row.setItemId), frozen.get(other.setItemId)]
      return other !== row && one && two && isStillAsked(one, [two])
    })
  const first = rows.find((row) => givenAwayBy(row).length === 0)
  const second = rows.find((row) => givenAwayBy(row).length === 1)
  if (!first || !second) throw new Error('The set has no question that stands apart, or no pair')
  return [first, second, givenAwayBy(second)] as const
}
