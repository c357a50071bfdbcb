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

/** Whether an English subject is somebody who can act, by its noun or by its name. */
export const isAgent = ({ extraction }: Source, subject: string): boolean =>
  isPeople(headOf(subject)) ||
  isBody(headOf(subject)) ||
  extraction.entities.some(
    ({ type, name, aliases }) =>
      type !== 'place' && [name, ...aliases].some((form) => form.length > 2 && subject.endsWith(form)),
  )
