/** How a class has done on an item, in the words by which a teacher picks. */
export type FacilityBand = 'easy' | 'middling' | 'hard'
export const FACILITY_BANDS: readonly FacilityBand[] = ['easy', 'middling', 'hard']

const EASY_FROM = 0.8
const HARD_BELOW = 0.5

/** @param facility mean share of the item's points, 0 to 1 */
export const facilityBand = (facility: number): FacilityBand => {
  if (facility >= EASY_FROM) return 'easy'
  return facility < HARD_BELOW ? 'hard' : 'middling'
}
