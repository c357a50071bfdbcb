import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { calibrationTable } from '#cli/calibrate'
import { readGold } from '#cli/gold'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wengu-gold-'))
})
afterEach(() => rm(folder, { recursive: true }))

const GOLD = {
  meta: { published: '2021-03-02' },
  dates: [{ start: 0, end: 4, value: '2021-03-01', core: true }],
  statements: [{ speaker: '高明远', statement: { start: 5, end: 9 }, core: false }],
  planned_events: [],
}

test('a folder of texts beside their gold is read', async () => {
  await writeFile(join(folder, 'a.txt'), '3月1日，大桥通车。')
  await writeFile(join(folder, 'a.gold.json'), JSON.stringify(GOLD))
  const [read] = await readGold(folder)
  expect(read).toMatchObject({
    name: 'a',
    gold: { published: '2021-03-02', dates: [{ value: '2021-03-01', optional: false }] },
  })
})

test('gold that cannot be used is told with its file and what is wrong', async () => {
  await writeFile(join(folder, 'a.txt'), '3月1日，大桥通车。')
  await writeFile(join(folder, 'a.gold.json'), JSON.stringify({ ...GOLD, dates: 'none' }))
  const [read] = await readGold(folder)
  expect(read && 'problem' in read ? read.problem : '').toMatch(/a\.gold\.json: dates: .*array/)
})

test('a folder without gold is told, and one that is not there', async () => {
  expect(await readGold(folder)).toEqual([{ problem: `${folder}: holds no NAME.gold.json` }])
  expect(await readGold(join(folder, 'none'))).toEqual([
    { problem: `${join(folder, 'none')}: there is no such folder` },
  ])
})

test("the project's own articles are the gold where no folder is named", async () => {
  const read = await readGold()
  expect(read.length).toBeGreaterThanOrEqual(8)
  expect(read.every((one) => 'gold' in one)).toBe(true)
})

test('the table has a row a band and the error of each kind', () => {
  const table = calibrationTable([
    { kind: 'date', confidence: 0.95, right: true },
    { kind: 'date', confidence: 0.95, right: false },
  ])
  expect(table).toContain('date       0.94-0.97      2      1    0.500     0.095    0.950')
  expect(table).toContain('date       1 of 2 right, expected calibration error 0.450')
})
