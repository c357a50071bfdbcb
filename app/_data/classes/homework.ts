import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { listAssignments } from '#data/classes/assignments'
import { listClasses } from '#data/classes/classrooms'
import { readOwnScores } from '#data/classes/gradebook'
import type { HomeworkView } from '#data/classes/views'

const soonestFirst = (a: HomeworkView, b: HomeworkView): number =>
  (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.title.localeCompare(b.title)

/** What the viewer's classes have set and the viewer has not handed in, what is due soonest first. */
export const listHomework = async (viewer: Viewer, now: Date): Promise<HomeworkView[]> => {
  if (viewer.isGuest) return []
  const classes = (await listClasses(viewer)).filter(
    ({ role, isArchived }) => role === 'learner' && !isArchived,
  )
  const found = await Promise.all(
    classes.map(async ({ classId, name }) => {
      const [assignments, own] = await Promise.all([
        listAssignments(viewer, classId, now),
        readOwnScores(viewer, classId, now),
      ])
      const cells = new Map(
        own?.assignments.map(({ assignmentId }, index) => [assignmentId, own.rows[0]?.cells[index]?.kind]),
      )
      return (assignments ?? []).flatMap(({ assignmentId, title, dueAt }): HomeworkView[] => {
        const kind = cells.get(assignmentId)
        if (kind !== 'to-do' && kind !== 'working') return []
        return [{ assignmentId, title, className: name, dueAt, isBegun: kind === 'working' }]
      })
    }),
  )
  return found.flat().sort(soonestFirst)
}
