import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { creditOf } from '#data/classes/credit'
import { isPermitted } from '#data/classes/membership'
import type { GuessView, SetItemView, SetListView, SetView } from '#data/classes/views'
import { hides, readWithheld } from '#data/classes/withheld'
import { provingParagraphs } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { askableItems } from '#data/sitting/askable'
import { askedTwice } from '#lib/classes/asked-twice'
import type { ClassAction } from '#lib/classes/role'
import type { SetQuestion } from '#lib/classes/set-question'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import { fare, luckiestGuess, SET_GUESSES, TOO_LUCKY } from '#lib/items/verify/guesser'
import type { Database, Transaction } from '#prisma/client'

type Client = Database | Transaction

/** An item picked for a set: its public id, and what it is worth. */
export interface Pick {
  readonly itemId: string
  readonly points: number
}

export const MOST_ITEMS = 200

/** The set, if the viewer may do this with it. */
export const findSet = async (client: Client, viewer: Viewer, setId: string, action: ClassAction) => {
  const set = await client.studySet.findUnique({
    where: { id: setId },
    select: { id: true, classId: true, title: true, publishedAt: true },
  })
  return set && (await isPermitted(client, viewer, set.classId, action)) ? set : null
}

/** The question as it is now, or null when the item is gone. */
export const freeze = async (client: Client, itemId: string): Promise<SetQuestion | null> => {
  const row = await client.item.findFirst({
    where: { id: itemId, retiredAt: null, article: { retiredAt: null } },
    select: {
      item: true,
      article: { select: { slug: true, title: true, language: true, text: true, zones: true } },
      facts: { select: { factId: true }, orderBy: { position: 'asc' } },
    },
  })
  if (!row) return null
  const item = JSON.parse(row.item) as Item
  const { text, zones, ...article } = row.article
  return {
    item,
    factIds: row.facts.map(({ factId }) => factId),
    article,
    source: provingParagraphs(text, zones, item),
  }
}

/** Begins an empty set for a class; null when the viewer may not. */
export const createSet = async (
  viewer: Viewer,
  classId: string,
  title: string,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'edit-sets'))) return null
  const id = randomUUID()
  await client.studySet.create({ data: { id, classId, title, createdAt: now } })
  return id
}

/** A class's sets, the newest first. */
export const listSets = async (viewer: Viewer, classId: string): Promise<SetListView[] | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'preview-set'))) return null
  const rows = await client.studySet.findMany({
    where: { classId },
    select: { id: true, title: true, publishedAt: true, _count: { select: { items: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, title, publishedAt, _count }) => ({
    setId: id,
    title,
    items: _count.items,
    isPublished: publishedAt !== null,
  }))
}

const readItems = async (client: Client, setId: string) => {
  const rows = await client.setItem.findMany({
    where: { setId },
    select: { id: true, points: true, snapshot: true, credit: true },
    orderBy: { position: 'asc' },
  })
  const questions = rows.map(({ snapshot, ...row }) => ({ ...row, ...(JSON.parse(snapshot) as SetQuestion) }))
  const twice = askedTwice(questions)
  return questions.map(({ id, points, item, article, factIds, ...voided }, place) => {
    const asksSameAs = (twice[place] ?? []).map((other) => other + 1)
    const credit = creditOf(voided)
    const view: SetItemView = {
      setItemId: id,
      points,
      item,
      key: shownKey(item),
      asksSameAs,
      credit,
      article,
    }
    return { factIds, view }
  })
}

/** How each way of guessing that applies to some of these items fares; the places of what it gets right, from 1. */
const guessesOn = (items: readonly { readonly item: Item; readonly place: number | null }[]): GuessView[] =>
  SET_GUESSES.map((guess) => ({
    guess,
    ...fare(
      guess,
      items.map(({ item }) => item),
    ),
  }))
    .filter(({ of }) => of > 0)
    .map(({ guess, right, of, byChance, luck, given }) => ({
      guess,
      right,
      of,
      byChance,
      isTooLucky: luck >= TOO_LUCKY,
      places: given.flatMap((place) => items[place]?.place ?? []),
    }))

/** A set with its keys, and how a know-nothing guesser would do on it; for staff. */
export const readSet = async (viewer: Viewer, setId: string, now: Date): Promise<SetView | null> => {
  const client = await database()
  const set = await findSet(client, viewer, setId, 'preview-set')
  if (!set) return null
  const items = await readItems(client, setId)
  const withheld = await readWithheld(client, viewer.userId, now)
  const told = items.filter(({ factIds }) => !hides(withheld, factIds)).map(({ view }) => view)
  const places = new Map(told.map(({ setItemId }, place) => [setItemId, place + 1]))
  return {
    setId,
    classId: set.classId,
    title: set.title,
    isPublished: set.publishedAt !== null,
    items: told,
    withheld: items.length - told.length,
    guesses: guessesOn(
      items.map(({ view: { setItemId, item } }) => ({ item, place: places.get(setItemId) ?? null })),
    ),
  }
}

/**
 * Puts other items into a set that is not published yet, in this order.
 *
 * @returns the public ids that can't be picked (gone, or named twice), or null when the viewer may not, or the set is
 *   published already
 */
export const pickItems = async (
  viewer: Viewer,
  setId: string,
  picks: readonly Pick[],
  now: Date,
): Promise<string[] | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const set = await findSet(tx, viewer, setId, 'edit-sets')
    if (!set || set.publishedAt !== null) return null
    const refused: string[] = []
    const withheld = await readWithheld(tx, viewer.userId, now)
    await tx.setItem.deleteMany({ where: { setId } })
    const seen = new Set<string>()
    for (const [position, { itemId: publicId, points }] of picks.slice(0, MOST_ITEMS).entries()) {
      const row = await tx.item.findFirst({
        where: { publicId, ...askableItems(withheld) },
        select: { id: true },
      })
      const question = row && !seen.has(row.id) ? await freeze(tx, row.id) : null
      if (!row || !question) {
        refused.push(publicId)
        continue
      }
      seen.add(row.id)
      const snapshot = JSON.stringify(question)
      await tx.setItem.create({
        data: { id: randomUUID(), setId, position, itemId: row.id, points, snapshot },
      })
    }
    return refused
  })
}

export type Publication =
  | { readonly kind: 'published' }
  | { readonly kind: 'empty' }
  /** Somebody who has read nothing would do too well by guessing; the set tells how. */
  | { readonly kind: 'guessable' }

/**
 * Freezes a set as its items are now. A set that a know-nothing guesser can beat is refused.
 *
 * @returns null when the viewer may not, or it is published already
 */
export const publishSet = async (viewer: Viewer, setId: string, now: Date): Promise<Publication | null> => {
  const client = await database()
  return client.$transaction(async (tx): Promise<Publication | null> => {
    const set = await findSet(tx, viewer, setId, 'edit-sets')
    if (!set || set.publishedAt !== null) return null
    const rows = await tx.setItem.findMany({
      where: { setId },
      select: { id: true, itemId: true, snapshot: true },
      orderBy: { position: 'asc' },
    })
    const items: Item[] = []
    for (const { id, itemId, snapshot } of rows) {
      const question = (itemId && (await freeze(tx, itemId))) || (JSON.parse(snapshot) as SetQuestion)
      items.push(question.item)
      await tx.setItem.update({ where: { id }, data: { snapshot: JSON.stringify(question) } })
    }
    if (items.length === 0) return { kind: 'empty' }
    if (luckiestGuess(items).luck >= TOO_LUCKY) return { kind: 'guessable' }
    await tx.studySet.update({ where: { id: setId }, data: { publishedAt: now } })
    return { kind: 'published' }
  })
}
