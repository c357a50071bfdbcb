import { post } from './post'
import { waitingEntries } from './queue'
import { currentOwner } from './status'
import { all, get, put, remove } from './store'

/** A test or an attempt that its learner has handed in, and the server does not know it yet. */
interface KeptHandIn {
  readonly sittingId: string
  readonly owner: string | null
}

/** Writes down that a sitting was handed in: it is, even if the tab is closed before the network is back. */
export const keepHandIn = (sittingId: string): Promise<void> =>
  put('handIns', sittingId, { sittingId, owner: currentOwner() } satisfies KeptHandIn).catch(() => undefined)

export const forgetHandIn = (sittingId: string): Promise<void> =>
  remove('handIns', sittingId).catch(() => undefined)

/** Whoever handed these in is no more. */
export const forgetHandInsOf = async (owner: string): Promise<void> => {
  for (const kept of await all<KeptHandIn>('handIns').catch(() => [])) {
    if (kept.owner === owner) await forgetHandIn(kept.sittingId)
  }
}

/** Whether a page before this one handed the sitting in and could not say so. */
export const isHandedInHere = async (sittingId: string): Promise<boolean> =>
  (await get<KeptHandIn>('handIns', sittingId).catch(() => undefined)) !== undefined

/** Hands in what is kept, of the learner who is signed in and with nothing left to send: their answers come first. */
export const sendHandIns = async (): Promise<void> => {
  const waiting = new Set((await waitingEntries()).map(({ body }) => body.sittingId))
  for (const { sittingId, owner } of await all<KeptHandIn>('handIns')) {
    if (owner !== currentOwner() || waiting.has(sittingId)) continue
    const reply = await post('/api/sittings/hand-in', { sittingId, reason: 'asked' })
    if (reply.kind === 'taken' || reply.kind === 'refused') await forgetHandIn(sittingId)
  }
}
