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

/**
 * The same, from articles in the learner's own language first; from the others only once the learner has begun one of
 * them: nobody is led into a language that they have not chosen.
 */
const findFreshFor = async (
  locale: Locale,
  ...[client, userId, most, today, apart]: [Client, string, number, Day, Apart]
): Promise<FreshRow[]> => {
  const own = await findFresh(client, userId, most, today, apart, isOwn(locale))
  const left = most - own.length
  if (left <= 0 || !(await hasBegunAnother(client, userId, locale))) return own
  return [...own, ...(await findFresh(client, userId, left, today, apart, Prisma.sql`NOT ${isOwn(locale)}`))]
}

/** Facts that the viewer has not begun, no two of one sentence. */
export const readFresh = async (
  client: Client,
  userId: string,
  most: number,
  today: Day,
  apart: Apart,
  locale: Locale,
): Promise<Candidate[]> => {
  if (most <= 0) return []
  const rows = await findFreshFor(locale, client, userId, most * SIBLINGS_LOOKED_AT, today, apart)
  const placed = rows.map(({ id, slug, sentences }) => ({
    id,
    sentences: sentences === null ? [] : sentences.split(',').map((sentence) => `${slug}@${sentence}`),
  }))
  return keepApart(placed)
    .slice(0, most)
    .map(({ id }) => ({ factId: id, state: { kind: 'new' } }))
}
