import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { findConflicts } from '#lib/facts/conflicts'
import type { Conflict, DateFact, Fact, QuantityFact, StatementFact } from '#lib/facts/fact'
import type { AddedFact, FactDecisions, FactEdit } from '#lib/facts/fact-decisions'
import { type FactDraft, withKeys } from '#lib/facts/keys'

/** Where words stand in a text: of several places the one nearest to where they are looked for; null for none. */
const placeOf = (text: string, quote: string, near: number): Span | null => {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  const [first] = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  return first === undefined ? null : spanOf(text, first, first + quote.length)
}

const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end

/** The evidence with the words that a person chose among it. */
const proving = (evidence: readonly Span[], words: Span): readonly Span[] =>
  evidence.some((span) => holds(span, words)) ? evidence : [...evidence, words]

const editedDate = (fact: DateFact, { value, event }: FactEdit, words: Span | null): Fact => ({
  ...fact,
  ...(value ? { value, resolved: true } : {}),
  ...(event ? { event } : {}),
  ...(words ? { span: words, evidence: proving(fact.evidence, words) } : {}),
})

const editedStatement = (fact: StatementFact, { speaker, title }: FactEdit, words: Span | null): Fact => {
  const { pieces, ...whole } = fact
  return {
    ...(words ? whole : fact),
    ...(speaker ? { speaker } : {}),
    ...(title ? { title } : {}),
    ...(words ? { statement: words, evidence: proving(fact.evidence, words) } : {}),
  }
}

const editedQuantity = (fact: QuantityFact, { value, what, unit }: FactEdit, words: Span | null): Fact => ({
  ...fact,
  ...(value !== undefined && Number.isFinite(Number(value)) ? { value: Number(value) } : {}),
  ...(what ? { what } : {}),
  ...(unit ? { unit } : {}),
  ...(words ? { span: words, evidence: proving(fact.evidence, words) } : {}),
})

const changed = (fact: Fact, change: FactEdit, { text }: Article): Fact => {
  const near = fact.evidence[0]?.start ?? 0
  const words = change.quote === undefined ? null : placeOf(text, change.quote, near)
  switch (fact.kind) {
    case 'date':
      return editedDate(fact, change, words)
    case 'statement':
      return editedStatement(fact, change, words)
    case 'quantity':
      return editedQuantity(fact, change, words)
    case 'event':
    case 'demand':
    case 'decision':
    case 'role':
    case 'reason':
    case 'clause':
      return fact
    default:
      return fact satisfies never
  }
}

/** What proves a day or a number is the sentence around it. */
const sentenceOf = ({ sentences }: Article, span: Span): Span =>
  sentences.find((sentence) => holds(sentence, span)) ?? span

const draftOf = (entry: AddedFact, span: Span, article: Article): FactDraft => {
  switch (entry.kind) {
    case 'statement':
      return {
        kind: 'statement',
        confidence: 1,
        evidence: [span],
        speaker: entry.speaker,
        via: [],
        cue: null,
        statement: span,
        mode: 'indirect',
        modality: 'asserted',
      }
    case 'date': {
      const { value, event } = entry
      const evidence = [sentenceOf(article, span)]
      return { kind: 'date', confidence: 1, evidence, span, type: 'DATE', value, event, resolved: true }
    }
    case 'quantity': {
      const { value, what, unit } = entry
      const counted = unit === undefined ? { value, what } : { value, what, unit }
      return { kind: 'quantity', confidence: 1, evidence: [sentenceOf(article, span)], span, ...counted }
    }
    default:
      return entry satisfies never
  }
}

/** The fact that a person added; null where the article does not hold its words. */
export const addedFact = (entry: AddedFact, article: Article): Fact | null => {
  const at = article.text.indexOf(entry.quote)
  if (at < 0) return null
  const span = spanOf(article.text, at, at + entry.quote.length)
  const [fact] = withKeys([draftOf(entry, span, article)])
  return fact ? { ...fact, id: entry.id ?? fact.id } : null
}

/** The facts as a person wants them; a quotation that the article does not hold adds nothing. */
export const applyDecisions = (
  facts: readonly Fact[],
  decisions: FactDecisions,
  article: Article,
): Fact[] => {
  const drop = new Set(decisions.drop)
  const keep = new Set(decisions.keep)
  const edits = new Map(decisions.edit.map((change) => [change.id, change]))
  const decided = (fact: Fact): Fact => {
    const change = edits.get(fact.id)
    if (change) return { ...changed(fact, change, article), confidence: 1 }
    return keep.has(fact.id) ? { ...fact, confidence: 1 } : fact
  }
  const settled = facts.filter(({ id }) => !drop.has(id)).map(decided)
  const known = new Set(settled.map(({ id }) => id))
  const added = decisions.add
    .flatMap((entry) => addedFact(entry, article) ?? [])
    .filter(({ id }) => !known.has(id) && !drop.has(id))
  return [...settled, ...added.map(decided)]
}

/** The conflicts that are found among facts, and those that a person sees in them. */
export const conflictsAmong = (facts: readonly Fact[], decisions: FactDecisions | undefined): Conflict[] => {
  const known = new Set(facts.map(({ id }) => id))
  const told = (decisions?.conflict ?? [])
    .map((group) => group.filter((id) => known.has(id)))
    .filter((group) => group.length > 1)
  return [...findConflicts(facts), ...told.map((group) => ({ what: 'told by a person', facts: group }))]
}
