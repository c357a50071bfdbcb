import 'server-only'
import { isLocale } from '#data/account/locale'
import { readPlace, type Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import type { PreferenceView } from '#data/study/views'
import { DEFAULT_RETENTION } from '#lib/study/terms'

export const NEW_PER_DAY = 20

const DEFAULTS = {
  theme: 'system',
  newPerDay: NEW_PER_DAY,
  reviewsPerDay: 200,
  desiredRetention: DEFAULT_RETENTION,
} as const

const COLUMNS = {
  locale: true,
  theme: true,
  newPerDay: true,
  reviewsPerDay: true,
  desiredRetention: true,
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
  const { locale, theme, ...limits } = saved
  return { ...limits, timeZone, theme: themeOf(theme), locale: isLocale(locale) ? locale : viewer.locale }
}

/** Keeps a viewer's choices. The time zone is the browser's to tell, so it is not kept. */
export const savePreferences = async (
  { userId }: Viewer,
  { locale, theme, newPerDay, reviewsPerDay, desiredRetention }: Omit<PreferenceView, 'timeZone'>,
): Promise<void> => {
  const columns = { locale, theme, newPerDay, reviewsPerDay, desiredRetention }
  const client = await database()
  await client.preference.upsert({ where: { userId }, create: { userId, ...columns }, update: columns })
}
