import type { Source } from '#lib/items/source'

/** Who can act: people, and the bodies that they make up. */

/** English nouns for people and bodies, in any number. */
const PEOPLE =
  /(?:men|women|people|lawmakers|officials|scientists|researchers|groups?|leaders?|astronomers|countries|authorities|police|government|ministry|department|company|agency|court|parliament|army|troops|forces|workers|experts|investors|searchers|engineers|critics|residents|republicans|democrats|colleagues|team|administration|agents|militias?|allies|banks?|\p{Ll}+ers|\p{Ll}+ists|\p{Ll}+ians)\b/iu

/**
 * Whether an English subject is somebody who can act, by its noun or by the names in it.
 *
 * @param names of those who take part, where they are known
 */
export const isAgent = ({ extraction }: Source, subject: string, names: readonly string[]): boolean =>
  PEOPLE.test(subject) ||
  extraction.entities.some(
    ({ type, name, aliases }) =>
      type !== 'place' && (names.includes(name) || [name, ...aliases].some((form) => form === subject)),
  )
