import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { onShelf } from '#data/articles/shelf'
import { findSet, freeze, MOST_ITEMS } from '#data/classes/sets'
import { readWithheld, type Withheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { askableItems } from '#data/sitting/askable'
import { type Picked, type PoolItem, pickByBlueprint, type Wish } from '#lib/classes/blueprint'
import { fairPick } from '#lib/classes/fair-pick'
import type { SetQuestion } from '#lib/classes/set-question'
import type { Item, ItemKind, Topic } from '#lib/items/item'
import type { Transaction } from '#prisma/client'

/** A set that the viewer may edit and that is not published yet. */
const findDraft = async (tx: Transaction, viewer: Viewer, setId: string) => {
  const set = await findSet(tx, viewer, setId, 'edit-sets')
  return set?.publishedAt === null ? set : null
}

const append = async (tx: Transaction, setId: string, itemIds: readonly string[]): Promise<number> => {
  const items = await tx.setItem.findMany({
    where: { setId },
    select: { itemId: true, position: true },
    orderBy: { position: 'asc' },
  })
  const known = new Set(items.map(({ itemId }) => itemId))
  let position = (items.at(-1)?.position ?? -1) + 1
  let added = 0
  for (const itemId of itemIds) {
    if (known.has(itemId) || known.size >= MOST_ITEMS) continue
    const question = await freeze(tx, itemId)
    if (!question) continue
    const snapshot = JSON.stringify(question)
    await tx.setItem.create({ data: { id: randomUUID(), setId, position, itemId, snapshot } })
    known.add(itemId)
    position += 1
    added += 1
  }
  return added
}

/**
 * Puts an item at the end of a set; one that is in it already, or gone, changes nothing.
 *
 * @param publicId of the item
 * @returns whether it was added; null when the viewer may not, or the set is published
 */
export const addItem = async (
  viewer: Viewer,
  setId: string,
  publicId: string,
  now: Date,
): Promise<boolean | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await findDraft(tx, viewer, setId))) return null
    const withheld = await readWithheld(tx, viewer.userId, now)
    const row = await tx.item.findFirst({
      where: { publicId, ...askableItems(withheld) },
      select: { id: true },
    })
    return row !== null && (await append(tx, setId, [row.id])) === 1
  })
}

/** What may be picked besides what is in the set: nothing that asks a fact which the set asks already. */
const readPool = async (
  tx: Transaction,
  setId: string,
  articleSlug: string | null,
  { factIds, reader }: Withheld,
): Promise<PoolItem[]> => {
  const picked = await tx.setItem.findMany({ where: { setId }, select: { itemId: true } })
  const asked = await tx.itemFact.findMany({
    where: { itemId: { in: picked.flatMap(({ itemId }) => itemId ?? []) } },
    select: { factId: true },
  })
  const rows = await tx.item.findMany({
    where: {
      retiredAt: null,
      article: { retiredAt: null, ...onShelf(reader) },
      ...(articleSlug === null ? {} : { articleSlug }),
      facts: { none: { factId: { in: [...factIds, ...asked.map(({ factId }) => factId)] } } },
    },
    select: { id: true, topic: true, kind: true, facts: { select: { factId: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, topic, kind, facts }) => ({
    id,
    topic: topic as Topic,
    kind: kind as ItemKind,
    factIds: facts.map(({ factId }) => factId),
  }))
}

/** So many others are looked at for each wish where what was picked could be guessed. */
const SPARE = 60

/** What a wish was short of, and why: nothing else answers it, or with what does the set could be guessed. */
export interface Shortage {
  readonly missing: number
  readonly guessable: number
}

/** The questions of a draft as they were picked. */
const readDraftItems = async (tx: Transaction, setId: string): Promise<Item[]> => {
  const rows = await tx.setItem.findMany({ where: { setId }, select: { snapshot: true } })
  return rows.map(({ snapshot }) => (JSON.parse(snapshot) as SetQuestion).item)
}

/** What was picked, with some of it swapped or left out where the set could be passed by guessing. */
const withoutGuessable = async (
  tx: Transaction,
  setId: string,
  pool: readonly PoolItem[],
  { picks, others }: Picked,
) => {
  const ids = [...picks.map(({ id }) => id), ...others.flat()]
  const rows = await tx.item.findMany({ where: { id: { in: ids } }, select: { id: true, item: true } })
  const items = new Map(rows.map(({ id, item }) => [id, JSON.parse(item) as Item]))
  const facts = new Map(pool.map(({ id, factIds }) => [id, factIds]))
  const pickable = (id: string, wish: number) => {
    const item = items.get(id)
    return item ? [{ id, wish, item, factIds: facts.get(id) ?? [] }] : []
  }
  return fairPick(
    await readDraftItems(tx, setId),
    picks.flatMap(({ id, wish }) => pickable(id, wish)),
    ({ wish }) => (others[wish] ?? []).flatMap((id) => pickable(id, wish)),
  )
}

/**
 * Fills a set up by wishes, such as five dates and five who said what; no fact is asked twice, and nothing is added
 * with which the set could be passed by guessing.
 *
 * @param article its slug; null for all articles
 * @param seed of the draw: with the same one the same is picked
 * @returns how many were added and, for each wish, what it was short of; null when the viewer may not, or the set is
 *   published
 */
export const addByBlueprint = async (
  viewer: Viewer,
  setId: string,
  article: string | null,
  wishes: readonly Wish[],
  now: Date,
  seed: string = randomUUID(),
): Promise<{ readonly added: number; readonly short: readonly Shortage[] } | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await findDraft(tx, viewer, setId))) return null
    const withheld = await readWithheld(tx, viewer.userId, now)
    const pool = await readPool(tx, setId, article, withheld)
    const picked = pickByBlueprint(pool, wishes, seed, SPARE)
    const { picks, leftOut } = await withoutGuessable(tx, setId, pool, picked)
    const short = picked.short.map((missing, place) => ({
      missing,
      guessable: leftOut.filter(({ wish }) => wish === place).length,
    }))
    const added = await append(
      tx,
      setId,
      picks.map(({ id }) => id),
    )
    return { added, short }
  })
}

/** An item of a set and what it is to be worth. */
export interface Place {
  readonly setItemId: string
  readonly points: number
}

/**
 * Puts a set's items in this order and gives them these points. What was added meanwhile in another window stays, at
 * the end.
 *
 * @returns false when the viewer may not, or the set is published
 */
export const arrangeItems = async (
  viewer: Viewer,
  setId: string,
  places: readonly Place[],
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await findDraft(tx, viewer, setId))) return false
    const rows = await tx.setItem.findMany({
      where: { setId },
      select: { id: true, points: true },
      orderBy: { position: 'asc' },
    })
    const points = new Map(places.map((place) => [place.setItemId, place.points]))
    const rank = new Map(places.map(({ setItemId }, index) => [setItemId, index]))
    const order = rows.sort((a, b) => (rank.get(a.id) ?? places.length) - (rank.get(b.id) ?? places.length))
    for (const [position, { id, points: before }] of order.entries()) {
      await tx.setItem.update({ where: { id }, data: { position, points: points.get(id) ?? before } })
    }
    return true
  })
}

/** Takes an item out of a set; false when the viewer may not, or the set is published. */
export const dropItem = async (viewer: Viewer, setId: string, setItemId: string): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await findDraft(tx, viewer, setId))) return false
    await tx.setItem.deleteMany({ where: { id: setItemId, setId } })
    return true
  })
}

/** Gives a set another title, published or not; learners see the titles of assignments only. */
export const renameSet = async (viewer: Viewer, setId: string, title: string): Promise<boolean> => {
  const client = await database()
  if (!(await findSet(client, viewer, setId, 'edit-sets'))) return false
  await client.studySet.update({ where: { id: setId }, data: { title } })
  return true
}

/** Throws a set away that was never published; false when the viewer may not, or it was. */
export const discardSet = async (viewer: Viewer, setId: string): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await findDraft(tx, viewer, setId))) return false
    await tx.studySet.delete({ where: { id: setId } })
    return true
  })
}
