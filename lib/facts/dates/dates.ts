import type { Article, Sentence, Zone } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import { publishedAnchor } from '#lib/facts/dates/anchors'
import { DateReader } from '#lib/facts/dates/date-reader'
import { eventPhrase } from '#lib/facts/dates/event-phrase'
import type { TimeMention } from '#lib/facts/dates/mention'
import type { Placed } from '#lib/facts/dates/resolve'
import { scanCalendar } from '#lib/facts/dates/scan-calendar'
import { scanDurations } from '#lib/facts/dates/scan-durations'
import { scanPeriods } from '#lib/facts/dates/scan-periods'
import { looksAhead } from '#lib/facts/dates/tense'
import type { DateFact, Extraction } from '#lib/facts/fact'
import { turnsOf } from '#lib/facts/turns'

/** A date without its key, which is given when all facts are known. */
export type DateDraft = Omit<DateFact, 'id'>

const DATED: ReadonlySet<Zone['kind']> = new Set(['title', 'lead', 'body', 'subheading', 'caption'])

/** Calendar dates, parts of a year and lengths of time; where both match the same place the longer reading wins. */
const scan = (text: string): TimeMention[] => {
  const all = [...scanCalendar(text), ...scanPeriods(text), ...scanDurations(text)].sort(
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

/** 12月7日星期二, 12月7日（周二）: a weekday behind its day tells no second date. */
const isItsWeekday = (text: string, { shape, end }: TimeMention, next: TimeMention | undefined): boolean =>
  shape.kind === 'calendar' &&
  shape.day !== undefined &&
  next?.shape.kind === 'week' &&
  next.shape.weeks === undefined &&
  next.shape.weekday !== undefined &&
  /^[（(]?$/u.test(text.slice(end, next.start))

/** A weekday without brackets is part of the date, with the time of day that may follow it. */
const withWeekday = (mention: TimeMention, weekday: TimeMention): TimeMention =>
  weekday.start > mention.end
    ? mention
    : {
        ...mention,
        end: weekday.end,
        ...(weekday.time ? { time: weekday.time } : {}),
        ...(weekday.partOfDay ? { partOfDay: weekday.partOfDay } : {}),
      }

/** 今天（6月19日）: the gloss in parentheses says which day is meant, and both are one mention. */
const joinGlosses = (text: string, mentions: readonly TimeMention[]): TimeMention[] => {
  const joined: TimeMention[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as TimeMention
    const gloss = mentions[i + 1]
    const deictic = mention.shape.kind === 'day' || mention.shape.kind === 'week'
    const between = gloss ? text.slice(mention.end, gloss.start) : ''
    if (gloss && isItsWeekday(text, mention, gloss)) {
      joined.push(withWeekday(mention, gloss))
      i++
    } else if (
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

/** Of two readings that are both possible, the likelier one is right about so often. */
const CONTESTED = 0.72

/** How sure a reading is: what is written out in full is surer than what was counted from an anchor. */
const confidenceOf = (mention: TimeMention, placed: Placed): number => {
  const { shape } = mention
  if (shape.kind === 'duration') return mention.mod === 'APPROX' || mention.mod === 'MORE_THAN' ? 0.88 : 0.9
  if (shape.kind === 'calendar' && shape.year !== undefined) return 0.98
  if (shape.kind === 'calendar') return placed.anchor ? 0.92 : 0.94
  return shape.kind === 'day' || shape.kind === 'week' ? 0.92 : 0.85
}

/** 抵达北京当天，…: the day of what the words before it tell, not the text's last day. */
const isDayOfEvent = (text: string, { start, end, shape }: TimeMention): boolean =>
  shape.kind === 'day' &&
  shape.from === 'discourse' &&
  /[\p{Script=Han}]$/u.test(text.slice(0, start)) &&
  !/(?:在|于|就|从|到|而|但|且|也|间)$/u.test(text.slice(0, start)) &&
  /^[，,]/u.test(text.slice(end))

/** 峰会第二天: a day of what is told of, of which only its own first day says when it was. */
const isDayOfSeries = (text: string, { start, end, shape }: TimeMention): boolean =>
  shape.kind === 'day' &&
  text.slice(start, end).startsWith('第') &&
  /(?:会|会议|论坛|比赛|访问|谈判|展览|审判|罢工|行程|之行|节)的?$/u.test(text.slice(0, start))

/** 发言人7日说: the day of somebody's words. */
const SPEAKS =
  /^(?:凌晨|早|上午|中午|下午|晚间?|晚上)?(?:也|还|则|在[^，。；]{1,16}|[对向就][^，。；]{1,14})?(?:发表|发布|回应)?(?:[^，。；]{0,4})?(?:说|表示|称|指出|强调|宣布|通报|透露|证实|介绍|警告|写道|发文|批评|呼吁)(?!明)/u

/** 1979年以来, 1972年5月以前: the edge of a period, from which a following 同年 is not counted. */
const isBound = ({ mod }: TimeMention, after: string): boolean =>
  mod === 'BEFORE' || mod === 'AFTER' || /^(?:以来|以前|之前|以后|之后|起|前|后)/u.test(after)

/**
 * The dates, times and lengths of time of a Chinese article, each with its TIMEX3 value where the anchors settle it.
 */
export const extractDates = (article: Article, published: Extraction['published']): DateDraft[] => {
  const anchor = publishedAnchor(published)
  // What is said in a conversation dates nothing that is told about it.
  const [told, said] = [new DateReader(anchor), new DateReader(anchor)]
  const turns = turnsOf(article)
  return article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if (!kind || !DATED.has(kind)) return []
    const mentions = scan(sentence.text).filter(
      (mention) => !isDayOfEvent(sentence.text, mention) && !isDayOfSeries(sentence.text, mention),
    )
    return mentions.flatMap(
      (mention) => draftOf(article, sentence, kind, mention, turns.has(sentence.zone) ? said : told) ?? [],
    )
  })
}

const draftOf = (
  article: Article,
  sentence: Sentence,
  zone: Zone['kind'],
  mention: TimeMention,
  reader: DateReader,
): DateDraft | null => {
  const { start, end } = mention
  const ahead = looksAhead(sentence.text, start, end)
  const bounds = isBound(mention, sentence.text.slice(end))
  const speaks = SPEAKS.test(sentence.text.slice(end, end + 24))
  const { placed, contested } = reader.read(mention, { ahead, bounds, speaks }, sentence.zone)
  if (!placed) return null
  const tells = mention.shape.kind !== 'duration' && zone !== 'title' && zone !== 'subheading'
  const event = tells ? eventPhrase(sentence.text, start, end) : undefined
  return {
    kind: 'date',
    span: spanOf(article.text, sentence.start + start, sentence.start + end),
    type: typeOf(mention),
    value: placed.value,
    ...(mention.mod ? { mod: mention.mod } : {}),
    ...(placed.anchor ? { anchor: placed.anchor } : {}),
    ...(event ? { event } : {}),
    resolved: !contested,
    confidence: contested ? CONTESTED : confidenceOf(mention, placed),
    evidence: [spanOf(article.text, sentence.start, sentence.end)],
  }
}
