import { byTime, type SlotEntry } from '#lib/sitting/slot-entry'
import { type KeptEntry, keyOfEntry } from './entry'
import { all, put, remove } from './store'

/**
 * The one queue of this device: entries of every sitting, in memory as long as the page lives and in IndexedDB as long
 * as the device does. Where a browser keeps nothing (some private windows), memory alone is what there is.
 */
const here = new Map<string, KeptEntry>()

/** All that is on the device, refused ones too, in order of when they were made. */
export const keptEntries = async (): Promise<KeptEntry[]> => {
  const stored = await all<KeptEntry>('entries').catch(() => [])
  const entries = new Map(stored.map((entry) => [keyOfEntry(entry.body), entry]))
  for (const [key, entry] of here) entries.set(key, entry)
  return [...entries.values()].sort((a, b) => byTime(a.body, b.body))
}

export const waitingEntries = async (): Promise<KeptEntry[]> =>
  (await keptEntries()).filter(({ fate }) => fate.kind === 'waiting')

const listeners = new Set<() => void>()

/** Hears when something on this page is kept, sent or dropped. */
export const onQueueChange = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const changed = (): void => {
  for (const listener of listeners) listener()
}

/** Entries of one sitting that this page has made, or taken over from one before, and that the server does not have. */
export const waitingHere = (sittingId: string): KeptEntry[] =>
  [...here.values()].filter(({ body, fate }) => body.sittingId === sittingId && fate.kind === 'waiting')

/** The same that the server would not take. */
export const refusedHere = (sittingId: string): KeptEntry[] =>
  [...here.values()].filter(({ body, fate }) => body.sittingId === sittingId && fate.kind === 'refused')

const write = async (entry: KeptEntry): Promise<void> => {
  const key = keyOfEntry(entry.body)
  here.set(key, entry)
  changed()
  await put('entries', key, entry).catch(() => undefined)
}

/** Writes an entry down; once this is done, it outlives the page, the browser and the network. */
export const keepEntry = (body: SlotEntry, owner: string | null): Promise<void> =>
  write({ body, owner, correct: null, fate: { kind: 'waiting' } })

/** Makes an entry of a page before one of this page's own. */
export const takeOverEntry = (entry: KeptEntry): void => {
  const key = keyOfEntry(entry.body)
  if (here.has(key)) return
  here.set(key, entry)
  changed()
}

/** Whether this page made it, or has taken it over. */
export const isMadeHere = ({ body }: KeptEntry): boolean => here.has(keyOfEntry(body))

/** Whether this is still what is kept under its key: what was put down may have been changed since. */
const isCurrent = ({ body }: KeptEntry): boolean => {
  const kept = here.get(keyOfEntry(body))
  return kept === undefined || kept.body.entryId === body.entryId
}

const drop = async (key: string): Promise<void> => {
  here.delete(key)
  changed()
  await remove('entries', key).catch(() => undefined)
}

/** When this page sent what it has under a key, by its own clock. */
const sentAt = new Map<string, number>()
/** In milliseconds: a page that the server made has come and is being read by then. */
const A_VIEW_COMES_WITHIN = 30_000

/**
 * Whether the server was given an entry so lately that a view which it had made before may be the one on the screen: the
 * queue is sent as soon as a page opens.
 */
export const mayBeNewerThanView = ({ body }: KeptEntry): boolean =>
  Date.now() - (sentAt.get(keyOfEntry(body)) ?? Number.NEGATIVE_INFINITY) < A_VIEW_COMES_WITHIN

/**
 * The server has it. An answer leaves the device, and what was put down for it; what is only put down stays, so that
 * it is there without a network too.
 */
export const noteSent = async (entry: KeptEntry): Promise<void> => {
  sentAt.set(keyOfEntry(entry.body), Date.now())
  if (entry.body.isGiven) {
    await drop(entry.body.entryId)
  } else if (isCurrent(entry)) await write({ ...entry, fate: { kind: 'sent' } })
}

/** What was put down in a slot has become its answer. */
export const forgetPutDown = ({
  sittingId,
  slotId,
}: Pick<SlotEntry, 'sittingId' | 'slotId'>): Promise<void> => drop(`${sittingId}/${slotId}`)

export const noteMark = async (entryId: string, correct: boolean): Promise<void> => {
  const entry = (await keptEntries()).find(({ body }) => body.entryId === entryId)
  if (entry) await write({ ...entry, correct })
}

/**
 * Keeps an entry that the server will never take, to be shown and exported.
 *
 * @param owner who tried to send it: a guest may have become somebody else since it was made
 */
export const setAside = async (entry: KeptEntry, status: number, owner: string | null): Promise<void> => {
  if (isCurrent(entry)) await write({ ...entry, owner, fate: { kind: 'refused', status } })
}

/** Its learner has let it go. */
export const forgetEntry = ({ body }: KeptEntry): Promise<void> => drop(keyOfEntry(body))

/** Whoever made these is no more: no server will ever take them. */
export const forgetEntriesOf = async (owner: string): Promise<void> => {
  for (const entry of await keptEntries()) {
    if (entry.owner === owner) await forgetEntry(entry)
  }
}

/** A sitting is handed in, or gone: what was put down in it and sent need not be here any more. */
export const forgetSent = async (sittingId: string): Promise<void> => {
  for (const entry of await keptEntries()) {
    if (entry.body.sittingId === sittingId && entry.fate.kind === 'sent') await forgetEntry(entry)
  }
}
