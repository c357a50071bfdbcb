import nlp from 'compromise/two'

/** What a name of a person looks like; where the look does not tell, compromise's word lists have a weak vote. */

const PARTICLE = 'de|da|del|della|van|von|der|den|bin|bint|ibn|al|el|la|le|di|dos|du|ten|ter'
const WORD = "\\p{Lu}(?:\\.|[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*)"
/** One to five words with capitals, particles between them. */
export const NAME_PATTERN = `${WORD}(?: (?:(?:${PARTICLE}) )*${WORD}){0,4}`

const NO_NAME =
  /\b(?:The|A|An|In|On|At|By|For|From|To|It|He|She|They|We|I|But|And|Or|If|When|While|After|Before|As|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Q|According|However|Meanwhile|Later|Earlier|Both|Asked|Speaking|No|Not|Yes|Now|Then|There|This|That|These|Those)\b/u

export const isNameLike = (text: string): boolean =>
  new RegExp(`^${NAME_PATTERN}$`, 'u').test(text) && !NO_NAME.test(text) && !/^\p{Lu}+$/u.test(text)

/** Whether compromise takes the words for a person's name. */
export const isTakenForPerson = (name: string): boolean => nlp(name).has('#Person')

/** Whether compromise takes the words for a place. */
export const isTakenForPlace = (name: string): boolean => nlp(name).has('#Place')

export type Gender = 'he' | 'she' | null

/** The pronoun of a first name, where compromise's lists know it and are of one mind. */
export const genderOf = (name: string): Gender => {
  const first = nlp(name.split(' ')[0] ?? '')
  const [female, male] = [first.has('#FemaleName'), first.has('#MaleName')]
  return female === male ? null : female ? 'she' : 'he'
}

/** The family name: the last word, with the particles before it. */
export const familyName = (name: string): string =>
  new RegExp(`(?<!\\S)(?:(?:${PARTICLE}) )*\\S+$`, 'u').exec(name)?.[0] ?? name
