import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { slugsOnShelf } from '#data/articles/shelf'
import { isToldItem, type Withheld } from '#data/classes/withheld'
import { askedArticle } from '#data/sitting/asked-article'
import { readCardBack } from '#data/sitting/card-back'
import { questionInTest, questionOf } from '#data/sitting/question'
import type { Client } from '#data/sitting/sitting'
import { answersOf, putAsideIn, type SittingEntry } from '#data/sitting/sitting-log'
import type { QuestionView, StudyView } from '#data/sitting/views'
import { readBestTime } from '#data/study/best-time'
import { IS_ANEW } from '#data/study/changed'
import { isItemShown } from '#data/study/may-ask'
import type { Item } from '#lib/items/item'
import type { ArticleMode } from '#lib/study/mode'
import { type Given, itemsOf, keepAskable, type Plan } from '#lib/study/modes/plan'
import { isSettled, progressIn } from '#lib/study/modes/stand'
import { IS_STILL_ASKED } from '#prisma/still-asked'

/** A plan from its column: a ladder of one item is written as that item. */
export const readPlan = (json: string): Plan =>
  (JSON.parse(json) as (string | string[])[]).map((ladder) =>
    typeof ladder === 'string' ? [ladder] : ladder,
  )

/** A plan as a column. */
export const writePlan = (plan: Plan): string =>
  JSON.stringify(plan.map((ladder) => (ladder.length === 1 ? ladder[0] : ladder)))

/** An item with one of its facts, and the viewer's card of that, if there is one. */
interface QuestionRow {
  readonly publicId: string
  readonly item: string
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly publishedStart: string | null
  readonly publishedEnd: string | null
  readonly answers: number | null
  readonly isAnew: number | null
}

/**
 * The item as a question to this viewer.
 *
 * @param testId the sitting when it is a test
 */
export const readQuestion = async (
  client: Client,
  userId: string,
  itemId: string,
  testId: string | null = null,
): Promise<QuestionView | null> => {
  const rows = await client.$queryRaw<QuestionRow[]>`
    SELECT i.publicId, i.item, a.slug, a.title, a.language, a.publishedStart, a.publishedEnd,
      c.answers, ${IS_ANEW} AS isAnew
    FROM Item i CROSS JOIN Article a ON a.slug = i.articleSlug CROSS JOIN ItemFact x ON x.itemId = i.id
      LEFT JOIN Card c ON c.userId = ${userId} AND c.factId = x.factId
    WHERE i.id = ${itemId} ORDER BY x.position`
  const [first] = rows
  if (!first) return null
  const { publicId } = first
  const item = JSON.parse(first.item) as Item
  const [article, answers] = [askedArticle(first), Number(first.answers ?? 0)]
  const question =
    testId === null
      ? questionOf(publicId, item, article, answers)
      : questionInTest(publicId, item, article, testId, answers)
  return { ...question, hasChanged: rows.some(({ isAnew }) => Boolean(isAnew)) }
}

/** Of some items, those that this viewer may still be asked: in the content, not kept back, and not hidden. */
const readLive = async (
  client: Client,
  userId: string,
  itemIds: readonly string[],
  withheld: Withheld,
): Promise<ReadonlySet<string>> => {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM json_each(${JSON.stringify(itemIds)}) j CROSS JOIN Item i ON i.id = j.value
    WHERE ${IS_STILL_ASKED} AND ${isToldItem(withheld)} AND i.articleSlug IN (${slugsOnShelf(userId)})
      AND ${isItemShown(userId)}`
  return new Set(rows.map(({ id }) => id))
}

/** The answers as the modes see them. */
const givenOf = (entries: readonly SittingEntry[]): Given[] =>
  answersOf(entries).flatMap(({ itemId, score }) => (itemId === null ? [] : [{ itemId, score: score ?? 0 }]))

/**
 * The plan as it can still be asked, and where the sitting stands in it.
 *
 * @param keptBack items that were answered and are in no log yet: they are done with as well
 */
export const readPlanned = async (
  client: Client,
  userId: string,
  session: { readonly mode: ArticleMode; readonly plan: string },
  entries: readonly SittingEntry[],
  withheld: Withheld,
  keptBack: ReadonlySet<string> = new Set(),
) => {
  const log = givenOf(entries)
  const whole = readPlan(session.plan)
  const [live, aside] = [await readLive(client, userId, itemsOf(whole), withheld), putAsideIn(entries)]
  const isLogged = isSettled(session.mode, log)
  const settled = (id: string) => isLogged(id) || keptBack.has(id)
  const plan = keepAskable(whole, { isLive: (id) => live.has(id), isAside: (id) => aside.has(id), settled })
  return { plan, progress: progressIn(session.mode, plan, log) }
}

/** Where a sitting on one article stands. */
export const readPlannedProgress = async (
  client: Client,
  viewer: Viewer,
  session: { readonly mode: ArticleMode; readonly plan: string },
  entries: readonly SittingEntry[],
  now: Date,
  withheld: Withheld,
): Promise<Omit<StudyView, 'sessionId' | 'undoable' | 'given' | 'putDown'>> => {
  const { mode } = session
  const { next, ...counts } = (await readPlanned(client, viewer.userId, session, entries, withheld)).progress
  // In a test nothing is asked by the server: all its questions are on the screen at once.
  const asked = mode === 'test' ? null : next
  return {
    ...counts,
    mode,
    question: asked === null ? null : await readQuestion(client, viewer.userId, asked),
    back:
      asked !== null && mode === 'flashcards'
        ? await readCardBack(client, viewer, asked, now, withheld)
        : null,
    bestMs: asked !== null && mode === 'match' ? await readBestTime(client, viewer.userId, asked) : null,
    waitMinutes: null,
  }
}
