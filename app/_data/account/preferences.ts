import 'server-only'
import { isLocale } from '#data/account/locale'
import { readPlace, type Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import type { PreferenceView } from '#data/study/views'
import { DEFAULT_RETENTION } from '#lib/study/preset'

export const NEW_PER_DAY = 20

const DEFAULTS = {
  theme: 'system',
  newPerDay: NEW_PER_DAY,
  reviewsPerDay: 200,
  desiredRetention: DEFAULT_RETENTION,
  chosenTimeZone: null,
  dailyGoal: 20,
} as const

const COLUMNS = {
  locale: true,
  theme: true,
  newPerDay: true,
  reviewsPerDay: true,
  desiredRetention: true,
  timeZone: true,
  dailyGoal: true,
} as const

const themeOf = (theme: string): PreferenceView['theme'] =>
  theme === 'light' || theme === 'dark' ? theme : 'system'

/** A viewer's choices, with defaults where none was made; somebody unknown has the browser's language. */
export const readPreferences = async (viewer: Viewer | null): Promise<PreferenceView> => {
  if (!viewer) return { ...DEFAULTS, ...(await readPlace()) }
  const { userId, timeZone } = viewer
  const client = await database()
  const saved = await client.preference.findUnique({ where: { userId }, select: COLUMNS })
  if (!saved) return { ...DEFAULTS, timeZone, locale: viewer.locale }
  const { locale, theme, timeZone: chosenTimeZone, ...limits } = saved
  return {
    ...limits,
    timeZone,
    chosenTimeZone,
    theme: themeOf(theme),
    locale: isLocale(locale) ? locale : viewer.locale,
  }
}

/** What of it a viewer chooses. */
export type PreferenceInput = Omit<PreferenceView, 'timeZone'>

/** Keeps a viewer's choices. */
export const savePreferences = async (
  { userId }: Viewer,
  { chosenTimeZone: timeZone, ...input }: PreferenceInput,
): Promise<void> => {
  const { locale, theme, newPerDay, reviewsPerDay, desiredRetention, dailyGoal } = input
  const columns = { locale, theme, newPerDay, reviewsPerDay, desiredRetention, timeZone, dailyGoal }
  const client = await database()
  await client.preference.upsert({ where: { userId }, create: { userId, ...columns }, update: columns })
}
