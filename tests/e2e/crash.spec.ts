import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, expect, type Page, test } from 'playwright/test'
import { newDatabaseFile, newFilledFile, readRows } from '#tests/e2e/database'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { startQuiz } from '#tests/e2e/learner'
import { type AnswerBody, plannedItems, postAnswer, rightResponse, wrongResponse } from '#tests/e2e/quiz'
import { startServer, type TestServer } from '#tests/e2e/server'

test.describe.configure({ timeout: 240_000 })
test.use({ serviceWorkers: 'allow' })

/** A learner at the first question of a quiz, on a server that is about to be killed. */
const begin = async (browser: Browser) => {
  const file = newFilledFile()
  const server = await startServer(file, { isReady: true })
  const page = await (await browser.newContext({ baseURL: server.url })).newPage()
  const sessionId = await startQuiz(page, server.url)
  const questions = await plannedItems(file, sessionId)
  const bodies = questions.map(
    ({ publicId, item }, index): AnswerBody => ({
      answerId: randomUUID(),
      sessionId,
      itemId: publicId,
      response: index % 3 === 2 ? wrongResponse(item) : rightResponse(item),
      answeredAt: new Date().toISOString(),
      elapsedMs: 4_000,
      timeZone: 'Asia/Shanghai',
    }),
  )
  return { file, server, page, questions, bodies }
}

const restart = (file: string, { url }: TestServer): Promise<TestServer> =>
  startServer(file, { port: new URL(url).port, isReady: true })

/** How often each answer is in the log: rows for a fact, and the facts that its item asks. */
const countsInLog = (file: string) =>
  readRows<{ answerId: string; rows: number; facts: number }>(
    file,
    `SELECT answerId, COUNT(*) AS rows, COUNT(DISTINCT factId) AS facts
     FROM Review WHERE kind = 'answer' GROUP BY answerId`,
  )

/** Answers that cards have taken in, all together. */
const countsInCards = async (file: string): Promise<number> => {
  const [sum] = await readRows<{ answers: number }>(file, 'SELECT SUM(answers) AS answers FROM Card')
  return sum?.answers ?? 0
}

const expectEachOnce = async (file: string, bodies: readonly AnswerBody[]) => {
  const counts = await countsInLog(file)
  expect(counts.map(({ answerId }) => answerId).sort()).toEqual(bodies.map(({ answerId }) => answerId).sort())
  for (const { rows, facts } of counts) expect(rows).toBe(facts)
  expect(await countsInCards(file)).toBe(counts.reduce((sum, { facts }) => sum + facts, 0))
  expect(await readRows(file, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
}

const send = async (page: Page, server: TestServer, body: AnswerBody) => {
  const answer = await postAnswer(page.request, server.url, body)
  expect(answer.status()).toBe(200)
  return answer.json()
}

/** The files as they lie on the disk at this moment, which is all that a server leaves that is killed now. */
const copyOf = (file: string): string => {
  const copy = newDatabaseFile()
  for (const part of ['', '-wal']) if (existsSync(file + part)) copyFileSync(file + part, copy + part)
  return copy
}

test('whenever the server is killed after an acknowledged answer: none of a quiz is lost, none counted twice', async ({
  browser,
}) => {
  const { file, page, bodies, ...first } = await begin(browser)
  let server = first.server
  expect(bodies.length).toBeGreaterThan(6)
  const killedAfter = [1, 5, bodies.length]
  const acknowledged: unknown[] = []
  for (const [index, body] of bodies.entries()) {
    acknowledged.push((await send(page, server, body)).feedback)
    await expectEachOnce(copyOf(file), bodies.slice(0, index + 1))
    if (!killedAfter.includes(index + 1)) continue
    await server.end('SIGKILL')
    await expectEachOnce(file, bodies.slice(0, index + 1))
    server = await restart(file, server)
    for (const [place, sent] of bodies.slice(0, index + 1).entries()) {
      const again = await send(page, server, sent)
      // Minutes until it comes back have gone on counting.
      expect({ ...again.feedback, due: null }).toEqual({ ...(acknowledged[place] as object), due: null })
    }
    await expectEachOnce(file, bodies.slice(0, index + 1))
  }
  await server.end('SIGTERM')
})

test('the server is killed while an answer is on its way: sent again it is there once', async ({
  browser,
}) => {
  const { file, page, bodies, ...first } = await begin(browser)
  let server = first.server
  for (const [index, body] of bodies.slice(0, 3).entries()) {
    const lost = postAnswer(page.request, server.url, body).catch(() => null)
    await wait(index * 8)
    await server.end('SIGKILL')
    await lost
    server = await restart(file, server)
    await send(page, server, body)
    await send(page, server, body)
    await expectEachOnce(file, bodies.slice(0, index + 1))
  }
  await server.end('SIGTERM')
})

test('a page that is open while the server is away sends its answer once when it is back; a form works too', async ({
  browser,
}) => {
  const { file, page, questions, server } = await begin(browser)
  const settings = await page.context().newPage()
  await settings.goto('/settings')
  const [first] = questions
  if (!first) throw new Error('The quiz asks nothing')
  await expect(page.locator('.stem')).toBeVisible()
  await server.end('SIGKILL')
  await answerByKeyboard(page, first.item, false)
  // It waits for the server, or this device has what it takes to mark it.
  await expect(page.getByText(/^网络断了，答案先记在这台设备上/).or(page.locator('.verdict'))).toBeVisible()
  const again = await restart(file, server)
  await expect(page.locator('.verdict')).toHaveText('答错了', { timeout: 60_000 })
  await expect
    .poll(async () => (await countsInLog(file)).map(({ rows, facts }) => rows === facts))
    .toEqual([true])
  await settings.getByLabel('每天新题').fill('7')
  await settings.getByRole('button', { name: '保存' }).click()
  await expect(settings.getByText('已保存。')).toBeVisible()
  await again.end('SIGTERM')
})
