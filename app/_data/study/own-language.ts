import 'server-only'
import type { Locale } from '#data/account/locale'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

/** The languages of articles that somebody who reads the app so reads without being asked. */
const OWN = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Locale, string>

/** Whether an article in this language, a BCP 47 tag, is in the one in which the reader reads the app. */
export const isOwnLanguage = (language: string, locale: Locale): boolean =>
  language.split('-')[0] === OWN[locale]

/** Of an `Article a`: the same, 1 or 0. */
export const isOwn = (locale: Locale): Prisma.Sql =>
  Prisma.sql`(a.language = ${OWN[locale]} OR a.language LIKE ${`${OWN[locale]}-%`})`

/** Whether somebody has begun a sitting on an article in a language in which they don't read the app. */
export const hasBegunAnother = async (
  client: Database | Transaction,
  userId: string,
  locale: Locale,
): Promise<boolean> => {
  const found = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM StudySession s CROSS JOIN Article a ON a.slug = s.articleSlug
    WHERE s.userId = ${userId} AND NOT ${isOwn(locale)} LIMIT 1`
  return found.length > 0
}
