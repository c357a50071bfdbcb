import type { Span } from '#lib/article/span'
import type { DateFact, Fact } from '#lib/facts/fact'
import { acceptedDates, shownAs } from '#lib/items/accepted-dates'
import { tongueOf } from '#lib/items/ask/tongue'
import { distinctForms } from '#lib/items/distinct-forms'
import { withOwnForm } from '#lib/items/own-form'
import { type Source, sureFacts } from '#lib/items/source'
import { type Gap, isAside, isHalf, isInTitle, isShown, isWithin } from '#lib/items/tell/gap'
import { givenParts, isOfTheDay } from '#lib/items/tell/given-date'
import { figureAsked, hasManyForms, precisionAsked } from '#lib/items/tell/precision'
import { isGivenBefore } from '#lib/items/tell/spelled-date'
import type { Standing } from '#lib/items/tell/standing'
import { datesBetween } from '#lib/items/tell/told'
import { wordingOf } from '#lib/items/wording/by-language'
import { isMedium, isNamedMedium } from '#lib/language/en/lexicon/offices'

/** Days as what a sentence is asked for. */

const AHEAD =
  /将|拟|预计|计划|定于|原定|有望|截[至止]|前(?!天)|\b(?:will|would|plan|plans|aims?|hopes?|expected|expects|scheduled|due|set|by|until|goal|target|slated|to)\b/iu

/** A day without its year that lies ahead is one only where the sentence looks ahead: else its year may be another. */
const isMisread = (source: Source, one: Standing, { span, value }: DateFact): boolean => {
  const published = source.extraction.published?.end
  if (published === undefined || /\d{4}/u.test(span.text)) return false
  return value.slice(0, 7) > published.slice(0, 7) && !AHEAD.test(one.reading.sentence.text)
}

const IS_PREPOSED = /\b(?:on|in|by|until|since|from|to|of|before|after|between|and)\s$/iu

/** The House will vote Thursday on it: with no preposition before it a day is asked for behind on; null where it is part of a thing. */
const leadOf = (text: string, { reading }: Standing, { start, end }: Span): string | null => {
  if (IS_PREPOSED.test(text.slice(Math.max(0, start - 9), start))) return ''
  const before = reading.words.findLast((word) => word.end <= start)
  const behind = reading.words.find((word) => word.start >= end)
  const isAfterVerb = before?.class === 'verb' || before?.class === 'noun' || before?.class === 'name'
  const isOfThing = behind !== undefined && /^(?:noun|name|adjective|number)$/u.test(behind.class)
  return isAfterVerb && !isOfThing && !/^['’]s\b/u.test(text.slice(end, end + 3)) ? 'on ' : null
}

/** 2015年的收入, （2018年）: a year that only tells which of them is meant. */
const ONLY_WHICH = /^(?:的(?!“)|[)）])/u

/** A day on which something was, and not by which a number or a paper is told from others. */
const isOfEvent = (source: Source, { span }: DateFact): boolean => {
  const behind = source.article.text.slice(span.end, span.end + 5)
  return !ONLY_WHICH.test(behind) && !REPORTED.test(behind) && !isPrintedIn(source, span)
}
/** As Hale wrote in the Hollin Times in 2012: when a paper had it. */
const isPrintedIn = ({ article: { text } }: Source, { start }: Span): boolean => {
  const paper = PAPER.exec(text.slice(Math.max(0, start - PRINTED_WITHIN), start))?.groups?.last ?? ''
  return isMedium(paper.toLowerCase()) || isNamedMedium(paper.toLowerCase())
}
const PAPER =
  /\b(?:in|on|for|by) (?:the )?(?:\p{Lu}[\p{L}’'-]* )*(?<last>\p{Lu}[\p{L}’'-]*),? (?:back )?(?:in|on) $/u
/** In characters. */
const PRINTED_WITHIN = 60
/** 路透社2021年12月报道: when a paper told of it. */
const REPORTED = /^[^，。]{0,2}(?:报道|报导|報導|報道|刊文|发文)/u

/** 于, 自: behind one of these a blank can only be a time. */
const GOVERNED_ZH = /[于在自从至到]$/u

/** “六月行动”, 「五一八事件」: a day in a name that stands between marks is a part of it; what is said in a clause is none. */
const isInName = (text: string, { start, end }: Span): boolean =>
  /[“「『][^“”「」『』，。；！？,.;!?\s]{0,12}$/u.test(text.slice(Math.max(0, start - 14), start)) &&
  /^[^“”「」『』，。；！？,.;!?\s]{0,12}[”」』]/u.test(text.slice(end, end + 14))

interface Frame {
  readonly before: string
  readonly behind: string
  readonly also: readonly string[]
}

/** What of a date is shown so that it is clear what the blank asks for: 1713 of 1713年, 7 of 2023年7月; null where nothing makes it clear. */
const frameOf = (source: Source, { span, value }: DateFact): Frame | null => {
  const isEnglish = tongueOf(source) === 'en'
  if (isEnglish) return { before: '', behind: '', also: [] }
  const [year = '', month, day] = value.split('-')
  if (!value.includes('/') && month === undefined) return { before: '', behind: '年', also: [year] }
  if (GOVERNED_ZH.test(source.article.text.slice(Math.max(0, span.start - 1), span.start)))
    return { before: '', behind: '', also: [] }
  return month !== undefined && day === undefined && /^\d+$/u.test(month)
    ? { before: `${year}年`, behind: '月', also: [String(Number(month)), `${Number(month)}月`] }
    : null
}

/** 三十日, 十二月三日: a day or a month in Chinese numerals. */
const IN_NUMERALS = /[〇○零一二三四五六七八九十]{1,3}[日号月]/u
/** Thursday, 周四, 明天: a day by its name, or reckoned from the paper's. */
const BY_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow)$|^(?:[本这下](?:个)?)?(?:周|星期|礼拜)[一二三四五六日天]$|^(?:明|后)[天日]$/iu
/** So far ahead a day that is only named lies: of one farther off nobody says Thursday. */
const WITHIN = 13

/** A day by its name alone, where the sentence tells of what is to come: else it may be the last one of that name. */
const isNamedAhead = (source: Source, one: Standing, { span, value }: DateFact): boolean => {
  const published = source.extraction.published
  if (!BY_NAME.test(span.text) || !published || published.start !== published.end) return false
  const ahead = (Date.parse(value) - Date.parse(published.end)) / 86_400_000
  const isPlanned =
    /^(?:tomorrow|[明后][天日])$/iu.test(span.text) ||
    one.reading.clauses.some(
      ({ predicate, start, end }) =>
        predicate !== null &&
        start <= span.start &&
        span.end <= end &&
        (predicate.tense === 'future' || predicate.modality === 'planned'),
    )
  return ahead > 0 && ahead <= WITHIN && isPlanned
}

/** Whether the words of a date tell which day it is. */
const isStated = (source: Source, one: Standing, fact: DateFact): boolean =>
  /\d/u.test(fact.span.text) || IN_NUMERALS.test(fact.span.text) || isNamedAhead(source, one, fact)

/** The event whose day it is: a plan is asked as one only until its day is over. */
const eventOn = (source: Source, { start, end }: Span): Fact | undefined =>
  sureFacts(source, 'event').find(({ dateSpan }) => dateSpan?.start === start && dateSpan.end === end)

/** 判刑二年六月: how long, and not when. */
const isOfLength = (text: string, { start, text: own }: Span): boolean =>
  /^[\d一二两三四五六七八九十]{1,2}个?月/u.test(own) &&
  /(?:^|\D)[\d一二两三四五六七八九十]{1,2}年$/u.test(text.slice(Math.max(0, start - 4), start))

/** The words of a date that stand where the blank does; none where part of them stands beside it. */
const ownDate = ({ before, behind }: Frame, { text }: Span): readonly string[] =>
  before === '' && behind === '' && FIGURES.test(text) ? [text] : []
const FIGURES = /\d/u

/** 8月6日和9日: of two days of which one leaves out what the other says neither is asked. */
const isOfPair = (source: Source, fact: DateFact): boolean => {
  const leans = (before: DateFact, behind: DateFact) => {
    const full = wordingOf(source).shownDate(behind.value)
    return full !== null && isGivenBefore(source, before, behind, full)
  }
  return datesBetween(source, fact.span.start - PAIR, fact.span.end + PAIR).some(
    (other) => leans(other, fact) || leans(fact, other),
  )
}
/** In characters: so far apart the beginnings of two joined dates may be. */
const PAIR = 30

/** The day in 明日下午, 5月3日20时, 8 p.m. Wednesday. */
const DAY_IN_TIME =
  /(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}[日号]|[明后][天日]|[本下]?(?:周|星期|礼拜)[一二三四五六日天]|\b(?:tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)\b/u

/** A time of a day as its day alone, which is what is asked; what tells the hour stays where it is. */
const dayOf = (fact: DateFact): DateFact => {
  const found = fact.type === 'TIME' ? DAY_IN_TIME.exec(fact.span.text) : null
  // Thursday morning: on ____ morning says nobody.
  const isTorn = found && /[a-z]/u.test(fact.span.text.slice(found.index + found[0].length))
  if (!found || isTorn || !/^\d{4}-\d{2}-\d{2}T/u.test(fact.value)) return fact
  const start = fact.span.start + found.index
  const span = { start, end: start + found[0].length, text: found[0] }
  return { ...fact, type: 'DATE', value: fact.value.slice(0, 10), span }
}

export const dateGap = (source: Source, one: Standing, told: DateFact): Gap[] => {
  const { text } = source.article
  const fact = dayOf(told)
  const { span, value } = fact
  const isPlain =
    fact.resolved && fact.type === 'DATE' && fact.mod === undefined && isStated(source, one, fact)
  if (!isPlain || !isWithin(span, one.span) || isHalf(text, span) || isAside(text, span)) return []
  if (isOfLength(text, span) || isOfPair(source, fact) || isInName(text, span)) return []
  if (isOfTheDay(source, value) || isInTitle(text, span) || isMisread(source, one, fact)) return []
  if (!isOfEvent(source, fact)) return []
  const led = tongueOf(source) === 'en' ? leadOf(text, one, span) : ''
  if (led === null) return []
  const spelled = wordingOf(source).shownDate(value)
  const frame = frameOf(source, fact)
  if (spelled === null || frame === null || isShown(source, one, span.text)) return []
  const shown = shownAs(spelled, span.text)
  const given = givenParts(source, fact)
  const forms = acceptedDates(shown, value, { given, language: source.article.language })
  // What proves the day stands first: 9 of 2023年____月 is one by its sentence alone.
  const hint = frame.behind === '' ? precisionAsked(tongueOf(source), value, given) : ''
  // A blank that may be a day as well as a year or a stretch of them has more right answers than can be listed.
  if (hasManyForms(value) && hint === '' && frame.behind === '') return []
  const listed = distinctForms([...forms, ...frame.also, ...figureAsked(hint, value), span.text])
  const accepted = withOwnForm(listed, ...ownDate(frame, span))
  return [
    {
      type: 'date',
      span,
      before: `${led}${frame.before}`,
      behind: frame.behind,
      hint,
      shown,
      accepted,
      rivals: [],
      fact: eventOn(source, told.span) ?? told,
    },
  ]
}
