import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { onShelf } from '#data/articles/shelf'
import { coverFor, readWithheld } from '#data/classes/withheld'
import { shownOf } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { readDrafts } from '#data/sitting/drafts'
import { readPlanned, readQuestion } from '#data/sitting/planned'
import { answersOf, readSittingLog } from '#data/sitting/sitting-log'
import type { ReadingView } from '#data/sitting/views'
import type { Zone } from '#lib/article/article'
import { overlaps } from '#lib/article/span'
import { answeringSpan } from '#lib/items/answering-span'
import type { Item } from '#lib/items/item'
import { firstScores, itemsOf } from '#lib/study/modes/plan'
import { type Proof, type Underlined, underline } from '#lib/study/modes/underline'
import type { Database } from '#prisma/client'

/** Where the article proves each item, in the order of the items. */
const readProofs = async (client: Database, itemIds: readonly string[]): Promise<Proof[]> => {
  const rows = await client.item.findMany({
    where: { id: { in: [...itemIds] } },
    select: { id: true, item: true },
  })
  const items = new Map(rows.map(({ id, item }) => [id, JSON.parse(item) as Item]))
  return itemIds.map((id) => {
    const item = items.get(id)
    const answering = item && answeringSpan(item)
    if (!answering) throw new Error(`${id} has no evidence`)
    return { answering, all: item.evidence }
  })
}

/** The paragraphs of an article with the stretches that fall into each; one that runs on is cut. */
const paragraphsOf = (text: string, zones: string, lines: readonly Underlined[]): ReadingView['paragraphs'] =>
  (JSON.parse(zones) as Zone[])
    .filter(({ kind, start, end }) => kind !== 'front-matter' && text.slice(start, end).trim() !== '')
    .map((zone) => {
      const shown = shownOf(text, zone)
      return {
        kind: zone.kind,
        text: text.slice(shown.start, shown.end),
        stretches: lines
          .filter((line) => overlaps(line, shown))
          .map(({ start, end, asks, proves }) => ({
            start: Math.max(start, shown.start) - shown.start,
            end: Math.min(end, shown.end) - shown.start,
            asks,
            proves,
          })),
      }
    })
    // Of what stands beside the text only what is asked is shown.
    .filter(({ kind, stretches }) => (kind !== 'caption' && kind !== 'furniture') || stretches.length > 0)

/** The article of a sitting that reads, with what can be asked of it; null when there is no such sitting. */
export const readReading = async (
  { userId }: Viewer,
  sessionId: string,
  now: Date,
): Promise<ReadingView | null> => {
  const client = await database()
  const session = await client.studySession.findFirst({
    where: { id: sessionId, userId, mode: 'read', article: onShelf(userId) },
    select: {
      plan: true,
      article: { select: { title: true, language: true, text: true, zones: true } },
    },
  })
  if (!session?.article) return null
  const { title, language, text, zones } = session.article
  const entries = await readSittingLog(client, userId, sessionId)
  const withheld = await readWithheld(client, userId, now)
  const planned = { mode: 'read', plan: session.plan } as const
  const { plan } = await readPlanned(client, userId, planned, entries, withheld)
  const itemIds = itemsOf(plan)
  const answers = answersOf(entries).flatMap(({ itemId, score }) =>
    itemId === null ? [] : [{ itemId, score: score ?? 0 }],
  )
  const scores = firstScores(answers)
  const drafts = await readDrafts(client, sessionId)
  const questions = await Promise.all(
    itemIds.map(async (itemId) => {
      const question = await readQuestion(client, userId, itemId)
      if (!question) throw new Error(`The plan asks ${itemId}, which is not in the database`)
      const score = scores.get(itemId)
      return {
        question,
        putDown: drafts.get(question.itemId)?.response ?? null,
        outcome: score === undefined ? null : score === 1 ? ('right' as const) : ('wrong' as const),
      }
    }),
  )
  const cover = coverFor(withheld)
  const lines = underline(await readProofs(client, itemIds))
  return { sessionId, title, language, paragraphs: paragraphsOf(cover(text), zones, lines), questions }
}
