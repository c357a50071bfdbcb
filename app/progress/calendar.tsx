import type { ProgressView } from '#data/study/progress-view'
import { HeatMap } from '#ui/heat-map'
import { TableBehind } from '#ui/table-behind'
import { dayInWords, type Locale, monthInWords, wordsFor } from '#ui/words'

/** The first half of 53 weeks. */
const SPLIT_WEEK = 27

type Squares = ProgressView['calendar']['squares']

/** From which day to which a half reaches, in words. */
const labelOf = (squares: Squares, locale: Locale): string =>
  wordsFor(locale, 'progress')('calendarLabel', {
    from: dayInWords(locale, squares[0]?.day ?? ''),
    to: dayInWords(locale, squares.at(-1)?.day ?? ''),
  })

const Legend = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  return (
    <p className="heat-legend" aria-hidden="true">
      {words('less')}
      {[0, 1, 2, 3].map((level) => (
        <span key={level} data-level={level} />
      ))}
      {words('more')}
    </p>
  )
}

const Days = ({ squares, locale }: { squares: Squares; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  return (
    <TableBehind
      summary={words('asTable')}
      caption={words('calendar')}
      columns={[words('day'), words('answered'), words('right'), words('minutes')]}
    >
      {squares
        .filter(({ answers }) => answers > 0)
        .reverse()
        .map(({ day, answers, right, minutes }) => (
          <tr key={day}>
            <th scope="row">{dayInWords(locale, day)}</th>
            <td>{answers}</td>
            <td>{right}</td>
            <td>{minutes}</td>
          </tr>
        ))}
    </TableBehind>
  )
}

/** A year of answers, a square a day. */
export const Calendar = ({ calendar, locale }: { calendar: ProgressView['calendar']; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const { squares, months, streak } = calendar
  const halves = [
    squares.filter(({ week }) => week < SPLIT_WEEK),
    squares.filter(({ week }) => week >= SPLIT_WEEK),
  ] as const
  return (
    <section>
      <h2>{words('calendar')}</h2>
      <p className="mt-4">
        {words('calendarText', {
          active: squares.filter(({ answers }) => answers > 0).length,
          answers: squares.reduce((sum, { answers }) => sum + answers, 0),
          streak,
        })}
      </p>
      <HeatMap
        squares={squares.map(({ day, answers, ...place }) => ({
          ...place,
          day,
          title: words('calendarDay', { day: dayInWords(locale, day), answers }),
        }))}
        months={months.map(({ day, week }) => ({ week, name: monthInWords(locale, day) }))}
        labels={[labelOf(halves[0], locale), labelOf(halves[1], locale)]}
        splitWeek={SPLIT_WEEK}
      />
      <Legend locale={locale} />
      <Days squares={squares} locale={locale} />
    </section>
  )
}
