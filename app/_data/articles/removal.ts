import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import type { Transaction } from '#prisma/client'

/** Whether somebody has learned from an article: their log must stay whole. `leaving` is deleted along with it. */
const isUsed = async (tx: Transaction, slug: string, leaving: string | null): Promise<boolean> => {
  const others = leaving === null ? {} : { userId: { not: leaving } }
  const [reviews, sittings, picked, flags] = await Promise.all([
    tx.review.count({ where: { fact: { articleSlug: slug }, ...others }, take: 1 }),
    tx.studySession.count({ where: { articleSlug: slug, ...others }, take: 1 }),
    tx.draft.count({ where: { item: { articleSlug: slug }, session: others }, take: 1 }),
    tx.flag.count({ where: { item: { articleSlug: slug }, ...others }, take: 1 }),
  ])
  return reviews + sittings + picked + flags > 0
}

/** Everything of an article that nobody has used who stays. */
const deleteRows = async (tx: Transaction, slug: string): Promise<void> => {
  const ofArticle = { articleSlug: slug }
  await tx.review.deleteMany({ where: { fact: ofArticle } })
  await tx.card.deleteMany({ where: { fact: ofArticle } })
  await tx.draft.deleteMany({ where: { item: ofArticle } })
  await tx.flag.deleteMany({ where: { item: ofArticle } })
  await tx.studySession.updateMany({ where: ofArticle, data: { articleSlug: null } })
  await tx.deckPreference.deleteMany({ where: ofArticle })
  await tx.begunArticle.deleteMany({ where: ofArticle })
  await tx.itemFact.deleteMany({ where: { item: ofArticle } })
  await tx.factSentence.deleteMany({ where: ofArticle })
  await tx.item.deleteMany({ where: ofArticle })
  await tx.fact.deleteMany({ where: ofArticle })
  await tx.article.deleteMany({ where: { slug } })
}

/**
 * Takes an article away: whole where nobody has used it; else its text goes, and what was learned from it stays in the
 * logs, to be asked no more. Sets keep the questions that were frozen into them.
 */
const removeArticle = async (
  tx: Transaction,
  slug: string,
  leaving: string | null,
  now: Date,
): Promise<void> => {
  await tx.manuscript.deleteMany({ where: { slug } })
  await tx.articleClass.deleteMany({ where: { articleSlug: slug } })
  if (!(await isUsed(tx, slug, leaving))) return deleteRows(tx, slug)
  await tx.article.updateMany({
    where: { slug },
    data: { retiredAt: now, visibility: 'private', text: '', zones: '[]' },
  })
}

/** Takes away all that somebody has brought. */
export const removeArticlesOf = async (tx: Transaction, ownerId: string, now: Date): Promise<void> => {
  const brought = await tx.manuscript.findMany({ where: { ownerId }, select: { slug: true } })
  for (const { slug } of brought) await removeArticle(tx, slug, ownerId, now)
}

/** Deletes an article of the viewer's; false when it is not theirs. */
export const deleteArticle = async (viewer: Viewer, slug: string, now: Date): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if ((await tx.manuscript.count({ where: { slug, ownerId: viewer.userId } })) === 0) return false
    await removeArticle(tx, slug, null, now)
    return true
  })
}
