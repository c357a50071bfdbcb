import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { findSet } from '#data/classes/sets'
import { database } from '#data/server/database'

/** 192 bits: a link can't be guessed. */
const TOKEN_BYTES = 24

/** The link by which colleagues take copies of a set; null where there is none, or the viewer may not share the set. */
export const readSetLink = async (viewer: Viewer, setId: string): Promise<{ token: string } | null> => {
  const client = await database()
  if (!(await findSet(client, viewer, setId, 'share-set'))) return null
  return client.setLink.findUnique({ where: { setId }, select: { token: true } })
}

/**
 * Makes the link of a set; one that it has already stays.
 *
 * @returns its token; null when the viewer may not
 */
export const makeSetLink = async (viewer: Viewer, setId: string, now: Date): Promise<string | null> => {
  const client = await database()
  if (!(await findSet(client, viewer, setId, 'share-set'))) return null
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const link = await client.setLink.upsert({
    where: { setId },
    create: { token, setId, byUserId: viewer.userId, createdAt: now },
    update: {},
  })
  return link.token
}

/** Revokes the link of a set for good; copies that were taken stay. False when the viewer may not. */
export const revokeSetLink = async (viewer: Viewer, setId: string): Promise<boolean> => {
  const client = await database()
  if (!(await findSet(client, viewer, setId, 'share-set'))) return false
  await client.setLink.deleteMany({ where: { setId } })
  return true
}
