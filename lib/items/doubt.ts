import type { Article } from '#lib/article/article'
import type { DateFact, Extraction, Fact, StatementFact } from '#lib/facts/fact'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** So many years away from the last year that the text wrote out, a year that was only inferred is not believed. */
const FAR = 2

const yearOf = (value: string): number => Number(value.slice(0, 4))

/** 自2020年初以来, 到2050年: how long something lasts or is meant to, and no time of which the text goes on to tell. */
const SPAN_BEFORE = /(?:自|从|自从|到|至|截至|直到)$/u

/** The last year of which the text tells; one after it appeared is only aimed at. */
const lastWrittenYear = (before: string, appeared: number): number | null => {
  const years = [...before.matchAll(/(?<!\d)(\d{4})年/gu)]
    .filter(({ index }) => !SPAN_BEFORE.test(before.slice(Math.max(0, index - 2), index)))
    .map(([, year]) => Number(year))
  return years.findLast((year) => year <= appeared) ?? null
}

/** 抵达北京当天: the day of what stands before it, wherever that was dated. */
const leansOnEvent = (fact: DateFact, before: string): boolean =>
  /^[当同][天日晚月年]/u.test(fact.span.text) &&
  /[\p{Script=Han}]$/u.test(before) &&
  !/[在于是自至到，]$/u.test(before)

/** a year later, 那年: counted from something that the text told of, wherever it was dated. */
const COUNTED_FROM_EVENT =
  /^那[年月日天晚时]|\b(?:later|earlier|beforehand|afterwards?|the (?:following|previous|next) (?:day|week|month|year)|that (?:day|week|month|year|time))\b/iu

/**
 * Whether the date may have been placed wrongly: its year was inferred and lies far from the year that the text wrote
 * out last, or its day is that of an event which was dated elsewhere.
 *
 * @param appeared the year in which the article appeared; infinite where that is not known
 */
export const isDoubtful = ({ text }: Pick<Article, 'text'>, fact: DateFact, appeared: number): boolean => {
  if (/\d{4}年/u.test(fact.span.text) || !/^\d{4}/u.test(fact.value)) return false
  const before = text.slice(0, fact.span.start)
  if (leansOnEvent(fact, before) || COUNTED_FROM_EVENT.test(fact.span.text)) return true
  if (!/^\d{1,2}[月日]/u.test(fact.span.text)) return false
  const written = lastWrittenYear(before, appeared)
  return written !== null && Math.abs(written - yearOf(fact.value)) >= FAR
}

/** A speaker that still holds whom he spoke to, or that is no more than a word for a text. */
const isNoSpeaker = (name: string): boolean =>
  /[\p{Script=Han}]{2}[对向][\p{Script=Han}]{2}/u.test(name) ||
  /^(?:任务|计划|项目|数据|消息|结果|情况|问题)$/u.test(name)

const GOVERNED = /(?:对|针对|关于|面对|因|受到?)(?<noun>\p{Script=Han}{2})[，,：:]?$/u

/** 部长对指控全部承认: behind a preposition what looks like a verb of speech is a thing, and nobody says anything. */
const isNothingSaid = ({ cue }: StatementFact): boolean =>
  cue !== null && speechVerbOf(GOVERNED.exec(cue.text)?.groups?.noun ?? '') !== undefined

const withoutNobody = (fact: Fact): Fact =>
  fact.kind === 'statement' && (isNoSpeaker(fact.speaker) || isNothingSaid(fact))
    ? { ...fact, confidence: 0 }
    : fact

const settledFact = (fact: Fact, doubtful: readonly DateFact[]): Fact => {
  if (fact.kind === 'date') return doubtful.includes(fact) ? { ...fact, resolved: false } : fact
  if (fact.kind !== 'event' || !doubtful.some(({ span }) => span.start === fact.dateSpan?.start)) return fact
  const { date: _, dateSpan: __, ...undated } = fact
  return undated
}

/** The same facts, with some dates marked as unresolved and taken off the events that they date. */
export const withoutDates = (extraction: Extraction, doubtful: readonly DateFact[]): Extraction =>
  doubtful.length === 0
    ? extraction
    : { ...extraction, facts: extraction.facts.map((fact) => settledFact(fact, doubtful)) }

/** The same facts, with doubtful dates marked as unresolved and taken off the events that they date, and no confidence
 * in statements whose speaker cannot be one. */
export const withoutDoubt = (article: Article, extraction: Extraction): Extraction => {
  const appeared = extraction.published ? yearOf(extraction.published.end) : Number.POSITIVE_INFINITY
  const doubtful = extraction.facts.filter(
    (fact): fact is DateFact => fact.kind === 'date' && isDoubtful(article, fact, appeared),
  )
  return { ...extraction, facts: extraction.facts.map((fact) => withoutNobody(settledFact(fact, doubtful))) }
}
