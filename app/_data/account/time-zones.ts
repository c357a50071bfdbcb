import 'server-only'
import type { Locale } from '#data/account/locale'
import { withChosen, type ZoneChoice, zoneChoices } from '#lib/study/time-zones'

/** To name four hundred zones takes a tenth of a second, and they are called the same all year. */
const named = new Map<string, readonly ZoneChoice[]>()

/** The time zones that a learner can choose from, as they call them, the one that they have chosen among them. */
export const listTimeZones = (locale: Locale, chosen: string | null, now: Date): readonly ZoneChoice[] => {
  const year = now.getUTCFullYear()
  const key = `${locale} ${year}`
  const choices = named.get(key) ?? zoneChoices(Intl.supportedValuesOf('timeZone'), locale, year)
  named.set(key, choices)
  return chosen === null ? choices : withChosen(choices, chosen, locale, year)
}
