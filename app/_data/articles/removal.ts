import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import type { Transaction } from '#prisma/client'
import { unindexArticle } from '#prisma/search-index'

/** Whether somebody has learned from an article: their log must stay whole. */
const isUsed = async (tx: Transaction, slug: string): Promise<boolean> => {
  const [reviews, sittings, picked, flags] = await Promise.all([
    tx.review.count({ where: { fact: { articleSlug: slug } }, take: 1 }),
    tx.studySession.count({ where: { articleSlug: slug }, take: 1 }),
    tx.draft.count({ where: { item: { articleSlug: slug } }, take: 1 }),
    tx.flag.count({ where: { item: { articleSlug: slug } }, take: 1 }),
  ])
  return reviews + sittings + picked + flags > 0
}

/** Everything of an article that nobody has used. */
const deleteRows = async (tx: Transaction, slug: string): Promise<void> => {
  const ofArticle = { articleSlug: slug }
  await tx.card.deleteMany({ where: { fact: ofArticle } })
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
export const removeArticle = async (tx: Transaction, slug: string, now: Date): Promise<void> => {
  await tx.manuscript.deleteMany({ where: { slug } })
  await tx.articleClass.deleteMany({ where: { articleSlug: slug } })
  await unindexArticle(tx, slug)
  if (!(await isUsed(tx, slug))) return deleteRows(tx, slug)
  await tx.article.updateMany({
    where: { slug },
    data: { retiredAt: now, visibility: 'private', text: '', zones: '[]' },
  })
}

/** The articles that somebody has brought. */
export const articlesOf = async (tx: Transaction, ownerId: string): Promise<string[]> => {
  const brought = await tx.manuscript.findMany({ where: { ownerId }, select: { slug: true } })
  return brought.map(({ slug }) => slug)
}

/** Deletes an article of the viewer's; false when it is not theirs. */
export const deleteArticle = async (viewer: Viewer, slug: string, now: Date): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if ((await tx.manuscript.count({ where: { slug, ownerId: viewer.userId } })) === 0) return false
    await removeArticle(tx, slug, now)
    return true
  })
}
