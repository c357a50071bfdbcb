import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { coverFor, hides, type Withheld } from '#data/classes/withheld'
import { provingParagraphs } from '#data/content/paragraphs'
import { amendedTo } from '#data/sitting/sitting-log'
import type { DueView, FeedbackView } from '#data/sitting/views'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'
import { knew } from '#lib/items/knew'
import type { ItemResponse } from '#lib/items/response'
import type { CardState } from '#lib/study/card'
import { calendarDayOf, formatDay } from '#lib/study/day'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'
import type { Database } from '#prisma/client'

const MINUTE_MS = 60_000

/** When a card in this state comes back, seen from now. */
export const dueOf = (state: CardState, now: Date, timeZone: string): DueView => {
  switch (state.kind) {
    case 'new':
      return { kind: 'minutes', minutes: 0 }
    case 'learning':
    case 'relearning':
      return {
        kind: 'minutes',
        minutes: Math.max(0, Math.round((state.dueAt.getTime() - now.getTime()) / MINUTE_MS)),
      }
    case 'review':
      return {
        kind: 'day',
        day: formatDay(state.dueDay),
        inDays: Math.max(0, state.dueDay - calendarDayOf(now, timeZone)),
      }
    default:
      return state satisfies never
  }
}

const minutesOf = (due: DueView): number => (due.kind === 'minutes' ? due.minutes : due.inDays * 24 * 60)

/** Orders times of coming back, the soonest first. */
const bySoonest = (a: DueView, b: DueView): number => minutesOf(a) - minutesOf(b)

/** An answer in the log, with what was asked and, as JSON, its facts. */
interface AnsweredRow {
  readonly response: string
  readonly publicId: string
  readonly item: string
  readonly text: string
  readonly zones: string
  readonly factIds: string
}

/**
 * What is shown after an answer that is in the log.
 *
 * @param withheld from the viewer now
 * @returns 'withheld' while an assignment asks the same; null when the viewer has given no such answer
 */
export const readFeedback = async (
  client: Database,
  { userId, timeZone }: Viewer,
  answerId: string,
  now: Date,
  withheld: Withheld,
): Promise<FeedbackView | 'withheld' | null> => {
  const [row] = await client.$queryRaw<AnsweredRow[]>`
    SELECT r.response, i.publicId, i.item, a.text, a.zones,
      (SELECT json_group_array(x.factId) FROM (
        SELECT factId FROM ItemFact WHERE itemId = i.id ORDER BY position) x) AS factIds
    FROM Review r CROSS JOIN Item i ON i.id = r.itemId CROSS JOIN Article a ON a.slug = i.articleSlug
    WHERE r.answerId = ${answerId} AND r.userId = ${userId} AND r.kind = 'answer' AND r.response IS NOT NULL
    LIMIT 1`
  if (!row) return null
  const factIds = JSON.parse(row.factIds) as string[]
  if (hides(withheld, factIds)) return 'withheld'
  const cover = coverFor(withheld)
  const item = JSON.parse(row.item) as Item
  const response = JSON.parse(row.response) as ItemResponse
  const grade = gradeInEitherScript(item, response)
  const missed = factIds.filter((_, position) => !knew(item, response, grade, position))
  const cards = await client.card.findMany({
    where: { userId, factId: { in: missed.length > 0 ? missed : factIds } },
    select: STATE_COLUMNS,
  })
  const [due = dueOf(stateOf(null), now, timeZone)] = cards
    .map((card) => dueOf(stateOf(card), now, timeZone))
    .sort(bySoonest)
  const amended = await amendedTo(client, userId, answerId)
  return {
    answerId,
    itemId: row.publicId,
    correct: grade.correct || (amended !== null && response.kind === 'typed'),
    amended,
    key: keyOf(item),
    slip: grade.slip ?? null,
    rationale: item.rationale,
    source: provingParagraphs(cover(row.text), row.zones, item),
    due,
    isPartly: missed.length > 0 && missed.length < factIds.length,
  }
}
