import { expect, test } from 'vitest'
import { DEFAULT_BALANCE } from '#lib/study/choose-day'
import { type DayLoad, NO_EASY_DAYS } from '#lib/study/easy-days'
import { logLosses, mean } from '#lib/study/fit/log-loss'
import { DEFAULT_PRESET } from '#lib/study/preset'
import { reviewsPerDay, trueRetention, unevenness, weekdayShares } from '#lib/study/simulation/measures'
import { forgetful, trueMemory } from '#lib/study/simulation/memory'
import { FIRST_DAY, type Plan, simulate } from '#lib/study/simulation/year'
import { loadOptimiser } from '#prisma/optimiser'

const DAYS = 365
const FROM = FIRST_DAY + 91
const TO = FIRST_DAY + DAYS

const optimiser = async () => {
  const loaded = await loadOptimiser()
  if ('missing' in loaded) throw new Error(loaded.missing)
  return loaded.optimise
}

const plan = (seed: string, retention = 0.9): Plan => ({
  seed,
  memory: trueMemory(seed),
  days: DAYS,
  newPerDay: 2,
  preset: { ...DEFAULT_PRESET, retention, leechAction: 'tag' },
  balance: DEFAULT_BALANCE,
  optimise: null,
})

test.each([0.85, 0.9])(
  'a simulated learner who wants to remember %d of it does so within two points',
  { timeout: 60_000 },
  async (retention) => {
    const { reviews } = await simulate({ ...plan('1/1', retention), optimise: await optimiser() })
    expect(reviews.length).toBeGreaterThan(2000)
    expect(Math.abs(trueRetention(reviews) - retention)).toBeLessThan(0.02)
  },
)

test('with load balance the days differ less than by chance alone', { timeout: 60_000 }, async () => {
  const of = async (loadBalance: boolean) => {
    const { reviews } = await simulate({ ...plan('1/1'), balance: { ...DEFAULT_BALANCE, loadBalance } })
    return unevenness(reviewsPerDay(reviews, FROM, TO))
  }
  expect(await of(true)).toBeLessThan(0.75 * (await of(false)))
})

test('easy days are easy', { timeout: 60_000 }, async () => {
  const easy: Readonly<Record<number, DayLoad>> = { 5: 'reduced', 6: 'minimum' }
  const easyDays = NO_EASY_DAYS.map((load, day) => easy[day] ?? load)
  const { reviews } = await simulate({ ...plan('1/1'), balance: { loadBalance: true, easyDays } })
  const shares = weekdayShares(reviews, FROM, TO)
  const week = Math.min(...shares.slice(0, 5))
  expect(shares[5]).toBeLessThan(week)
  expect(shares[6]).toBeLessThan(0.5 * week)
})

test('parameters fitted to a learner foresee later answers better than those of FSRS-6', {
  timeout: 60_000,
}, async () => {
  const { items, fits } = await simulate({
    ...plan('1/1'),
    memory: forgetful(trueMemory('1/1')),
    optimise: await optimiser(),
  })
  const last = fits.filter(({ adopted }) => adopted).at(-1)
  if (!last) throw new Error('No fit was adopted')
  expect(last.lossAfter).toBeLessThan(last.lossBefore)
  const later = items.filter(({ at }) => at > (last.day + 1) * 86_400_000)
  expect(later.length).toBeGreaterThan(200)
  expect(mean(logLosses(later, last.weights))).toBeLessThan(mean(logLosses(later, null)))
})
