/** West of all people the day lasts twelve hours longer than in Greenwich. */
const LAST_ZONE_MS = 12 * 60 * 60 * 1000

/** The day that is not over yet anywhere, `YYYY-MM-DD`: what was to be before it is past for everybody. */
export const todayEverywhere = (now: Date): string =>
  new Date(now.getTime() - LAST_ZONE_MS).toISOString().slice(0, 10)

/** East of all people the day begins fourteen hours before Greenwich's. */
const FIRST_ZONE_MS = 14 * 60 * 60 * 1000

/** The latest day that has begun anywhere, `YYYY-MM-DD`: what has happened already bears no later one. */
export const dayBegun = (now: Date): string =>
  new Date(now.getTime() + FIRST_ZONE_MS).toISOString().slice(0, 10)

/** Whether a plan of an article has become past since it was read. */
export const hasTurned = ({ turnsOn }: { readonly turnsOn: string | null }, today: string): boolean =>
  turnsOn !== null && turnsOn <= today
