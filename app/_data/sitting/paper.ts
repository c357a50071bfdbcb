import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { coverFor, hides, readWithheld, type Withheld } from '#data/classes/withheld'
import { provingParagraphs } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { readDrafts, readKeptBack } from '#data/sitting/drafts'
import { handIn } from '#data/sitting/hand-in'
import { readPlanned, readQuestion } from '#data/sitting/planned'
import { answersOf, readSittingLog } from '#data/sitting/sitting-log'
import type { QuestionView, SlotView, TestView } from '#data/sitting/views'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'
import { itemsOf } from '#lib/study/modes/plan'
import { isTimeOver } from '#lib/study/modes/test'
import type { Database } from '#prisma/client'

/** Questions in the order in which they are asked. */
const readQuestions = async (
  client: Database,
  userId: string,
  sessionId: string,
  itemIds: readonly string[],
): Promise<{ readonly id: string; readonly question: QuestionView }[]> => {
  const questions = await Promise.all(
    itemIds.map((itemId) => readQuestion(client, userId, itemId, sessionId)),
  )
  return questions.flatMap((question, index) => (question ? [{ id: itemIds[index] ?? '', question }] : []))
}

const readItem = async (client: Database, itemId: string) => {
  const row = await client.item.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      item: true,
      article: { select: { text: true, zones: true } },
      facts: { select: { factId: true } },
    },
  })
  const item = JSON.parse(row.item) as Item
  return { item, about: row.facts.map(({ factId }) => factId), ...row.article }
}

/** What was answered to a question, and what is right. */
const readMarked = async (
  client: Database,
  userId: string,
  itemId: string,
  answerId: string | undefined,
  { withheld, cover }: { readonly withheld: Withheld; readonly cover: (text: string) => string },
): Promise<Omit<SlotView, 'question'>> => {
  const [{ item, about, text, zones }, row] = await Promise.all([
    readItem(client, itemId),
    client.review.findFirst({
      where: { answerId: answerId ?? '', userId },
      select: { response: true, answeredAt: true },
    }),
  ])
  const response = row?.response ? (JSON.parse(row.response) as ItemResponse) : null
  const isWithheld = hides(withheld, about)
  if (isWithheld)
    return { response, answeredAt: row?.answeredAt.toISOString() ?? null, feedback: null, isWithheld }
  const grade = gradeInEitherScript(item, response ?? { kind: 'skipped' })
  const source = provingParagraphs(cover(text), zones, item)
  const { score: share, slip = null } = grade
  const answeredAt = row?.answeredAt.toISOString() ?? null
  return {
    response,
    answeredAt,
    isWithheld: false,
    feedback: { share, byHand: null, slip, key: keyOf(item), rationale: item.rationale, source },
  }
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
    await handIn(viewer, sessionId, 'time-over', now)
    return readTest(viewer, sessionId, now)
  }
  const withheld = await readWithheld(client, userId, now)
  const { plan, progress } = await readPlanned(
    client,
    userId,
    { mode: 'test', plan: session.plan },
    entries,
    withheld,
    await readKeptBack(client, sessionId),
  )
  const { endsAt, finishedAt, article } = session
  const isOpen = finishedAt === null
  const [shown, drafts] = await Promise.all([
    readQuestions(client, userId, sessionId, itemsOf(plan)),
    readDrafts(client, sessionId),
  ])
  const cover = coverFor(withheld)
  const answerIds = new Map(answersOf(entries).map(({ itemId, answerId }) => [itemId, answerId]))
  const questions = await Promise.all(
    shown.map(async ({ id, question }): Promise<SlotView> => {
      const draft = drafts.get(question.itemId) ?? { response: null, answeredAt: null }
      if (isOpen) return { question, ...draft, feedback: null, isWithheld: false }
      const marked = await readMarked(client, userId, id, answerIds.get(id), { withheld, cover })
      // What is kept out of the log has been answered all the same.
      return { question, ...marked, ...(marked.isWithheld && marked.response === null ? draft : {}) }
    }),
  )
  const told = questions.filter(({ isWithheld }) => !isWithheld)
  const right =
    told.length === questions.length
      ? progress.right
      : told.filter(({ feedback }) => feedback?.share === 1).length
  return {
    sessionId,
    title: article?.title ?? '',
    clock: { now: now.toISOString(), endsAt: endsAt?.toISOString() ?? null },
    handedInAt: finishedAt?.toISOString() ?? null,
    right: isOpen ? null : right,
    questions,
  }
}
