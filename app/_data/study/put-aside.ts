import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { hides, readWithheld } from '#data/classes/withheld'
import { readHeadings } from '#data/content/fact-headings'
import { hideItem } from '#data/content/flags'
import { database } from '#data/server/database'
import { keepFinished } from '#data/sitting/answers'
import { readStudyIn } from '#data/sitting/study'
import type { StudyView } from '#data/sitting/views'
import { dayOf } from '#lib/study/day'
import { appendAndFold } from '#prisma/cards'
import type { Transaction } from '#prisma/client'

/**
 * What can be done with a question instead of answering it: its facts are not asked today, or not any more; or this one
 * wording is not (`hide`, which `show` takes back), while others may ask the same.
 */
export type Aside = 'bury' | 'suspend' | 'hide' | 'show'

/** A question put aside, as the browser sends it; the id is made once and sent with every attempt. */
export interface PutAsideInput {
  readonly entryId: string
  readonly sessionId: string
  /** As in QuestionView: the item's public id. */
  readonly itemId: string
  readonly aside: Aside
}

/** Appends an entry for some facts and folds their cards anew. */
const append = async (
  tx: Transaction,
  { userId, timeZone }: Viewer,
  entry: {
    readonly answerId: string
    readonly kind: 'bury' | 'suspend' | 'unsuspend' | 'reset'
    readonly sessionId?: string
    readonly itemId?: string
    readonly mode?: string
  },
  factIds: readonly string[],
  now: Date,
): Promise<void> => {
  const when = { answeredAt: now, recordedAt: now, timeZone, day: dayOf(now, timeZone) }
  for (const factId of factIds) {
    await appendAndFold(tx, { ...entry, ...when, userId, factId })
  }
}

const isThere = async (tx: Transaction, answerId: string): Promise<boolean> =>
  (await tx.review.findFirst({ where: { answerId }, select: { answerId: true } })) !== null

/**
 * Puts a question aside: its facts, for the rest of the learner's day or until further notice, or its wording. The same
 * step sent again is taken once; undo takes it back.
 *
 * @returns where the sitting stands, or null when it is not the viewer's or there is no such question
 */
export const putAside = async (
  viewer: Viewer,
  { entryId, sessionId, itemId, aside }: PutAsideInput,
  now: Date,
): Promise<StudyView | null> => {
  const { userId } = viewer
  const client = await database()
  const isKnown = await client.$transaction(async (tx) => {
    const session = await tx.studySession.findFirst({
      where: { id: sessionId, userId },
      select: { mode: true },
    })
    const item = await tx.item.findUnique({
      where: { publicId: itemId },
      select: { id: true, facts: { select: { factId: true } } },
    })
    if (!session || !item) return false
    if (aside === 'hide' || aside === 'show') {
      await hideItem(tx, userId, item.id, aside === 'hide', now)
      return true
    }
    if (await isThere(tx, entryId)) return true
    const entry = { answerId: entryId, kind: aside, sessionId, itemId: item.id, mode: session.mode }
    await append(
      tx,
      viewer,
      entry,
      item.facts.map(({ factId }) => factId),
      now,
    )
    return true
  })
  if (!isKnown) return null
  const withheld = await readWithheld(client, viewer.userId, now)
  const study = await readStudyIn(client, viewer, sessionId, now, withheld)
  if (study) await keepFinished(viewer, study, now)
  return study
}

/** A card that is put aside until further notice. */
export interface SuspendedView {
  /** What the fact says, and its id, which tells that; null while an assignment asks it. */
  readonly told: { readonly factId: string; readonly label: string } | null
  readonly article: { readonly slug: string; readonly title: string }
  readonly lapses: number
}

const SUSPENDED_PER_PAGE = 50

/** The cards that the viewer (or eight lapses) has put aside, by article. */
export const listSuspended = async ({ userId }: Viewer, now: Date): Promise<SuspendedView[]> => {
  const client = await database()
  const cards = await client.card.findMany({
    where: { userId, suspended: true },
    select: {
      factId: true,
      lapses: true,
      fact: {
        select: { label: true, article: { select: { slug: true, title: true, language: true } } },
      },
    },
    orderBy: { factId: 'asc' },
    take: SUSPENDED_PER_PAGE,
  })
  const withheld = await readWithheld(client, userId, now)
  const headings = await readHeadings(
    client,
    withheld,
    cards.map(({ factId, fact: { label, article } }) => ({ factId, label, ...article })),
  )
  return cards.map(({ factId, lapses, fact: { label, article } }) => ({
    lapses,
    told: hides(withheld, [factId]) ? null : { factId, label: headings.get(factId) ?? label },
    article: { slug: article.slug, title: article.title },
  }))
}

/** What is done with a card from the list of one's own. */
export type CardStep = 'suspend' | 'unsuspend' | 'reset'

/**
 * Puts a card aside, asks it again, or has it learned anew, by an entry in its log.
 *
 * @returns whether there is such a card
 */
export const stepCard = async (
  viewer: Viewer,
  { entryId, factId, step }: { readonly entryId: string; readonly factId: string; readonly step: CardStep },
  now: Date,
): Promise<boolean> => {
  const { userId } = viewer
  const client = await database()
  return client.$transaction(async (tx) => {
    const card = await tx.card.findUnique({
      where: { userId_factId: { userId, factId } },
      select: { suspended: true, kind: true },
    })
    if (!card) return false
    const isDone = { suspend: card.suspended, unsuspend: !card.suspended, reset: card.kind === 'new' }[step]
    if (!isDone && !(await isThere(tx, entryId)))
      await append(tx, viewer, { answerId: entryId, kind: step }, [factId], now)
    return true
  })
}
