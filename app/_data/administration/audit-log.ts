import 'server-only'
import { isAllowedOnServer } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { readNames } from '#data/classes/names'
import { AUDITED, type Audited } from '#data/server/audit'
import { database } from '#data/server/database'

/** What somebody did to whom; '—' for who has erased their account. */
export interface AuditView {
  readonly id: string
  /** ISO 8601 */
  readonly at: string
  readonly actor: string
  readonly action: Audited
  readonly subject: string
  readonly className: string
}

const isAudited = (action: string): action is Audited => AUDITED.some((one) => one === action)

const PAGE = 50

/** What staff and administrators have done, the latest first; null for whoever may not read it. */
export const readAuditLog = async (
  viewer: Viewer,
  page: number,
): Promise<{ readonly entries: AuditView[]; readonly hasMore: boolean } | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'see-server-log'))) return null
  const rows = await client.auditEntry.findMany({
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const [nameOf, rooms] = await Promise.all([
    readNames(
      client,
      shown.flatMap(({ actorId, subjectId }) => [actorId, subjectId]),
    ),
    client.classroom.findMany({
      where: { id: { in: shown.map(({ classId }) => classId) } },
      select: { id: true, name: true },
    }),
  ])
  const classes = new Map(rooms.map(({ id, name }) => [id, name]))
  const entries = shown.flatMap(({ id, at, actorId, action, subjectId, classId }) =>
    isAudited(action)
      ? [
          {
            id,
            at: at.toISOString(),
            actor: nameOf(actorId),
            action,
            subject: subjectId === '' ? '' : nameOf(subjectId),
            className: classes.get(classId) ?? '',
          },
        ]
      : [],
  )
  return { entries, hasMore: rows.length > PAGE }
}
