import { isoWeekOf } from '#lib/language/time/calendar'
import type {
  Amount,
  CalendarTime,
  LengthUnit,
  PartOfDay,
  RepeatedTime,
  Time,
  TimeModifier,
  UnplacedTime,
} from '#lib/language/time/time'
import { dayAt, MINUTES_A_DAY } from '#lib/language/time/units'

/** Times as TIMEX3 writes them (ISO 24617-1), for the edge of the engine: `2021-12-30T15:35`, `2018-W16`, `PT50M`. */

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** 0221 BC is the astronomers' year -220. */
const yearText = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`)

const PARTS: Readonly<Record<PartOfDay, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
}
const SEASONS: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' }

const weekText = (start: number): string => {
  const { year, week } = isoWeekOf(dayAt(start))
  return `${yearText(year)}-W${pad(week)}`
}

const calendarText = ({ granularity, start, part }: CalendarTime): string => {
  const { year, month, day } = dayAt(start)
  const date = `${yearText(year)}-${pad(month)}-${pad(day)}`
  const minutes = start - Math.floor(start / MINUTES_A_DAY) * MINUTES_A_DAY
  switch (granularity) {
    case 'century':
      return year >= 0 ? pad(Math.floor(year / 100)) : `BC${pad(Math.floor(-year / 100) - 1)}`
    case 'decade':
      return year >= 0 ? pad(Math.floor(year / 10), 3) : `BC${pad(Math.floor(-year / 10) - 1, 3)}`
    case 'year':
      return yearText(year)
    case 'half-year':
      return `${yearText(year)}-H${month < 7 ? 1 : 2}`
    case 'quarter':
      return `${yearText(year)}-Q${Math.ceil(month / 3)}`
    case 'season':
      return `${yearText(year)}-${SEASONS[month] ?? 'SP'}`
    case 'month':
      return `${yearText(year)}-${pad(month)}`
    case 'week':
      return weekText(start)
    case 'weekend':
      return `${weekText(start)}-WE`
    case 'day':
      return date
    case 'part-of-day':
      return `${date}T${PARTS[part ?? 'morning']}`
    case 'hour':
      return `${date}T${pad(Math.floor(minutes / 60))}`
    case 'minute':
      return `${date}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
    default:
      return granularity satisfies never
  }
}

const UNITS: Readonly<Record<LengthUnit, { readonly letter: string; readonly isClock?: true }>> = {
  century: { letter: 'C' },
  decade: { letter: 'E' },
  year: { letter: 'Y' },
  quarter: { letter: 'Q' },
  month: { letter: 'M' },
  week: { letter: 'W' },
  day: { letter: 'D' },
  hour: { letter: 'H', isClock: true },
  minute: { letter: 'M', isClock: true },
  second: { letter: 'S', isClock: true },
}

/** P1Y6M, PT1H30M: the parts of the clock go behind one T. */
const lengthText = (amounts: readonly Amount[]): string => {
  const written = (isClock: boolean): string =>
    amounts
      .filter(({ unit }) => (UNITS[unit].isClock ?? false) === isClock)
      .map(({ unit, count }) => `${count}${UNITS[unit].letter}`)
      .join('')
  const clock = written(true)
  return `P${written(false)}${clock === '' ? '' : `T${clock}`}`
}

const repeatedText = ({ unit, every, weekday, part }: RepeatedTime): string => {
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${part ? `T${PARTS[part]}` : ''}`
  return part ? `XXXX-XX-XXT${PARTS[part]}` : lengthText([{ unit, count: every }])
}

const REFERENCES: Readonly<Record<'past' | 'present' | 'future', string>> = {
  past: 'PAST_REF',
  present: 'PRESENT_REF',
  future: 'FUTURE_REF',
}

/** Some time past; some years (PXY). */
const vagueText = (about: NonNullable<UnplacedTime['about']>): string => {
  if (about === 'past' || about === 'present' || about === 'future') return REFERENCES[about]
  const { letter, isClock } = UNITS[about]
  return `P${isClock ? 'T' : ''}X${letter}`
}

/** The TIMEX3 value; null where the words give none. */
export const timexOf = (time: Time): string | null => {
  switch (time.kind) {
    case 'calendar':
      return calendarText(time)
    case 'range':
      return `${calendarText(time.from)}/${calendarText(time.to)}`
    case 'length':
      return time.upTo ? `${lengthText(time.amounts)}/${lengthText(time.upTo)}` : lengthText(time.amounts)
    case 'repeated':
      return repeatedText(time)
    case 'unplaced':
      return time.about === undefined ? null : vagueText(time.about)
    default:
      return time satisfies never
  }
}

/** Anything of the clock or a part of the day is a TIME. */
export const timexTypeOf = (time: Time): 'DATE' | 'TIME' | 'DURATION' | 'SET' => {
  if (time.kind === 'length') return 'DURATION'
  if (time.kind === 'repeated') return 'SET'
  if (time.kind === 'unplaced' && time.about !== undefined)
    return time.about in REFERENCES ? 'DATE' : 'DURATION'
  const granularity =
    time.kind === 'calendar' ? time.granularity : time.kind === 'range' ? time.from.granularity : 'day'
  return granularity === 'part-of-day' || granularity === 'hour' || granularity === 'minute' ? 'TIME' : 'DATE'
}

export const modifierOf = (time: Time): TimeModifier | undefined =>
  time.kind === 'calendar' || time.kind === 'length' ? time.mod : undefined
