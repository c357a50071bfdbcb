import { type AnswerEntry, type LogEntry, settle } from '#lib/study/log'
import { type Spaced, spaced } from '#lib/study/recall'

/** What one answer says about memory: how it went, and all that the card had been through before. */
export interface TrainingItem {
  /** The answers of one card since it was last new. */
  readonly course: readonly Spaced[]
  /** The one that this item is about; the others up to it are its history. */
  readonly index: number
  /** When it was given, in milliseconds since 1970. */
  readonly at: number
}

/** The stretches of a log between resets: a changed answer begins a new memory. */
const coursesOf = (log: readonly LogEntry[]): AnswerEntry[][] => {
  const courses: AnswerEntry[][] = [[]]
  for (const entry of settle(log)) {
    if (entry.kind === 'reset') courses.push([])
    if (entry.kind === 'answer') courses.at(-1)?.push(entry)
  }
  return courses
}

/**
 * What can be learned from the log of one card. An answer of the same day says nothing about forgetting over days, so
 * it is history only, as FSRS's own optimiser has it.
 */
export const trainingItems = (log: readonly LogEntry[]): TrainingItem[] =>
  coursesOf(log).flatMap((answers) => {
    const course = spaced(answers)
    return course.flatMap(({ days }, index) => {
      const at = answers[index]?.at.getTime() ?? 0
      return days > 0 ? [{ course, index, at }] : []
    })
  })
