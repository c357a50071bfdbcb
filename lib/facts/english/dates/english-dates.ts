import type { Article, Sentence, Zone } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import { eventPhrase } from '#lib/facts/english/dates/event-phrase'
import type { DateFact, Extraction } from '#lib/facts/fact'
import { insideSentence } from '#lib/language/en/inside-sentence'
import { type TimeRead, TimeReader } from '#lib/language/en/times/reader'
import type { Point } from '#lib/language/en/times/shape'
import { tokensOf } from '#lib/language/en/tokens'
import { type Anchors, publishedAnchor } from '#lib/language/time/anchors'
import { modifierOf, timexOf, timexTypeOf } from '#lib/language/time/timex'

const DATED: ReadonlySet<Zone['kind']> = new Set(['title', 'lead', 'body', 'subheading', 'caption'])

/** Of two readings that are both possible, the likelier one is right about so often. */
const CONTESTED = 0.72
/** Words without a value of their own: now, several years. They are never asked. */
const VAGUE = 0.7

const confidenceOfCount = ({ isAway, count, from, unit }: Extract<Point, { kind: 'counted' }>): number => {
  if (isAway || Math.abs(count) > 1) return 0.84
  // the previous week: before which time, the reader must tell
  if (from !== 'now') return 0.86
  // this week, of a Sunday, is the one that ends or the one that begins
  if (unit === 'week' && count === 0) return 0.89
  return unit === 'year' || unit === 'month' ? 0.93 : 0.91
}

/** How sure a point of the calendar is: written out in full, counted from another, or with its year open. */
const confidenceOfPoint = (point: Point, anchor: string | undefined): number => {
  switch (point.kind) {
    case 'day':
      return point.year && 'year' in point.year ? 0.98 : anchor ? 0.92 : 0.93
    case 'month':
      return point.year && 'year' in point.year ? 0.98 : 0.93
    case 'year':
      return 0.94
    case 'weekday':
      // 17 of 24 in articles that no rule had seen, 54 of 54 in others at half their weight, and ten at .95
      return 0.87
    case 'counted':
      return confidenceOfCount(point)
    default:
      return 0.84
  }
}

const confidenceOf = (
  { time, told: { shape }, anchor, contested }: TimeRead,
  published: Extraction['published'],
): number => {
  if (contested) return CONTESTED
  if (shape.kind === 'length') return 0.9
  // On Friday, in a paper of that Friday: today for a wire, a week ago for a morning paper.
  if (shape.kind === 'weekday' && published && timexOf(time) === published.start) return 0.84
  if (shape.kind === 'unplaced' || shape.kind === 'repeated' || time.kind === 'unplaced') return VAGUE
  return confidenceOfPoint(shape.kind === 'range' ? shape.from : shape, anchor)
}

/**
 * The dates, times and lengths of time of an English article, each with its TIMEX3 value where its anchors
 * (publication, and the last date that the text named) settle it. Where they don't, there is no date.
 */
export const englishDates = (article: Article, published: Extraction['published']): DateDraft[] => {
  const anchor: Anchors['published'] = publishedAnchor(published)
  const reader = new TimeReader(anchor)
  return article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if (!kind || !DATED.has(kind)) return []
    return reader
      .read(tokensOf(sentence.text), sentence.zone)
      .flatMap((read) => draftOf(article, sentence, kind, read, published) ?? [])
  })
}

const draftOf = (
  article: Article,
  sentence: Sentence,
  zone: Zone['kind'],
  read: TimeRead,
  published: Extraction['published'],
): DateDraft | null => {
  const { start, end, time, anchor, contested } = read
  const value = timexOf(time)
  if (value === null) return null
  const mod: DateFact['mod'] = modifierOf(time)
  const isPlaced = time.kind === 'calendar' || time.kind === 'range'
  const tells = isPlaced && !mod && zone !== 'title' && zone !== 'subheading'
  const event = tells ? eventPhrase(sentence.text, start, end) : undefined
  return {
    kind: 'date',
    span: spanOf(article.text, sentence.start + start, sentence.start + end),
    type: timexTypeOf(time),
    value,
    ...(mod ? { mod } : {}),
    ...(anchor ? { anchor } : {}),
    ...(event ? { event: insideSentence(article, event) } : {}),
    resolved: !contested && time.kind !== 'unplaced' && time.kind !== 'repeated',
    confidence: confidenceOf(read, published),
    evidence: [spanOf(article.text, sentence.start, sentence.end)],
  }
}
