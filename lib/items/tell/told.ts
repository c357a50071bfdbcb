import type { Span } from '#lib/article/span'
import type { DateFact, Extraction } from '#lib/facts/fact'
import { rememberFor } from '#lib/items/remember'
import { type Source, sentenceAround } from '#lib/items/source'
import { isGivenBefore, isJoined, spelledDate } from '#lib/items/tell/spelled-date'

/** A piece of the article as it is shown by itself, and what proves the dates that were spelled out in it. */
export interface Told {
  readonly text: string
  readonly support: readonly Span[]
}

const datesOf = rememberFor(({ facts }: Extraction): readonly DateFact[] =>
  facts
    .filter((fact) => fact.kind === 'date')
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
)

/** The dates that begin between two offsets: a binary search for the first. */
export const datesBetween = (
  { extraction }: Pick<Source, 'extraction'>,
  from: number,
  to: number,
): DateFact[] => {
  const all = datesOf(extraction)
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as DateFact).span.start < from) low = middle + 1
    else high = middle
  }
  const found: DateFact[] = []
  for (let at = low; at < all.length && (all[at] as DateFact).span.start < to; at++)
    found.push(all[at] as DateFact)
  return found
}

/** The day of a date, without the clock. */
const dayOf = ({ value }: DateFact): string => value.replace(/T.*$/u, '')

/**
 * What proves a date that its own words do not give: the dateline, and the last date before it that writes the day in
 * figures.
 */
export const supportOf = (source: Source, fact: DateFact): Span[] => {
  const { published } = source.extraction
  const named = datesOf(source.extraction).findLast(
    (other) =>
      other !== fact &&
      other.span.start < fact.span.start &&
      /\d/u.test(other.span.text) &&
      dayOf(other) === dayOf(fact) &&
      !/\d/u.test(fact.span.text),
  )
  const year = fact.value.slice(0, 4)
  const isOfPaper = published?.end.startsWith(year) || fact.span.text.includes(year)
  const dated = isOfPaper
    ? undefined
    : datesOf(source.extraction).findLast(
        (other) => other.span.start < fact.span.start && other.span.text.includes(year),
      )
  const spans = [
    ...(published?.evidence ?? []),
    ...(named ? [named.span] : []),
    ...(dated ? [dated.span] : []),
  ]
  return spans.map((span) => sentenceAround(source, span) ?? span)
}

const isInsideQuotation = (text: string): boolean =>
  (text.match(/[“「]/gu)?.length ?? 0) > (text.match(/[”」]/gu)?.length ?? 0)

/** Last year was the worst: there the year is what is told of. */
const IS_SUBJECT = /^ (?:was|is|has|had|saw|brought|marked|will)\b/u

/** Before a day that has a preposition of its own. */
const PREPOSED =
  /\b(?:on|in|by|until|since|from|to|of|before|after|through|till|than|for|about|around|during|over|late|early|the)\s*$/iu
/** Before today what looks like one belongs to its verb: are brought in today, went on yesterday. */
const PREPOSED_ADVERB =
  /\b(?:by|until|since|from|of|before|after|till|than|for|about|around|late|early)\s*$/iu
const IS_ADVERB = /^(?:today|yesterday|tomorrow)$/iu

/** Wednesday, with no on before it, is told as on February 12, 2025. */
const withPreposition = (before: string, own: string, spelled: string, behind: string): string => {
  const isWhole = /^(?:[A-Z][a-z]+ (?:\d{1,2}, )?)?\d{4}$/u.test(spelled)
  if (!isWhole || IS_SUBJECT.test(behind)) return spelled
  if ((IS_ADVERB.test(own) ? PREPOSED_ADVERB : PREPOSED).test(before)) return spelled
  return `${/^[A-Z][a-z]+ \d{1,2},/u.test(spelled) ? 'on' : 'in'} ${spelled}`
}

/** Tuesday night's coup, 今年 170 周年: no date is written out before 's, or before a further number. */
const CLASHES = /^(?:['’]s\b|\s?\d)/u

/** The date with which another is joined: 8月6日 of 8月6日和9日. */
const joinedBefore = (source: Source, { span }: DateFact): DateFact | undefined =>
  datesBetween(source, span.start - PAIR, span.start).findLast((other) => isJoined(source, other.span, span))
/** In characters: so far apart the beginnings of two joined dates may be. */
const PAIR = 30

/** 1980年5月17日…镇压5月18日爆发的…: the year that the second leaves out stands before it in what is shown. */
const hasYearBefore = (source: Source, from: number, { span, value }: DateFact): boolean =>
  source.article.language !== 'en' &&
  MONTH_FIRST.test(span.text) &&
  datesBetween(source, from, span.start).some(
    (other) => other.value.slice(0, 4) === value.slice(0, 4) && other.span.text.startsWith(value.slice(0, 4)),
  )
const MONTH_FIRST = /^\d{1,2}\s?月/u

/** A date as it is shown where it stands; null where it is open, or cannot be written out where it stands. */
const writtenOut = (source: Source, fact: DateFact, from: number): string | null => {
  const { text } = fact.span
  const spelled = spelledDate(source, fact)
  if (spelled === null || spelled === text) return spelled
  if (hasYearBefore(source, from, fact)) return text
  const before = joinedBefore(source, fact)
  if (before && isGivenBefore(source, before, fact, spelled)) return text
  // Monday through Friday: of two that are joined the second lies behind, or one is misread.
  if (before && fact.value < before.value) return null
  const behind = source.article.text.slice(fact.span.end, fact.span.end + 3)
  return CLASHES.test(behind) ? null : spelled
}

/** A date that tells its year may stand as it does; 当天 leans on another, 7日 on a month, 5月11日 on a year. */
const mayStand = ({ span: { text } }: DateFact): boolean =>
  /\d{4}/u.test(text) && !/[当同次翌]|\b(?:that|same|later|earlier|next|following|previous)\b/iu.test(text)

/**
 * The text between two offsets with every date spelled out that can't be understood by itself.
 *
 * @param open what becomes of a date that is open, or that stands in a quotation, which is never changed: where it `stands`
 * as it does it must at least lean on no other time
 * @returns null where such a date is left
 */
export const told = (
  source: Source,
  from: number,
  to: number,
  open: 'refused' | 'stands' = 'refused',
): Told | null => {
  const { text } = source.article
  let [done, at] = ['', from]
  const support: Span[] = []
  for (const fact of datesBetween(source, from, to)) {
    if (fact.span.start < at) continue
    const isCut = fact.span.end > to
    const spelled = isCut ? null : writtenOut(source, fact, from)
    const isQuoted = isInsideQuotation(done + text.slice(at, fact.span.start))
    if (spelled === null || (isQuoted && spelled !== fact.span.text)) {
      if (open === 'refused' || isCut || !(isQuoted || mayStand(fact))) return null
      continue
    }
    if (spelled === fact.span.text) continue
    done += text.slice(at, fact.span.start)
    done +=
      source.article.language === 'en'
        ? withPreposition(done, fact.span.text, spelled, text.slice(fact.span.end, fact.span.end + 12))
        : spelled
    at = fact.span.end
    // 今天（9月20日） is told as one date.
    const gloss =
      /^\s?[（(](?:\d{1,2}月\d{1,2}日|\d{1,2}\/\d{1,2})[)）]|^ \((?:[A-Z][a-z]{2,8}\.? )?\d{1,2}\)/u.exec(
        text.slice(at, Math.min(to, at + 10)),
      )?.[0]
    if (gloss) at += gloss.length
    support.push(...supportOf(source, fact))
  }
  return { text: done + text.slice(at, to), support }
}
