import type { Span } from '#lib/article/span'
import type { Extraction, Fact, StatementFact, Telling, TellingRole } from '#lib/facts/fact'
import { namesOf, type Source, sentenceAround, sureFacts } from '#lib/items/source'
import { formsOf } from '#lib/items/tell/naming'
import { tellingRound } from '#lib/items/tell/said-telling'
import { isSubjectless } from '#lib/items/tell/subjectless'
import { standingWords } from '#lib/items/tell/words'

/** The clause round a date or a number as a telling, where the reading gave the fact none. */

const CLAUSE_MARK = /[，,；;。！？：:]/u

interface Stretch {
  /** Where the clause may begin: at its own first word, or with clauses before it. */
  readonly froms: readonly number[]
  readonly to: number
}

/** The clause of a sentence that holds a span, quotations uncut, and where those before it begin. */
const clauseAround = (sentence: Span, span: Span): Stretch => {
  const [at, until] = [span.start - sentence.start, span.end - sentence.start]
  let depth = 0
  const froms = [0]
  for (let index = 0; index < sentence.text.length; index += 1) {
    const sign = sentence.text[index] ?? ''
    if (/[“（(《「『]/u.test(sign)) depth += 1
    else if (/[”）)》」』]/u.test(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && CLAUSE_MARK.test(sign)) {
      // 3月5日，…: a date in front has its clause behind it.
      const isAlone = sentence.text.slice(froms[0], index).replace(/^\s*(?:当地时间)?/u, '') === span.text
      if (index >= until && !isAlone) return { froms, to: index }
      if (index < at) froms.unshift(index + 1)
    }
  }
  return { froms, to: sentence.text.length }
}

/** How a clause goes on that has its subject before it. */
const HAS_SUBJECT =
  /^[\p{Script=Han}A-Za-z0-9“”《》]{2,14}?(?:将|已|于|在|是|为|由|被|达|超过|占|出现|升|降|增|下|上|萎缩|造成|导致|举行|宣布)/u
/** Within so many characters of a clause's beginning a name is its subject, or part of it. */
const NAMED_WITHIN = 12
const HEADLESS =
  /^(?:将|已|曾|并|也|还|仍|其中|为|是|以|使|让|在|于|对|向|从|自|由|共|均|都|包括|造成|导致|超过|达|预计|计划|要求|呼吁|说|称|表示|有|把|被|该|此|这|那|他|她|它)/u

const clauseTelling = (
  source: Source,
  span: Span,
  role: TellingRole,
  names: readonly string[],
  isTold: (rest: string) => boolean,
): Telling | null => {
  const sentence = sentenceAround(source, span)
  const zone = sentence && source.article.zones[sentence.zone]?.kind
  if (!sentence || zone === 'title' || zone === 'subheading' || zone === 'furniture') return null
  const { froms, to } = clauseAround(sentence, span)
  for (const from of froms) {
    const telling = tellingFrom(source, sentence, { from, to }, span, role, names, isTold)
    if (telling) return telling
  }
  return null
}

/** A clause longer than this, in characters, is a story. */
const LONGEST = 70

const tellingFrom = (
  source: Source,
  sentence: Span,
  { from, to }: { readonly from: number; readonly to: number },
  span: Span,
  role: TellingRole,
  names: readonly string[],
  isTold: (rest: string) => boolean,
): Telling | null => {
  const [start, end] = [sentence.start + from, sentence.start + to]
  const rest =
    `${sentence.text.slice(from, span.start - sentence.start)}${sentence.text.slice(span.end - sentence.start, to)}`
      .replace(/^[，,\s]+/u, '')
      .trim()
  const opening = rest.slice(0, NAMED_WITHIN)
  const begins =
    isTold(rest) || names.some((name) => name.length > 1 && opening.includes(name)) || HAS_SUBJECT.test(rest)
  if (!begins || HEADLESS.test(rest) || rest.length < 8 || rest.length > LONGEST) return null
  return tellingRound(source.article.text, { start, end, text: '' }, span, role)
}

/** The words of every statement that stand alone. */
const saidIn = (source: Source): { fact: StatementFact; span: Span }[] =>
  sureFacts(source, 'statement').flatMap((fact) => {
    const words = standingWords(source, fact)
    return words === null || isSubjectless(source, words.span.text) ? [] : [{ fact, span: words.span }]
  })

const spanIn = (fact: Fact): readonly [Span, TellingRole] | null => {
  if (fact.kind === 'quantity') return [fact.span, 'quantity']
  if (fact.kind === 'event' && fact.dateSpan) return [fact.dateSpan, 'time']
  return fact.kind === 'date' && fact.event !== undefined ? [fact.span, 'time'] : null
}

/** An English sentence is asked whole, where it is short and quotes nobody. */
const LONGEST_ENGLISH = 200

const englishSentence = (source: Source, span: Span, role: TellingRole): Telling | null => {
  const sentence = role === 'quantity' ? sentenceAround(source, span) : undefined
  const zone = sentence && source.article.zones[sentence.zone]?.kind
  if (!sentence || (zone !== 'body' && zone !== 'lead')) return null
  if (sentence.text.length > LONGEST_ENGLISH || /["“”]|''/u.test(sentence.text)) return null
  const end = sentence.start + sentence.text.replace(/[.\s]+$/u, '').length
  return tellingRound(source.article.text, { start: sentence.start, end, text: '' }, span, role)
}

/** Whether a clause is that of the fact: a phrase that the reading found for a date, or one with all parties of an event. */
const tellsOf = (source: Source, fact: Fact, rest: string): boolean => {
  if (fact.kind === 'date') return true
  if (fact.kind !== 'event' || fact.participants.length === 0) return false
  return fact.participants.every((name) => formsOf(source, name).some((form) => rest.includes(form)))
}

/** 至少413名: how a number is meant stands before it. */
const BOUND_BEFORE =
  /(?:至少|最多|多达|高达|超过|将近|不到|不足|大约|约|近|超|逾)$|\b(?:at least|more than|about|around|nearly|almost|up to|less than|over|some) $/iu

const withBound = (text: string, span: Span): Span => {
  const before = BOUND_BEFORE.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[0] ?? ''
  return { start: span.start - before.length, end: span.end, text: before + span.text }
}

/** The same facts, each with a clause that tells it where one is found: what somebody said, or the article itself. */
export const withClauses = (source: Source): Extraction => {
  const names = namesOf(source)
  const { text, language } = source.article
  const said = saidIn(source)
  const facts = source.extraction.facts.map((fact): Fact => {
    const found = fact.telling ? null : spanIn(fact)
    if (!found) return fact
    const span = found[1] === 'quantity' ? withBound(text, found[0]) : found[0]
    const whole = said.find((one) => one.span.start <= span.start && span.end <= one.span.end)
    const telling = whole
      ? tellingRound(text, whole.span, span, found[1])
      : language === 'en'
        ? englishSentence(source, span, found[1])
        : clauseTelling(source, span, found[1], names, (rest) => tellsOf(source, fact, rest))
    return telling ? { ...fact, telling } : fact
  })
  return { ...source.extraction, facts }
}
