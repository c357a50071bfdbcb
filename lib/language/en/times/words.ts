import type { CalendarUnit } from '#lib/language/en/times/shape'
import type { LengthUnit, PartOfDay } from '#lib/language/time/time'

/** Words of which English expressions of time are made: one row a word. */

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
/** Abbreviations name a month or weekday only beside a number or with their stop: he sat, Angie Mar. */
const SHORT_MONTHS: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const SHORT_WEEKDAYS: readonly (readonly [string, number])[] = [
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]

export interface CalendarName {
  /** January and Monday are 1. */
  readonly index: number
  readonly isShort: boolean
}

const named = (
  full: readonly string[],
  short: readonly (readonly [string, number])[],
): ReadonlyMap<string, CalendarName> =>
  new Map<string, CalendarName>([
    ...full.map((word, index) => [word, { index: index + 1, isShort: false }] as const),
    ...short.map(([word, index]) => [word, { index, isShort: true }] as const),
  ])

export const MONTH_NAMES = named(MONTHS, SHORT_MONTHS)
export const WEEKDAY_NAMES = named(WEEKDAYS, SHORT_WEEKDAYS)
/** Months that are words or first names as well: He may; they march; June Carter. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

interface Unit {
  readonly length: LengthUnit
  readonly calendar?: CalendarUnit
  readonly times: number
  readonly isPlural: boolean
}

const unit = (
  words: readonly [string, string],
  length: LengthUnit,
  calendar?: CalendarUnit,
  times = 1,
): [string, Unit][] =>
  words.map((word, index): [string, Unit] => [
    word,
    { length, times, isPlural: index === 1, ...(calendar ? { calendar } : {}) },
  ])

/** Decades and centuries are told in years, as TIMEX3 of news has them. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit(['second', 'seconds'], 'second'),
  ...unit(['minute', 'minutes'], 'minute'),
  ...unit(['hour', 'hours'], 'hour'),
  ...unit(['day', 'days'], 'day', 'day'),
  ...unit(['week', 'weeks'], 'week', 'week'),
  ...unit(['fortnight', 'fortnights'], 'week', 'week', 2),
  ...unit(['month', 'months'], 'month', 'month'),
  ...unit(['quarter', 'quarters'], 'quarter', 'quarter'),
  ...unit(['year', 'years'], 'year', 'year'),
  ...unit(['decade', 'decades'], 'year', 'decade', 10),
  ...unit(['century', 'centuries'], 'year', 'century', 100),
])

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const TENS_BEFORE: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
])
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
])
export const ORDINAL_TENS = TENS_BEFORE
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

export const PARTS_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['midday', 'midday'],
])

/** Spring is 1. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
])

export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

export const TIME_ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst kst hkt aest'.split(' '),
)

/** After these a bare number of four figures is a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since by until till before after from during of early late mid circa c through throughout to pre post around between into and or year beyond for summer spring autumn fall winter'.split(
    ' ',
  ),
)
/** the 1996 bombing, his 2004 novel: words before a year that stands before its noun. */
export const BEFORE_NOUN: ReadonlySet<string> = new Set(
  "the a an this that its his her their our my your 's ’s each every any no and under under".split(' '),
)
/** What is counted, so that the number before it is no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  'people persons men women children troops soldiers workers students miles kilometers kilometres km meters metres feet tons tonnes dollars pounds euros yen yuan percent pct votes points homes houses jobs shares barrels acres hectares seats members cases deaths times hours days weeks months years minutes square cubic'.split(
    ' ',
  ),
)

/** Words that may stand before a month that has neither day nor year. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since by until till from to of early late mid last next this before after during between and or through throughout every each every around for past previous following coming through into'.split(
    ' ',
  ),
)

/** Words before which a range or list of days ends: March 4 and 5 in Geneva, not March 4 and 20 ships. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'in at on to with for by after before and but as when during of that where while between from until since if because so or than is was are were will would has have had he she it they we which who'.split(
    ' ',
  ),
)

export type Step = -1 | 0 | 1
/** this week, last week: from the day of the paper. */
export const STEPS_NOW: ReadonlyMap<string, Step> = new Map([
  ['this', 0],
  ['last', -1],
  ['past', -1],
  ['next', 1],
  ['current', 0],
  ['coming', 1],
])
/** the same day, the following week: from the date told before. */
export const STEPS_TOLD: ReadonlyMap<string, Step> = new Map([
  ['same', 0],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['next', 1],
  ['following', 1],
])

export const DAYS_FROM_NOW: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** Adjectives that make a weekday the name of one day: Black Friday. */
export const NAMING_WEEKDAYS: ReadonlySet<string> = new Set(
  'black good super bloody ash cyber palm easter holy whit shrove fat red blue'.split(' '),
)

/** Days that have become names of what happened on them: the September 11 attacks, Oct. 7. */
export const NAMED_DAYS: ReadonlySet<string> = new Set(['9-11', '1-6', '10-7', '7-7', '6-4', '5-4'])
