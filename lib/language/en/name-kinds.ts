import { bodyNamed, countryNamed } from '#lib/language/en/lexicon/countries'
import { isGivenName } from '#lib/language/en/lexicon/given-names'
import { isNationality } from '#lib/language/en/lexicon/nationalities'
import {
  isBody,
  isCommonNoun,
  isMedium,
  isNamedMedium,
  isPeople,
  singularOf,
} from '#lib/language/en/lexicon/offices'
import { isKnownPlace, isThing } from '#lib/language/en/lexicon/places'
import { WEEKDAY_NAMES } from '#lib/language/en/times/words'
import type { NameType } from '#lib/language/language'

/** NorCom, HarborX: a large letter inside a word; MacArthur and DeLay are people. */
const isWrittenTogether = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}/u.test(name) && !/^(?:Ma?c|De|Di|Du|La|Le|Fitz|Van|St)\p{Lu}/u.test(name)

/** What a name stands for by its own words; null where they leave it open. */
export const typeByWords = (name: string): NameType | null => {
  if (countryNamed(name)) return 'country'
  if (bodyNamed(name)) return 'organisation'
  const words = name.split(' ')
  const last = (words.at(-1) ?? '').toLowerCase()
  if (isNamedMedium(name.toLowerCase()) || (words.length > 1 && isMedium(last))) return 'media'
  if (isKnownPlace(name)) return 'place'
  if (isBody(last) && !isGivenName(words[0]?.toLowerCase() ?? '')) return 'organisation'
  // the Harbor School District: what a body is divided into acts, and is no place
  if (last === 'district' && isBody(words.at(-2)?.toLowerCase() ?? '')) return 'organisation'
  // House Democrats, Harbor Teachers: several, and nobody's name
  if (words.length > 1 && singularOf(last) !== last && isPeople(singularOf(last)) && isCommonNoun(last))
    return 'organisation'
  if (words.length === 1 && isWrittenTogether(name)) return 'organisation'
  // Democrats aside, Americans and Palestinians are nobody by name; nobody is called by a day: Hallam Wednesday
  return isNationality(last) || isThing(last) || WEEKDAY_NAMES.has(last) ? 'organisation' : null
}
