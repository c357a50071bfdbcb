import 'server-only'
import type { ManuscriptRow } from '#data/articles/desk'
import { serverReaders } from '#data/articles/readers'
import type { Trouble } from '#lib/article/formats/trouble'
import type { FactChange } from '#lib/facts/edition'
import type { QuestionChanges } from '#lib/items/changed-questions'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'
import { findingsOf } from '#prisma/manuscripts'
import type { Edition } from '#prisma/reading/read-edition'
import { dayBegun, todayEverywhere } from '#prisma/today'
import { readRemembered } from '#prisma/write-article'

/** A fact that an edit touches, with how many learners have a card of it. */
export type ChangeView = FactChange & { readonly learners: number }

/** What an edited text would change. */
export interface EditionView extends QuestionChanges {
  readonly changes: readonly ChangeView[]
  /** Assignments that ask questions of the article: they stay as they are. */
  readonly assignments: number
}

const readStanding = async (client: Database, slug: string) => {
  const { text, facts, items } = await client.article.findUniqueOrThrow({
    where: { slug },
    select: {
      text: true,
      facts: {
        where: { retiredAt: null },
        orderBy: { position: 'asc' },
        select: { key: true, label: true, answer: true, sentences: { select: { sentence: true } } },
      },
      items: { where: { retiredAt: null }, orderBy: { key: 'asc' }, select: { item: true } },
    },
  })
  const placed = facts.map(({ sentences, ...fact }) => ({
    ...fact,
    sentences: sentences.map(({ sentence }) => sentence).sort((a, b) => a - b),
  }))
  return { text, facts: placed, items: items.map(({ item }) => JSON.parse(item) as Item) }
}

/** What another text of an article would make of it; kept nowhere. */
export const readEdition = async (
  client: Database,
  { slug, decisions, findings, createdAt }: ManuscriptRow,
  text: string,
  now: Date,
): Promise<Edition | { readonly trouble: Trouble }> => {
  const input = {
    manuscript: {
      slug,
      text,
      decisions,
      found: findingsOf(findings)?.facts ?? [],
      broughtOn: dayBegun(createdAt),
    },
    standing: await readStanding(client, slug),
    remembered: await readRemembered(client, slug),
    today: todayEverywhere(now),
  }
  const outcome = await serverReaders().run('edition', input, text.length)
  return 'failure' in outcome ? { trouble: { kind: 'outgrown' } } : outcome.value
}

/** How many learners have learned each fact, by its key. */
const countLearners = async (client: Database, slug: string): Promise<ReadonlyMap<string, number>> => {
  const groups = await client.card.groupBy({
    by: ['factId'],
    where: { fact: { articleSlug: slug }, kind: { not: 'new' } },
    _count: true,
  })
  return new Map(groups.map(({ factId, _count }) => [factId.slice(slug.length + 1), _count]))
}

const keyOf = (change: FactChange): string => (change.kind === 'gone' ? change.before : change.after).key

/** The same with whom it touches. */
export const editionView = async (
  client: Database,
  slug: string,
  { changes, came, gone, changed }: Edition,
): Promise<EditionView> => {
  const learners = await countLearners(client, slug)
  const assignments = await client.assignment.count({
    where: { archivedAt: null, set: { items: { some: { itemId: { startsWith: `${slug}/` } } } } },
  })
  const counted = changes.map((change) => ({ ...change, learners: learners.get(keyOf(change)) ?? 0 }))
  return { changes: counted, came, gone, changed, assignments }
}
