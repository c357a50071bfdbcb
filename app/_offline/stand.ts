import type { OfflinePackageView, OfflineSittingView } from '#data/sitting/offline-views'
import type { StudyView } from '#data/sitting/views'
import type { KeptEntry } from './entry'

/** What the device knows when it has to say by itself what comes next. */
export interface Known {
  readonly given: OfflinePackageView
  readonly sitting: OfflineSittingView
  /** Entries on the device. */
  readonly entries: readonly KeptEntry[]
  /** Items answered since the package was made. */
  readonly asked: readonly string[]
}

const answersIn = (entries: readonly KeptEntry[]): readonly KeptEntry[] =>
  entries.filter(({ body }) => body.isGiven)

/** The items of the sitting that can be asked now, in order. */
const leftToAsk = ({ given, sitting, entries, asked }: Known, now: Date): string[] => {
  const answered = new Set([...answersIn(entries).map(({ body }) => body.slotId), ...asked])
  if (sitting.mode === 'quiz') return sitting.plan.filter((itemId) => !answered.has(itemId))
  return given.review
    .filter(({ itemId, from }) => !answered.has(itemId) && new Date(from) <= now)
    .map(({ itemId }) => itemId)
}

/**
 * Where a sitting stands, as far as the device can tell: what the server last said, the answers on their way, and the
 * next question that has not been answered. Each fact is asked once, so nothing comes again here: what was
 * wrong comes back when the server has counted it.
 */
export const standOffline = (known: Known, now: Date): StudyView => {
  const { given, sitting, entries } = known
  const { sessionId, mode } = sitting
  const own = entries.filter(({ body }) => body.sittingId === sessionId)
  const here = answersIn(own).filter(({ fate }) => fate.kind === 'waiting')
  const questions = new Map(given.cards.map(({ question }) => [question.itemId, question]))
  const left = leftToAsk(known, now).flatMap((itemId) => questions.get(itemId) ?? [])
  const question = left[0] ?? null
  const putDown = own.find(({ body }) => !body.isGiven && body.slotId === question?.itemId)
  const done = sitting.done + here.length
  return {
    sessionId,
    mode,
    done,
    given: done,
    right: sitting.right + here.filter(({ correct }) => correct === true).length,
    left: left.length,
    again: 0,
    question,
    putDown: putDown?.body.response ?? null,
    waitMinutes: null,
    back: null,
    bestMs: null,
    // What is on its way cannot be taken back until it is there.
    undoable: null,
  }
}
