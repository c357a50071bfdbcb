import { type Span, spanOf } from '#lib/article/span'
import type { DateFact, Entity, Fact, QuantityFact } from '#lib/facts/fact'
import { boundedSpan } from '#lib/facts/tellings'
import { acceptedAmounts } from '#lib/items/accepted-amounts'
import { acceptedDates, shownAs } from '#lib/items/accepted-dates'
import { tongueOf } from '#lib/items/ask/tongue'
import { distinctForms } from '#lib/items/distinct-forms'
import { isPersonName, rivalNames } from '#lib/items/distract/names'
import { rivalPlaces } from '#lib/items/distract/places'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { amountIn } from '#lib/items/tell/amount'
import { givenParts, isOfTheDay } from '#lib/items/tell/given-date'
import type { Standing } from '#lib/items/tell/standing'
import { isTrifle } from '#lib/items/tell/trifle'
import { wordingOf } from '#lib/items/wording/by-language'
import type { NamePhrase, Phrase } from '#lib/language/language'
import { cutWords } from '#lib/language/zh/dictionary'
import { isMedium } from '#lib/language/zh/lexicon/media'

/** Where a sentence carries its information, and what may be left out of it: never a word that has synonyms. */

export interface Gap {
  readonly type: 'date' | 'quantity' | 'term' | 'name' | 'place'
  readonly span: Span
  /** What of the span is shown on either side of the blank: 至少 … 名. */
  readonly before: string
  readonly behind: string
  /** The answer as an option. */
  readonly shown: string
  /** What may be typed; empty where the answer is to be chosen. */
  readonly accepted: readonly string[]
  readonly rivals: readonly string[]
  /** Whose memory it serves; of a name, whatever fact the sentence tells. */
  readonly fact: Fact | null
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether what is left out stands in the rest of the sentence once more, or in the title. */
const isShown = ({ article }: Source, { span }: Standing, text: string): boolean =>
  span.text.split(text).length > 2 || article.title.includes(text)

/** The figure in brackets is the one before it again. */
const isConverted = (text: string, { start, end }: Span): boolean =>
  /^[^，,。;；]{0,14}?[(（][^()（）]*\d/u.test(text.slice(end, end + 24)) ||
  /[(（][^()（）]*$/u.test(text.slice(Math.max(0, start - 24), start))

/** A number in a headline is no fact of its own. */
const isInTitle = (text: string, { start, end }: Span): boolean =>
  /《[^》]*$/u.test(text.slice(Math.max(0, start - 60), start)) &&
  /^[^《]*》/u.test(text.slice(end, end + 60))

const AHEAD =
  /将|拟|预计|计划|定于|原定|有望|截[至止]|前(?!天)|\b(?:will|would|plan|plans|aims?|hopes?|expected|expects|scheduled|due|set|by|until|goal|target|slated|to)\b/iu

/** A day without its year that lies ahead is one only where the sentence looks ahead: else its year may be another. */
const isMisread = (source: Source, one: Standing, { span, value }: DateFact): boolean => {
  const published = source.extraction.published?.end
  if (published === undefined || /\d{4}/u.test(span.text)) return false
  return value.slice(0, 7) > published.slice(0, 7) && !AHEAD.test(one.reading.sentence.text)
}

/** 2至____, from 2 to ____: half of a range. */
const isHalf = (text: string, { start, end }: Span): boolean =>
  /[\d万亿]\s*(?:[至到~～–—-]|to |and )\s*$/u.test(text.slice(Math.max(0, start - 8), start)) ||
  /^\s*(?:[至到~～–—-]|to )\s*\d/u.test(text.slice(end, end + 6))

const quantityGap = (source: Source, one: Standing, fact: QuantityFact): Gap[] => {
  const { text } = source.article
  const span = boundedSpan(source.article, fact.span)
  const amount = amountIn(span.text, tongueOf(source))
  if (!isWithin(span, one.span) || amount === null || !amount.isExact || isTrifle(fact, amount)) return []
  if (isShown(source, one, amount.figure) || isConverted(text, span) || isHalf(text, span)) return []
  if (isInTitle(text, span)) return []
  return [
    {
      type: 'quantity',
      span,
      before: amount.before,
      behind: amount.behind,
      shown: amount.shown,
      accepted: acceptedAmounts(amount, fact.value, fact.unit),
      rivals: [],
      fact,
    },
  ]
}

const IS_PREPOSED = /\b(?:on|in|by|until|since|from|to|of|before|after|between|and)\s$/iu

const dateGap = (source: Source, one: Standing, fact: DateFact): Gap[] => {
  const { text } = source.article
  const { span, value } = fact
  const isPlain = fact.resolved && fact.type === 'DATE' && fact.mod === undefined && /\d/u.test(span.text)
  if (!isPlain || !isWithin(span, one.span) || isHalf(text, span)) return []
  if (isOfTheDay(source, value) || isInTitle(text, span) || isMisread(source, one, fact)) return []
  if (tongueOf(source) === 'en' && !IS_PREPOSED.test(text.slice(Math.max(0, span.start - 9), span.start)))
    return []
  const spelled = wordingOf(source).shownDate(value)
  if (spelled === null || isShown(source, one, span.text)) return []
  const shown = shownAs(spelled, span.text)
  const forms = acceptedDates(shown, value, {
    given: givenParts(source, fact),
    language: source.article.language,
  })
  const accepted = distinctForms([...forms, span.text])
  return [{ type: 'date', span, before: '', behind: '', shown, accepted, rivals: [], fact }]
}

const WORK = /《([^《》，。；：！？]{2,14})》/gu

/** The title of a work, a law or a plan that stands between its marks. */
const workGaps = (source: Source, one: Standing): Gap[] =>
  [...one.span.text.matchAll(WORK)].flatMap(({ 0: marked, 1: inner = '', index }): Gap[] => {
    const start = one.span.start + index
    const isPaper = /^(?:[\p{Script=Han}]{0,4}(?:报道|杂志|网站|报|消息|刊登|\d))/u.test(
      one.span.text.slice(index + marked.length),
    )
    if (isShown(source, one, inner) || isPaper || isMedium(inner)) return []
    const span = spanOf(source.article.text, start, start + marked.length)
    return [
      {
        type: 'term',
        span,
        before: '《',
        behind: '》',
        shown: marked,
        accepted: [inner],
        rivals: [],
        fact: null,
      },
    ]
  })

const TERM = /“([^“”，。；：！？]{3,10})”/gu

/** A name that something is given, between marks of quotation: a noun, in what nobody says word for word. */
const termGaps = (source: Source, one: Standing): Gap[] => {
  const isSpoken = sureFacts(source, 'statement').some(
    ({ mode, statement }) => mode === 'direct' && isWithin(statement, one.sentence),
  )
  if (isSpoken || tongueOf(source) === 'en') return []
  return [...one.span.text.matchAll(TERM)].flatMap(({ 0: marked, 1: inner = '', index }): Gap[] => {
    const isNoun = /^n(?!r)|^vn/u.test(cutWords(inner).at(-1)?.tag ?? '')
    if (!isNoun || isShown(source, one, inner)) return []
    const start = one.span.start + index
    const span = spanOf(source.article.text, start, start + marked.length)
    return [
      {
        type: 'term',
        span,
        before: '“',
        behind: '”',
        shown: marked,
        accepted: [inner],
        rivals: [],
        fact: null,
      },
    ]
  })
}

const namesIn = (phrase: Phrase): readonly NamePhrase[] => {
  if (phrase.kind === 'name') return [phrase]
  if (phrase.kind === 'group') return phrase.members.flatMap((one) => (one.kind === 'name' ? [one] : []))
  return []
}

/** Of so many wrong names somebody may be taken for another. */
const FEWEST_RIVALS = 2

const AT_ZH = /(?:在|于|到|赴|抵达|前往|访问|飞往|来自|位于)$/u
const AT_EN = /\b(?:in|at|from|near|to|visit|visited)\s(?:the\s)?$/u

const isPlaced = (source: Source, { start }: Span): boolean =>
  (tongueOf(source) === 'zh' ? AT_ZH : AT_EN).test(source.article.text.slice(Math.max(0, start - 12), start))

const rivalsOf = (source: Source, one: Standing, entity: Entity, at: number): string[] => {
  const { text } = one.span
  if (entity.type === 'place') return rivalPlaces(source, entity.name, at, text)
  const here = source.extraction.entities
    .filter(({ name, aliases }) => [name, ...aliases].some((form) => form.length > 1 && text.includes(form)))
    .map(({ name }) => name)
  return rivalNames(source, entity.name, here, { at, types: [entity.type] }).filter(
    (name) => !text.includes(name),
  )
}

/** Who says it is asked by itself. */
const speaks = (source: Source, { sentence }: Standing, name: string): boolean =>
  sureFacts(source, 'statement').some(
    ({ speaker, statement, cue }) =>
      (speaker === name || entityNamed(source, speaker)?.name === name) &&
      (isWithin(statement, sentence) || (cue !== null && isWithin(cue, sentence))),
  )

/** Academy of Motion Picture Arts and Sciences: a name inside a longer one. */
const isPieceOfName = ({ article: { text } }: Source, { start, end }: Span): boolean =>
  /\p{Lu}\S* (?:of|for|and|&) (?:the )?$/u.test(text.slice(Math.max(0, start - 40), start)) ||
  /^ (?:of|for|&) (?:the )?\p{Lu}|^ \p{Lu}|^[’']s\b|^-\p{L}/u.test(text.slice(end, end + 12))

/** Whether the name is only what another word is called by: 美国总统, the US president. */
const describes = (one: Standing, { end }: Span): boolean => {
  const next = one.reading.words.find(({ start }) => start >= end)
  return (
    next !== undefined && (next.class === 'noun' || next.class === 'name' || /^['’]s?$|^的$/u.test(next.text))
  )
}

const nameGap = (source: Source, one: Standing, phrase: NamePhrase): Gap[] => {
  const entity = entityNamed(source, phrase.name)
  const at = phrase.start + phrase.text.indexOf(phrase.name)
  const span = spanOf(source.article.text, at, at + phrase.name.length)
  if (!entity || phrase.titles.length > 0 || span.text !== phrase.name || entity.type === 'media') return []
  if (!isWithin(span, one.span) || describes(one, span) || isPieceOfName(source, span)) return []
  if (speaks(source, one, entity.name)) return []
  const isPlace = entity.type === 'place' || (entity.type === 'country' && isPlaced(source, span))
  if (entity.type === 'place' && !isPlaced(source, span)) return []
  if (entity.type === 'person' && !isPersonName(source, entity.name)) return []
  const forms = [entity.name, ...entity.aliases].filter((form) => form.length > 1)
  if (forms.some((form) => source.article.title.includes(form))) return []
  if (one.span.text.split(phrase.name).length > 2) return []
  const rivals = rivalsOf(source, one, entity, at)
  return rivals.length < FEWEST_RIVALS
    ? []
    : [
        {
          type: isPlace ? 'place' : 'name',
          span,
          before: '',
          behind: '',
          shown: phrase.name,
          accepted: [],
          rivals,
          fact: null,
        },
      ]
}

/** The places of a sentence that may be left out, those first that ask most. */
export const gapsIn = (source: Source, one: Standing): Gap[] => {
  const durations = sureFacts(source, 'date').filter(({ type }) => type === 'DURATION')
  const named = [
    ...workGaps(source, one),
    ...termGaps(source, one),
    ...one.reading.phrases.flatMap(namesIn).flatMap((phrase) => nameGap(source, one, phrase)),
  ]
  return [
    ...sureFacts(source, 'quantity').flatMap((fact) => quantityGap(source, one, fact)),
    ...sureFacts(source, 'date').flatMap((fact) => dateGap(source, one, fact)),
    ...durations.flatMap((fact) => durationGap(source, one, fact)),
    // Of several names the first: they would be filed under one fact.
    ...named.slice(0, 1),
  ].filter(
    ({ span }) =>
      (one.isAlone || isWithin(span, one.sentence)) &&
      !one.mends.some(({ start, end, to }) => to !== '' && start < span.end && span.start < end),
  )
}

/** 3个月, 60 days: how long is asked as how many. */
const durationGap = (source: Source, one: Standing, fact: DateFact): Gap[] => {
  const { text } = source.article
  const { span } = fact
  const amount = amountIn(span.text, tongueOf(source))
  if (!amount?.isExact || !/^\d/u.test(amount.figure) || fact.mod !== undefined) return []
  if (!isWithin(span, one.span) || isShown(source, one, amount.figure) || isHalf(text, span)) return []
  const value = Number(amount.figure.replaceAll(',', ''))
  if (!Number.isFinite(value) || value < 2) return []
  return [
    {
      type: 'quantity',
      span,
      before: amount.before,
      behind: amount.behind,
      shown: amount.shown,
      accepted: acceptedAmounts(amount, value, amount.unit),
      rivals: [],
      fact,
    },
  ]
}
