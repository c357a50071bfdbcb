import 'server-only'
import { isAllowedOnServer } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import type { FlaggedView, HiddenView } from '#data/study/views'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import type { Transaction } from '#prisma/client'

/** What a learner says of a question. */
export interface FlagInput {
  /** As in QuestionView: the item's public id. */
  readonly itemId: string
  /** Null to hide it without a word. */
  readonly reason: 'wrong' | 'unclear' | 'trivial' | null
  readonly note: string
  /** Never to be asked again. */
  readonly hidden: boolean
}

/**
 * Flags a question for whoever owns its article, and hides it for the viewer where that is wanted. Done again, it says
 * the newer thing.
 *
 * @returns null when there is no such question
 */
export const flagQuestion = async (
  { userId }: Viewer,
  { itemId, reason, note, hidden }: FlagInput,
  now: Date,
): Promise<{ readonly hidden: boolean } | null> => {
  const client = await database()
  const item = await client.item.findUnique({ where: { publicId: itemId }, select: { id: true } })
  if (!item) return null
  const flag = { reason, note: note.trim(), hidden, flaggedAt: now, resolvedAt: null }
  await client.$transaction(async (tx) => {
    await tx.flag.upsert({
      where: { userId_itemId: { userId, itemId: item.id } },
      create: { userId, itemId: item.id, ...flag },
      update: flag,
    })
    await hideItem(tx, userId, item.id, hidden, now)
  })
  return { hidden }
}

/** An item with all that ask one of its facts in the same words, as with options and without. */
const readAlike = async (tx: Transaction, itemId: string): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT other.id FROM Item this
      CROSS JOIN ItemFact mine ON mine.itemId = this.id
      CROSS JOIN ItemFact x ON x.factId = mine.factId
      CROSS JOIN Item other ON other.id = x.itemId
    WHERE this.id = ${itemId} AND other.stem = this.stem`
  return rows.map(({ id }) => id)
}

/** Hides a question in whatever form it is asked, without a word, or shows it again; what was said of it before stands. */
export const hideItem = async (
  tx: Transaction,
  userId: string,
  itemId: string,
  hidden: boolean,
  now: Date,
): Promise<void> => {
  const all = await readAlike(tx, itemId)
  if (!hidden) {
    await tx.flag.updateMany({ where: { userId, itemId: { in: all } }, data: { hidden } })
    return
  }
  for (const alike of all) {
    await tx.flag.upsert({
      where: { userId_itemId: { userId, itemId: alike } },
      create: { userId, itemId: alike, reason: null, note: '', hidden, flaggedAt: now },
      update: { hidden },
    })
  }
}

const MOST = 200

/** The questions that the viewer never wants to be asked, the latest first, each once in whatever forms it is asked. */
export const listHidden = async ({ userId }: Viewer): Promise<HiddenView[]> => {
  const client = await database()
  const flags = await client.flag.findMany({
    where: { userId, hidden: true },
    select: {
      item: {
        select: {
          publicId: true,
          stem: true,
          article: { select: { title: true, language: true } },
          facts: { select: { factId: true }, orderBy: { factId: 'asc' } },
        },
      },
    },
    orderBy: [{ flaggedAt: 'desc' }, { itemId: 'asc' }],
    take: MOST,
  })
  const once = new Map<string, HiddenView>()
  for (const { item } of flags) {
    const { publicId, stem, article, facts } = item
    const asked = JSON.stringify([stem, ...facts.map(({ factId }) => factId)])
    if (!once.has(asked)) once.set(asked, { itemId: publicId, stem, article })
  }
  return [...once.values()]
}

/** Lets a hidden question be asked again. */
export const showAgain = async ({ userId }: Viewer, itemId: string): Promise<void> => {
  const client = await database()
  await client.$transaction(async (tx) => {
    const item = await tx.item.findUnique({ where: { publicId: itemId }, select: { id: true } })
    if (item) await hideItem(tx, userId, item.id, false, new Date())
  })
}

/** Whether the viewer is who owns the articles of the content folder: whoever administers the server. */
export const ownsContent = async (viewer: Viewer): Promise<boolean> =>
  isAllowedOnServer(await database(), viewer, 'own-content')

/** The articles whose flags the viewer deals with: their own, and the content folder's; null for somebody with neither. */
const ownedArticles = async (viewer: Viewer) => {
  const client = await database()
  const own = { ownerId: viewer.userId }
  if (await ownsContent(viewer)) return { OR: [own, { ownerId: null }] }
  return (await client.article.count({ where: own, take: 1 })) > 0 ? own : null
}

/** Whether there may be flags for the viewer to deal with. */
export const dealsWithFlags = async (viewer: Viewer): Promise<boolean> =>
  (await ownedArticles(viewer)) !== null

/**
 * The questions that learners have flagged and nobody has dealt with, the latest first, each with all that was said.
 *
 * @returns null for anybody who owns no article
 */
export const listFlagged = async (viewer: Viewer, now: Date): Promise<FlaggedView[] | null> => {
  const owned = await ownedArticles(viewer)
  if (!owned) return null
  const client = await database()
  const items = await client.item.findMany({
    where: { article: owned, flags: { some: { reason: { not: null }, resolvedAt: null } } },
    select: {
      publicId: true,
      item: true,
      article: { select: { slug: true, title: true, language: true } },
      facts: { select: { factId: true } },
      flags: {
        where: { reason: { not: null }, resolvedAt: null },
        select: { reason: true, note: true, flaggedAt: true },
        orderBy: { flaggedAt: 'desc' },
      },
    },
    take: MOST,
  })
  const withheld = await readWithheld(client, viewer.userId, now)
  return items
    .map(({ publicId, item: json, article, facts, flags }) => {
      const item = JSON.parse(json) as Item
      return {
        itemId: publicId,
        stem: item.stem,
        told: hides(
          withheld,
          facts.map(({ factId }) => factId),
        )
          ? null
          : { key: shownKey(item), rationale: item.rationale },
        article,
        flags: flags.map(({ reason, note, flaggedAt }) => ({
          reason: reason as 'wrong' | 'unclear' | 'trivial',
          note,
          at: flaggedAt.toISOString(),
        })),
      }
    })
    .sort((a, b) => ((a.flags[0]?.at ?? '') < (b.flags[0]?.at ?? '') ? 1 : -1))
}

/** Is done with what was said of a question; hidden it stays for those who hid it. */
export const resolveFlags = async (viewer: Viewer, itemId: string, now: Date): Promise<void> => {
  const owned = await ownedArticles(viewer)
  if (!owned) return
  const client = await database()
  await client.flag.updateMany({
    where: { item: { publicId: itemId, article: owned }, resolvedAt: null },
    data: { resolvedAt: now },
  })
}
