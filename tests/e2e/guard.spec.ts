import { connect } from 'node:net'
import { type APIResponse, expect, type Page, test } from 'playwright/test'
import { MOST_BYTES } from '#lib/article/formats/trouble'
import { newClass, newPerson } from '#tests/e2e/classmates'
import { builtActions } from '#tests/e2e/server-action'
import { newLearner } from '#tests/e2e/sound'
import { filesOf } from '#tests/source-files'

const ORIGIN = () => process.env.WENGU_E2E_URL ?? ''

const policyOf = (reply: APIResponse): string => reply.headers()['content-security-policy'] ?? ''
const nonceOf = (reply: APIResponse): string => /'nonce-([^']+)'/.exec(policyOf(reply))?.[1] ?? ''

test('every answer has the guarding heads: pages, files, routes, refusals and what is not there', async ({
  request,
}) => {
  const page = await (await request.get('/')).text()
  const script = /\/_next\/static\/[^"']+\.js/.exec(page)?.[0] ?? ''
  expect(script).not.toBe('')
  const paths = ['/', '/account', '/no-such-page', '/%ff', '/healthz', '/api/offline', '/sw.js', '/icon.svg']
  for (const path of [...paths, '/manifest.webmanifest', '/articles/no-such-article', script]) {
    const reply = await request.get(path)
    expect(reply.headers(), path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=()'),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(policyOf(reply), path).toContain("frame-ancestors 'none'")
    expect(policyOf(reply), path).not.toContain('unsafe')
  }
})

test('each page has a nonce of its own, and every script in it carries it', async ({ request }) => {
  const nonces = new Set<string>()
  for (const path of ['/', '/', '/articles/nixon-visit-1972', '/no-such-page']) {
    const reply = await request.get(path)
    const nonce = nonceOf(reply)
    nonces.add(nonce)
    const html = await reply.text()
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(3)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(html).not.toMatch(/<[a-z]+ [^>]*\b(?:style|on[a-z]+)="/)
  }
  expect(nonces.size).toBe(4)
})

/** What the browser has refused to load or run on a page. */
const watchRefusals = (page: Page): string[] => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  page.on('pageerror', (error) => refused.push(String(error)))
  return refused
}

test('nothing of our own screens is refused by the browser, and what is injected is', async ({ browser }) => {
  const page = await newLearner(browser, 'desktop', 'light', 'zh-CN')
  const refused = watchRefusals(page)
  await page.goto('/')
  await page.locator('form button[type=submit]:visible').first().click()
  await page.waitForURL(/\/study\//)
  await expect(page.getByRole('progressbar')).toBeVisible()
  for (const path of [
    '/articles',
    '/articles/nixon-visit-1972',
    '/progress',
    '/settings',
    '/account',
    '/offline',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1)
  }
  expect(refused).toEqual([])
  await page.evaluate(() => {
    const script = document.createElement('div')
    script.innerHTML = '<img src="/none.png" onerror="document.title = \'injected\'">'
    document.body.append(script)
  })
  await expect.poll(() => refused.length).toBeGreaterThan(0)
  expect(await page.title()).not.toBe('injected')
  await page.context().close()
})

/** The pages whose address names something, with a name that nothing has. */
const pagesOfNothing = (): string[] =>
  filesOf(['app'], ['page.tsx'])
    .map(({ path }) => path.replace(/^app/, '').replace(/\/page\.tsx$/, ''))
    .filter((path) => path.includes('['))
    .map((path) => path.replace(/\[\w+\]/g, '0b8f2c1e-0000-4000-8000-000000000000'))

test('a page about something that is not there, or not for who asks, says so by its status', async ({
  browser,
  request,
}) => {
  const owner = await newPerson(browser)
  const { classId } = await newClass(owner)
  expect((await owner.context.request.get(`/classes/${classId}`)).status()).toBe(200)
  const stranger = await newPerson(browser)
  const paths = pagesOfNothing()
  expect(paths.length).toBeGreaterThan(15)
  for (const path of [...paths, `/classes/${classId}`, '/flags', '/%ff', '/%c0%ae', '/no-such-page']) {
    expect((await stranger.context.request.get(path, { maxRedirects: 0 })).status(), path).toBe(404)
  }
  expect((await request.get('/articles/nixon-visit-1972')).status()).toBe(200)
  await Promise.all([owner.context.close(), stranger.context.close()])
})

/** Sends a head and goes on sending a body until it is answered; gives the status and how much was sent by then. */
const sendWithoutEnd = (path: string, head: readonly string[], isChunked: boolean) =>
  new Promise<{ status: number; sent: number }>((resolve, reject) => {
    const { hostname, port, host } = new URL(ORIGIN())
    const socket = connect(Number(port), hostname)
    const piece = Buffer.alloc(64 * 1024, 'a')
    const part = isChunked
      ? Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')])
      : piece
    let sent = 0
    const send = () => {
      do sent += part.length
      while (sent < 32 * MOST_BYTES && socket.write(part))
    }
    socket.on('connect', () => {
      socket.write([`POST ${path} HTTP/1.1`, `Host: ${host}`, ...head, '', ''].join('\r\n'))
      send()
    })
    socket.on('drain', send)
    socket.once('data', (answer) => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer.toString('latin1'))?.[1])
      socket.destroy()
      resolve({ status, sent })
    })
    socket.on('error', reject)
  })

test('a body of 400 MB is refused by its head, wherever it is sent to', async () => {
  const paths = filesOf(['app'], ['page.tsx', 'route.ts']).map(({ path }) =>
    path
      .replace(/^app/, '')
      .replace(/\/(page\.tsx|route\.ts)$/, '')
      .replace(/\[\w+\]/g, 'a'),
  )
  for (const path of [...paths, '/no-such-page', '/icon.svg']) {
    const { status } = await sendWithoutEnd(path || '/', [`Content-Length: ${400 * MOST_BYTES}`], false)
    expect(status, path).toBe(413)
  }
})

test('a body that does not say how long it is is refused once it is too long', async () => {
  const action = builtActions().find(({ exportedName }) => exportedName === 'claimAccount')?.id ?? ''
  const form = 'Content-Type: multipart/form-data; boundary=b'
  const kinds = [
    ['/api/sittings/entries', 'Content-Type: application/json'],
    ['/api/articles', form],
    ['/account', form, `Next-Action: ${action}`, `Origin: ${ORIGIN()}`],
  ] as const
  for (const [path, ...head] of kinds) {
    const { status, sent } = await sendWithoutEnd(path, ['Transfer-Encoding: chunked', ...head], true)
    expect(status, path).toBe(413)
    expect(sent, path).toBeLessThan(32 * MOST_BYTES)
  }
})
