import type { OfflinePackageView } from '#data/sitting/offline-views'
import { askedItems, forgetPackage, keepPackage, readPackage, readSitting } from './kept'

const FRESH_FOR_MS = 3_600_000

/** Whether the device could use a package at all: pages come back without a network only over https or on localhost. */
const canBeUsed = (): boolean => 'serviceWorker' in navigator && globalThis.crypto?.subtle !== undefined

/** Sittings of a kind that needs the server: asked for once, so that a page of theirs does not ask again and again. */
const needServer = new Set<string>()

const isFresh = async (owner: string, sessionId: string | null): Promise<boolean> => {
  const kept = await readPackage()
  if (kept?.owner !== owner || Date.now() - Date.parse(kept.issuedAt) > FRESH_FOR_MS) return false
  return sessionId === null || needServer.has(sessionId) || (await readSitting(sessionId)) !== undefined
}

/**
 * Sees to it that this learner's questions, and nobody else's, are on the device.
 *
 * @param owner who is signed in; null for nobody
 * @param sessionId the sitting on the screen, which should be able to go on without a network
 * @param force even when what is there is not old
 * @returns whether they are
 */
export const refreshPackage = async (
  owner: string | null,
  sessionId: string | null,
  force: boolean,
): Promise<boolean> => {
  const kept = await readPackage()
  if (kept && kept.owner !== owner) await forgetPackage()
  if (owner === null || !canBeUsed()) return false
  if (!force && (await isFresh(owner, sessionId))) return true
  const before = await askedItems()
  const reply = await fetch('/api/offline', { cache: 'no-store' }).catch(() => null)
  if (reply?.ok) {
    const given = (await reply.json()) as OfflinePackageView
    // Somebody else may have signed in in another tab since this page was made.
    if (given.owner === owner) await keepPackage(given, before)
    if (sessionId !== null && !(await readSitting(sessionId))) needServer.add(sessionId)
  }
  return (await readPackage())?.owner === owner
}
