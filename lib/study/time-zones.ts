/** One choice of where the days are counted. */
export interface ZoneChoice {
  /** An IANA name. */
  readonly zone: string
  /** UTC+08:00 中国标准时间 */
  readonly name: string
  /** What all zones have in common for which it stands. */
  readonly time: string
}

const partOf = (zone: string, locale: string, style: 'longGeneric' | 'longOffset', at: Date): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: style })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** UTC+08:00; UTC itself has no figures of its own. */
const offsetAt = (zone: string, at: Date): string => {
  const offset = partOf(zone, 'en', 'longOffset', at).replace('GMT', '')
  return `UTC${offset === '' ? '+00:00' : offset}`
}

const minutesOf = (offset: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/**
 * A zone as a reader calls it, by its standard time (clocks are put forward in summer, which January is in the south),
 * and what tells it from others of that name: its time in January and in July.
 */
const describe = (zone: string, locale: string, year: number) => {
  const [january, july] = [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 6, 1))]
  const offsets = [offsetAt(zone, january), offsetAt(zone, july)] as const
  const offset = minutesOf(offsets[1]) < minutesOf(offsets[0]) ? offsets[1] : offsets[0]
  const name = partOf(zone, locale, 'longGeneric', january)
  return { zone, offset, name: `${offset} ${name}`, time: `${offsets.join(' ')} ${name}` }
}

/**
 * The time zones of the world as a reader calls them, from west to east: zones of one name that keep the same time all
 * year are one choice, so that nobody looks for their town in a list of four hundred.
 *
 * @param zones IANA names; of several of one name the first stands for it
 * @param year of which the clocks are compared
 */
export const zoneChoices = (zones: readonly string[], locale: string, year: number): ZoneChoice[] => {
  const choices = new Map<string, ReturnType<typeof describe>>()
  for (const zone of zones) {
    const choice = describe(zone, locale, year)
    if (!choices.has(choice.time)) choices.set(choice.time, choice)
  }
  return [...choices.values()]
    .sort((a, b) => minutesOf(a.offset) - minutesOf(b.offset) || a.name.localeCompare(b.name, locale))
    .map(({ zone, name, time }) => ({ zone, name, time }))
}

/** The same choices, among which a zone stands for its name: it is the one that was chosen before. */
export const withChosen = (
  choices: readonly ZoneChoice[],
  chosen: string,
  locale: string,
  year: number,
): ZoneChoice[] => {
  const { zone, name, time } = describe(chosen, locale, year)
  if (!choices.some((choice) => choice.time === time)) return [{ zone, name, time }, ...choices]
  return choices.map((choice) => (choice.time === time ? { ...choice, zone } : choice))
}
