/**
 * Which of the facts that were found are put before a person. The engine keeps the same thing in several forms (when it
 * was, what happened, who said so), each for questions of its own, and days and numbers by themselves, on which others
 * hang. To decide about, a person needs each thing once, and only what says something.
 */

/** A fact as it is looked at here. */
export interface Listable {
  readonly key: string
  readonly label: string
  /** Nothing but a day or a number: it tells nothing by itself. */
  readonly isBare: boolean
  /** Whether it is asked, could be asked, or somebody has decided about it: then it stays, whatever else says the same. */
  readonly isBound: boolean
  /** The sentences in which it stands, by their places. */
  readonly sentences: readonly number[]
}

/** The characters of a Chinese label, the words and numbers of another. */
const piecesOf = (label: string): ReadonlySet<string> =>
  new Set(label.toLowerCase().match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? [])

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((piece) => whole.has(piece))

const share = (one: Listable, other: Listable): boolean =>
  one.sentences.some((sentence) => other.sentences.includes(sentence))

/** The keys of those that are listed: no bare one, and of those that tell the same of one sentence the fullest. */
export const listedFacts = (facts: readonly Listable[]): ReadonlySet<string> => {
  const told = facts.filter(({ isBare, isBound }) => isBound || !isBare)
  const pieces = new Map(told.map(({ key, label }) => [key, piecesOf(label)]))
  const piecesOfFact = ({ key }: Listable) => pieces.get(key) ?? new Set<string>()
  const isSaid = (fact: Listable, place: number): boolean =>
    told.some((other, at) => {
      if (other === fact || !share(fact, other) || !isWithin(piecesOfFact(fact), piecesOfFact(other)))
        return false
      // Of two that say exactly the same, the one that is asked stays, or else the earlier.
      const isSame = isWithin(piecesOfFact(other), piecesOfFact(fact))
      return !isSame || other.isBound || at < place
    })
  return new Set(told.filter((fact, place) => fact.isBound || !isSaid(fact, place)).map(({ key }) => key))
}
