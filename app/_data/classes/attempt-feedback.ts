import 'server-only'
import { creditOf } from '#data/classes/credit'
import { readResponses } from '#data/classes/marks'
import type { OwnAttempt } from '#data/classes/own-attempt'
import { coverFor, hides, readWithheld } from '#data/classes/withheld'
import type { SlotFeedbackView } from '#data/sitting/views'
import { cover } from '#lib/classes/cover'
import type { Disclosure } from '#lib/classes/feedback-policy'
import type { SetQuestion } from '#lib/classes/set-question'
import { isStillAsked, wordsStillAsked } from '#lib/classes/still-asked'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import { keyOf } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'
import type { Database, Transaction } from '#prisma/client'

type Client = Database | Transaction

/** What is told of an answer: the key and why it is right, or nothing. */
export const feedbackOf = (
  told: Disclosure,
  { item, source }: SetQuestion,
  response: ItemResponse,
  share: number,
  conceal: (text: string) => string,
  { byHand }: { readonly byHand: string | null } = { byHand: null },
): SlotFeedbackView | null =>
  told === 'key'
    ? {
        share,
        byHand,
        key: keyOf(item),
        slip: gradeInEitherScript(item, response).slip ?? null,
        rationale: item.rationale,
        source: source.map((paragraph) => ({ ...paragraph, text: conceal(paragraph.text) })),
      }
    : null

/**
 * What is kept from the learner although this attempt would tell it: by other assignments, which may ask the same, and
 * by questions of this one that are still to be answered and that the telling would give away.
 *
 * @param open those questions
 */
export const readKeptBack = async (
  client: Client,
  userId: string,
  { row: { assignment }, terms }: OwnAttempt,
  open: readonly SetQuestion[],
  now: Date,
) => {
  const withheld = await readWithheld(client, userId, now, { but: assignment.id })
  const coverOthers = coverFor(withheld)
  const asked = terms.isPractice ? [] : open
  const words = wordsStillAsked(asked)
  return {
    isHidden: (question: SetQuestion) => hides(withheld, question.factIds) || isStillAsked(question, asked),
    conceal: (text: string) => cover(coverOthers(text), words),
  }
}

/** Every question of the set, with the one answer to each that counts. */
export const readSet = async (client: Client, { row }: OwnAttempt) => {
  const [items, responses] = await Promise.all([
    client.setItem.findMany({
      where: { setId: row.assignment.setId },
      select: {
        id: true,
        points: true,
        snapshot: true,
        credit: true,
        voids: { select: { reason: true }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 },
      },
      orderBy: { position: 'asc' },
    }),
    readResponses(client, row.id),
  ])
  return items.map(({ id, points, snapshot, voids: [last], ...voided }) => ({
    id,
    points,
    credit: creditOf(voided),
    voidedWhy: last?.reason ?? '',
    frozen: JSON.parse(snapshot) as SetQuestion,
    given: responses.get(id),
  }))
}
