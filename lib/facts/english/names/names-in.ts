import type { NamePhrase, Phrase } from '#lib/language/language'

/** All names in a phrase, those inside others included. */
export const namesIn = (phrase: Phrase | null): readonly NamePhrase[] => {
  switch (phrase?.kind) {
    case 'name':
      return [phrase]
    case 'noun':
      return phrase.names
    case 'group':
      return phrase.members.flatMap((member) => namesIn(member))
    default:
      return []
  }
}
