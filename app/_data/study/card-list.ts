import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { readWithheld, type Withheld } from '#data/classes/withheld'
import { readHeadings } from '#data/content/fact-headings'
import { database } from '#data/server/database'
import { isRecallable } from '#data/sitting/askable'
import { dueOf } from '#data/sitting/feedback'
import type { Client } from '#data/sitting/sitting'
import type { CardEntryView, CardListView, CardRowView, CardStandingView } from '#data/study/views'
import { type Day, dayOf } from '#lib/study/day'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'
import { Prisma } from '#prisma/generated/client'

const CARDS_PER_PAGE = 30
/** So many entries of each card's log are shown, the latest first. */
const ENTRIES_SHOWN = 12

/** What a list of cards may be narrowed to. */
export const CARD_STANDINGS = ['learning', 'review', 'suspended', 'buried', 'new'] as const

const isOfStanding = (standing: CardStandingView | null, today: Day): Prisma.Sql => {
  switch (standing) {
    case null:
      return Prisma.sql`TRUE`
    case 'suspended':
      return Prisma.sql`c.suspended`
    case 'buried':
      return Prisma.sql`NOT c.suspended AND c.buriedDay = ${today}`
    case 'learning':
      return Prisma.sql`NOT c.suspended AND c.kind IN ('learning', 'relearning')`
    case 'review':
    case 'new':
      return Prisma.sql`NOT c.suspended AND c.kind = ${standing}`
    default:
      return standing satisfies never
  }
}

/** Any text that holds these words; the signs that LIKE reads are letters here. */
const holding = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** Of a `Fact f` that is told by its sentence: the sentence holds the words, and none of it is covered. */
const hasHeading = (like: string, { sentences }: Withheld): Prisma.Sql => Prisma.sql`(
  f.heading LIKE ${like} ESCAPE '\\' AND NOT EXISTS (
    SELECT 1 FROM json_each(${JSON.stringify(sentences)}) w WHERE instr(f.heading, w.value) > 0))`

interface Wish {
  /** Words of the fact or of its article's title; '' for all. */
  readonly words: string
  readonly standing: CardStandingView | null
  /** From 1. */
  readonly page: number
}

interface FoundRow {
  readonly factId: string
  readonly label: string
  readonly slug: string
  readonly title: string
  readonly language: string
}

/** Of each card that was ever answered or put aside; what an assignment asks now is not among them. */
const findCards = async (
  client: Client,
  userId: string,
  { words, standing, page }: Wish,
  today: Day,
  withheld: Withheld,
): Promise<FoundRow[]> => {
  const like = holding(words)
  return client.$queryRaw<FoundRow[]>`
    SELECT c.factId AS factId, f.label AS label, a.slug AS slug, a.title AS title, a.language AS language
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId CROSS JOIN Article a ON a.slug = f.articleSlug
    WHERE c.userId = ${userId} AND (+c.answers > 0 OR c.suspended) AND ${isOfStanding(standing, today)}
      AND (f.label LIKE ${like} ESCAPE '\\' OR a.title LIKE ${like} ESCAPE '\\' OR ${hasHeading(like, withheld)}) AND ${isRecallable(withheld)}
    ORDER BY a.publishedStart DESC, a.slug, f.position
    LIMIT ${CARDS_PER_PAGE + 1} OFFSET ${(page - 1) * CARDS_PER_PAGE}`
}

/** The latest entries of some cards' logs, by card. */
const readEntries = async (
  client: Client,
  userId: string,
  factIds: readonly string[],
): Promise<ReadonlyMap<string, CardEntryView[]>> => {
  const rows = await client.review.findMany({
    where: { userId, factId: { in: [...factIds] } },
    select: { answerId: true, factId: true, kind: true, rating: true, answeredAt: true },
    orderBy: [{ answeredAt: 'desc' }, { answerId: 'desc' }],
  })
  const byFact = new Map<string, CardEntryView[]>()
  for (const { answerId, factId, kind, rating, answeredAt } of rows) {
    const entries = byFact.get(factId) ?? []
    if (entries.length < ENTRIES_SHOWN)
      entries.push({
        entryId: answerId,
        kind: kind as CardEntryView['kind'],
        rating: rating as CardEntryView['rating'],
        at: answeredAt.toISOString(),
      })
    byFact.set(factId, entries)
  }
  return byFact
}

const readStates = (client: Client, userId: string, factIds: readonly string[]) =>
  client.card.findMany({
    where: { userId, factId: { in: [...factIds] } },
    select: {
      factId: true,
      suspended: true,
      buriedDay: true,
      answers: true,
      right: true,
      ...STATE_COLUMNS,
    },
  })

type StateRow = Awaited<ReturnType<typeof readStates>>[number]

const standingOf = ({ suspended, buriedDay, kind }: StateRow, today: Day): CardStandingView => {
  if (suspended) return 'suspended'
  if (buriedDay === today) return 'buried'
  if (kind === 'new' || kind === 'review') return kind
  return 'learning'
}

/**
 * The viewer's own cards, searched, each with how it stands, when it comes back, and the last of its log.
 *
 * @returns one page
 */
export const listCards = async (viewer: Viewer, wish: Wish, now: Date): Promise<CardListView> => {
  const { userId, timeZone } = viewer
  const client = await database()
  const today = dayOf(now, timeZone)
  const withheld = await readWithheld(client, userId, now)
  const found = await findCards(client, userId, wish, today, withheld)
  const shown = found.slice(0, CARDS_PER_PAGE)
  const factIds = shown.map(({ factId }) => factId)
  const states = new Map((await readStates(client, userId, factIds)).map((row) => [row.factId, row]))
  const entries = await readEntries(client, userId, factIds)
  const headings = await readHeadings(client, withheld, shown)
  const cards = shown.flatMap(({ factId, label, slug, title, language }): CardRowView[] => {
    const row = states.get(factId)
    if (!row) return []
    const standing = standingOf(row, today)
    const isComing = standing === 'learning' || standing === 'review' || standing === 'buried'
    return [
      {
        factId,
        label: headings.get(factId) ?? label,
        article: { slug, title, language },
        standing,
        due: isComing && row.kind !== 'new' ? dueOf(stateOf(row), now, timeZone) : null,
        answers: row.answers,
        right: row.right,
        entries: entries.get(factId) ?? [],
      },
    ]
  })
  return { cards, hasMore: found.length > CARDS_PER_PAGE }
}
