import { expect, test } from 'vitest'
import { backupName, pastKeeping } from '#prisma/rotation'

const DAY_MS = 86_400_000
const FIRST = Date.UTC(2026, 0, 1, 3)

/** A backup every six hours for so many days, each time with what has had its time deleted. */
const keepFor = (days: number): string[] => {
  let names: string[] = []
  for (let at = FIRST; at < FIRST + days * DAY_MS; at += DAY_MS / 4) {
    names.push(backupName(new Date(at)))
    const past = new Set(pastKeeping(names))
    names = names.filter((name) => !past.has(name))
  }
  return names
}

test('of many backups the newest of each of seven days stay, and of each of five weeks', () => {
  const kept = keepFor(120)
  const days = new Set(kept.map((name) => name.slice(0, 'wengu-20260101'.length)))
  expect(kept).toHaveLength(days.size)
  expect(kept.length).toBeGreaterThanOrEqual(10)
  expect(kept.length).toBeLessThanOrEqual(12)
  expect(kept.at(-1)).toBe(backupName(new Date(FIRST + 120 * DAY_MS - DAY_MS / 4)))
})

test('of the first days all stay that are the newest of theirs, and other files always do', () => {
  expect(keepFor(5)).toHaveLength(5)
  expect(pastKeeping(['notes.txt', 'wengu-before-exam.db', 'wengu-20260101000000.db'])).toEqual([])
})
