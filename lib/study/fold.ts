import type { CardState } from '#lib/study/card'
import { advance, BEGINNING, type CardStanding, seenThrough } from '#lib/study/course'
import { type AnswerEntry, byTime, type LogEntry, settle } from '#lib/study/log'

/**
 * How one card stands, from its whole log in whatever order the entries arrived: they count in order of when they were
 * given, and an entry that is there twice counts once.
 */
export const foldLog = (entries: readonly LogEntry[]): CardStanding =>
  settle(entries).reduce(advance, BEGINNING).standing

/**
 * The state that an answer meets: that of all that was given before it, seen through the parameters in force.
 *
 * @param entries the card's whole log, with or without the answer
 */
export const stateBefore = (
  entries: readonly LogEntry[],
  answer: Pick<AnswerEntry, 'id' | 'at' | 'preset'>,
): CardState => {
  const before = settle(entries).filter((entry) => byTime(entry, answer) < 0)
  return seenThrough(before.reduce(advance, BEGINNING), answer.preset.weights)
}
