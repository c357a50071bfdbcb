import { type Span, spanOf } from '#lib/article/span'
import type { Adverbial, Clause, ClauseRole } from '#lib/language/language'
import type { RawAdverbial, Stretch } from '#lib/language/zh/adverbials'
import { actorOf, phraseOf, plainText } from '#lib/language/zh/phrases'
import type { RawClause } from '#lib/language/zh/raw-clause'
import type { Token } from '#lib/language/zh/token'

/** From a clause as numbers of words to a clause with its text: the last step of reading a sentence. */

/** A clause on its way: what the segment says of it, and how it hangs on the others. */
export interface Hung {
  readonly raw: RawClause
  readonly role: ClauseRole
  readonly parent: number | null
  readonly continues: number | null
  /** Stretches that the verb takes: before it, behind it. */
  readonly taken: Stretch[]
}

const spanIn = (text: string, tokens: readonly Token[], { from, to }: Stretch): Span =>
  spanOf(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end)

const adverbialOf = (
  text: string,
  tokens: readonly Token[],
  { from, to, role, marker, noun }: RawAdverbial,
): Adverbial => {
  const phrase = noun && noun.to > noun.from && role !== 'time' ? phraseOf(text, tokens, noun) : null
  const span = spanIn(text, tokens, { from, to })
  return { start: span.start, end: span.end, text: span.text, role, marker, phrase }
}

const hearerOf = (text: string, tokens: readonly Token[], stretch: Stretch): Adverbial => {
  const span = spanIn(text, tokens, stretch)
  const phrase = phraseOf(text, tokens, stretch)
  return { start: span.start, end: span.end, text: span.text, role: 'to', marker: null, phrase }
}

const predicateOf = (
  text: string,
  tokens: readonly Token[],
  { predicate, lemma, tense, modality, negated, passive }: RawClause,
): Clause['predicate'] => {
  if (!predicate) return null
  const span = spanIn(text, tokens, predicate)
  const first = { from: predicate.from, to: predicate.from + 1 }
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    lemma: lemma || plainText(tokens, first),
    tense,
    modality,
    negated,
    passive,
  }
}

/** The clause as the stages behind read it. */
export const builtClause = (text: string, tokens: readonly Token[], hung: Hung): Clause => {
  const { raw, role, parent, continues, taken } = hung
  const span = spanIn(text, tokens, { from: raw.from, to: Math.max(raw.to, raw.from + 1) })
  const adverbials = raw.adverbials.map((one) => adverbialOf(text, tokens, one))
  if (raw.hearer) adverbials.push(hearerOf(text, tokens, raw.hearer))
  // Written out, and not spread: of all that reading does this made the most of its time.
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    role,
    parent,
    subject: raw.subject ? actorOf(text, tokens, raw.subject) : null,
    continues,
    adverbials,
    predicate: predicateOf(text, tokens, raw),
    object: raw.object && raw.object.to > raw.object.from ? phraseOf(text, tokens, raw.object) : null,
    complement: taken.map((stretch) => spanIn(text, tokens, stretch)),
  }
}
