import { expect, test } from 'vitest'
import { readRows } from '#tests/e2e/database'
import { startServer } from '#tests/e2e/server'
import { formOf } from '#tests/e2e/server-action'
import { ask, callQuestion, type Question } from '#tests/faults/asking'
import { newFilled } from '#tests/faults/filled'
import { type Certificate, needsNginx, newCertificate, startNginx } from '#tests/faults/nginx'
import { tell } from '#tests/faults/told'

const NAME = 'wengu.school.test'
const FORWARDED = 'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;'
const HOST = 'proxy_set_header Host $http_host;'
const PROTO = 'proxy_set_header X-Forwarded-Proto $scheme;'

/** One way of putting nginx in front, and what is to be right behind it. */
interface Combination {
  readonly name: string
  /** What WENGU_URL says; PORT is the proxy's. */
  readonly address: string | null
  readonly isTls: boolean
  readonly lines: readonly string[]
  /** Whether forms are taken from the public address. */
  readonly takesForms: boolean
}

const COMBINATIONS: readonly Combination[] = [
  {
    name: 'https, nothing passed on',
    address: `https://${NAME}`,
    isTls: true,
    lines: [FORWARDED],
    takesForms: true,
  },
  {
    name: 'https, host and scheme passed on',
    address: `https://${NAME}`,
    isTls: true,
    lines: [FORWARDED, HOST, PROTO],
    takesForms: true,
  },
  {
    name: 'https, a wrong host passed on',
    address: `https://${NAME}`,
    isTls: true,
    lines: [
      FORWARDED,
      'proxy_set_header Host elsewhere.test;',
      'proxy_set_header X-Forwarded-Host evil.test;',
    ],
    takesForms: true,
  },
  {
    name: 'https ends elsewhere, http to here',
    address: `https://${NAME}`,
    isTls: false,
    lines: [FORWARDED],
    takesForms: true,
  },
  {
    name: 'http with a port, nothing passed on',
    address: `http://${NAME}:PORT`,
    isTls: false,
    lines: [FORWARDED],
    takesForms: true,
  },
  {
    name: 'http with a port, scheme said to be https',
    address: `http://${NAME}:PORT`,
    isTls: false,
    lines: [FORWARDED, 'proxy_set_header X-Forwarded-Proto https;'],
    takesForms: true,
  },
  {
    name: 'no WENGU_URL, host passed on',
    address: null,
    isTls: false,
    lines: [FORWARDED, HOST],
    takesForms: true,
  },
  {
    name: 'no WENGU_URL, nothing passed on',
    address: null,
    isTls: false,
    lines: [FORWARDED],
    takesForms: false,
  },
]

/** A server needs the proxy's port for its public address, and the proxy the server's: each begins on a port of its own. */
const open = async (program: string, { address, isTls, lines }: Combination, certificate: Certificate) => {
  const file = newFilled()
  const settings = { lines, certificate: isTls ? certificate : null }
  const first = await startServer(file, { isReady: true })
  const serverPort = new URL(first.url).port
  const port = await startNginx(program, first.url, settings)
  await first.end('SIGTERM')
  const url = address?.replace('PORT', String(port))
  const env: Record<string, string> = url ? { WENGU_URL: url } : {}
  const server = await startServer(file, {
    isReady: true,
    port: serverPort,
    env: { ...env, HOST: '127.0.0.1' },
  })
  const host = url ? new URL(url).host : `${NAME}:${port}`
  const origin = `${address?.startsWith('https') ? 'https' : 'http'}://${host}`
  const tls = isTls ? { tls: { ca: certificate.ca, servername: NAME } } : {}
  /** As a browser of the public address asks, through the proxy. */
  const asked = (path: string, question: Question = {}) =>
    ask(`${isTls ? 'https' : 'http'}://127.0.0.1:${port}${path}`, {
      ...question,
      ...tls,
      headers: { host, ...question.headers },
    })
  return { server, file, origin, asked }
}

type Opened = Awaited<ReturnType<typeof open>>

const startQuiz = () =>
  callQuestion({
    file: 'app/study/actions.ts',
    name: 'startQuiz',
    args: [formOf({ slug: 'nixon-visit-1972' })],
  })

const checkHeads = async ({ asked }: Opened, isSecure: boolean) => {
  const page = await asked('/')
  expect(page.status).toBe(200)
  expect(page.headers['strict-transport-security'] !== undefined).toBe(isSecure)
  expect(page.headers['content-security-policy']?.includes('upgrade-insecure-requests')).toBe(isSecure)
  expect((await asked('/no-such-page')).status).toBe(404)
  expect((await asked('/%ff')).status).toBe(404)
  expect((await asked('/api/articles', { method: 'POST', body: Buffer.alloc(5 * 2 ** 20) })).status).toBe(413)
}

/** A guest begins a quiz: by a form of our own, and not by one of somebody else's site. */
const checkForms = async ({ asked, origin }: Opened, { takesForms }: Combination, isSecure: boolean) => {
  const form = await startQuiz()
  const forged = await asked('/', { ...form, headers: { ...form.headers, origin: 'https://evil.test' } })
  expect(forged.headers['set-cookie']).toBeUndefined()
  expect(forged.headers['x-action-redirect']).toBeUndefined()
  const spoofed = { 'x-forwarded-for': '203.0.113.66' }
  const own = await asked('/', { ...form, headers: { ...form.headers, origin, ...spoofed } })
  expect(own.headers['x-action-redirect'] !== undefined).toBe(takesForms)
  if (!takesForms) return
  expect(own.headers['x-action-redirect']).toMatch(/^\/study\//)
  const cookie = own.headers['set-cookie']?.find((one) => one.includes('session_token')) ?? ''
  expect(cookie.startsWith(isSecure ? '__Secure-wengu.' : 'wengu.')).toBe(true)
  expect(/;\s*Secure/i.test(cookie)).toBe(isSecure)
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  const [pair = ''] = cookie.split(';')
  const study = await asked(own.headers['x-action-redirect']?.toString().split(';')[0] ?? '', {
    headers: { cookie: pair },
  })
  expect(study.status).toBe(200)
  const json = {
    method: 'POST' as const,
    body: '{}',
    headers: { cookie: pair, 'content-type': 'application/json' },
  }
  const route = (from: string) => asked('/api/undo', { ...json, headers: { ...json.headers, origin: from } })
  expect((await route('https://evil.test')).status).toBe(403)
  expect((await route(origin)).status).toBe(400)
}

test.for(COMBINATIONS)('behind nginx: $name', async (combination, context) => {
  const program = await needsNginx(context)
  const opened = await open(program, combination, newCertificate(NAME))
  const isSecure = combination.address?.startsWith('https') ?? false
  await checkHeads(opened, isSecure)
  await checkForms(opened, combination, isSecure)
  await opened.server.end('SIGTERM')
  const sessions = await readRows<{ ipAddress: string }>(opened.file, 'SELECT ipAddress FROM Session')
  // What a visitor says of where they are is worth nothing.
  expect(sessions.filter(({ ipAddress }) => ipAddress?.includes('203.0.113.66'))).toEqual([])
  const cookies = isSecure ? 'Secure cookies, HSTS' : 'plain cookies, no HSTS'
  tell(
    context,
    `${cookies}; forms of its own ${combination.takesForms ? 'taken' : 'refused'}, others’ refused; 404 and 413 as they are`,
  )
})

test('a public address below a path is refused with a sentence, and HOST decides where is listened', async (context) => {
  const file = newFilled()
  const refused = startServer(file, { isReady: true, env: { WENGU_URL: 'https://school.test/wengu' } })
  await expect(refused).rejects.toThrow(/Wengu needs a host of its own: it can't live below a path/)
  const server = await startServer(file, { isReady: true, env: { HOST: '127.0.0.1' } })
  const { port } = new URL(server.url)
  await expect(ask(`http://[::1]:${port}/healthz`)).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/)
  await server.end('SIGTERM')
  tell(context, 'WENGU_URL with a path: one sentence; HOST=127.0.0.1: nothing else is listened on')
})
