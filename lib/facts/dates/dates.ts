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

/** How sure a reading is: what is written out in full is surer than what was counted from an anchor. */
const confidenceOf = ({ told, contested, anchor }: TimeRead, time: Time): number => {
  if (contested) return CONTESTED
  if (time.kind === 'length') return time.mod === 'APPROX' || time.mod === 'MORE_THAN' ? 0.88 : 0.9
  const point: PointTold | undefined =
    told.kind === 'range' ? told.from : told.kind === 'point' ? told : undefined
  if (!point) return 0.85
  if (point.year?.is === 'written') return 0.98
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
