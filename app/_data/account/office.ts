import 'server-only'
import { type AdministratorKind, administratorKind } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'

/** Whether the viewer administers the server, and how they came to. */
export const readOffice = async ({ userId, isGuest }: Viewer): Promise<AdministratorKind | null> =>
  isGuest ? null : administratorKind(await database(), userId)
