import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { keepFinished } from '#data/sitting/answers'
import { readFeedback } from '#data/sitting/feedback'
import { intervalRatedAnew } from '#data/sitting/rated-anew'
import { readStudyIn } from '#data/sitting/study'
import type { AnsweredView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import { amendments } from '#lib/study/amend'
import type { Rating } from '#lib/study/card'
import { dayOf } from '#lib/study/day'
import { appendAndFold } from '#prisma/cards'
import type { Transaction } from '#prisma/client'
import { readWishes } from '#prisma/wishes'

/** An answer rated anew, as the browser sends it; the id is made once and sent with every attempt. */
export interface AmendInput {
  readonly amendId: string
  readonly answerId: string
  readonly rating: Rating
}

const ROW = {
  factId: true,
  itemId: true,
  sessionId: true,
  mode: true,
  correct: true,
  score: true,
  response: true,
  item: { select: { articleSlug: true } },
} as const

const mayBe = (row: { correct: boolean | null; response: string | null }, rating: Rating): boolean => {
  const response = row.response === null ? null : (JSON.parse(row.response) as ItemResponse)
  return amendments(row.correct === true, response?.kind === 'typed').includes(rating)
}

/**
 * Appends the amendment for each fact of the answer that it fits (in a matching, those that were right). While an
 * assignment asks one of them none is taken, whether it would fit or not: that would tell if the answer was right.
 *
 * @returns the answer's sitting, or null when there is no such answer or it cannot be rated so
 */
const append = async (
  tx: Transaction,
  { userId, timeZone }: Viewer,
  { amendId, answerId, rating }: AmendInput,
  now: Date,
): Promise<string | null> => {
  const rows = await tx.review.findMany({ where: { answerId, userId, kind: 'answer' }, select: ROW })
  const sessionId = rows[0]?.sessionId ?? null
  const known = await tx.review.findFirst({
    where: { answerId: amendId },
    select: { userId: true, amends: true },
  })
  if (known) return known.userId === userId && known.amends === answerId ? sessionId : null
  const about = rows.map(({ factId }) => factId)
  if (hides(await readWithheld(tx, userId, now), about)) return sessionId
  const fitting = rows.filter((row) => mayBe(row, rating))
  const [first] = fitting
  if (!first?.item) return null
  const wishes = await readWishes(tx, userId, first.item.articleSlug)
  for (const { factId, itemId, mode, correct, score } of fitting) {
    const intervalDays = await intervalRatedAnew(tx, { userId, factId, answerId }, rating, wishes)
    if (intervalDays === undefined) throw new Error(`The log of ${factId} has lost ${answerId}`)
    const amendment = {
      answerId: amendId,
      kind: 'amend',
      amends: answerId,
      rating,
      intervalDays,
      correct: true,
    }
    const when = { answeredAt: now, recordedAt: now, timeZone, day: dayOf(now, timeZone) }
    const of = { userId, factId, itemId, sessionId, mode, score: correct ? score : 1 }
    await appendAndFold(tx, { ...amendment, ...when, ...of })
  }
  return sessionId
}

/**
 * Rates an answer anew: hard or easy after a right one, right after all for a typed one that was marked wrong. The
 * same amendment sent again is recorded once; of two amendments the later one holds. Of what an assignment asks now
 * nothing changes until that is over, and the feedback is withheld.
 *
 * @returns null when it is not the viewer's answer, or cannot be rated so
 */
export const amendAnswer = async (
  viewer: Viewer,
  input: AmendInput,
  now: Date,
): Promise<AnsweredView | null> => {
  const client = await database()
  const sessionId = await client.$transaction((tx) => append(tx, viewer, input, now))
  if (sessionId === null) return null
  const withheld = await readWithheld(client, viewer.userId, now)
  const [feedback, study] = await Promise.all([
    readFeedback(client, viewer, input.answerId, now, withheld),
    readStudyIn(client, viewer, sessionId, now, withheld),
  ])
  if (!feedback || !study) return null
  await keepFinished(viewer, study, now)
  return { feedback, study }
}
