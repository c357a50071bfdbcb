import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { recordAnswer } from '#data/sitting/answers'
import { readStudy, startStudy } from '#data/sitting/study'
import { readHome } from '#data/study/home'
import { readProgress } from '#data/study/progress'
import { formatDay } from '#lib/study/day'
import type { Database } from '#prisma/client'
import { newDatabase, newViewer } from '#tests/data/learner'
import { inputFor } from '#tests/data/sitting/asking'

const NEW_PER_DAY = 2
const SHANGHAI = 'Asia/Shanghai'
const NEW_YORK = 'America/New_York'

/** A week and a half: there in one long evening, over the night on which clocks go forward, and back by day. */
const SITTINGS = [
  ['2026-03-03T20:00:00+08:00', SHANGHAI],
  ['2026-03-04T20:00:00+08:00', SHANGHAI],
  ['2026-03-05T19:00:00+08:00', SHANGHAI],
  ['2026-03-05T21:00:00-05:00', NEW_YORK],
  ['2026-03-06T20:00:00-05:00', NEW_YORK],
  ['2026-03-07T23:30:00-05:00', NEW_YORK],
  ['2026-03-08T07:00:00-04:00', NEW_YORK],
  ['2026-03-09T20:00:00-04:00', NEW_YORK],
  ['2026-03-10T08:00:00-04:00', NEW_YORK],
  ['2026-03-11T18:00:00+08:00', SHANGHAI],
  ['2026-03-12T20:00:00+08:00', SHANGHAI],
] as const

const DATES = Array.from({ length: 10 }, (_, index) => `2026-03-${String(index + 3).padStart(2, '0')}`)

/** Answers all that a review asks then and there. */
const studyAll = async (client: Database, viewer: Viewer, began: Date): Promise<void> => {
  let at = began
  const sessionId = await startStudy(viewer, { mode: 'review' }, at)
  if (sessionId === null) return
  for (let turn = 0; turn < 60; turn++) {
    const study = await readStudy(viewer, sessionId, at)
    if (!study?.question) return
    const input = await inputFor(client, study, true, 0)
    await recordAnswer(viewer, { ...input, answeredAt: at, timeZone: viewer.timeZone }, at)
    at = new Date(at.getTime() + 60_000)
  }
  throw new Error('The review does not end')
}

test('who flies from Shanghai to New York and back gets the new facts of each date once, and loses no day', {
  timeout: 60_000,
}, async () => {
  const client = await newDatabase()
  const lin = await newViewer(client, 'lin')
  await client.preference.create({ data: { userId: lin.userId, newPerDay: NEW_PER_DAY } })
  for (const [began, timeZone] of SITTINGS) await studyAll(client, { ...lin, timeZone }, new Date(began))

  // A matching begins more facts than one: what counts is that no date has a second helping.
  const begun = await client.card.findMany({ orderBy: { introducedDay: 'asc' } })
  const helpings = new Map<string, Set<string | null>>()
  for (const { factId, introducedDay } of begun) {
    const { sessionId } = await client.review.findFirstOrThrow({
      where: { factId },
      orderBy: { answeredAt: 'asc' },
    })
    const date = formatDay(introducedDay ?? 0)
    helpings.set(date, (helpings.get(date) ?? new Set()).add(sessionId))
  }
  expect([...helpings.keys()]).toEqual(DATES)
  expect([...helpings.values()].map(({ size }) => size)).toEqual(DATES.map(() => 1))

  const viewer = { ...lin, timeZone: SHANGHAI }
  const now = new Date('2026-03-12T22:00:00+08:00')
  const home = await readHome(viewer, 1, now)
  expect(home.calendar.filter(({ answers }) => answers > 0).map(({ day }) => day)).toEqual(DATES)
  expect((await readProgress(viewer, 1, now)).calendar.streak).toBe(DATES.length)

  // Every card that came due on some date was asked on that date, where the learner was then.
  const asked = await client.review.findMany({ where: { wasReview: true }, orderBy: { answeredAt: 'asc' } })
  expect(asked.length).toBeGreaterThan(DATES.length)
  for (const { factId, day, lastInterval, itemId } of asked) {
    // An ordering or a matching comes with all of its rows, due or not.
    if (itemId?.includes('+')) continue
    const before = await client.review.findFirst({
      where: { factId, day: { lt: day }, intervalDays: { not: null } },
      orderBy: { answeredAt: 'desc' },
    })
    expect(day - (before?.day ?? 0)).toBe(lastInterval)
  }
})
