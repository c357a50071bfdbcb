import { type Span, spanOf } from '#lib/article/span'
import type { Entity, QuantityFact, StatementFact } from '#lib/facts/fact'
import { tongueOf } from '#lib/items/ask/tongue'
import { rivalAmounts } from '#lib/items/distract/amounts'
import { rivalDates } from '#lib/items/distract/dates'
import { mayBeSame } from '#lib/items/distract/same-one'
import { applied, turnsOf } from '#lib/items/distract/turned'
import { hashOf } from '#lib/items/hash'
import { type Source, SURE } from '#lib/items/source'
import { amountIn } from '#lib/items/tell/amount'
import { datesBetween } from '#lib/items/tell/told'
import type { SaidWords } from '#lib/items/tell/words'
import { statesIn } from '#lib/items/unnamed'
import { wordingOf } from '#lib/items/wording/by-language'

/** Words with one thing in them turned into another: what a careless reader takes them to have been. */

export interface Altered {
  /** Where the article says something else. */
  readonly at: Span
  readonly to: string
  /** The words as they are shown, altered. */
  readonly text: string
}

interface Change {
  /** Offset into the words as they are shown. */
  readonly offset: number
  readonly from: string
  readonly to: string
  /** Where the article has it, when it has it in other words than are shown. */
  readonly at?: Span
}

const amounts = (source: Source, words: SaidWords): Change[] =>
  source.extraction.facts
    .filter(
      (fact): fact is QuantityFact =>
        fact.kind === 'quantity' &&
        fact.confidence >= SURE &&
        fact.span.start >= words.span.start &&
        fact.span.end <= words.span.end,
    )
    .flatMap((fact): Change[] => {
      const amount = amountIn(fact.span.text, tongueOf(source))
      const offset = amount ? words.text.indexOf(amount.shown) : -1
      const to = amount ? rivalAmounts(source, fact, amount)[0] : undefined
      return amount && to !== undefined && offset >= 0 && words.text.split(amount.shown).length === 2
        ? [{ offset, from: amount.shown, to }]
        : []
    })

/** In a place: what English names behind in or from is one. */
const isPlaced = ({ article }: Source, name: string): boolean =>
  ['in', 'from', 'to', 'near', 'outside'].some((before) => article.text.includes(`${before} ${name}`))

/**
 * Whether one name may stand where the other stood. English gives names a capital and nothing else by which to know
 * them: people have two names, places stand behind in, and neither follows the or Mr.
 */
const mayReplace = (source: Source, text: string, from: string, one: Entity, other: Entity): boolean => {
  if (tongueOf(source) === 'zh') return true
  const at = text.indexOf(from)
  if (/\b(?:the|an?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|\p{Lu}\S*)\s$/u.test(text.slice(0, at))) return false
  if (/^(?:['’]s\b|-|\s\p{Lu})/u.test(text.slice(at + from.length))) return false
  if (one.type === 'person')
    return [one, other].every(({ name }) => /^\p{Lu}\S+(?: \S+)+$/u.test(name) && statesIn(name).length === 0)
  // Glasgow is in Scotland: only of states is it certain that neither lies in the other.
  return [from, other.name].every((name) => statesIn(name).length > 0 && isPlaced(source, name))
}

/** Days that the article writes in figures, each turned into another that may be taken for it; the day of 今天 is off by nothing that matters. */
const days = (source: Source, words: SaidWords): Change[] =>
  datesBetween(source, words.span.start, words.span.end).flatMap((date): Change[] => {
    const value = date.value.replace(/T.*$/u, '')
    const isWritten = date.resolved && date.mod === undefined && /\d/u.test(date.span.text)
    const from = isWritten ? wordingOf(source).shownDate(value) : null
    const offset = from === null ? -1 : words.text.indexOf(from)
    const to = from === null ? undefined : rivalDates(source, { ...date, value }, [])[0]
    return from !== null && to !== undefined && offset >= 0 ? [{ offset, from, to, at: date.span }] : []
  })

/** Others of the same type who are nowhere in the words. */
const swaps = (source: Source, speaker: string, text: string): Change[] => {
  const { entities } = source.extraction
  const isIn = ({ name, aliases }: Entity): boolean => [name, ...aliases].some((form) => text.includes(form))
  const here = entities.filter((one) => isIn(one) && one.type !== 'media')
  return here.flatMap((one): Change[] => {
    const from = [one.name, ...one.aliases]
      .filter((form) => form.length > 1 && text.includes(form))
      .sort((a, b) => b.length - a.length)[0]
    if (from === undefined || text.split(from).length !== 2 || one.type === 'organisation') return []
    const other = entities.find(
      (candidate) =>
        candidate.type === one.type &&
        !isIn(candidate) &&
        mayReplace(source, text, from, one, candidate) &&
        candidate.name.length <= 8 + (tongueOf(source) === 'en' ? 22 : 0) &&
        [speaker, ...here.map(({ name }) => name)].every(
          (name) => !mayBeSame(candidate.name, name, entities),
        ),
    )
    return other ? [{ offset: text.indexOf(from), from, to: other.name }] : []
  })
}

/** Between these nothing is done that the one does and the other not: 甲和乙, 甲与乙会谈, A met B. */
const MUTUAL =
  /[与和及、]|跟|双方|会[谈晤见面]|见面|通话|通电话|达成|交换|联合|共同|合作|同为|\b(?:and|or|with|between|both|met|meets?|talks?|agreed|together)\b/u

/** Two of one type that stand in the words, each in the other's place: who did it to whom is soon mistaken. */
const reversed = (source: Source, text: string): Change[] => {
  const places = source.extraction.entities.flatMap(({ type, name, aliases }) => {
    const form = [name, ...aliases]
      .filter((one) => one.length > 1 && text.split(one).length === 2)
      .sort((a, b) => b.length - a.length)[0]
    return form === undefined || type === 'media' ? [] : [{ type, form, at: text.indexOf(form) }]
  })
  const [first, second, ...more] = places.sort((a, b) => a.at - b.at)
  if (!first || !second || more.length > 0 || first.type !== second.type || MUTUAL.test(text)) return []
  const [end, to] = [first.at + first.form.length, second.at + second.form.length]
  if (end >= second.at) return []
  const from = text.slice(first.at, to)
  return [{ offset: first.at, from, to: `${second.form}${text.slice(end, second.at)}${first.form}` }]
}

/** Every way in which words may be turned, those first that are best: a number, an opposite, two names, a day, another name. */
const changesOf = (source: Source, speaker: string, words: SaidWords): Change[] => [
  ...amounts(source, words),
  ...turnsOf(source, words.text),
  ...reversed(source, words.text),
  ...days(source, words),
  ...swaps(source, speaker, words.text),
]

/** The words with one thing turned, drawn by the statement's own key; null where nothing in them can be turned. */
export const alteredWords = (
  source: Source,
  fact: Pick<StatementFact, 'id' | 'speaker'>,
  words: SaidWords,
): Altered | null => {
  const changes = changesOf(source, fact.speaker, words).filter(
    ({ from, at }) =>
      at !== undefined ||
      source.article.text.slice(words.span.start, words.span.end).split(from).length === 2,
  )
  const change = changes[hashOf(fact.id) % Math.min(2, changes.length || 1)]
  if (!change) return null
  if (change.at) return { at: change.at, to: change.to, text: applied(words.text, change) }
  const start =
    words.span.start + source.article.text.slice(words.span.start, words.span.end).indexOf(change.from)
  return {
    at: spanOf(source.article.text, start, start + change.from.length),
    to: change.to,
    text: applied(words.text, change),
  }
}
