import type { CardState } from '#lib/study/card'

/** A card forgotten so often costs more than it gives (Anki's "leech threshold"). */
export const LEECH_LAPSES = 8

/** Whether a card has been learned and forgotten again eight times or more. */
export const isLeech = (state: CardState): boolean => state.kind !== 'new' && state.lapses >= LEECH_LAPSES

/** Whether this lapse is one at which Anki speaks up: the eighth, and every fourth after it. */
export const isLeechLapse = (lapses: number): boolean =>
  lapses >= LEECH_LAPSES && (lapses - LEECH_LAPSES) % Math.ceil(LEECH_LAPSES / 2) === 0
