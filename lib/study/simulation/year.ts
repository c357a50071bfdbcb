import type { CardState, Rating } from '#lib/study/card'
import { type Balance, chooseInterval } from '#lib/study/choose-day'
import { advance, BEGINNING, type Course, seenThrough } from '#lib/study/course'
import { type Day, startOfDay } from '#lib/study/day'
import { type Fitted, fit, isFitDue, type Optimise } from '#lib/study/fit/fit'
import { type TrainingItem, trainingItems } from '#lib/study/fit/training'
import type { AnswerEntry } from '#lib/study/log'
import type { Preset } from '#lib/study/preset'
import { spaced } from '#lib/study/recall'
import { allowedIntervals } from '#lib/study/scheduler'
import { randomFrom } from '#lib/study/shuffle'
import {
  chanceOf,
  newTrueCard,
  rate,
  strengthen,
  type TrueCard,
  type TrueMemory,
} from '#lib/study/simulation/memory'

/** A year of a simulated learner who studies every day. */
export interface Plan {
  readonly seed: string
  readonly memory: TrueMemory
  readonly days: number
  readonly newPerDay: number
  readonly preset: Preset
  readonly balance: Balance
  /** Fits the learner's own parameters as the app does; null for a learner who keeps those of FSRS-6. */
  readonly optimise: Optimise | null
}

/** One answer to a card that was known before, on a later day than the one before. */
export interface SimulatedReview {
  readonly day: Day
  readonly rating: Rating
}

export interface Year {
  readonly reviews: readonly SimulatedReview[]
  /** Every answer from which parameters can be learned. */
  readonly items: readonly TrainingItem[]
  /** The fits that were made, with the day of each. */
  readonly fits: readonly (Fitted & { readonly day: Day })[]
}

/** A Monday, in a zone without daylight saving: days are what is simulated, not clocks. */
export const FIRST_DAY: Day = 20_514
const TIME_ZONE = 'UTC'
const MINUTE_MS = 60_000
/** A fact that will not stay within so many answers waits until tomorrow. */
const MOST_A_DAY = 8

interface SimulatedCard {
  readonly id: string
  course: Course
  truth: TrueCard
}

const dueDayOf = (state: CardState): Day =>
  state.kind === 'review' ? state.dueDay : Number.NEGATIVE_INFINITY

/** One simulated learner at work; the state of a simulation changes day by day. */
class Learner {
  private readonly cards: SimulatedCard[] = []
  private readonly load = new Map<Day, number>()
  private readonly random: () => number
  private readonly reviews: SimulatedReview[] = []
  private readonly fits: (Fitted & { day: Day })[] = []
  private preset: Preset
  private answers = 0
  private answersAtFit: number | null = null

  constructor(private readonly plan: Plan) {
    this.preset = plan.preset
    this.random = randomFrom(plan.seed)
  }

  /** Days until the card comes back, with the day's load as it is now. */
  private interval(card: SimulatedCard, answer: Omit<AnswerEntry, 'intervalDays'>, day: Day): number | null {
    const state = seenThrough(card.course, answer.preset.weights)
    const range = allowedIntervals(state, answer.rating, answer, answer.preset)
    if (range === null) return null
    const calendar = { load: (of: Day) => this.load.get(of) ?? 0, hasSibling: () => false }
    const reps = state.kind === 'new' ? 0 : state.reps
    return chooseInterval(range, day, this.plan.balance, calendar, `${this.plan.seed}/${card.id}#${reps}`)
  }

  private count(state: CardState, by: 1 | -1): void {
    if (state.kind === 'review') this.load.set(state.dueDay, (this.load.get(state.dueDay) ?? 0) + by)
  }

  private answer(card: SimulatedCard, day: Day, at: Date): void {
    const { memory } = this.plan
    const { state } = card.course.standing
    const asked = { at, timeZone: TIME_ZONE, preset: this.preset }
    const [days = 0] = spaced([...card.course.answers.slice(-1), { ...asked, rating: 'good' }])
      .slice(-1)
      .map((one) => one.days)
    const rating = rate(chanceOf(memory, card.truth, days), this.random)
    const id = `${card.id}/${String(card.course.answers.length).padStart(4, '0')}`
    const entry = { kind: 'answer' as const, id, ...asked, rating }
    this.count(state, -1)
    card.course = advance(card.course, { ...entry, intervalDays: this.interval(card, entry, day) })
    card.truth = strengthen(memory, card.truth, days, rating)
    this.count(card.course.standing.state, 1)
    this.answers += 1
    if (state.kind === 'review') this.reviews.push({ day, rating })
  }

  /** Asks a card until it is known for the day. */
  private study(card: SimulatedCard, day: Day): void {
    const morning = startOfDay(day, TIME_ZONE).getTime()
    for (let time = 0; time < MOST_A_DAY; time++) {
      this.answer(card, day, new Date(morning + (60 + 15 * time) * MINUTE_MS))
      if (card.course.standing.state.kind === 'review') return
    }
  }

  private items(): TrainingItem[] {
    return this.cards.flatMap(({ course }) => trainingItems(course.answers))
  }

  private async fitWhenDue(day: Day): Promise<void> {
    const { optimise } = this.plan
    if (!optimise || !isFitDue(this.answers, this.answersAtFit)) return
    const fitted = await fit(this.items(), this.preset.weights, optimise)
    if (!fitted) return
    this.answersAtFit = this.answers
    this.fits.push({ ...fitted, day })
    if (fitted.adopted) this.preset = { ...this.preset, weights: fitted.weights }
  }

  async run(): Promise<Year> {
    const { days, newPerDay, memory } = this.plan
    for (let day = FIRST_DAY; day < FIRST_DAY + days; day++) {
      const begun = this.cards.filter(({ course }) => dueDayOf(course.standing.state) <= day)
      const fresh = Array.from({ length: newPerDay }, (_, index) => ({
        id: `fact-${day}-${index}`,
        course: BEGINNING,
        truth: newTrueCard(memory, this.random),
      }))
      this.cards.push(...fresh)
      for (const card of [...begun, ...fresh]) this.study(card, day)
      await this.fitWhenDue(day)
    }
    return { reviews: this.reviews, items: this.items(), fits: this.fits }
  }
}

/** Simulates a learner, answer by answer, through the same code that schedules real ones. */
export const simulate = (plan: Plan): Promise<Year> => new Learner(plan).run()
