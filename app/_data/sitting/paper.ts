import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { coverFor, hides, readWithheld } from '#data/classes/withheld'
import { provingParagraphs } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { handIn } from '#data/sitting/drafts'
import { dueOf, readFeedback } from '#data/sitting/feedback'
import { readPlanned, readQuestion } from '#data/sitting/planned'
import { answersOf, readSittingLog } from '#data/sitting/sitting-log'
import type { FeedbackView, QuestionView, TestView } from '#data/study/views'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import { NEW_CARD } from '#lib/study/card'
import { itemsOf } from '#lib/study/modes/plan'
import { isTimeOver } from '#lib/study/modes/test'
import type { Database } from '#prisma/client'

/** Questions in the order in which they are asked. */
const readQuestions = async (
  client: Database,
  userId: string,
  itemIds: readonly string[],
): Promise<QuestionView[]> => {
  const questions = await Promise.all(itemIds.map((itemId) => readQuestion(client, userId, itemId)))
  return questions.flatMap((question) => question ?? [])
}

/** What stands in the marked paper for a question that was left open. */
const leftOpen = async (
  client: Database,
  { userId, timeZone }: Viewer,
  itemId: string,
  now: Date,
): Promise<FeedbackView | 'withheld'> => {
  const row = await client.item.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      publicId: true,
      item: true,
      article: { select: { text: true, zones: true } },
      facts: { select: { factId: true } },
    },
  })
  const withheld = await readWithheld(client, userId, now)
  const about = row.facts.map(({ factId }) => factId)
  if (hides(withheld, about)) return 'withheld'
  const cover = coverFor(withheld)
  const item = JSON.parse(row.item) as Item
  return {
    answerId: '',
    itemId: row.publicId,
    correct: false,
    amended: null,
    key: shownKey(item),
    given: '',
    slip: null,
    rationale: item.rationale,
    source: provingParagraphs(cover(row.article.text), row.article.zones, item.evidence),
    due: dueOf(NEW_CARD, now, timeZone),
  }
}

const responseTo = async (client: Database, userId: string, answerId: string): Promise<ItemResponse> => {
  const row = await client.review.findFirstOrThrow({
    where: { answerId, userId },
    select: { response: true },
  })
  return JSON.parse(row.response ?? '{"kind":"skipped"}') as ItemResponse
}

const readDrafts = async (client: Database, sessionId: string): Promise<Record<string, ItemResponse>> => {
  const drafts = await client.draft.findMany({
    where: { sessionId },
    select: { response: true, item: { select: { publicId: true } } },
  })
  return Object.fromEntries(
    drafts.map(({ item, response }) => [item.publicId, JSON.parse(response) as ItemResponse]),
  )
}

/**
 * A test as it stands: its questions without keys while it is open, the marked paper once it is handed in. One whose
 * time is over is handed in now.
 *
 * @returns null when there is no such test of the viewer's
 */
export const readTest = async (viewer: Viewer, sessionId: string, now: Date): Promise<TestView | null> => {
  const { userId } = viewer
  const client = await database()
  const session = await client.studySession.findFirst({
    where: { id: sessionId, userId, mode: 'test' },
    select: { plan: true, endsAt: true, finishedAt: true, article: { select: { title: true } } },
  })
  if (!session) return null
  const entries = await readSittingLog(client, userId, sessionId)
  if (session.finishedAt === null && isTimeOver(session.endsAt, now)) {
    await handIn(viewer, sessionId, now)
    return readTest(viewer, sessionId, now)
  }
  const { plan, standing } = await readPlanned(
    client,
    userId,
    { mode: 'test', plan: session.plan },
    entries,
    now,
  )
  const itemIds = itemsOf(plan)
  const title = session.article?.title ?? ''
  if (session.finishedAt === null) {
    return {
      kind: 'open',
      sessionId,
      title,
      questions: await readQuestions(client, userId, itemIds),
      given: await readDrafts(client, sessionId),
      endsAt: session.endsAt?.toISOString() ?? null,
      now: now.toISOString(),
    }
  }
  const answerIds = new Map(answersOf(entries).map(({ itemId, answerId }) => [itemId, answerId]))
  const answers = await Promise.all(
    itemIds.map(async (itemId) => {
      const answerId = answerIds.get(itemId)
      const [question, feedback, response] = await Promise.all([
        readQuestion(client, userId, itemId),
        answerId ? readFeedback(client, viewer, answerId, now) : leftOpen(client, viewer, itemId, now),
        answerId ? responseTo(client, userId, answerId) : ({ kind: 'skipped' } as const),
      ])
      return question && feedback ? [{ question, feedback, response }] : []
    }),
  )
  const told = answers
    .flat()
    .flatMap(({ feedback, ...marked }) => (feedback === 'withheld' ? [] : [{ ...marked, feedback }]))
  const withheld = answers.flat().length - told.length
  const right = withheld === 0 ? standing.right : told.filter(({ feedback }) => feedback.correct).length
  return { kind: 'paper', sessionId, title, right, withheld, answers: told }
}
