import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { coverFor, hides, readWithheld, toldItems } from '#data/classes/withheld'
import { provingParagraphs } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { readAskedAgain } from '#data/sitting/asked-again'
import type { Client } from '#data/sitting/sitting'
import { answersOf, readSittingLog } from '#data/sitting/sitting-log'
import type { MissesView, MissView } from '#data/sitting/views'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'

/** The items of a sitting that were not answered right the first time, in the order in which they were missed. */
export const findMissedItems = async (
  client: Client,
  userId: string,
  sessionId: string,
): Promise<string[]> => {
  const answers = answersOf(await readSittingLog(client, userId, sessionId))
  return [
    ...new Set(answers.flatMap(({ itemId, score }) => (itemId !== null && score !== 1 ? [itemId] : []))),
  ]
}

/**
 * What was missed in a sitting, each with the sentences that prove the answer; what an assignment asks now is left out.
 *
 * @returns null when the sitting is not the viewer's
 */
export const readMisses = async (
  { userId }: Viewer,
  sessionId: string,
  now: Date,
): Promise<MissesView | null> => {
  const client = await database()
  if ((await client.studySession.count({ where: { id: sessionId, userId } })) === 0) return null
  const missed = await findMissedItems(client, userId, sessionId)
  const withheld = await readWithheld(client, userId, now)
  const rows = await client.item.findMany({
    where: { id: { in: missed }, ...toldItems(withheld) },
    select: { id: true, publicId: true, item: true, article: true, facts: { select: { factId: true } } },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const cover = coverFor(withheld)
  const misses = missed.flatMap((id): MissView[] => {
    const row = byId.get(id)
    const factIds = row?.facts.map(({ factId }) => factId) ?? []
    if (!row || hides(withheld, factIds)) return []
    const item = JSON.parse(row.item) as Item
    const { slug, title, language, text, zones } = row.article
    const source = provingParagraphs(cover(text), zones, item)
    return [
      {
        itemId: row.publicId,
        stem: item.stem,
        key: keyOf(item),
        proof: source.flatMap((paragraph) =>
          paragraph.marks.map(({ start, end }) => paragraph.text.slice(start, end)),
        ),
        article: { slug, title, language },
      },
    ]
  })
  const again = await readAskedAgain(client, userId, missed, withheld, sessionId)
  return { misses, asked: again.length }
}
