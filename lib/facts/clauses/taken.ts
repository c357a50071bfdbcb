import { spanOf } from '#lib/article/span'
import type { ClauseFact } from '#lib/facts/fact'
import type { Clause, ReadArticle, Reading, Word } from '#lib/language/language'

/** What a verb takes, from behind the verb to the end of its clause: 通过了|《巴黎协定》, 开始|在鄂霍次克海举行军事演习. */

/** What the language says of verbs. */
export interface TakingVerbs {
  /** 开始, 要求: what follows is what is done. */
  readonly ofActions: ReadonlySet<string>
  /** 前往, 位于: what follows is a place. */
  readonly ofPlaces: ReadonlySet<string>
  /** 是, 有: what follows may be anything. */
  readonly empty: ReadonlySet<string>
}

/** In characters: less names nothing, more is no answer. */
const [SHORTEST, LONGEST] = [4, 42]

const OF_THING: ReadonlySet<Word['class']> = new Set([
  'noun',
  'name',
  'number',
  'measure',
  'quotation',
  'adjective',
  'determiner',
])
const BEFORE_VERB: ReadonlySet<Word['class']> = new Set(['auxiliary', 'adverb', 'time', 'preposition'])

/** A verb that has something of a verb about it: 了 behind it, or an adverb, a day, an auxiliary before it. */
export const isVerb = ({ words, clauses }: Reading, { predicate, adverbials }: Clause): boolean => {
  if (!predicate || clauses.length === 0) return false
  const at = words.findIndex(({ start }) => start >= predicate.start)
  const before = words[at - 1]
  if (before?.text === '的') return false
  const isLed = before !== undefined && BEFORE_VERB.has(before.class)
  const hasAdverbial = adverbials.some(({ end }) => end === predicate.start)
  return (
    isLed ||
    hasAdverbial ||
    /[了过着到出成]$/u.test(predicate.text) ||
    (before?.class === 'name' && predicate.lemma.length > 1)
  )
}

/** A thing: no verb of its own but inside what describes it, and a noun at its end. */
const isThing = (words: readonly Word[]): boolean => {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !OF_THING.has(first.class) || !OF_THING.has(last.class)) return false
  const described = words.findLastIndex(({ text }) => text === '的')
  return words.slice(described + 1).every(({ class: kind }) => kind !== 'adverb' && kind !== 'auxiliary')
}

/**
 * What the verb of a clause takes, where it can be asked as a whole.
 *
 * @param end where the clause ends
 */
export const takenBy = (
  { article }: ReadArticle,
  reading: Reading,
  clause: Clause,
  end: number,
  verbs: TakingVerbs,
): ClauseFact['taken'] => {
  const { predicate } = clause
  if (!predicate || verbs.empty.has(predicate.lemma) || verbs.ofPlaces.has(predicate.lemma)) return undefined
  const behind = reading.words.filter(({ start, end: to }) => start >= predicate.end && to <= end)
  const own = behind[0]?.text === '了' ? behind.slice(1) : behind
  const [first] = own
  if (!first || !isVerb(reading, clause)) return undefined
  const span = spanOf(article.text, first.start, end)
  if (span.text.length < SHORTEST || span.text.length > LONGEST) return undefined
  if (verbs.ofActions.has(predicate.lemma)) return { span, is: startsAction(own) ? 'action' : 'thing' }
  return isThing(own) ? { span, is: 'thing' } : undefined
}

const STARTS_ACTION: ReadonlySet<Word['class']> = new Set(['verb', 'preposition', 'adverb', 'auxiliary'])
const startsAction = ([first]: readonly Word[]): boolean =>
  first !== undefined && STARTS_ACTION.has(first.class)
