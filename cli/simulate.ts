import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Balance, DEFAULT_BALANCE } from '#lib/study/choose-day'
import { NO_EASY_DAYS } from '#lib/study/easy-days'
import type { Optimise } from '#lib/study/fit/fit'
import { logLosses, mean } from '#lib/study/fit/log-loss'
import { reviewsPerDay, trueRetention, unevenness, weekdayShares } from '#lib/study/simulation/measures'
import { trueMemory } from '#lib/study/simulation/memory'
import { FIRST_DAY, simulate as simulateYear, type Year } from '#lib/study/simulation/year'
import { DEFAULT_TERMS } from '#lib/study/terms'
import { loadOptimiser } from '#prisma/optimiser'

const USAGE = 'Usage: wengu simulate [--days 365] [--learners 3] [--new 10] [--seed 1]'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const OPTIONS = z.object({
  days: whole(120, 3650).default(365),
  learners: whole(1, 100).default(3),
  new: whole(1, 100).default(10),
  seed: z.string().default('1'),
})

type Options = z.infer<typeof OPTIONS>

const readOptions = (args: readonly string[]): Options | string => {
  try {
    const text = { type: 'string' } as const
    const options = { days: text, learners: text, new: text, seed: text }
    const read = OPTIONS.safeParse(parseArgs({ args: [...args], options }).values)
    return read.success ? read.data : z.prettifyError(read.error)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** Years of some learners, one after the other. */
const years = async (
  { days, learners, new: newPerDay, seed }: Options,
  retention: number,
  balance: Balance,
  optimise: Optimise | null,
): Promise<Year[]> => {
  const all: Year[] = []
  for (let learner = 0; learner < learners; learner++) {
    const name = `${seed}/${learner}`
    const terms = { ...DEFAULT_TERMS, retention, leechAction: 'tag' as const }
    const plan = { seed: name, memory: trueMemory(name), days, newPerDay, terms, balance, optimise }
    all.push(await simulateYear(plan))
  }
  return all
}

const print = (rows: readonly (readonly string[])[]): void => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows)
    console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
  console.log()
}

const retentionTable = async (options: Options, optimise: Optimise): Promise<Year[]> => {
  const rows = [['desired', 'reviews', 'true', 'off by', 'with FSRS-6 as it comes']]
  let kept: Year[] = []
  for (const retention of [0.8, 0.85, 0.9, 0.95]) {
    const own = await years(options, retention, DEFAULT_BALANCE, optimise)
    const plain = await years(options, retention, DEFAULT_BALANCE, null)
    const reviews = own.flatMap((year) => year.reviews)
    const reached = trueRetention(reviews)
    const without = trueRetention(plain.flatMap((year) => year.reviews))
    const off = `${((reached - retention) * 100).toFixed(1)} points`
    rows.push([percent(retention), String(reviews.length), percent(reached), off, percent(without)])
    if (retention === 0.9) kept = own
  }
  console.log('True retention')
  print(rows)
  return kept
}

const loadTable = async (options: Options, balanced: readonly Year[]): Promise<void> => {
  const { days } = options
  const off = await years(options, 0.9, { ...DEFAULT_BALANCE, loadBalance: false }, null)
  const on = await years(options, 0.9, DEFAULT_BALANCE, null)
  const [from, to] = [FIRST_DAY + Math.floor(days / 4), FIRST_DAY + days]
  const of = (all: readonly Year[]) => {
    const counts = all.map(({ reviews }) => reviewsPerDay(reviews, from, to))
    return [mean(counts.map(mean)).toFixed(1), percent(mean(counts.map(unevenness)))]
  }
  console.log('Reviews a day, from the fourth month on')
  print([
    ['', 'mean', 'coefficient of variation'],
    ['chance alone', ...of(off)],
    ['load balance', ...of(on)],
    ['and own parameters', ...of(balanced)],
  ])
}

const easyTable = async (options: Options): Promise<void> => {
  const easyDays = NO_EASY_DAYS.map((load, day) => (day === 5 ? 'reduced' : day === 6 ? 'minimum' : load))
  const all = await years(options, 0.9, { loadBalance: true, easyDays }, null)
  const [from, to] = [FIRST_DAY + Math.floor(options.days / 4), FIRST_DAY + options.days]
  const shares = all.map(({ reviews }) => weekdayShares(reviews, from, to))
  console.log('Reviews by weekday, as a share of an average day; Saturday reduced, Sunday minimum')
  print([
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    NO_EASY_DAYS.map((_, day) => percent(mean(shares.map((share) => share[day] ?? 0)))),
  ])
}

const fitTable = ({ seed }: Options, all: readonly Year[]): void => {
  const rows = [['learner', 'fits', 'adopted', 'held back', 'FSRS-6 as it comes', 'own', 'the truth']]
  for (const [learner, { fits, items }] of all.entries()) {
    const last = fits.filter(({ adopted }) => adopted).at(-1)
    const later = items.filter(({ at }) => last && at > last.day * 86_400_000 + 86_400_000)
    const loss = (weights: Parameters<typeof logLosses>[1]) => mean(logLosses(later, weights)).toFixed(4)
    const truth = trueMemory(`${seed}/${learner}`).weights
    rows.push([
      String(learner + 1),
      String(fits.length),
      String(fits.filter(({ adopted }) => adopted).length),
      String(later.length),
      loss(null),
      loss(last?.weights ?? null),
      loss(truth),
    ])
  }
  console.log('Log loss on the answers after the last fit, which it has not seen')
  print(rows)
}

/** `wengu simulate`: what the schedule does to learners whose true memory is known. */
export const simulate = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`)
    return 2
  }
  const optimiser = await loadOptimiser()
  if ('missing' in optimiser) {
    console.error(optimiser.missing)
    return 1
  }
  const { days, learners, new: newPerDay } = options
  console.log(`${learners} learners, ${days} days, ${newPerDay} new facts a day\n`)
  const own = await retentionTable(options, optimiser.optimise)
  fitTable(options, own)
  await loadTable(options, own)
  await easyTable(options)
  return 0
}
