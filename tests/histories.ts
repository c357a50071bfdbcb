import fc from 'fast-check'
import type { Rating } from '#lib/study/card'
import type { LogEntry, Settled } from '#lib/study/log'
import { DEFAULT_PRESET } from '#lib/study/preset'
import { shuffle } from '#lib/study/shuffle'

/** Random histories of one card, written apart from the code that reads them. */

const RATING = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy')
const INTERVAL = fc.option(fc.integer({ min: 1, max: 300 }))
/** Once in so many times. */
const rarely = (times: number) => fc.nat(times - 1).map((drawn) => drawn === 0)

const ANSWER = fc.record({
  kind: fc.constant('answer' as const),
  rating: RATING,
  intervalDays: INTERVAL,
  timeZone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/Berlin'),
  preset: fc.constantFrom(
    DEFAULT_PRESET,
    { ...DEFAULT_PRESET, retention: 0.8 },
    { ...DEFAULT_PRESET, maximumInterval: 60, leechAction: 'tag' as const },
  ),
  /** Rated anew afterwards; which may be taken back. */
  amended: fc.option(fc.record({ rating: RATING, intervalDays: INTERVAL, undone: rarely(4) }), { freq: 3 }),
})

const ACT = fc.oneof(
  { weight: 6, arbitrary: ANSWER },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('suspend' as const, 'unsuspend' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('bury' as const),
      day: fc.integer({ min: 19_000, max: 19_400 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reset' as const) }) },
)

/** Each act with the minutes before it, and how the rows arrive: in what order, and how many of them twice. */
export const HISTORY = fc.record({
  steps: fc.array(fc.record({ act: ACT, gap: fc.nat(60 * 24 * 30), undone: rarely(8) }), { maxLength: 14 }),
  order: fc.string({ maxLength: 4 }),
  twice: fc.nat(14),
})

type History = typeof HISTORY extends fc.Arbitrary<infer T> ? T : never
type Step = History['steps'][number]

/** What one step leaves in the log, and what of it counts in the end. */
const written = ({ act, undone }: Step, id: string, at: Date): { log: LogEntry[]; counts: Settled[] } => {
  const after = (ms: number) => new Date(at.getTime() + ms)
  const undo = (of: string): LogEntry => ({ kind: 'undo', id: `${of}-undo`, at: after(2), of })
  const taken = undone ? [undo(id)] : []
  if (act.kind !== 'answer')
    return { log: [...taken, { id, at, ...act }], counts: undone ? [] : [{ id, at, ...act }] }
  const { amended, ...answer } = act
  const log: LogEntry[] = [...taken, { id, at, ...answer }]
  if (!amended) return { log, counts: undone ? [] : [{ id, at, ...answer }] }
  const { undone: kept, ...anew } = amended
  const amendId = `${id}-amend`
  log.push({ kind: 'amend', id: amendId, at: after(1), of: id, ...anew }, ...(kept ? [undo(amendId)] : []))
  return { log, counts: undone ? [] : [{ id, at, ...answer, ...(kept ? {} : anew) }] }
}

/**
 * A history as a log.
 *
 * @param name of the card, so that no two of them have an entry in common
 * @returns the entries as they arrive, some of them twice, and those that count in the order in which they were given
 */
export const arrivalsOf = (
  { steps, order, twice }: History,
  name: string,
): { arrived: LogEntry[]; counts: Settled[] } => {
  let minutes = 0
  const parts = steps.map((step, index) => {
    minutes += step.gap + 1
    return written(step, `${name}-${index}`, new Date(Date.UTC(2022, 0, 10, 2) + minutes * 60_000))
  })
  const log = parts.flatMap((part) => part.log)
  return {
    arrived: shuffle([...log, ...log.slice(0, twice)], order),
    counts: parts.flatMap(({ counts }) => counts),
  }
}
