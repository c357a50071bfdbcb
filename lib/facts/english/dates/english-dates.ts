import type { Article, Sentence, Zone } from '#lib/article/article'
import { insideSentence } from '#lib/article/proper-words'
import { spanOf } from '#lib/article/span'
import { type Anchors, publishedAnchor } from '#lib/facts/dates/anchors'
import { DateReader } from '#lib/facts/dates/date-reader'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { TimeMention } from '#lib/facts/dates/mention'
import type { Placed } from '#lib/facts/dates/resolve'
import { chronoDates } from '#lib/facts/english/dates/chrono-dates'
import { durations } from '#lib/facts/english/dates/durations'
import { withEdge } from '#lib/facts/english/dates/edges'
import { eventPhrase } from '#lib/facts/english/dates/event-phrase'
import { relativeDates } from '#lib/facts/english/dates/relative-dates'
import { isStillToCome, looksAhead } from '#lib/facts/english/dates/tense'
import type { DateFact, Extraction } from '#lib/facts/fact'

const DATED: ReadonlySet<Zone['kind']> = new Set(['title', 'lead', 'body', 'subheading', 'caption'])
const LONGEST = 4000

/** All mentions of a sentence; where two meet the longer wins. */
const scan = (sentence: string): TimeMention[] => {
  if (sentence.length > LONGEST) return []
  const all = [...chronoDates(sentence), ...relativeDates(sentence), ...durations(sentence)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const kept: TimeMention[] = []
  for (const mention of all) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept.map((mention) => withEdge(sentence, mention))
}

const typeOf = (mention: TimeMention): DateFact['type'] => {
  if (mention.shape.kind === 'duration') return 'DURATION'
  return mention.time || mention.partOfDay ? 'TIME' : 'DATE'
}

/** Of two readings that are both possible, the likelier one is right about so often. */
const CONTESTED = 0.72

/** How sure a reading is: what is written out in full is surer than what was counted from an anchor. */
const confidenceOf = ({ shape }: TimeMention, placed: Placed): number => {
  if (shape.kind === 'duration') return 0.9
  if (shape.kind === 'calendar' && shape.year !== undefined) return shape.month === undefined ? 0.94 : 0.98
  if (shape.kind === 'calendar') return placed.anchor ? 0.92 : 0.93
  return shape.kind === 'week' || shape.kind === 'day' ? 0.91 : 0.84
}

/** since 1979, before May: the edge of a period, from which nothing is counted. */
const isBound = (sentence: string, { start }: TimeMention): boolean =>
  /\b(?:since|until|till|before|after|by|from)\s+$/iu.test(sentence.slice(0, start))

/** The last date that was read, and its paragraph. */
interface Last {
  readonly date: NonNullable<Placed['date']>
  readonly zone: number
}

/**
 * A weekday or yesterday beside a date of another year is a day of that time, and nothing here says which one. A bare
 * year is background and rules its own paragraph only.
 */
const isOfAnotherTime = (
  { shape }: TimeMention,
  placed: Placed,
  last: Last | null,
  zone: number,
): boolean => {
  const counted =
    shape.kind === 'week' ||
    (shape.kind === 'day' && shape.from === 'publication') ||
    (shape.kind === 'offset' && shape.from === 'publication' && shape.unit !== 'Y')
  const rules = last !== null && (last.zone === zone || last.date.month !== undefined)
  return counted && rules && Math.abs(Number(placed.value.slice(0, 4)) - last.date.year) > 1
}

/** The next day, three days later: counted from a day, so the last date must have been one. */
const hasNoDay = ({ shape }: TimeMention, last: Last | null): boolean =>
  (shape.kind === 'day' || shape.kind === 'offset') &&
  shape.from === 'discourse' &&
  last?.date.day === undefined

const lacksYear = ({ shape }: TimeMention): boolean =>
  shape.kind === 'calendar' && shape.year === undefined && !shape.yearOffset && !shape.monthOffset

/**
 * In 1921 …. The book appeared in February: of 1921 or of the year of the article? A bare year of long ago leaves both
 * open, and so there is no date.
 */
const isAfterBareYear = (
  mention: TimeMention,
  last: Last | null,
  zone: number,
  anchor: Anchors['published'],
): boolean =>
  anchor !== null &&
  lacksYear(mention) &&
  last?.zone === zone &&
  last.date.month === undefined &&
  Math.abs(last.date.year - anchor.first.year) > 1

/**
 * The dates, times and lengths of time of an English article, each with its TIMEX3 value where its anchors
 * (publication, and the last date that the text named) settle it. Where they don't, there is no date.
 */
export const englishDates = (article: Article, published: Extraction['published']): DateDraft[] => {
  const anchor = publishedAnchor(published)
  const reader = new DateReader(anchor)
  let last: Last | null = null
  return article.sentences.flatMap((sentence) => {
    const { zone, text } = sentence
    const kind = article.zones[zone]?.kind
    if (!kind || !DATED.has(kind)) return []
    return scan(text).flatMap((mention): DateDraft[] => {
      const ahead = looksAhead(text, mention.start, mention.end)
      // What is still to come when the article appears is counted from that day, whatever history came before.
      const fresh = anchor && lacksYear(mention) && isStillToCome(text, mention.start, mention.end)
      const { placed, contested } = (fresh ? new DateReader(anchor) : reader).read(
        mention,
        { ahead, bounds: isBound(text, mention), speaks: false },
        zone,
      )
      const isOpen = !fresh && isAfterBareYear(mention, last, zone, anchor)
      if (!placed || isOpen || isOfAnotherTime(mention, placed, last, zone) || hasNoDay(mention, last))
        return []
      if (placed.date) last = { date: placed.date, zone }
      return [draftOf(article, sentence, kind, mention, { placed, contested })]
    })
  })
}

const draftOf = (
  article: Article,
  sentence: Sentence,
  zone: Zone['kind'],
  mention: TimeMention,
  { placed, contested }: { readonly placed: Placed; readonly contested: boolean },
): DateDraft => {
  const { start, end, shape, mod } = mention
  const tells = shape.kind !== 'duration' && !mod && zone !== 'title' && zone !== 'subheading'
  const event = tells ? eventPhrase(sentence.text, start, end) : undefined
  return {
    kind: 'date',
    span: spanOf(article.text, sentence.start + start, sentence.start + end),
    type: typeOf(mention),
    value: placed.value,
    ...(mod ? { mod } : {}),
    ...(placed.anchor ? { anchor: placed.anchor } : {}),
    ...(event ? { event: insideSentence(article, event) } : {}),
    resolved: !contested,
    confidence: contested ? CONTESTED : confidenceOf(mention, placed),
    evidence: [spanOf(article.text, sentence.start, sentence.end)],
  }
}
