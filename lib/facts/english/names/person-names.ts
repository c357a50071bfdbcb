/** What a name of a person looks like. */

const PARTICLE = 'de|da|del|della|van|von|der|den|bin|bint|ibn|al|el|la|le|di|dos|du|ten|ter'
const WORD = "\\p{Lu}(?:\\.|[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*)"
/** One to five words with capitals, particles between them. */
export const NAME_PATTERN = `${WORD}(?: (?:(?:${PARTICLE}) )*${WORD}){0,4}`

const NO_NAME =
  /\b(?:The|A|An|In|On|At|By|For|From|To|It|He|She|They|We|I|But|And|Or|If|When|While|After|Before|As|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Q|According|However|Meanwhile|Later|Earlier|Both|Asked|Speaking|No|Not|Yes|Now|Then|There|This|That|These|Those)\b/u

export const isNameLike = (text: string): boolean =>
  new RegExp(`^${NAME_PATTERN}$`, 'u').test(text) && !NO_NAME.test(text) && !/^\p{Lu}+$/u.test(text)
