import { type Span, spanOf } from '#lib/article/span'
import type { Extraction, Fact, Telling, TellingPart, TellingRole } from '#lib/facts/fact'
import { namesOf, type Source, sentenceAround } from '#lib/items/source'

/** The clause round a date or a number as a telling, where the reading gave the fact none. */

const CLAUSE_MARK = /[，,；;。！？：:]/u

/** The clause of a sentence that holds a span, quotations uncut. */
const clauseAround = (sentence: Span, span: Span): { from: number; to: number } => {
  const [at, until] = [span.start - sentence.start, span.end - sentence.start]
  let [from, depth] = [0, 0]
  for (let index = 0; index < sentence.text.length; index += 1) {
    const sign = sentence.text[index] ?? ''
    if (/[“（(《「『]/u.test(sign)) depth += 1
    else if (/[”）)》」』]/u.test(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && CLAUSE_MARK.test(sign)) {
      // 3月5日，…: a date in front has its clause behind it.
      const isAlone = sentence.text.slice(from, index).replace(/^\s*(?:当地时间)?/u, '') === span.text
      if (index >= until && !isAlone) return { from, to: index }
      if (index < at) from = index + 1
    }
  }
  return { from, to: sentence.text.length }
}

const part = (source: Source, start: number, end: number, role: TellingRole): TellingPart[] => {
  const marks = /^[，,\s]*/u.exec(source.article.text.slice(start, end))?.[0].length ?? 0
  const span = spanOf(source.article.text, start + marks, end)
  return span.text.trim() === '' ? [] : [{ ...span, role }]
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
): Telling | null => {
  const sentence = sentenceAround(source, span)
  const zone = sentence && source.article.zones[sentence.zone]?.kind
  if (!sentence || zone === 'title' || zone === 'subheading' || zone === 'furniture') return null
  const { from, to } = clauseAround(sentence, span)
  const rest =
    `${sentence.text.slice(from, span.start - sentence.start)}${sentence.text.slice(span.end - sentence.start, to)}`
      .replace(/^[，,\s]+/u, '')
      .trim()
  const opening = rest.slice(0, NAMED_WITHIN)
  const begins =
    // A phrase that the reading found for a date has its subject.
    role === 'time' ||
    names.some((name) => name.length > 1 && opening.includes(name)) ||
    HAS_SUBJECT.test(rest)
  if (!begins || HEADLESS.test(rest) || rest.length < 8) return null
  const [start, end] = [sentence.start + from, sentence.start + to]
  const parts = [
    ...part(source, start, span.start, 'rest'),
    ...part(source, span.start, span.end, role),
    ...part(source, span.end, end, 'rest'),
  ]
  return { parts, support: [] }
}

const spanIn = (fact: Fact): readonly [Span, TellingRole] | null => {
  if (fact.kind === 'quantity') return [fact.span, 'quantity']
  if (fact.kind === 'event' && fact.dateSpan) return [fact.dateSpan, 'time']
  return fact.kind === 'date' && fact.event !== undefined ? [fact.span, 'time'] : null
}

/** The same facts, each with a clause that tells it where one is found. */
export const withClauses = (source: Source): Extraction => {
  if (source.article.language === 'en') return source.extraction
  const names = namesOf(source)
  const facts = source.extraction.facts.map((fact): Fact => {
    const found = fact.telling ? null : spanIn(fact)
    const telling = found && clauseTelling(source, ...found, names)
    return telling ? { ...fact, telling } : fact
  })
  return { ...source.extraction, facts }
}
