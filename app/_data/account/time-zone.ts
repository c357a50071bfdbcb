import 'server-only'
import { isTimeZone } from '#lib/study/day'
import type { Database, Transaction } from '#prisma/client'

/** Where somebody has chosen to have their days counted (IANA name); null for wherever their browser is. */
export const readChosenTimeZone = async (
  client: Database | Transaction,
  userId: string,
): Promise<string | null> => {
  const saved = await client.preference.findUnique({ where: { userId }, select: { timeZone: true } })
  const zone = saved?.timeZone ?? null
  return zone !== null && isTimeZone(zone) ? zone : null
}
