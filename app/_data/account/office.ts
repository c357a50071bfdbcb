import 'server-only'
import { officeOf } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import type { Office } from '#lib/classes/server-rights'

/** Whether the viewer administers the server, and how they came to. */
export const readOffice = async ({ userId, isGuest }: Viewer): Promise<Office | null> =>
  isGuest ? null : officeOf(await database(), userId)
