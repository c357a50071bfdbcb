import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { tryCode } from '#data/classes/code-guessing'
import { database } from '#data/server/database'
import { readJoinCode } from '#lib/classes/join-code'
import type { Database, Transaction } from '#prisma/client'

/** Who may make an account: anybody, who has a code, nobody. Class lists make accounts in any case. */
export const REGISTRATIONS = ['open', 'code', 'closed'] as const
export type Registration = (typeof REGISTRATIONS)[number]

/** The settings that hold it, and the code of the server. */
export const REGISTRATION = 'registration'
export const REGISTRATION_CODE = 'registrationCode'

const isRegistration = (value: string | undefined): value is Registration =>
  REGISTRATIONS.some((one) => one === value)

const readSetting = async (client: Database | Transaction, key: string): Promise<string | undefined> =>
  (await client.setting.findUnique({ where: { key }, select: { value: true } }))?.value

/** Who may make an account; anybody where nothing was settled. */
export const readRegistration = async (): Promise<Registration> => {
  const value = await readSetting(await database(), REGISTRATION)
  return isRegistration(value) ? value : 'open'
}

/** The code of the server, '' for none. */
export const readRegistrationCode = async (client: Database | Transaction): Promise<string> =>
  (await readSetting(client, REGISTRATION_CODE)) ?? ''

const isSame = (typed: string, code: string): boolean => {
  const [a, b] = [Buffer.from(typed), Buffer.from(code)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The code of the server opens it, and so does that of a class in use: whoever teaches it has invited them. */
const openedBy = async (client: Database, typed: string): Promise<'server' | 'class' | null> => {
  const code = readJoinCode(typed)
  if (code === '') return null
  const own = await readRegistrationCode(client)
  if (own !== '' && isSame(code, own)) return 'server'
  const rooms = await client.classroom.count({ where: { joinCode: code, archivedAt: null }, take: 1 })
  return rooms > 0 ? 'class' : null
}

/** Why somebody may not make an account now, or null; a wrong code counts among those that led nowhere. */
export const registrationProblem = async (
  code: string,
): Promise<'closed' | 'wrongCode' | 'tooMany' | null> => {
  const registration = await readRegistration()
  switch (registration) {
    case 'open':
      return null
    case 'closed':
      return 'closed'
    case 'code': {
      const client = await database()
      const { isTooMany, found } = await tryCode(null, () => openedBy(client, code))
      if (isTooMany) return 'tooMany'
      return found === null ? 'wrongCode' : null
    }
    default:
      return registration satisfies never
  }
}
