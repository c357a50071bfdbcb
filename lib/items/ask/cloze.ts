import { type Span, spanOf } from '#lib/article/span'
import { hasExactValue } from '#lib/facts/dates/exact'
import type { DateFact, Fact, QuantityFact, StatementFact } from '#lib/facts/fact'
import { acceptedNames, acceptedNumbers } from '#lib/items/accepted'
import { acceptedAsWritten, acceptedDates } from '#lib/items/accepted-dates'
import { speakerSpan } from '#lib/items/ask/speaker-blank'
import { isNameless } from '#lib/items/distract/same-one'
import type { Topic } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { quotingOf } from '#lib/items/quoting/by-language'
import { entityNamed, LIKELY, proof, type Source, SURE, sentenceAround } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'

interface Blank {
  readonly span: Span
  readonly way: string
  readonly topic: Topic
  readonly accepted: readonly string[]
}

/** Monday, last year, the next day: only a month or a figure is worth remembering. */
const NAMES_DATE =
  /\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u

/** A word for a day or month that only points at another one: nothing to remember. */
const POINTING =
  /^(?:[当當同][天日晚月年]|[前翌次][一]?[天日]|[翌次]日)(?:凌晨|清晨|早晨|早上|上午|中午|下午|晚间|晚上|晚|夜间|夜)?$/u
/** 昨天 and 周三 are asked only where there is nothing better: the learner has to know the day of the paper. */
const OF_THE_PAPER =
  /^(?:昨|今(?![年后])|明(?!年)|[本上下这]个?(?:周|星期)|(?:周|星期)[一二三四五六日天末])(?!.*\d)/u
const LAST_CHOICE = 0.6
/** 两天后, 三个月前: counted from what was told before. */
const COUNTED_FROM =
  /^[\d一二两兩三四五六七八九十数數几幾]+(?:多|余)?(?:天|日|周|星期|个星期|个月|個月|年|小时)(?:之|以)?[后後前]$/u
/** What stands behind a date and may stay: ____以前, ____之内, ____的最后一次. */
const BEHIND = /(?<=[年月日号周天])(?:之前|以前|前|之后|以后|后|以来|之内|以内|内|起|的.+)$/u

const isEmptyWord = (fact: DateFact): boolean =>
  !hasExactValue(fact) ||
  POINTING.test(fact.span.text) ||
  COUNTED_FROM.test(fact.span.text) ||
  (/^[A-Za-z]/u.test(fact.span.text) && fact.type !== 'DURATION' && !NAMES_DATE.test(fact.span.text))

const WRITES_YEAR = /\d{4}|[〇零一二三四五六七八九]{4}年/u
const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The years in which the article can have appeared. */
const yearsOfPaper = ({ extraction: { published } }: Source): number[] =>
  published ? [...new Set([published.start, published.end].map(yearOf))] : []

/** Every year of which the article tells: an open date may be of any. */
const yearsTold = ({ extraction }: Source): number[] => [
  ...new Set(
    extraction.facts.flatMap((fact) =>
      fact.kind === 'date' && /^\d{4}(?!\d)/u.test(fact.value) ? [yearOf(fact.value)] : [],
    ),
  ),
]

/** In a paper of 2022 the 10th of January is that of 2022, unless the article names the same day of another year. */
const needsNoYear = (source: Source, { value }: DateFact): boolean => {
  const [only, ...more] = yearsOfPaper(source)
  return (
    more.length === 0 &&
    only === yearOf(value) &&
    source.extraction.facts.every(
      (fact) =>
        fact.kind !== 'date' ||
        fact.value.slice(4) !== value.slice(4) ||
        yearOf(fact.value) === yearOf(value),
    )
  )
}

const acceptedFor = (source: Source, fact: DateFact, { text }: Span, hasTail: boolean): string[] => {
  if (!fact.resolved || fact.confidence < SURE) {
    return acceptedAsWritten(text, [...yearsTold(source), ...yearsOfPaper(source)])
  }
  const given = {
    year: !WRITES_YEAR.test(text) || needsNoYear(source, fact),
    month: !/月|[A-Z][a-z]{2}/u.test(text),
  }
  return acceptedDates(text, fact.value, {
    given,
    ...(fact.mod && !hasTail ? { mod: fact.mod } : {}),
    language: source.article.language,
  })
}

const dateBlank = (source: Source, fact: DateFact): Blank => {
  const behind = BEHIND.exec(fact.span.text)?.[0].length ?? 0
  const span = spanOf(source.article.text, fact.span.start, fact.span.end - behind)
  return { span, way: 'fill-date', topic: 'date', accepted: acceptedFor(source, fact, span, behind > 0) }
}

/** 两人, 一名, 三场: numbers so small that they only help the sentence along are not worth a question. */
const isTrivial = (fact: QuantityFact): boolean =>
  fact.value <= 3 && /^[一二两三][\p{Script=Han}]{0,2}$/u.test(fact.span.text)

const quantityBlank = (fact: QuantityFact): Blank => ({
  span: fact.span,
  way: 'fill-number',
  topic: 'quantity',
  accepted: acceptedNumbers(fact.span.text, fact.value, fact.unit),
})

/** The speaker's name beside the statement, so that the blank is the one who speaks here. */
const speakerBlank = (source: Source, fact: StatementFact): Blank | null => {
  const entity = entityNamed(source, fact.speaker)
  if (!entity || isNameless(fact.speaker) || entity.type !== 'person') return null
  const span = speakerSpan(source, fact, entity)
  if (!span) return null
  return {
    span,
    way: 'fill-speaker',
    topic: 'speaker',
    accepted: acceptedNames(span.text, entity, source.extraction.entities),
  }
}

const blankOf = (source: Source, fact: Fact): Blank | null => {
  switch (fact.kind) {
    case 'date':
      return isEmptyWord(fact) ? null : dateBlank(source, fact)
    case 'quantity':
      return isTrivial(fact) ? null : quantityBlank(fact)
    case 'statement':
      return fact.confidence >= SURE ? speakerBlank(source, fact) : null
    case 'event':
    case 'demand':
    case 'decision':
    case 'role':
    case 'reason':
      return null
    default:
      return fact satisfies never
  }
}

/** What a reporter asks (记者：…？) tells nothing that is worth filling in. */
const ASKING = /^[^，。：]{0,12}(?:记者|主持人|问)[：:]|[？?]$/u
const isAsked = (source: Source, span: Span): boolean => ASKING.test(sentenceAround(source, span)?.text ?? '')

/** A sentence of the article with a date, a number or a speaker left out. */
export const askCloze = (source: Source): Candidate[] =>
  source.extraction.facts.flatMap((fact): Candidate[] => {
    const blank = fact.confidence >= LIKELY ? blankOf(source, fact) : null
    const shown = blank && quotingOf(source).blankOut(source, blank.span)
    if (!blank || !shown || isAsked(source, blank.span)) return []
    const wording = wordingOf(source)
    const full = shown.text.replace('____', blank.span.text)
    return [
      {
        item: {
          kind: 'cloze',
          key: `${fact.id}/${blank.way}`,
          factIds: [fact.id],
          topic: blank.topic,
          stem: wording.fillIn(shown.text),
          accepted: blank.accepted.filter((form) => form === blank.span.text || !shown.text.includes(form)),
          evidence: proof(source, blank.span),
          rationale: wording.original(full),
          score: fact.confidence * (OF_THE_PAPER.test(blank.span.text) ? LAST_CHOICE : 0.95),
        },
        question: { asks: 'blank', sentence: shown.sentence, blank: blank.span },
      },
    ]
  })
