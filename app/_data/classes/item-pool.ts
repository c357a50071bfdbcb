import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { onShelf } from '#data/articles/shelf'
import { isPermitted } from '#data/classes/membership'
import type { ItemPoolView, PoolItemView, ShownOption } from '#data/classes/teaching-views'
import { readWithheld, type Withheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { askableItems } from '#data/sitting/askable'
import { ENOUGH_ANSWERS } from '#lib/classes/analysis/remark'
import { type FacilityBand, facilityBand } from '#lib/classes/facility-band'
import type { SetQuestion } from '#lib/classes/set-question'
import { shownKey } from '#lib/items/grade'
import type { Item, ItemKind, Topic } from '#lib/items/item'
import type { Database } from '#prisma/client'

/** Null and the empty text let everything through. */
export interface PoolFilter {
  readonly article: string | null
  readonly topic: Topic | null
  readonly kind: ItemKind | null
  readonly facility: FacilityBand | null
  /** In the stem or in the article's title. */
  readonly text: string
}

export const POOL_PAGE = 20
const MOST_ARTICLES = 200

const OF_ARTICLE = { slug: true, title: true, language: true } as const

/**
 * How items have done in all classes whose staff the viewer is, by item; those that too few have answered left out. Of
 * each learner the first attempt counts, as in the analysis of an assignment, and in it the last answer.
 */
const readFacilities = async (client: Database, { userId }: Viewer): Promise<ReadonlyMap<string, number>> => {
  const rows = await client.$queryRaw<{ itemId: string; facility: number }[]>`
    SELECT itemId, AVG(share) AS facility FROM (
      SELECT i.itemId AS itemId, r.share AS share, ROW_NUMBER() OVER (
        PARTITION BY r.attemptId, r.setItemId ORDER BY r.answeredAt DESC, r.recordedAt DESC, r.id DESC
      ) AS nth
      FROM Membership m JOIN StudySet s ON s.classId = m.classId JOIN SetItem i ON i.setId = s.id
        JOIN AttemptResponse r ON r.setItemId = i.id JOIN Attempt a ON a.id = r.attemptId AND a.number = 1
      WHERE m.userId = ${userId} AND m.leftAt IS NULL AND m.role IN ('owner', 'teacher') AND i.itemId IS NOT NULL
        AND i.credit IS NULL
    ) WHERE nth = 1 GROUP BY itemId HAVING COUNT(*) >= ${ENOUGH_ANSWERS}`
  return new Map(rows.map(({ itemId, facility }) => [itemId, Number(facility)]))
}

const whereOf = (filter: PoolFilter, facilities: ReadonlyMap<string, number>, withheld: Withheld) => {
  const { article, topic, kind, facility } = filter
  const text = filter.text.trim()
  const inBand = [...facilities].flatMap(([id, value]) => (facilityBand(value) === facility ? [id] : []))
  return {
    ...askableItems(withheld),
    article: { retiredAt: null, ...onShelf(withheld.reader) },
    ...(article === null ? {} : { articleSlug: article }),
    ...(topic === null ? {} : { topic }),
    ...(kind === null ? {} : { kind }),
    ...(facility === null ? {} : { id: { in: inBand } }),
    ...(text === ''
      ? {}
      : { OR: [{ stem: { contains: text } }, { article: { title: { contains: text } } }] }),
  }
}

/** By fact, the place in the set, from 1, of the first question that asks it. */
const placesOfFacts = (asked: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(asked.flatMap((factIds, place) => factIds.map((id) => [id, place + 1] as const)).reverse())

/** What there is to choose from; matching and ordering tell it by their keys. */
const optionsOf = (item: Item): ShownOption[] =>
  'options' in item ? item.options.map(({ text, correct }) => ({ text, isKey: correct })) : []

/**
 * Items that may be picked for a set, a page at a time, by article and the best first.
 *
 * @param page from 1
 * @returns null when the viewer may not edit the class's sets
 */
export const browseItems = async (
  viewer: Viewer,
  { classId, setId }: { readonly classId: string; readonly setId: string },
  filter: PoolFilter,
  page: number,
  now: Date,
): Promise<ItemPoolView | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'edit-sets'))) return null
  const facilities = await readFacilities(client, viewer)
  const withheld = await readWithheld(client, viewer.userId, now)
  const [rows, picked, articles] = await Promise.all([
    client.item.findMany({
      where: whereOf(filter, facilities, withheld),
      select: {
        id: true,
        publicId: true,
        item: true,
        article: { select: OF_ARTICLE },
        facts: { select: { factId: true } },
      },
      orderBy: [{ articleSlug: 'asc' }, { score: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * POOL_PAGE,
      take: POOL_PAGE + 1,
    }),
    client.setItem.findMany({
      where: { setId, set: { classId } },
      select: { itemId: true, snapshot: true },
      orderBy: { position: 'asc' },
    }),
    client.article.findMany({
      where: { retiredAt: null, ...onShelf(viewer.userId), items: { some: { retiredAt: null } } },
      select: OF_ARTICLE,
      orderBy: [{ publishedStart: 'desc' }, { slug: 'asc' }],
      take: MOST_ARTICLES,
    }),
  ])
  const isPicked = new Set(picked.map(({ itemId }) => itemId))
  const asked = placesOfFacts(picked.map(({ snapshot }) => (JSON.parse(snapshot) as SetQuestion).factIds))
  const items = rows.slice(0, POOL_PAGE).map(({ id, publicId, item: json, article, facts }): PoolItemView => {
    const item = JSON.parse(json) as Item
    const { stem, kind, topic } = item
    return {
      itemId: publicId,
      stem,
      kind,
      topic,
      key: shownKey(item),
      options: optionsOf(item),
      asksSameAs:
        facts.map(({ factId }) => asked.get(factId) ?? null).find((place) => place !== null) ?? null,
      article,
      facility: facilities.get(id) ?? null,
      isPicked: isPicked.has(id),
    }
  })
  return { items, page, hasMore: rows.length > POOL_PAGE, articles }
}
