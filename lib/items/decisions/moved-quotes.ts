import type { Article } from '#lib/article/article'
import { addedFact } from '#lib/facts/apply-decisions'
import type { AddedFact } from '#lib/facts/fact-decisions'
import { ALIKE, likeness, piecesOf } from '#lib/facts/likeness'
import type { Decided } from '#lib/items/decisions/change'

/** Where the words of a quotation stand in an edited text; null where they are gone. */
type Mover = (quote: string) => string | null

/** What stands between the same beginning and the same end; null where those have changed too. */
const between = (text: string, before: string, behind: string): string | null =>
  text.length > before.length + behind.length && text.startsWith(before) && text.endsWith(behind)
    ? text.slice(before.length, text.length - behind.length)
    : null

/** Finds the sentence of the new edition that a sentence of the old one has become. */
const becomeIn = ({ sentences }: Article): ((sentence: string) => string | null) => {
  const all = sentences.map(({ text }) => ({ text, pieces: piecesOf(text) }))
  return (sentence) => {
    const pieces = piecesOf(sentence)
    const alike = all.map((one) => ({ ...one, share: likeness(pieces, one.pieces) }))
    const best = alike.reduce<(typeof alike)[number] | null>(
      (most, one) => (one.share >= ALIKE && one.share > (most?.share ?? 0) ? one : most),
      null,
    )
    return best?.text ?? null
  }
}

const moverBetween = (before: Article, after: Article): Mover => {
  const become = becomeIn(after)
  return (quote) => {
    if (after.text.includes(quote)) return quote
    const at = before.text.indexOf(quote)
    const sentence = before.sentences.find(({ start, end }) => at >= start && at + quote.length <= end)
    const reworded = at < 0 || !sentence ? null : become(sentence.text)
    if (!sentence || reworded === null) return null
    const from = at - sentence.start
    return between(reworded, sentence.text.slice(0, from), sentence.text.slice(from + quote.length))
  }
}

const moved = <Entry extends { readonly quote?: string | undefined }>(entry: Entry, move: Mover): Entry => {
  const quote = entry.quote === undefined ? null : move(entry.quote)
  return quote === null ? entry : { ...entry, quote }
}

/**
 * What a person decided about an article, for its next edition: quotations that were reworded are followed into their
 * new words, and what was added under them keeps its key, so that its cards stay. One whose sentence is gone stays as it
 * was: it adds nothing, and comes back with the sentence.
 */
export const withMovedQuotes = (
  { factDecisions, questions }: Decided,
  before: Article,
  after: Article,
): Decided => {
  const move = moverBetween(before, after)
  const follow = (entry: AddedFact): AddedFact => {
    const next = moved(entry, move)
    const id = next.quote === entry.quote ? undefined : addedFact(entry, before)?.id
    return id === undefined ? next : { ...next, id }
  }
  return {
    factDecisions: {
      ...factDecisions,
      edit: factDecisions.edit.map((entry) => moved(entry, move)),
      add: factDecisions.add.map(follow),
    },
    questions: { ...questions, ask: questions.ask.map((entry) => moved(entry, move)) },
  }
}
