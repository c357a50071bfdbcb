import { partiesIn } from '#lib/facts/english/acts/parties'
import { headOf } from '#lib/facts/english/acts/told-clauses'
import type { Clause, NamePhrase, NounPhrase, Phrase, ReadArticle, Reading } from '#lib/language/language'

/** Whom the two sides, both companies and the two leaders mean: the two of whom the words before tell together. */

type Kind = 'any' | 'person' | 'country' | 'body'

const words = (list: string): readonly string[] => list.split(' ')
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...words('side party').map((word) => [word, 'any'] as const),
  ...words('country nation state land government neighbour neighbor ally').map(
    (word) => [word, 'country'] as const,
  ),
  ...words(
    'company firm group team club carrier bank university airline carmaker automaker agency rival union lender',
  ).map((word) => [word, 'body'] as const),
  ...words('leader man woman president minister official diplomat candidate player politician').map(
    (word) => [word, 'person'] as const,
  ),
])

const OF_TWO = /^(?:the two|both|both of the|the two of the) (?!other)\p{Ll}+$/iu
/** What kind of two a phrase means; null where it names nobody told before, or more than its two words say. */
const kindMeant = (phrase: Phrase | null): Kind | null => {
  if (phrase?.kind !== 'noun' || phrase.names.length > 0 || !OF_TWO.test(phrase.text)) return null
  return KINDS.get(headOf(phrase)) ?? null
}

/** Of what kind a name is, as far as its kind is certain: a name alone may be read as a person or a body. */
const fits = ({ type }: NamePhrase, kind: Kind): boolean => {
  if (kind === 'any') return true
  if (kind === 'country') return type === 'country'
  return type !== 'country' && (kind === 'body' || type !== 'place')
}

type Pair = readonly [NamePhrase, NamePhrase]
const pairOf = (names: readonly NamePhrase[]): Pair | null => {
  const [first, second, ...more] = names
  return first && second && more.length === 0 && first.name !== second.name ? [first, second] : null
}

/** The two who act together in a clause, or of whom one meets the other, or between whom something is. */
const pairIn = (clause: Clause): Pair | null => {
  const own = partiesIn(clause.subject)
  if (own.length > 1) return pairOf(own)
  const between = clause.adverbials.find(({ marker }) => marker === 'between')
  if (between) return pairOf(partiesIn(between.phrase))
  const others = clause.adverbials
    .filter(({ role }) => role === 'with')
    .flatMap(({ phrase }) => partiesIn(phrase))
  const met = clause.predicate?.lemma === 'meet' ? partiesIn(clause.object) : []
  return pairOf([...own, ...met, ...others])
}

/** A meeting of A and B, talks between A and B: two names of a phrase of its own. */
const pairsOf = ({ phrases, clauses, sentence }: Reading, before: number) =>
  [
    ...clauses.map((clause) => ({ start: clause.start, pair: pairIn(clause) })),
    ...phrases
      .filter(
        (phrase) =>
          phrase.kind === 'group' &&
          sentence.text.slice(0, phrase.start - sentence.start).endsWith('between '),
      )
      .map((phrase) => ({ start: phrase.start, pair: pairOf(partiesIn(phrase)) })),
  ].flatMap(({ start, pair }) => (pair && start < before ? [pair] : []))

const [MOST_ZONES_BACK, MOST_SENTENCES_BACK] = [1, 12]

/** @returns the names of the two whom a phrase means; empty where the words before tell of none, or of other pairs too */
export const twoMeant = (
  { readings }: Pick<ReadArticle, 'readings'>,
  reading: Reading,
  phrase: NounPhrase | Phrase | null,
): readonly NamePhrase[] => {
  const kind = kindMeant(phrase)
  if (!phrase || kind === null) return []
  const at = readings.indexOf(reading)
  const near = readings
    .slice(Math.max(0, at - MOST_SENTENCES_BACK), at + 1)
    .filter(({ sentence }) => reading.sentence.zone - sentence.zone <= MOST_ZONES_BACK)
  const pairs = near
    .flatMap((one) => pairsOf(one, phrase.start))
    .filter((pair) => pair.every((name) => fits(name, kind)))
  const [last] = pairs.slice(-1)
  const isOne = last && pairs.every((pair) => pair.every(({ name }) => last.some((one) => one.name === name)))
  return isOne ? last : []
}
