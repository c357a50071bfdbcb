import type { Entity, Extraction, TellingPart } from '#lib/facts/fact'
import { rememberFor } from '#lib/items/remember'
import type { Source } from '#lib/items/source'

const formsOf = rememberFor(({ entities }: Extraction): readonly (readonly [string, Entity])[] =>
  entities
    .flatMap((entity) => [entity.name, ...entity.aliases].map((form): [string, Entity] => [form, entity]))
    .filter(([form]) => form.length > 1)
    .sort(([a], [b]) => b.length - a.length),
)

/** What may stand before a name in its part: 和, 与, an office; with, the. */
const JOINS = /和|与|及|、|以及|\band\b|,/u

/** Republicans such as President Bush, the agents of Bin Laden: in English the first noun is whom it is about. */
const HOLDS_ANOTHER = /\b(?:such as|like|of|for|from|by|in|at|to|than|near|behind|around|against)\s/u

/**
 * Whom a part of a clause names, with or without an office and a preposition before the name.
 *
 * @returns undefined where it names nobody, or several
 */
export const entityOfPart = ({ extraction }: Source, part: TellingPart): Entity | undefined => {
  const text = (part.means ?? part.text).trim()
  const found = formsOf(extraction).find(([form]) => text.endsWith(form))
  if (!found) return undefined
  const before = text.slice(0, text.length - found[0].length).replace(/^(?:和|与|同|跟)/u, '')
  return JOINS.test(before) || HOLDS_ANOTHER.test(before) ? undefined : found[1]
}
