import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { provingParagraphs } from '#data/content/paragraphs'
import { ASKED_ARTICLE, askedArticle } from '#data/sitting/asked-article'
import { dueOf } from '#data/sitting/feedback'
import type { Seal } from '#data/sitting/offline-seal'
import type { OfflineBackView, OfflineCardView } from '#data/sitting/offline-views'
import { questionOf } from '#data/sitting/question'
import type { Client } from '#data/sitting/sitting'
import { readAnew } from '#data/study/changed'
import type { Item, ItemKind } from '#lib/items/item'
import { aloneFirst, chooseItem } from '#lib/study/choose-item'
import { schedule } from '#lib/study/scheduler'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'
import { STILL_ASKED } from '#prisma/still-asked'
import type { PresetFor } from '#prisma/wishes'

const byWorth = (a: { id: string; score: number }, b: { id: string; score: number }): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1)

/** An item by both of its names. */
export interface ChosenItem {
  readonly id: string
  readonly publicId: string
}

/**
 * The item with which to ask each fact, as a review would choose it; a fact that an item before already asks is left
 * out.
 *
 * @param secret facts that no item may touch
 * @returns items by the fact for which they were chosen, in the order of `factIds`
 */
export const chooseItems = async (
  client: Client,
  userId: string,
  factIds: readonly string[],
  secret: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ChosenItem>> => {
  const facts = await client.fact.findMany({
    where: { id: { in: [...factIds] } },
    select: {
      id: true,
      cards: { where: { userId }, select: { ...STATE_COLUMNS, answers: true, lastItemId: true } },
      items: {
        where: { item: { ...STILL_ASKED, flags: { none: { userId, hidden: true } } } },
        select: {
          item: {
            select: {
              id: true,
              publicId: true,
              kind: true,
              score: true,
              facts: { select: { factId: true } },
            },
          },
        },
      },
    },
  })
  const known = new Map(facts.map((fact) => [fact.id, fact]))
  const asked = new Set(secret)
  const chosen = new Map<string, ChosenItem>()
  for (const factId of factIds) {
    const fact = known.get(factId)
    if (!fact || asked.has(factId)) continue
    const [card] = fact.cards
    const items = fact.items
      .map(({ item }) => ({ ...item, kind: item.kind as ItemKind }))
      .filter((item) => item.facts.every((of) => !asked.has(of.factId)))
      .map((item) => ({ ...item, asks: item.facts.length }))
      .sort(byWorth)
    const item = chooseItem(
      aloneFirst(items),
      stateOf(card),
      card?.answers ?? 0,
      card?.lastItemId ?? undefined,
    )
    if (!item) continue
    for (const of of item.facts) asked.add(of.factId)
    chosen.set(factId, { id: item.id, publicId: item.publicId })
  }
  return chosen
}

/** The items as a device keeps them: the question to be seen, what is behind it sealed. */
export const readCards = async (
  client: Client,
  { userId, timeZone }: Viewer,
  itemIds: readonly string[],
  {
    seal,
    presetFor,
    cover,
    now,
  }: {
    readonly seal: Seal
    readonly presetFor: PresetFor
    readonly cover: (text: string) => string
    readonly now: Date
  },
): Promise<OfflineCardView[]> => {
  const rows = await client.item.findMany({
    where: { id: { in: [...itemIds] } },
    select: {
      publicId: true,
      item: true,
      article: { select: { ...ASKED_ARTICLE, text: true, zones: true } },
      facts: {
        select: {
          factId: true,
          fact: { select: { cards: { where: { userId }, select: { ...STATE_COLUMNS, answers: true } } } },
        },
        orderBy: { position: 'asc' },
      },
    },
  })
  const asked = rows.flatMap(({ facts }) => facts.map(({ factId }) => factId))
  const anew = await readAnew(client, userId, asked)
  return rows.map(({ publicId, item: json, article, facts }) => {
    const item = JSON.parse(json) as Item
    const { text, zones } = article
    const hasChanged = facts.some(({ factId }) => anew.has(factId))
    const card = facts[0]?.fact.cards[0]
    const state = stateOf(card)
    const dueAfter = (rating: 'good' | 'again') =>
      dueOf(schedule(state, rating, { at: now, timeZone }, presetFor(article.slug), null), now, timeZone)
    const back: OfflineBackView = {
      item: { ...item, key: publicId, factIds: [], evidence: [] },
      source: provingParagraphs(cover(text), zones, item),
      ifRight: dueAfter('good'),
      ifWrong: dueAfter('again'),
    }
    return {
      question: { ...questionOf(publicId, item, askedArticle(article), card?.answers ?? 0), hasChanged },
      sealed: seal.close(JSON.stringify(back)),
    }
  })
}
