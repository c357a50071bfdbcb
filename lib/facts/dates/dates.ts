import type { Article, Zone } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import { type Anchors, publishedAnchor } from '#lib/facts/dates/anchors'
import { isDate, type Ymd } from '#lib/facts/dates/calendar'
import { eventPhrase } from '#lib/facts/dates/event-phrase'
import type { TimeMention } from '#lib/facts/dates/mention'
import { type Placed, placeMention } from '#lib/facts/dates/resolve'
import { scanCalendar } from '#lib/facts/dates/scan-calendar'
import { scanDurations } from '#lib/facts/dates/scan-durations'
import { looksAhead } from '#lib/facts/dates/tense'
import type { DateFact, Extraction } from '#lib/facts/fact'

/** A date without its key, which is given when all facts are known. */
export type DateDraft = Omit<DateFact, 'id'>

const DATED: ReadonlySet<Zone['kind']> = new Set(['title', 'lead', 'body', 'subheading', 'caption'])

/** Calendar dates and lengths of time; where both match the same place the longer reading wins. */
const scan = (text: string): TimeMention[] => {
  const all = [...scanCalendar(text), ...scanDurations(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const kept: TimeMention[] = []
  for (const mention of all) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return joinGlosses(text, kept)
}

/** 今天（6月19日）: the gloss in parentheses says which day is meant, and both are one mention. */
const joinGlosses = (text: string, mentions: readonly TimeMention[]): TimeMention[] => {
  const joined: TimeMention[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as TimeMention
    const gloss = mentions[i + 1]
    const deictic = mention.shape.kind === 'day' || mention.shape.kind === 'week'
    const between = gloss ? text.slice(mention.end, gloss.start) : ''
    if (
      deictic &&
      gloss?.shape.kind === 'calendar' &&
      /^[（(]$/.test(between) &&
      /^[）)]/.test(text.slice(gloss.end))
    ) {
      joined.push({ ...gloss, start: mention.start, end: gloss.end + 1 })
      i++
    } else joined.push(mention)
  }
  return joined
}

const typeOf = (mention: TimeMention): DateFact['type'] => {
  if (mention.shape.kind === 'duration') return 'DURATION'
  return mention.time || mention.partOfDay ? 'TIME' : 'DATE'
}

/** How sure a reading is: what is written out in full is surer than what was counted from an anchor. */
const confidenceOf = (mention: TimeMention, placed: Placed | null): number => {
  if (!placed) return 0.5
  const { shape } = mention
  if (shape.kind === 'duration') return mention.mod === 'APPROX' || mention.mod === 'MORE_THAN' ? 0.88 : 0.9
  if (shape.kind === 'calendar' && shape.year !== undefined) return 0.98
  if (shape.kind === 'calendar') return placed.anchor ? 0.92 : 0.94
  return shape.kind === 'day' || shape.kind === 'week' ? 0.92 : 0.85
}

/** 1979年以来, 1972年5月以前: the edge of a period, from which a following 同年 is not counted. */
const isBound = ({ mod }: TimeMention, after: string): boolean =>
  mod === 'BEFORE' || mod === 'AFTER' || /^(?:以来|以前|之前|以后|之后|起|前|后)/u.test(after)

/** Reads on through the text, remembering the last date that it named. */
class DateReader {
  private discourse: Anchors['discourse'] = null
  private lastDay: Ymd | null = null
  private discourseZone = -1

  constructor(private readonly published: Anchors['published']) {}

  read(mention: TimeMention, ahead: boolean, zone: number, bounds: boolean): Placed | null {
    const { discourse, lastDay, published } = this
    const placed = placeMention(
      mention,
      { published, discourse, lastDay, sameParagraph: this.discourseZone === zone },
      ahead,
    )
    if (placed?.date && mention.shape.kind !== 'offset' && !bounds) this.remember(placed.date, zone)
    return placed
  }

  private remember(date: NonNullable<Placed['date']>, zone: number): void {
    this.discourse = date
    this.discourseZone = zone
    const { year, month, day } = date
    if (month !== undefined && day !== undefined && isDate({ year, month, day }))
      this.lastDay = { year, month, day }
  }
}

/**
 * The dates, times and lengths of time of a Chinese article, each with its TIMEX3 value where the anchors settle it.
 */
export const extractDates = (article: Article, published: Extraction['published']): DateDraft[] => {
  const reader = new DateReader(publishedAnchor(published))
  const drafts: DateDraft[] = []
  for (const sentence of article.sentences) {
    const zone = article.zones[sentence.zone]
    if (!zone || !DATED.has(zone.kind)) continue
    for (const mention of scan(sentence.text)) {
      const ahead = looksAhead(sentence.text, mention.start, mention.end)
      const bounds = isBound(mention, sentence.text.slice(mention.end))
      const placed = reader.read(mention, ahead, sentence.zone, bounds)
      if (!placed) continue
      const span = spanOf(article.text, sentence.start + mention.start, sentence.start + mention.end)
      const event =
        mention.shape.kind === 'duration' ? undefined : eventPhrase(sentence.text, mention.start, mention.end)
      drafts.push({
        kind: 'date',
        span,
        type: typeOf(mention),
        value: placed.value,
        ...(mention.mod ? { mod: mention.mod } : {}),
        ...(placed.anchor ? { anchor: placed.anchor } : {}),
        ...(event ? { event } : {}),
        resolved: true,
        confidence: confidenceOf(mention, placed),
        evidence: [spanOf(article.text, sentence.start, sentence.end)],
      })
    }
  }
  return drafts
}
