import 'server-only'
import type { Locale } from '#data/account/locale'
import type { Withheld } from '#data/classes/withheld'
import { isAskableOf } from '#data/sitting/askable'
import { isApart, isFree, isShown } from '#data/study/may-ask'
import { hasBegunAnother, isOwn } from '#data/study/own-language'
import type { Day } from '#lib/study/day'
import type { Candidate } from '#lib/study/queue'
import { keepApart } from '#lib/study/siblings'
import { isNotBegun } from '#prisma/begun'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

type Client = Database | Transaction

/** What is not asked today although it is due. */
export interface Apart {
  /** Another fact of its sentence was asked today. */
  readonly givenAway: readonly string[]
  /** An assignment asks it. */
  readonly withheld: Withheld
}

/** Of facts that can be begun, so many are looked at for each that is wanted: the rest may be their siblings. */
const SIBLINGS_LOOKED_AT = 5

interface FreshRow {
  readonly id: string
  readonly slug: string
  readonly sentences: string | null
}

/**
 * Facts that the viewer has not begun, of the newest article first, in reading order. Articles are walked in the order
 * of their index (CROSS JOIN keeps it) until there are enough; the begun ones are passed by.
 */
const findFresh = (
  client: Client,
  userId: string,
  most: number,
  today: Day,
  { givenAway, withheld }: Apart,
  ofArticle: Prisma.Sql,
): Promise<FreshRow[]> => client.$queryRaw<FreshRow[]>`
    SELECT f.id AS id, f.articleSlug AS slug,
      (SELECT group_concat(s.sentence) FROM FactSentence s WHERE s.factId = f.id) AS sentences
    FROM Article a CROSS JOIN Fact f ON f.articleSlug = a.slug
    WHERE a.retiredAt IS NULL AND ${ofArticle} AND ${isNotBegun(userId)} AND NOT EXISTS (
        SELECT 1 FROM Card c WHERE c.userId = ${userId} AND c.factId = f.id
          AND NOT (c.kind = 'new' AND ${isFree(today)}))
      AND ${isAskableOf(userId, withheld)} AND ${isShown(userId)} AND ${isApart(givenAway)}
    ORDER BY a.publishedStart DESC, a.slug, f.position LIMIT ${most}`

/** A fact that has not been begun, with what stands between it and its siblings. */
export interface FreshFact {
  readonly id: string
  /** The sentences that prove it, of all articles. */
  readonly sentences: readonly string[]
}

/** The sentences of an article by names that no other article's have. */
export const sentenceNames = (slug: string, offsets: readonly (number | string)[]): string[] =>
  offsets.map((offset) => `${slug}@${offset}`)

const placed = ({ id, slug, sentences }: FreshRow): FreshFact => ({
  id,
  sentences: sentences === null ? [] : sentenceNames(slug, sentences.split(',')),
})

/**
 * The same, from articles in the learner's own language first; from the others only once the learner has begun one of
 * them: nobody is led into a language that they have not chosen.
 *
 * @param most wanted: some more are given, since some of them are siblings
 */
export const findFreshFor = async (
  locale: Locale,
  ...[client, userId, most, today, apart]: [Client, string, number, Day, Apart]
): Promise<FreshFact[]> => {
  const looked = most * SIBLINGS_LOOKED_AT
  if (looked <= 0) return []
  const own = await findFresh(client, userId, looked, today, apart, isOwn(locale))
  const left = looked - own.length
  if (left <= 0 || !(await hasBegunAnother(client, userId, locale))) return own.map(placed)
  const others = await findFresh(client, userId, left, today, apart, Prisma.sql`NOT ${isOwn(locale)}`)
  return [...own, ...others].map(placed)
}

/** Of facts that have not been begun, as many as are wanted, no two of one sentence. */
export const withoutSiblings = (facts: readonly FreshFact[], most: number): Candidate[] =>
  keepApart(facts)
    .slice(0, Math.max(0, most))
    .map(({ id }) => ({ factId: id, state: { kind: 'new' } }))
