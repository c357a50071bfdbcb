/** West of all people the day lasts twelve hours longer than in Greenwich. */
const LAST_ZONE_MS = 12 * 60 * 60 * 1000

/** The day that is not over yet anywhere, `YYYY-MM-DD`: what was to be before it is past for everybody. */
export const todayEverywhere = (now: Date): string =>
  new Date(now.getTime() - LAST_ZONE_MS).toISOString().slice(0, 10)

/** Whether a plan of an article has become past since it was read. */
export const hasTurned = ({ turnsOn }: { readonly turnsOn: string | null }, today: string): boolean =>
  turnsOn !== null && turnsOn <= today
