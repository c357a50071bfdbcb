import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { keepFinished } from '#data/sitting/answers'
import { readFeedback } from '#data/sitting/feedback'
import { readSittingLog, undoableOf } from '#data/sitting/sitting-log'
import { readStudyIn } from '#data/sitting/study'
import type { UndoneView } from '#data/sitting/views'
import { dayOf } from '#lib/study/day'
import { appendAndFold } from '#prisma/cards'
import type { Transaction } from '#prisma/client'

/** What a learner takes back, as the browser sends it; `undoId` is made once and sent with every try. */
export interface UndoInput {
  readonly undoId: string
  readonly sessionId: string
  /** The step that the screen named (StudyView.undoable). */
  readonly entryId: string
}

/** What has become of taking a step back: it is done, or was before, or waits; an amendment's answer is shown again. */
type TakenBack =
  | { readonly kind: 'done' }
  | { readonly kind: 'amendment'; readonly answerId: string }
  | { readonly kind: 'withheld' }

const takenBack = (amended: string | null): TakenBack =>
  amended === null ? { kind: 'done' } : { kind: 'amendment', answerId: amended }

/**
 * Appends that a step does not count, if it is still the last one of its sitting. An answer to what an assignment asks
 * now stays until that is over: figures that moved would tell whether it was right.
 */
const takeBack = async (
  tx: Transaction,
  { userId, timeZone }: Viewer,
  { undoId, sessionId, entryId }: UndoInput,
  now: Date,
): Promise<TakenBack> => {
  const rows = await tx.review.findMany({
    where: { answerId: entryId, userId, sessionId },
    select: { factId: true, itemId: true, mode: true, kind: true, amends: true },
  })
  const back = takenBack(rows[0]?.amends ?? null)
  if (await tx.review.findFirst({ where: { answerId: undoId }, select: { answerId: true } })) return back
  // Something else was done since, on another device: that is not what the screen named.
  if (undoableOf(await readSittingLog(tx, userId, sessionId))?.entryId !== entryId) return back
  const rated = rows.filter(({ kind }) => kind === 'answer' || kind === 'amend').map(({ factId }) => factId)
  if (hides(await readWithheld(tx, userId, now), rated)) return { kind: 'withheld' }
  for (const { factId, itemId, mode } of rows) {
    const undo = { answerId: undoId, kind: 'undo', undoes: entryId }
    const when = { answeredAt: now, recordedAt: now, timeZone, day: dayOf(now, timeZone) }
    await appendAndFold(tx, { ...undo, ...when, userId, factId, itemId, sessionId, mode })
  }
  return back
}

/**
 * Takes back the last step of a sitting, whatever it was, by appending that it does not count. The same undo sent again
 * takes back nothing more.
 *
 * @returns where the sitting stands, and the feedback of the answer whose amendment was taken back ('withheld' while an
 *   assignment asks the same); null when it is not the viewer's
 */
export const undoStep = async (viewer: Viewer, input: UndoInput, now: Date): Promise<UndoneView | null> => {
  const client = await database()
  const back = await client.$transaction((tx) => takeBack(tx, viewer, input, now))
  const withheld = await readWithheld(client, viewer.userId, now)
  const study = await readStudyIn(client, viewer, input.sessionId, now, withheld)
  if (!study) return null
  await keepFinished(viewer, study, now)
  switch (back.kind) {
    case 'done':
      return { study, feedback: null }
    case 'withheld':
      return { study, feedback: 'withheld' }
    case 'amendment':
      return { study, feedback: await readFeedback(client, viewer, back.answerId, now, withheld) }
    default:
      return back satisfies never
  }
}
