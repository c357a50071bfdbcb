import type { Article } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import { eventPhrase } from '#lib/facts/dates/event-phrase'
import type { DateFact, Extraction } from '#lib/facts/fact'
import { turnsOf } from '#lib/facts/turns'
import { readArticle } from '#lib/language/read'
import type { Point } from '#lib/language/time/anchors'
import type { Time } from '#lib/language/time/time'
import { modifierOf, timexOf, timexTypeOf } from '#lib/language/time/timex'
import type { PointTold } from '#lib/language/time/told'
import { dayOf, monthOf, yearOf } from '#lib/language/time/units'
import { readTimes } from '#lib/language/zh/times/read-times'
import type { TimeRead } from '#lib/language/zh/times/time-read'

/** A date without its key, which is given when all facts are known. */
export type DateDraft = Omit<DateFact, 'id'>

/** Of two readings that are both possible, the likelier one is right about so often. */
const CONTESTED = 0.72

/** A month or a quarter whose year nobody tells, an hour whose day nobody tells; a weekday. */
const [OPEN, WEEKDAY, BARE_WEEKDAY] = [0.88, 0.9, 0.87]

/** Whether a point leaves open more than its month: 9月, 第三季度, 下午3时. */
const isOpen = ({ year, piece, day }: PointTold): boolean => !year && !day && piece?.is !== 'counted-month'

/**
 * How sure a reading is: what is written out in full is surer than what was counted from an anchor. Set by shrinkage, as
 * those of statements (lib/facts/speech/speakers.ts), towards .95, the share of all unseen dates: full dates 25 of 25 and
 * 123 of 123 make .98, days with their month 39 of 39 and 157 of 157 .99, bare days 21 of 24 and 216 of 217 .95, 今天 and 昨晚
 * 21 of 22 and 94 of 95 .97, weekdays 4 of 4 and 16 of 17 .95, but those of which
 * no 上 or 下 says on which side of the paper's day they lie 34 of 38 only .87; months and quarters without their year and hours without their day
 * 8 of 12 and 46 of 48 only .88.
 */
const confidenceOf = ({ told, contested, anchor }: TimeRead, time: Time): number => {
  if (contested) return CONTESTED
  if (time.kind === 'length') return time.mod === 'APPROX' || time.mod === 'MORE_THAN' ? 0.88 : 0.9
  const point: PointTold | undefined =
    told.kind === 'range' ? told.from : told.kind === 'point' ? told : undefined
  if (!point) return 0.85
  if (point.year?.is === 'written') return 0.98
  if (isOpen(point)) return OPEN
  if (point.day?.is === 'weekday') return point.day.weeks === undefined ? BARE_WEEKDAY : WEEKDAY
  return point.day !== undefined && point.day.is !== 'of-month' ? 0.92 : anchor ? 0.92 : 0.94
}

const anchorValue = ({ year, month, day }: Point): string | null =>
  timexOf(
    month === undefined
      ? yearOf(year)
      : day === undefined
        ? monthOf(year, month)
        : dayOf({ year, month, day }),
  )

/** Times that can be a fact: with a place on the calendar or a length. What comes again is asked of nobody. */
const isFact = (time: Time | null): time is Exclude<Time, { kind: 'repeated' | 'unplaced' }> =>
  time !== null && time.kind !== 'repeated' && time.kind !== 'unplaced'

const draftOf = (article: Article, read: TimeRead): DateDraft | null => {
  const { sentence, start, end, time, anchor, contested } = read
  const value = isFact(time) ? timexOf(time) : null
  if (!isFact(time) || value === null) return null
  const kind = article.zones[sentence.zone]?.kind
  const tells = time.kind !== 'length' && kind !== 'title' && kind !== 'subheading'
  const event = tells ? eventPhrase(sentence.text, start - sentence.start, end - sentence.start) : undefined
  const mod = modifierOf(time)
  const from = anchor && anchorValue(anchor)
  return {
    kind: 'date',
    span: spanOf(article.text, start, end),
    type: timexTypeOf(time),
    value,
    ...(mod ? { mod } : {}),
    ...(from ? { anchor: from } : {}),
    ...(event ? { event } : {}),
    resolved: !contested,
    confidence: confidenceOf(read, time),
    evidence: [spanOf(article.text, sentence.start, sentence.end)],
  }
}

/** The dates, times and lengths of time of a Chinese article, each with its TIMEX3 value where the anchors settle it. */
export const extractDates = (article: Article, published: Extraction['published']): DateDraft[] => {
  const turns = turnsOf(readArticle(article))
  return readTimes(article, published, (zone) => turns.has(zone)).flatMap(
    (read) => draftOf(article, read) ?? [],
  )
}
