/** What an English answer says, without how it is written: dates, numbers, articles, honorifics. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const MONTH_DAY = new RegExp(`\\b${MONTH} (?:the )?(\\d{1,2})(?:,? (\\d{4}))?(?!\\d)`, 'gu')
const DAY_MONTH = new RegExp(`(?<!\\d)(\\d{1,2}) (?:of )?${MONTH}(?:,? (\\d{4}))?(?![\\d\\p{L}])`, 'gu')
const MONTH_YEAR = new RegExp(`\\b${MONTH},? (?:of )?(\\d{4})(?!\\d)`, 'gu')

/** May 3 to 5, 2018: the year stands behind the second day and is that of both. */
const DAYS_AND_YEAR = new RegExp(
  `\\b(${MONTH} \\d{1,2}) ?(?:to|through|until|[-–—]) ?((?:${MONTH} )?\\d{1,2}),? (\\d{4})(?!\\d)`,
  'gu',
)
const BETWEEN = /^between (.+?\d.*?) and (?=.*\d)/u
/** on January 10, in 1985, from May 3 to 5: words before a date that say nothing of it. */
const BEFORE_DATE = new RegExp(`^(?:on|in|from|during) (?=(?:the )?(?:\\d|${MONTH}))`, 'u')

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const WORD = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'gu')
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const SCALED = /(\d+(?:\.\d+)?) (thousand|million|billion|trillion)\b/gu

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1

/** The same mark as dates in figures are joined with. */
const joined = (...parts: readonly (number | string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(Number)
    .join('⁄')

/**
 * One form for January 10, 2022, 10 January 2022 and Jan. 10 2022; for 1.5 million and 1,500,000; for twelve and 12; for the
 * White House and White House. Text without Latin letters stays as it is.
 *
 * @param text in small letters
 */
export const englishNormalForm = (text: string): string =>
  /[a-z$]/u.test(text)
    ? text
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(BETWEEN, '$1 to ')
        .replace(BEFORE_DATE, '')
        .replace(/^(?:the|an?) (?=[a-z\d])/u, '')
        .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
        .replace(/(\d)(?:st|nd|rd|th)\b/gu, '$1')
        .replace(WORD, (word) => String(WORDS.indexOf(word)))
        .replace(DAYS_AND_YEAR, (_, first: string, ...rest: (string | undefined)[]) =>
          [`${first}, ${rest[3]}`, rest[1]].join(' to '),
        )
        .replace(DAY_MONTH, (_, day: string, month: string, year?: string) =>
          joined(year, monthOf(month), day),
        )
        .replace(MONTH_DAY, (_, month: string, day: string, year?: string) =>
          joined(year, monthOf(month), day),
        )
        .replace(MONTH_YEAR, (_, month: string, year: string) => joined(year, monthOf(month)))
        .replace(SCALED, (_, figure: string, scale: string) =>
          String(Number((Number(figure) * (SCALES[scale] ?? 1)).toPrecision(15))),
        )
        .replace(/ ?\bper ?cent\b/gu, '%')
        .replace(/\$ ?(\d+(?:\.\d+)?)/gu, '$1 dollars')
        .replace(/^(?:mr|mrs|ms|dr)\.? (?=[a-z])/u, '')
    : text
