import 'server-only'
import { EXTENSION_COLUMNS, SETTINGS_COLUMNS, settingsOf } from '#data/classes/terms'
import type { Language, Zone } from '#lib/article/article'
import { sentencesOf } from '#lib/article/sentences'
import { termsFor } from '#lib/classes/assignment'
import { handedInAt } from '#lib/classes/attempt'
import { cover } from '#lib/classes/cover'
import { withholds } from '#lib/classes/feedback-policy'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

type Client = Database | Transaction

/**
 * What is kept from one learner, by open assignments and by whose an article is. Whatever hands out a key, an explanation, a sentence of an article or
 * whether an answer was right asks this first.
 */
export interface Withheld {
  /** Facts that are asked, and those that stand in the same sentences: asked, they would give the first ones away. */
  readonly factIds: ReadonlySet<string>
  /** Those sentences, to be covered wherever they stand. */
  readonly sentences: readonly string[]
  /**
   * Items whose key a teacher of theirs has corrected and the article has not, and that one has voided and the article
   * still has: they are not asked.
   */
  readonly outdated: readonly string[]
  /** Whose shelf it is: articles that are not shown to them are kept back whole. Null for somebody unknown. */
  readonly reader: string | null
}

export const NOTHING_WITHHELD: Withheld = { factIds: new Set(), sentences: [], outdated: [], reader: null }

/** Whether something that is about all of these facts is kept back. */
export const hides = ({ factIds }: Withheld, about: readonly string[]): boolean =>
  about.some((factId) => factIds.has(factId))

const among = ({ factIds }: Withheld): Prisma.Sql =>
  Prisma.sql`(SELECT value FROM json_each(${JSON.stringify([...factIds])}))`

/** Of a `Fact f`: nothing keeps it back. */
export const isTold = (withheld: Withheld): Prisma.Sql =>
  withheld.factIds.size === 0 ? Prisma.sql`TRUE` : Prisma.sql`f.id NOT IN ${among(withheld)}`

/** Of an `Item i`: none of its facts is kept back. */
export const isToldItem = (withheld: Withheld): Prisma.Sql =>
  withheld.factIds.size === 0 && withheld.outdated.length === 0
    ? Prisma.sql`TRUE`
    : Prisma.sql`(i.id NOT IN (SELECT value FROM json_each(${JSON.stringify(withheld.outdated)}))
        AND NOT EXISTS (
          SELECT 1 FROM ItemFact w WHERE w.itemId = i.id AND w.factId IN ${among(withheld)}))`

/** The same for a query of items. */
export const toldItems = ({ factIds, outdated }: Withheld) => ({
  ...(outdated.length === 0 ? {} : { NOT: { id: { in: [...outdated] } } }),
  ...(factIds.size === 0 ? {} : { facts: { none: { factId: { in: [...factIds] } } } }),
})

/**
 * Assignments that may keep something from a learner. Leaving the class opens nothing: who left can come back with the
 * code. What opened only afterwards is none of theirs.
 */
const findCandidates = async (client: Client, userId: string, now: Date, horizon: Date) => {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM Membership m CROSS JOIN Assignment a ON a.classId = m.classId
    WHERE m.userId = ${userId} AND m.role = 'learner' AND NOT a.isPractice AND a.opensAt <= ${horizon}
      AND (m.leftAt IS NULL OR a.opensAt <= m.leftAt)
      AND (a.isForAll OR EXISTS (
        SELECT 1 FROM AssignmentRecipient p WHERE p.assignmentId = a.id AND p.userId = m.userId))
      AND (a.closesAt IS NULL OR a.closesAt > ${now}
        OR EXISTS (SELECT 1 FROM Extension e WHERE e.assignmentId = a.id AND e.closesAt > ${now}))`
  if (rows.length === 0) return []
  return client.assignment.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: {
      id: true,
      setId: true,
      archivedAt: true,
      ...SETTINGS_COLUMNS,
      class: { select: { archivedAt: true } },
      extensions: { select: EXTENSION_COLUMNS },
      taken: { where: { userId }, select: { startedAt: true, submittedAt: true, completedAt: true } },
    },
  })
}

type Candidate = Awaited<ReturnType<typeof findCandidates>>[number]

const isWithholding = (row: Candidate, userId: string, now: Date, horizon: Date): boolean => {
  const { archivedAt, class: room, extensions, taken, id: _id, setId: _setId, ...settings } = row
  const own = extensions.find((extension) => extension.userId === userId) ?? null
  const terms = termsFor(settingsOf(settings), own, extensions)
  // What was put away can't be begun any more; who is at it goes on.
  if (archivedAt !== null || room.archivedAt !== null)
    return taken.some((attempt) => handedInAt(terms, attempt, now) === null)
  return withholds(terms, taken, now, horizon)
}

/** What the items of some sets ask: when they were published, and as content has them now. */
const readAsked = async (client: Client, setIds: readonly string[]): Promise<Set<string>> => {
  const sets = Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(setIds)}))`
  const rows = await client.$queryRaw<{ factId: string }[]>`
    SELECT f.value AS factId FROM SetItem s, json_each(s.snapshot, '$.factIds') f WHERE s.setId IN ${sets}
    UNION
    SELECT x.factId FROM SetItem s JOIN ItemFact x ON x.itemId = s.itemId WHERE s.setId IN ${sets}`
  return new Set(rows.map(({ factId }) => factId))
}

/** Where articles prove these facts: what facts point to, and what the questions that ask them do. */
const readProofs = async (client: Client, asked: ReadonlySet<string>): Promise<Proof[]> => {
  const rows = await client.$queryRaw<Proof[]>`
    SELECT s.articleSlug AS slug, s.sentence AS at FROM json_each(${JSON.stringify([...asked])}) j
      CROSS JOIN FactSentence s ON s.factId = j.value
    UNION
    SELECT i.articleSlug AS slug, json_extract(e.value, '$.start') AS at
    FROM json_each(${JSON.stringify([...asked])}) j CROSS JOIN ItemFact x ON x.factId = j.value
      CROSS JOIN Item i ON i.id = x.itemId, json_each(i.item, '$.evidence') e`
  return rows.map(({ slug, at }) => ({ slug, at: Number(at) }))
}

interface Proof {
  readonly slug: string
  /** An offset into the sentence. */
  readonly at: number
}

const readSentences = async (client: Client, proofs: readonly Proof[]) => {
  const articles = await client.article.findMany({
    where: { slug: { in: [...new Set(proofs.map(({ slug }) => slug))] } },
    select: { slug: true, text: true, zones: true, language: true },
  })
  return articles.flatMap(({ slug, text, zones, language }) => {
    const places = proofs.filter((proof) => proof.slug === slug).map(({ at }) => at)
    return sentencesOf(text, JSON.parse(zones) as Zone[], language as Language)
      .filter(({ start, end }) => places.some((at) => at >= start && at < end))
      .map((sentence) => ({ slug, start: sentence.start, text: sentence.text }))
  })
}

type Proving = Awaited<ReturnType<typeof readSentences>>

/** All facts that stand in these sentences. */
const readSiblings = async (client: Client, sentences: Proving): Promise<string[]> => {
  const places = sentences.map(({ slug, start }) => ({ slug, start }))
  const rows = await client.$queryRaw<{ factId: string }[]>`
    SELECT DISTINCT s.factId AS factId FROM json_each(${JSON.stringify(places)}) j
      CROSS JOIN FactSentence s ON s.articleSlug = json_extract(j.value, '$.slug')
        AND s.sentence = json_extract(j.value, '$.start')`
  return rows.map(({ factId }) => factId)
}

/** Corrections and voided questions are few, so they are looked through first. */
const readOutdated = async (client: Client, userId: string): Promise<string[]> => {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT i.id AS id FROM KeyCorrection k CROSS JOIN SetItem s ON s.id = k.setItemId
      CROSS JOIN Item i ON i.id = s.itemId CROSS JOIN StudySet t ON t.id = s.setId
      CROSS JOIN Membership m ON m.classId = t.classId AND m.userId = ${userId}
    WHERE k.before = i.item AND json_extract(s.snapshot, '$.item') <> i.item
    UNION
    SELECT i.id AS id FROM ItemVoid v CROSS JOIN SetItem s ON s.id = v.setItemId
      CROSS JOIN Item i ON i.id = s.itemId CROSS JOIN StudySet t ON t.id = s.setId
      CROSS JOIN Membership m ON m.classId = t.classId AND m.userId = ${userId}
    WHERE s.credit IS NOT NULL AND json_extract(s.snapshot, '$.item') = i.item`
  return rows.map(({ id }) => id)
}

/**
 * What is kept from a learner now: the one place that decides it.
 *
 * @param horizon for what is used later than now: what opens before it is kept back already
 * @param but an assignment that keeps nothing from its own attempts, where its own rules hold
 */
export const readWithheld = async (
  client: Client,
  userId: string,
  now: Date,
  { horizon = now, but = null }: { readonly horizon?: Date; readonly but?: string | null } = {},
): Promise<Withheld> => {
  const candidates = await findCandidates(client, userId, now, horizon)
  const setIds = candidates
    .filter((row) => row.id !== but && isWithholding(row, userId, now, horizon))
    .map(({ setId }) => setId)
  const outdated = await readOutdated(client, userId)
  if (setIds.length === 0) return { ...NOTHING_WITHHELD, outdated, reader: userId }
  const asked = await readAsked(client, setIds)
  const sentences = await readSentences(client, await readProofs(client, asked))
  return {
    factIds: new Set([...asked, ...(await readSiblings(client, sentences))]),
    sentences: sentences.map(({ text }) => text),
    outdated,
    reader: userId,
  }
}

/** Covers the sentences that prove what is asked, in any text that holds them; the text stays as long as it was. */
export const coverFor =
  ({ sentences }: Withheld) =>
  (text: string): string =>
    cover(text, sentences)
