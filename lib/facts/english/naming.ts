import type { People } from '#lib/facts/english/names/people'
import type { Actors } from '#lib/facts/english/speech/statements'
import { bodyNamed } from '#lib/language/en/lexicon/countries'
import { isBody, isPeople } from '#lib/language/en/lexicon/offices'
import type { Clause, NamePhrase, NounPhrase, Phrase } from '#lib/language/language'

/** By what name facts call whoever a clause is about; null where that is open. */
export interface Naming {
  /** Whoever acts in a clause: by name, or by words that tell who without pointing back. */
  readonly ofActor: (clause: Clause) => string | null
  /** Whoever another phrase means. */
  readonly ofPhrase: (phrase: Phrase) => string | null
}

/** A pronoun or description stands for somebody so surely before facts name him for it. */
const SURE = 0.84
const OWNED = /^(?:his|her|its|their|my|our|your|this|that|these|those)\b/iu
const ANYBODY = /^(?:everybody|everyone|anybody|anyone|somebody|someone|people|person|one)$/u
const COUNTED = /\b(?:both|two|three|other|others|pair|sides?)\b/iu

const nameOf = (people: People, { name, type, text }: NamePhrase): string | null => {
  if (type === 'place' || people.isShared(name)) return null
  const known = people.fullName(name) ?? people.landAs(name) ?? bodyNamed(name)
  return known ?? (/^the /iu.test(text) && type !== 'person' ? `the ${name}` : name)
}

const described = (phrase: Phrase): string | null => {
  if (phrase.kind !== 'noun' || OWNED.test(phrase.text) || COUNTED.test(phrase.text)) return null
  const head = phrase.head.toLowerCase()
  // Critics, everybody: anybody at all
  if (!phrase.text.includes(' ') || ANYBODY.test(head)) return null
  if (!isPeople(head) && !isBody(head)) return null
  return phrase.text.replace(/^(?:The|An?|Some|Several|Many) /u, (word) => word.toLowerCase())
}

const isFull = ({ text, head }: NounPhrase): boolean =>
  text.split(' ').length > 2 && isBody(head.toLowerCase())

export const namingOf = (people: People, actors: Actors): Naming => ({
  ofActor: (clause) => {
    const { subject } = clause
    if (subject?.kind === 'name' && subject.type === 'place') return null
    if (subject?.kind === 'noun' && !subject.pointsBack) return described(subject)
    const actor = actors.get(clause)
    // the central bank, the Norwegian parliament: told in full
    if (subject?.kind === 'noun' && isFull(subject)) return described(subject)
    const isNamed = actor !== undefined && actor.confidence >= SURE && /\p{Lu}/u.test(actor.name)
    return isNamed ? actor.name : null
  },
  ofPhrase: (phrase) => (phrase.kind === 'name' ? nameOf(people, phrase) : described(phrase)),
})
