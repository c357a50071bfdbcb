import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import { hides, readWithheld } from '#data/classes/withheld'
import type { SetQuestion } from '#lib/classes/set-question'
import type { Database } from '#prisma/client'

/** A question of an assignment, as it was when the set was published. */
export interface ToldQuestion {
  readonly id: string
  readonly points: number
  /** What became of it when it was voided; null while it counts. */
  readonly credit: string | null
  readonly question: SetQuestion
}

export interface ToldQuestions {
  readonly title: string
  readonly room: { readonly id: string; readonly timeZone: string; readonly archivedAt: Date | null }
  readonly setId: string
  /** In the order of the set. */
  readonly items: readonly ToldQuestion[]
  readonly leftOut: number
}

/**
 * An assignment with those of its questions whose keys this member of the staff may be told: who is a learner elsewhere
 * may be kept from some, which are counted.
 *
 * @returns null when the viewer may not see responses, or there is no such assignment
 */
export const readToldQuestions = async (
  client: Database,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<ToldQuestions | null> => {
  const row = await client.assignment.findUnique({
    where: { id: assignmentId },
    select: {
      title: true,
      class: { select: { id: true, timeZone: true, archivedAt: true } },
      set: {
        select: {
          id: true,
          items: {
            select: { id: true, points: true, snapshot: true, credit: true },
            orderBy: { position: 'asc' },
          },
        },
      },
    },
  })
  if (!row || !(await isPermitted(client, viewer, row.class.id, 'see-responses'))) return null
  const withheld = await readWithheld(client, viewer.userId, now)
  const all = row.set.items.map(({ snapshot, ...item }) => ({
    ...item,
    question: JSON.parse(snapshot) as SetQuestion,
  }))
  const items = all.filter(({ question }) => !hides(withheld, question.factIds))
  return { title: row.title, room: row.class, setId: row.set.id, items, leftOut: all.length - items.length }
}
