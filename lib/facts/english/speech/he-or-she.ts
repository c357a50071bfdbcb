import type { People } from '#lib/facts/english/names/people'
import { type Heard, isAmongSeveral, type Lately } from '#lib/facts/english/speech/heard'
import { personSpeaking, type Speaker } from '#lib/facts/english/speech/speaker'
import { isOne } from '#lib/facts/english/speech/wordings'

/** A person whom a clause names without acting in it. */
export interface Mentioned {
  readonly name: string
  readonly zone: number
}

/** Who has acted and who was named, in this paragraph and the last ones. */
interface Remembered {
  readonly people: People
  readonly subjects: Lately<Heard>
  readonly mentioned: Lately<Mentioned>
}

/**
 * Who he or she is: whoever of that gender acted last, in this paragraph or the one before.
 *
 * @param speaks says something, so that the pronoun tells the gender of whoever is meant
 * @returns null where more than one may be meant
 */
export const heOrShe = (
  { people, subjects, mentioned }: Remembered,
  word: 'he' | 'she',
  zone: number,
  speaks: boolean,
): Speaker | null => {
  const fits = (name: string): boolean => (people.genderOf(name) ?? word) === word
  const near = subjects.all.filter((one) => zone - one.zone <= 1)
  const last = near.findLast((one) =>
    one.type === 'person' ? fits(one.name) : one.type === 'people' && !one.isPlural && isOne(one.name),
  )
  const named = mentioned.all.flatMap(({ name, zone: at }) => (zone - at <= 1 && fits(name) ? [name] : []))
  if (!last) {
    const [only, ...more] = new Set(named)
    return only !== undefined && more.length === 0 ? { ...personSpeaking(only), confidence: 0.82 } : null
  }
  if (isAmongSeveral(subjects.all, last, zone, fits)) return null
  const isAnother = (name: string): boolean =>
    name !== last.name && people.genderOf(name) === people.genderOf(last.name)
  if (last.isShared && named.some(isAnother)) return null
  if (speaks && last.type === 'person') people.setGender(last.name, word)
  return { ...last, confidence: last === near.at(-1) ? 0.92 : 0.86 }
}

/** “…,” he added: to add something, one has spoken before, whoever has acted since. Null where nobody has. */
export const whoAdds = (
  { people, subjects }: Remembered,
  word: 'he' | 'she',
  zone: number,
): Speaker | null => {
  const last = subjects.all.findLast(
    ({ hasSpoken, zone: at, type, name }) =>
      hasSpoken && zone - at <= 1 && type === 'person' && (people.genderOf(name) ?? word) === word,
  )
  return last ? { ...last, confidence: 0.9 } : null
}

/**
 * An official said that Ruiz was expected. She will …: whom alone a source without a name told of, in the paragraph before,
 * where that source acted last. Null elsewhere.
 */
export const whomSourceTold = (
  { people, subjects, mentioned }: Remembered,
  word: 'he' | 'she',
  zone: number,
): Speaker | null => {
  const { last } = subjects
  if (last?.type !== 'people' || last.isPlural || !last.hasSpoken || zone - last.zone !== 1) return null
  const fits = (name: string): boolean => (people.genderOf(name) ?? word) === word
  const told = mentioned.all.flatMap(({ name, zone: at }) => (at === last.zone && fits(name) ? [name] : []))
  const [only, ...more] = new Set(told)
  return only !== undefined && more.length === 0 ? { ...personSpeaking(only), confidence: 0.86 } : null
}
