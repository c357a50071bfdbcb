import type { TakenView } from '#data/sitting/views'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import type { KeptEntry } from './entry'
import { noteTaken } from './kept'
import { pause, waitBefore, wake } from './pause'
import { post, type Reply } from './post'
import {
  forgetPutDown,
  isMadeHere,
  keepEntry,
  noteSent,
  onQueueChange,
  setAside,
  waitingEntries,
  waitingHere,
} from './queue'
import { changeStatus, countQueue, currentOwner, statusNow } from './status'

/**
 * The one loop that brings entries to the server. In: what is in the queue. Out: each entry's reply, to whoever listens.
 * What is made here is written down, then sent in the order in which it was made, until the server has it.
 */
type Listener = (entry: KeptEntry, reply: Reply<TakenView>) => void

const listeners = new Set<Listener>()

/** Hears what becomes of entries, of every try. */
export const onReply = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tell: Listener = (entry, reply) => {
  for (const listener of listeners) listener(entry, reply)
}

/** Of the sittings of these entries, those that belong to whoever is signed in now; null when nobody can say. */
const ownedBy = async (entries: readonly KeptEntry[]): Promise<ReadonlySet<string> | null> => {
  const sessionIds = [...new Set(entries.map(({ body }) => body.sittingId))]
  if (sessionIds.length === 0) return new Set()
  const reply = await post<{ sessionIds: string[] }>('/api/offline/owned', { sessionIds })
  if (reply.kind === 'unreached') changeStatus({ isOnline: false })
  return reply.kind === 'taken' ? new Set(reply.view.sessionIds) : null
}

/**
 * Does with a sent entry what its reply asks for: the server has it, or never will, or it goes on waiting. "Not found"
 * may mean that somebody else has signed in meanwhile; then it waits too.
 */
const settle = async (entry: KeptEntry, reply: Reply<TakenView>): Promise<void> => {
  switch (reply.kind) {
    case 'taken':
      await noteSent(entry)
      if (reply.view.kind === 'answered') await noteTaken(entry.body.slotId, reply.view.study)
      return
    case 'refused':
      if (reply.status === 404 && !(await ownedBy([entry]))?.has(entry.body.sittingId)) return
      return setAside(entry, reply.status, currentOwner())
    case 'signed-out':
    case 'unreached':
      return
    default:
      return reply satisfies never
  }
}

/** Entries that could not be sent when they were made. */
const waited = new Set<string>()

const send = async (entry: KeptEntry): Promise<Reply<TakenView>> => {
  const reply = await post<TakenView>('/api/sittings/entries', entry.body)
  // A server that fails on one entry is within reach all the same.
  changeStatus({ isOnline: reply.kind !== 'unreached' || reply.failedBy === 'server' })
  await settle(entry, reply).catch(() => undefined)
  const hasWaited = waited.has(entry.body.entryId) || !isMadeHere(entry)
  if (reply.kind === 'taken' && hasWaited) changeStatus({ sent: statusNow().sent + 1 })
  if (reply.kind === 'unreached') waited.add(entry.body.entryId)
  tell(entry, reply)
  await countQueue()
  return reply
}

/** So many failures of the server in a row are its own, and not those of the entries that it was sent. */
const MOST_FAILURES = 3

/**
 * Sends entries one after another in order of when they were made, until all are sent or the server is out of reach.
 * One that the server fails on goes on waiting, and those after it are sent: the server puts them in order.
 *
 * @returns whether one of them should be tried again soon
 */
const sendEach = async (entries: readonly KeptEntry[]): Promise<boolean> => {
  let failures = 0
  let isToBeTriedAgain = false
  for (const [index, entry] of entries.entries()) {
    const reply = await send(entry)
    if (reply.kind !== 'unreached') {
      failures = 0
      continue
    }
    isToBeTriedAgain = true
    failures += 1
    if (reply.failedBy === 'server' && failures < MOST_FAILURES) continue
    for (const rest of entries.slice(index + 1)) {
      waited.add(rest.body.entryId)
      tell(rest, reply)
    }
    break
  }
  return isToBeTriedAgain
}

/** Entries of pages before this one may be those of another tab that lives: only one tab sends them at a time. */
const withLeftovers = async <T>(work: (isAllowed: boolean) => Promise<T>): Promise<T> =>
  // Web Locks are missing where a school serves plain http.
  navigator.locks
    ? navigator.locks.request('wengu-leftovers', { ifAvailable: true }, (lock) => work(lock !== null))
    : work(true)

const sendWaiting = (): Promise<boolean> =>
  withLeftovers(async (isAllowed) => {
    const waiting = (await waitingEntries()).filter((entry) => isMadeHere(entry) || isAllowed)
    const isOwn = (entry: KeptEntry) => entry.owner !== null && entry.owner === currentOwner()
    const others = waiting.filter((entry) => !isOwn(entry))
    const owned = await ownedBy(others)
    const sendable = waiting.filter((entry) => isOwn(entry) || owned?.has(entry.body.sittingId))
    return sendEach(sendable)
  })

let pass: Promise<boolean> | null = null
let isLooping = false
/** Whether something was made since the pass that is under way began. */
let isStale = false

/** Sends what waits, once. */
export const sendOnce = (): Promise<boolean> => {
  pass ??= sendWaiting().finally(() => {
    pass = null
  })
  return pass
}

/** Sends what waits until nothing does that could be sent. */
export const keepSending = async (): Promise<void> => {
  isStale = true
  wake()
  if (isLooping) return
  isLooping = true
  try {
    for (let failures = 0; isStale || failures > 0; ) {
      if (failures > 0 && !isStale) await pause(waitBefore(failures))
      isStale = false
      failures = (await sendOnce()) ? failures + 1 : 0
    }
  } finally {
    isLooping = false
    await countQueue()
  }
}

/** Whoever types is not interrupted: what is typed goes out when they pause. */
const TYPING_MS = 400
let typing: ReturnType<typeof setTimeout> | undefined

/** Writes an entry down and sees to it that it reaches the server. */
export const submit = (body: SlotEntry): Promise<void> => {
  const written = keepEntry(body, currentOwner())
  clearTimeout(typing)
  if (body.isGiven) void written.then(() => forgetPutDown(body)).then(keepSending)
  else typing = setTimeout(() => void keepSending(), body.response.kind === 'typed' ? TYPING_MS : 0)
  return written
}

/** The page is about to go: what is still held back goes out now. */
export const sendBeforeLeaving = (): void => {
  clearTimeout(typing)
  void keepSending()
}

/** Done when nothing that was made in a sitting waits any more: the server has it, or will not take it. */
export const sentAll = (sittingId: string): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (waitingHere(sittingId).length > 0) return
      stop()
      resolve()
    }
    const stop = onQueueChange(look)
    look()
    clearTimeout(typing)
    void keepSending()
  })
