import type { Source } from '#lib/items/source'
import { isBody, isPeople } from '#lib/language/en/lexicon/offices'

/** Who can act: people, and the bodies that they make up. */

/** The word that says what a subject is: lawmakers, of Norland lawmakers in the capital. */
const headOf = (subject: string): string =>
  subject
    .split(/\s(?:of|in|at|from|for|with|on|around|such as)\s/u)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase() ?? ''

/**
 * Whether an English subject is somebody who can act, by its noun or by the names in it.
 *
 * @param names of those who take part, where they are known
 */
export const isAgent = ({ extraction }: Source, subject: string, names: readonly string[]): boolean =>
  isPeople(headOf(subject)) ||
  isBody(headOf(subject)) ||
  extraction.entities.some(
    ({ type, name, aliases }) =>
      type !== 'place' && (names.includes(name) || [name, ...aliases].some((form) => form === subject)),
  )
