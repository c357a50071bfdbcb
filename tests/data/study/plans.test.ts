import { afterEach, expect, test } from 'vitest'
import { readStudy } from '#data/sitting/study'
import { readHome } from '#data/study/home'
import { SHAPED_TABLES } from '#prisma/statistics'
import { databaseFile, databaseUrl } from '#prisma/url'
import { after, newDatabase } from '#tests/data/learner'
import { answerNext, beginSitting } from '#tests/data/sitting/asking'
import { readsOfAll, watchStatements, wholeReads } from '#tests/query-plans'

/** Read from the newest on until there are enough. */
const FEW = [
  /`answeredAt` DESC LIMIT/,
  /`recordedAt` DESC LIMIT/,
  /`answers` > \?\) LIMIT/,
  /ORDER BY answeredAt DESC LIMIT \?\) r/,
  // Whether a log is long, before its first sums: no further than makes it so.
  /ORDER BY recordedAt LIMIT 1 OFFSET \?$/,
]

const watch = watchStatements()
afterEach(() => watch.forget())

test('home, the next question and an answer find their rows by indexes, and never among all of a learner’s answers', async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  for (let turn = 0; turn < 3; turn++) await answerNext(client, viewer, sessionId, turn > 0, turn)
  watch.forget()
  await readHome(viewer, 1, after(5))
  await readStudy(viewer, sessionId, after(5))
  await answerNext(client, viewer, sessionId, true, 6)
  await readHome(viewer, 1, after(7))
  const steps = watch.steps(databaseFile(databaseUrl()))
  expect(steps.filter(({ detail }) => detail.includes('USING INDEX')).length).toBeGreaterThan(40)
  expect(wholeReads(steps, SHAPED_TABLES)).toEqual([])
  expect(readsOfAll(steps, /Review_|Card_/).filter((read) => !FEW.some((few) => few.test(read)))).toEqual([])
})

test('every index of a table that grows has its figures', async () => {
  const client = await newDatabase()
  const tables = JSON.stringify(SHAPED_TABLES)
  const without = await client.$queryRaw`
    SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name IN (SELECT value FROM json_each(${tables}))
      AND name NOT IN (SELECT idx FROM sqlite_stat1)`
  expect(without).toEqual([])
})
