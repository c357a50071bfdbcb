import type { Span } from '#lib/article/span'
import type { DateFact } from '#lib/facts/fact'
import type { Source } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'
import { isRoundDistance } from '#lib/language/time/round-distance'

/** Words that place a time by another one: the paper's day, or one told of before. */
const DEICTIC_ZH =
  /[今昨明前后去][天日年]|[今昨明当]晚|[当同次翌][天日晚月年]|同一天|[本上下这该](?:个)?(?:周|星期|礼拜|月|季度|年)|(?:周|星期|礼拜)[一二三四五六日天末]/u
/** Of these, what is reckoned from the paper's day and has no day of its own: 上周, 下个月. */
const OF_THE_PAPER_ZH = /^[本上下](?:个)?(?:周|星期|月|季度)$/u
const MONTH_ZH = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/u
const YEAR = /\d{4}|[〇零一二三四五六七八九]{4}年/u
const PART_OF_DAY = /(?:凌晨|清晨|早晨|早上|早间|上午|中午|下午|傍晚|晚间|晚上|晚|深夜|夜间|夜里|夜)$/u
const LOCAL = /^(?:当地时间|北京时间)/u

const MONTH_EN =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b)/u
const OF_THE_PAPER_EN = /\b(?:this|next|last) (?:week|month|quarter|weekend)\b/iu

const paperYear = ({ extraction: { published } }: Source): string | null =>
  published && published.start.slice(0, 4) === published.end.slice(0, 4) ? published.start.slice(0, 4) : null

/** 早上8点至下午5点, 11 a.m.: hours, which may be those of any day. */
const HOURS_ZH =
  /[点时](?:半|整|钟|\d|[一二三四五六七八九十])*[分]?(?:[间前后]|过后|之[前后]|以[前后]|许|左右|多)?$/u
const DAY_ZH = /[日号天晚年月周]|星期|礼拜/u

/** Whether the words tell hours and name no day. */
const isHours = ({ article }: Source, text: string): boolean =>
  article.language !== 'en' && HOURS_ZH.test(text) && !DAY_ZH.test(text.replace(/[早晚]上|晚间/gu, ''))

/** Whether the words name the month and leave out no year but the paper's own. */
const standsByItself = (source: Source, { span, value }: DateFact): boolean => {
  if (YEAR.test(span.text)) return true
  const isEnglish = source.article.language === 'en'
  if (!isEnglish && DEICTIC_ZH.test(span.text)) return false
  const namesMonth = (isEnglish ? MONTH_EN : MONTH_ZH).test(span.text)
  return namesMonth && value.slice(0, 4) === paperYear(source)
}

/** 6:38 p.m. Friday: the hour of a day that is told by it. */
const CLOCK_EN =
  /^(?:(?:noon|midnight)|\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?: (?:GMT|UTC|E[SD]?T|P[SD]?T|C[SD]?T|BST))?)(?=[\s,]|$)/iu

/** What bounds a day and stands in its own words: 周五前, 去年以来, 三月左右. */
const BOUND_ZH = /(?:以[来來]|前[后後]|[以之过過]?[前后後]|起|左右|上下|[许許])$/u

/**
 * A date in full with what its words say of it beside the day: 上月起 is since, and no day.
 *
 * @returns null where the words bound the day in a way that would be lost
 */
const withBound = ({ span, mod }: DateFact, full: string): string | null => {
  if (mod === undefined || mod === 'START' || mod === 'END') return full
  const bound = BOUND_ZH.exec(span.text)
  return bound ? full + span.text.slice(bound.index) : null
}

/** A century or a decade: 19, 198, BC14. */
const ERA = /^(?:BC)?\d{2,3}$/u
const EARLY = /^(early|earlier) this year$/iu

/** The day in full behind its hour; null where the hour stands elsewhere. */
const withClock = (words: string, full: string): string | null => {
  const clock = CLOCK_EN.exec(words)?.[0]
  return clock ? `${clock} on ${full}` : null
}

const isOfThePaper = ({ article }: Source, text: string): boolean =>
  (article.language === 'en' ? OF_THE_PAPER_EN : OF_THE_PAPER_ZH).test(text)

/**
 * A date as it is written where it has to be understood by itself: 7日 is 2022年10月7日, Wednesday is February 12, 2025.
 *
 * @returns its own words where they will do; null where it is not certain which day they mean
 */
export const spelledDate = (source: Source, fact: DateFact): string | null => {
  const { span, type, value, mod } = fact
  if (type === 'DURATION' || type === 'SET' || standsByItself(source, fact)) return span.text
  if (isHours(source, span.text)) return null
  // now: the day stands above the question; the 20th century needs none.
  if (isRoundDistance(span.text)) return span.text
  if (value === 'PRESENT_REF' || (ERA.test(value) && /\d/u.test(span.text))) return span.text
  const early = EARLY.exec(span.text)?.[1]
  if (early) return `${early.toLowerCase()} in ${value.slice(0, 4)}`
  if (!fact.resolved || isOfThePaper(source, span.text)) return fact.resolved ? span.text : null
  const bound = mod === 'START' || mod === 'END' ? mod : undefined
  const full = wordingOf(source).shownDate(value.replace(/T.*$/u, ''), bound)
  if (full === null) return null
  if (type === 'TIME' && source.article.language === 'en' && /\d|noon|midnight/iu.test(span.text))
    return withClock(span.text, full)
  const local = LOCAL.exec(span.text)?.[0] ?? ''
  const part = PART_OF_DAY.exec(span.text.replace(/（.*）/u, '').replace(BOUND_ZH, ''))?.[0] ?? ''
  return withBound(fact, `${local}${full}${part}`)
}

/** 8月6日和9日, 5日、6日: what stands between two days that are told as one. */
const JOINED_ZH = /^\s*(?:[、和与與及至到—–-]|以及)\s*$/u
const JOINED_EN = /^,?\s*(?:and|or|to|through|until|[–—-])\s*$/iu

/** Whether nothing but an and or a to stands between two dates. */
export const isJoined = ({ article }: Source, from: Span, to: Span): boolean =>
  (article.language === 'en' ? JOINED_EN : JOINED_ZH).test(article.text.slice(from.end, to.start))

/** 6日 of 8月5日、6日: what it leaves out stands in the date before it, with which it is joined. */
export const isGivenBefore = (source: Source, before: DateFact, fact: DateFact, spelled: string): boolean => {
  const full = wordingOf(source).shownDate(before.value)
  return (
    source.article.language !== 'en' &&
    isJoined(source, before.span, fact.span) &&
    spelled !== fact.span.text &&
    spelled.endsWith(fact.span.text) &&
    full?.startsWith(spelled.slice(0, -fact.span.text.length)) === true
  )
}
