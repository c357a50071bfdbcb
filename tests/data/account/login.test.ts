import { createHmac, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { authentication } from '#data/account/auth'
import { readLogin } from '#data/account/login'
import type { Database } from '#prisma/client'
import { newDatabase, newViewer } from '#tests/data/learner'

const LASTS_MS = 3_600_000

/** A login session of somebody's, and its cookie with a signature that is changed before it goes out. */
const openLogin = async (client: Database, userId: string, expiresAt = new Date(Date.now() + LASTS_MS)) => {
  const { authCookies, secret } = await (await authentication()).$context
  // Found so that the two alphabets of base64 write its signature in two ways.
  const draw = (): { token: string; signature: string } => {
    const token = randomUUID()
    const signature = createHmac('sha256', secret).update(token).digest('base64')
    return /[+/]/.test(signature) ? { token, signature } : draw()
  }
  const { token, signature } = draw()
  await client.session.create({ data: { id: `of ${userId}`, token, userId, expiresAt } })
  return (change: (signature: string) => string = (same) => same): string =>
    `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${change(signature)}`)}`
}

/** Whom our own reading and better-auth's find in a cookie header. */
const readBoth = async (cookie: string) => {
  const headers = new Headers({ cookie })
  const theirs = await (await authentication()).api.getSession({ headers, query: { disableRefresh: true } })
  return [(await readLogin(headers))?.userId ?? null, theirs?.user.id ?? null]
}

test('a signed cookie says who is asking', async () => {
  const client = await newDatabase()
  await newViewer(client, 'lin')
  const cookie = await openLogin(client, 'lin')
  expect(await readBoth(cookie())).toEqual(['lin', 'lin'])
  expect(await readBoth('')).toEqual([null, null])
})

test('of two cookies the same one counts whoever reads them', async () => {
  const client = await newDatabase()
  for (const name of ['lin', 'mei']) await newViewer(client, name)
  const [lin, mei] = [await openLogin(client, 'lin'), await openLogin(client, 'mei')]
  expect(await readBoth(`${lin()}; ${mei()}`)).toEqual(['lin', 'lin'])
  expect(await readBoth(`${mei()}; ${lin()}`)).toEqual(['mei', 'mei'])
})

test.each([
  ['in the other alphabet', (signature: string) => signature.replaceAll('+', '-').replaceAll('/', '_')],
  ['without its padding', (signature: string) => signature.replace(/=+$/, '')],
  ['with letters changed', (signature: string) => signature.split('').reverse().join('')],
  ['left out', () => ''],
])('a signature %s signs nobody in', async (_, change) => {
  const client = await newDatabase()
  await newViewer(client, 'lin')
  const cookie = await openLogin(client, 'lin')
  expect(await readBoth(cookie(change))).toEqual([null, null])
})

test('a login session that has come to its end signs nobody in, and asking writes nothing', async () => {
  const client = await newDatabase()
  await newViewer(client, 'lin')
  const cookie = await openLogin(client, 'lin', new Date(Date.now() - LASTS_MS))
  expect(await readLogin(new Headers({ cookie: cookie() }))).toBeNull()
  expect(await client.session.count({ where: { userId: 'lin' } })).toBe(1)
})
