import type { ProgressView } from '#data/study/progress-view'
import type { TimeSpent } from '#lib/study/time-spent'
import { BarChart } from '#ui/bar-chart'
import { TableBehind } from '#ui/table-behind'
import { dayInWords, type Locale, wordsFor } from '#ui/words'

/** Minutes of study on each of the last thirty days. */
export const Time = ({ time, locale }: { time: ProgressView['time']; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const inWords = ({ hours, minutes }: TimeSpent): string => words('duration', { hours, minutes })
  const { days, active, recent, ever } = time
  const last = days.length - 1
  const nameOf = (day: string, index: number): string =>
    index === last ? words('today') : dayInWords(locale, day, 'short')
  return (
    <section>
      <h2>{words('time')}</h2>
      <p className="mt-4">{words('timeText', { active, recent: inWords(recent), ever: inWords(ever) })}</p>
      <BarChart
        label={words('timeLabel', { most: Math.max(...days.map(({ minutes }) => minutes)) })}
        bars={days.map(({ day, minutes }, index) => ({
          id: day,
          value: minutes,
          title: `${nameOf(day, index)}: ${words('duration', { hours: 0, minutes })}`,
          isMarked: index === last,
        }))}
        ends={[dayInWords(locale, days[0]?.day ?? '', 'short'), words('today')]}
      />
      <TableBehind
        summary={words('asTable')}
        caption={words('time')}
        columns={[words('day'), words('minutes')]}
      >
        {days
          .map(({ day, minutes }, index) => (
            <tr key={day}>
              <th scope="row">{nameOf(day, index)}</th>
              <td>{minutes}</td>
            </tr>
          ))
          .reverse()}
      </TableBehind>
      <p className="hint mt-2">{words('timeHint')}</p>
    </section>
  )
}
