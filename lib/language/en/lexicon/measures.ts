/** Units of measure, what is counted, and what only numbers: one row a word. */

const wordsOf = (rows: string): string[][] => rows.split('\n').map((row) => row.trim().split(' '))

/** Longer ones first: 4 percentage points is no 4 percent. */
export const MEASURES: readonly (readonly string[])[] = wordsOf(
  `percentage points
percentage point
square kilometers
square kilometres
square miles
square meters
square metres
square feet
cubic meters
cubic metres
kilowatt hours
percent
per cent
pct
basis points
dollars
euros
pounds
yen
yuan
francs
rubles
roubles
rupees
pesos
kilometers
kilometres
kilometer
kilometre
miles
mile
meters
metres
meter
metre
feet
foot
inches
inch
hectares
acres
kilograms
kilos
grams
tons
tonnes
barrels
liters
litres
gallons
megawatts
gigawatts
degrees
knots`,
)

/** Plurals without an s. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people men women children troops crew police staff cattle'.split(' '),
)

/** Words before a number that it names or ranks: Article 5, No. 2, Flight 370, aged 45. */
export const NUMBERED: ReadonlySet<string> = new Set(
  'article articles no nos number numbers resolution resolutions chapter section sections page pages room flight apollo highway route interstate part act annex phase version unit channel sputnik boeing airbus aged age ages group g stage season episode division battalion regiment level grade'.split(
    ' ',
  ),
)

/** Verbs in -s that follow a number without being counted: of the 300, 20 says nothing. */
export const VERBS_BEHIND_NUMBERS: ReadonlySet<string> = new Set('says is was has does goes'.split(' '))
