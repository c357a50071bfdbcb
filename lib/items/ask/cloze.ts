import type { Span } from '#lib/article/span'
import type { DateFact, Fact, QuantityFact, StatementFact } from '#lib/facts/fact'
import { acceptedDates, acceptedNames, acceptedNumbers } from '#lib/items/accepted'
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

/** A word for a day that the sentence gives no way to know: nothing to remember. */
const isEmptyWord = (fact: DateFact): boolean =>
  (!fact.resolved && /^[当同][天日晚月年]$/u.test(fact.span.text)) ||
  (/^[A-Za-z]/u.test(fact.span.text) && fact.type !== 'DURATION' && !NAMES_DATE.test(fact.span.text))

const dateBlank = (source: Source, fact: DateFact): Blank => ({
  span: fact.span,
  way: 'fill-date',
  topic: 'date',
  accepted:
    fact.resolved && fact.confidence >= SURE
      ? acceptedDates(fact.span.text, fact.value, {
          given: { year: !/\d{4}/u.test(fact.span.text), month: !/月|[A-Z][a-z]{2}/u.test(fact.span.text) },
          ...(fact.mod ? { mod: fact.mod } : {}),
          language: source.article.language,
        })
      : [fact.span.text],
})

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
          score: fact.confidence * 0.95,
        },
        question: { asks: 'blank', sentence: shown.sentence, blank: blank.span },
      },
    ]
  })
