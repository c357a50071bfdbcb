import type { Deed } from '#lib/facts/events/deeds'
import type { Adverbial } from '#lib/language/language'

/** Where an event is: 在平壤. What a word of place closes (在会议上) is no place of it. */

const MARKERS: ReadonlySet<string | null> = new Set(['在', '于'])
const LONGEST = 14

const placeIn = ({ role, marker, phrase, end }: Adverbial): string[] => {
  if (role !== 'place' || !MARKERS.has(marker) || !phrase || phrase.end !== end) return []
  if (phrase.kind === 'group') {
    const [first] = phrase.members
    return first?.kind === 'name' && first.type !== 'person' ? [first.text] : []
  }
  if (phrase.kind === 'name') return phrase.type === 'person' ? [] : [phrase.text]
  return phrase.kind === 'noun' && !phrase.pointsBack && phrase.text.length <= LONGEST ? [phrase.text] : []
}

/** The place that the clauses of a deed tell; nothing where none does. */
export const placeOf = ({ chain }: Deed): string | undefined =>
  chain.flatMap(({ adverbials }) => adverbials.flatMap(placeIn))[0]
