import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { roleIn } from '#data/classes/membership'
import { database } from '#data/server/database'
import { may } from '#lib/classes/role'
import type { Database } from '#prisma/client'

/** What a page of a class is about. */
export type ClassPlace =
  | { readonly kind: 'class'; readonly classId: string }
  | { readonly kind: 'set'; readonly setId: string }
  | { readonly kind: 'assignment'; readonly assignmentId: string }
  | { readonly kind: 'attempt'; readonly attemptId: string }

/** The class that a place belongs to, and where its staff and its learners look at the same thing. */
const placeIn = async (client: Database, place: ClassPlace) => {
  switch (place.kind) {
    case 'class': {
      const path = `/classes/${place.classId}`
      return { classId: place.classId, staff: path, learner: path }
    }
    case 'set': {
      const set = await client.studySet.findUnique({
        where: { id: place.setId },
        select: { classId: true },
      })
      return (
        set && { classId: set.classId, staff: `/sets/${place.setId}`, learner: `/classes/${set.classId}` }
      )
    }
    case 'assignment': {
      const { assignmentId: id } = place
      const assignment = await client.assignment.findUnique({ where: { id }, select: { classId: true } })
      return (
        assignment && { ...assignment, staff: `/assignments/${id}/overview`, learner: `/assignments/${id}` }
      )
    }
    case 'attempt': {
      const attempt = await client.attempt.findUnique({
        where: { id: place.attemptId },
        select: { assignmentId: true, assignment: { select: { classId: true } } },
      })
      if (!attempt) return null
      const learner = `/assignments/${attempt.assignmentId}`
      return { classId: attempt.assignment.classId, staff: `/attempts/${place.attemptId}/paper`, learner }
    }
    default:
      return place satisfies never
  }
}

/**
 * Where somebody in the class who followed a link that is not for them sees the same thing: teachers and learners send
 * each other their own addresses.
 *
 * @returns null for who is not in the class
 */
export const ownViewOf = async ({ userId }: Viewer, place: ClassPlace): Promise<string | null> => {
  const client = await database()
  const found = await placeIn(client, place)
  const role = found && (await roleIn(client, userId, found.classId))
  if (!role) return null
  return may(role, 'see-roster') ? found.staff : found.learner
}
