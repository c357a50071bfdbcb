import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { coverFor, type Withheld } from '#data/classes/withheld'
import { provingParagraphs } from '#data/content/paragraphs'
import { dueOf } from '#data/sitting/feedback'
import type { Client } from '#data/sitting/sitting'
import type { CardBackView } from '#data/sitting/views'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'
import type { Rating } from '#lib/study/card'
import { stateBefore } from '#lib/study/fold'
import { schedule } from '#lib/study/scheduler'
import { logOf, STATE_COLUMNS, stateOf } from '#prisma/cards'
import { chooseIntervalDays } from '#prisma/interval'
import { readWishes } from '#prisma/wishes'

/** What is behind a flashcard, and when its fact would come back after each rating. */
export const readCardBack = async (
  client: Client,
  { userId, timeZone }: Viewer,
  itemId: string,
  now: Date,
  withheld: Withheld,
): Promise<CardBackView> => {
  const {
    item: json,
    articleSlug,
    article,
    facts,
  } = await client.item.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      item: true,
      articleSlug: true,
      article: { select: { text: true, zones: true } },
      facts: {
        select: {
          factId: true,
          fact: { select: { cards: { where: { userId }, select: STATE_COLUMNS } } },
        },
        orderBy: { position: 'asc' },
        take: 1,
      },
    },
  })
  const item = JSON.parse(json) as Item
  const cover = coverFor(withheld)
  const state = stateOf(facts[0]?.fact.cards[0])
  const factId = facts[0]?.factId ?? ''
  const { preset, balance } = await readWishes(client, userId, articleSlug)
  const asked = { id: 'preview', at: now, timeZone, preset }
  const before = stateBefore(await logOf(client, userId, factId), asked)
  const dueAfter = async (rating: Rating) => {
    const answer = { ...asked, rating }
    const days = await chooseIntervalDays(client, { userId, factId }, before, answer, balance)
    return dueOf(schedule(state, rating, answer, preset, days), now, timeZone)
  }
  return {
    key: keyOf(item),
    rationale: item.rationale,
    source: provingParagraphs(cover(article.text), article.zones, item),
    dues: {
      again: await dueAfter('again'),
      hard: await dueAfter('hard'),
      good: await dueAfter('good'),
      easy: await dueAfter('easy'),
    },
  }
}
