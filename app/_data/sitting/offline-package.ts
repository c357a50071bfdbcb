import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { coverFor, readWithheld, type Withheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { isRecallable } from '#data/sitting/askable'
import { findFreshFor, withoutSiblings } from '#data/sitting/fresh'
import { chooseItems, readCards } from '#data/sitting/offline-cards'
import { newSeal } from '#data/sitting/offline-seal'
import { keepOfflineSitting, readSittingsUnderWay } from '#data/sitting/offline-sittings'
import type { OfflinePackageView } from '#data/sitting/offline-views'
import { type Client, readLimits } from '#data/sitting/sitting'
import { isFree, readDone } from '#data/study/may-ask'
import { type Day, dayOf, MS_PER_DAY } from '#lib/study/day'
import { MOST_OFFLINE, OFFLINE_DAYS, planOffline } from '#lib/study/offline-plan'
import type { Candidate } from '#lib/study/queue'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'
import { readPresetFor } from '#prisma/wishes'

/** Cards being learned, and reviews due before the days are over: the soonest, no more than a device takes. */
const readComing = async (
  client: Client,
  userId: string,
  today: Day,
  withheld: Withheld,
): Promise<Candidate[]> => {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT c.factId AS id FROM Card c CROSS JOIN Fact f ON f.id = c.factId
      WHERE c.userId = ${userId} AND c.kind IN ('learning', 'relearning') AND ${isRecallable(withheld)}
        AND ${isFree(today)}
      ORDER BY c.dueAt LIMIT ${MOST_OFFLINE})
    UNION ALL
    SELECT id FROM (
      SELECT c.factId AS id FROM Card c CROSS JOIN Fact f ON f.id = c.factId
      WHERE c.userId = ${userId} AND c.kind = 'review' AND c.dueDay < ${today + OFFLINE_DAYS} AND ${isRecallable(withheld)}
        AND ${isFree(today)}
      ORDER BY c.dueDay LIMIT ${MOST_OFFLINE})`
  const cards = await client.card.findMany({
    where: { userId, factId: { in: rows.map(({ id }) => id) } },
    select: { factId: true, ...STATE_COLUMNS },
  })
  return cards.map((card) => ({ factId: card.factId, state: stateOf(card) }))
}

/**
 * What the viewer's device needs to study without a network until the day after tomorrow: the cards that come due and
 * today's new facts, each as one question with its feedback sealed, and the sittings under way. Never more than
 * MOST_OFFLINE reviews, and nothing that an assignment is asking.
 */
export const readOfflinePackage = async (viewer: Viewer, now: Date): Promise<OfflinePackageView> => {
  const { userId, timeZone } = viewer
  const client = await database()
  const today = dayOf(now, timeZone)
  // The questions are asked until the package's last day: what opens before is kept back already.
  const horizon = new Date(now.getTime() + OFFLINE_DAYS * MS_PER_DAY)
  const withheld = await readWithheld(client, userId, now, { horizon })
  const done = await readDone(client, userId, today)
  const [limits, presetFor, coming, sessionId, underWay] = await Promise.all([
    readLimits(client, viewer, today, done),
    readPresetFor(client, userId),
    readComing(client, userId, today, withheld),
    keepOfflineSitting(client, viewer, now),
    readSittingsUnderWay(client, viewer, withheld, now),
  ])
  const mostFresh = limits.newPerDay - limits.newDone
  const apart = { givenAway: done.givenAway, withheld }
  const unbegun = await findFreshFor(limits.locale, client, userId, mostFresh, today, apart)
  const fresh = withoutSiblings(unbegun, mostFresh)
  const asks = planOffline([...coming, ...fresh], limits, today, timeZone)
  const chosen = await chooseItems(
    client,
    userId,
    asks.map(({ factId }) => factId),
    withheld.factIds,
  )
  const seal = newSeal()
  const itemIds = new Set([...underWay.itemIds, ...[...chosen.values()].map(({ id }) => id)])
  const cover = coverFor(withheld)
  const cards = await readCards(client, viewer, [...itemIds], { seal, presetFor, cover, now })
  const review = asks.flatMap(({ factId, from }) => {
    const item = chosen.get(factId)
    return item ? [{ itemId: item.publicId, from: from.toISOString() }] : []
  })
  const issuedAt = now.toISOString()
  return {
    owner: userId,
    issuedAt,
    sessionId,
    key: seal.key,
    cards,
    review,
    sittings: underWay.sittings,
  }
}
