import type { Actor } from '#lib/language/language'

/** Several who act together, as Chinese lists them: 南国、北国和东国. */

/** The single ones, also of a group in a group (南国、北国和东国和西国). */
export const singleOnes = (actor: Actor): readonly Actor[] =>
  actor.kind === 'group' ? actor.members.flatMap(singleOnes) : [actor]

export const groupName = (names: readonly string[]): string =>
  names.length < 3 ? names.join('和') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`
