import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Balance, DEFAULT_BALANCE } from '#lib/study/choose-day'
import { type Day, MS_PER_DAY } from '#lib/study/day'
import { NO_EASY_DAYS } from '#lib/study/easy-days'
import type { Optimise } from '#lib/study/fit/fit'
import { logLosses, mean } from '#lib/study/fit/log-loss'
import { DEFAULT_PRESET } from '#lib/study/preset'
import { reviewsPerDay, trueRetention, unevenness, weekdayShares } from '#lib/study/simulation/measures'
import { forgetful, type TrueMemory, trueMemory } from '#lib/study/simulation/memory'
import { FIRST_DAY, simulate as simulateYear, type Year } from '#lib/study/simulation/year'
import { loadOptimiser } from '#prisma/optimiser'

const USAGE = 'Usage: wengu simulate [--days 365] [--learners 6] [--new 2] [--seed 1]'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const OPTIONS = z.object({
  days: whole(120, 3650).default(365),
  learners: whole(1, 100).default(6),
  new: whole(1, 100).default(2),
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

const memoryOf = ({ seed }: Options, learner: number): TrueMemory => trueMemory(`${seed}/${learner}`)

/** What is the same for all years but for what is being compared. */
interface Course {
  readonly retention: number
  readonly balance: Balance
  readonly optimise: Optimise | null
  readonly memory?: (memory: TrueMemory) => TrueMemory
}

/** Years of some learners, one after the other. */
const years = async (options: Options, course: Course): Promise<Year[]> => {
  const { days, learners, new: newPerDay, seed } = options
  const { retention, memory = (own: TrueMemory) => own, ...rest } = course
  const preset = { ...DEFAULT_PRESET, retention, leechAction: 'tag' as const }
  const all: Year[] = []
  for (let learner = 0; learner < learners; learner++) {
    const own = memory(memoryOf(options, learner))
    all.push(
      await simulateYear({ seed: `${seed}/${learner}`, memory: own, days, newPerDay, preset, ...rest }),
    )
  }
  return all
}

const USUAL: Course = { retention: 0.9, balance: DEFAULT_BALANCE, optimise: null }

const print = (title: string, rows: readonly (readonly string[])[]): void => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  console.log(title)
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}`)
  console.log()
}

/** The first day that counts where days are compared: by then, cards of every age come back. */
const spanOf = ({ days }: Options): readonly [Day, Day] => [
  FIRST_DAY + Math.floor(days / 4),
  FIRST_DAY + days,
]

const retentionTable = async (options: Options, optimise: Optimise): Promise<void> => {
  const rows = [['wished for', 'known', 'off by', 'reviews', 'known if parameters are never fitted']]
  for (const retention of [0.8, 0.85, 0.9, 0.95]) {
    const own = (await years(options, { ...USUAL, retention, optimise })).flatMap(({ reviews }) => reviews)
    const plain = (await years(options, { ...USUAL, retention })).flatMap(({ reviews }) => reviews)
    const off = `${((trueRetention(own) - retention) * 100).toFixed(1)} points`
    const known = [percent(retention), percent(trueRetention(own)), off, String(own.length)]
    rows.push([...known, percent(trueRetention(plain))])
  }
  print('Of the cards that came back, how many were still known?', rows)
}

const loadTable = async (options: Options): Promise<void> => {
  const [from, to] = spanOf(options)
  const row = async (name: string, loadBalance: boolean) => {
    const all = await years(options, { ...USUAL, balance: { ...DEFAULT_BALANCE, loadBalance } })
    const counts = all.map(({ reviews }) => reviewsPerDay(reviews, from, to))
    const uneven = mean(counts.map(unevenness))
    const average = mean(counts.map(mean))
    return [name, average.toFixed(1), `${(average * uneven).toFixed(1)} (${percent(uneven)})`]
  }
  print('From the fourth month on, how much do the days differ?', [
    ['', 'reviews a day', 'a usual day is off by'],
    await row('days by chance', false),
    await row('days balanced', true),
  ])
}

const easyTable = async (options: Options): Promise<void> => {
  const easyDays = NO_EASY_DAYS.map((load, day) => (day === 5 ? 'reduced' : day === 6 ? 'minimum' : load))
  const all = await years(options, { ...USUAL, balance: { loadBalance: true, easyDays } })
  const [from, to] = spanOf(options)
  const shares = all.map(({ reviews }) => weekdayShares(reviews, from, to))
  print('With an easier Saturday and next to nothing on Sunday, each weekday has of an average day', [
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    NO_EASY_DAYS.map((_, day) => percent(mean(shares.map((share) => share[day] ?? 0)))),
  ])
}

const fitRow = (options: Options, { fits, items }: Year, learner: number): string[] => {
  const adopted = fits.filter((fit) => fit.adopted)
  const last = adopted.at(-1)
  const told = [String(learner + 1), String(fits.length), String(adopted.length)]
  // The answers of the days after the fit, which it has not seen.
  const later = items.filter(({ at }) => last && at >= (last.day + 1) * MS_PER_DAY)
  if (!last || later.length === 0) return [...told, '0', '', '', '']
  const truth = forgetful(memoryOf(options, learner)).weights
  const losses = [null, last.weights, truth].map((weights) => mean(logLosses(later, weights)).toFixed(4))
  return [...told, String(later.length), ...losses]
}

const fitTable = async (options: Options, optimise: Optimise): Promise<void> => {
  const all = await years(options, { ...USUAL, optimise, memory: forgetful })
  const head = ['learner', 'fits', 'adopted', 'answers since', 'FSRS-6 as it comes', 'own', 'the truth']
  const title = [
    'Of learners who forget faster than most: how badly were answers foreseen that no fit has seen?',
    '  (log loss: 0 is perfect, .69 is tossing a coin; nobody can beat the truth by more than luck)',
  ]
  print(title.join('\n'), [head, ...all.map((year, learner) => fitRow(options, year, learner))])
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
  console.log(`${learners} simulated learners, ${days} days, ${newPerDay} new facts a day\n`)
  await retentionTable(options, optimiser.optimise)
  await loadTable(options)
  await easyTable(options)
  await fitTable(options, optimiser.optimise)
  return 0
}
