import type { ProgressView } from '#data/study/progress-view'
import { BarChart } from '#ui/bar-chart'
import { TableBehind } from '#ui/table-behind'
import { dayInWords, type Locale, wordsFor } from '#ui/words'

const sumOf = (days: ProgressView['forecast']): number => days.reduce((sum, { due }) => sum + due, 0)

/** Cards due on each of the next thirty days. */
export const Forecast = ({
  forecast,
  learning,
  locale,
}: Pick<ProgressView, 'forecast' | 'learning'> & { locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const nameOf = (day: string, index: number): string =>
    index === 0 ? words('today') : dayInWords(locale, day, 'short')
  return (
    <section>
      <h2>{words('forecast')}</h2>
      <p className="mt-4">
        {words('forecastText', {
          today: sumOf(forecast.slice(0, 1)),
          week: sumOf(forecast.slice(0, 7)),
          month: sumOf(forecast),
        })}
      </p>
      {learning && (
        <p className="hint">{words('ofThem', { cards: learning.cards, minutes: learning.minutes })}</p>
      )}
      <BarChart
        label={words('forecastLabel', { most: Math.max(...forecast.map(({ due }) => due)) })}
        bars={forecast.map(({ day, due }, index) => ({
          id: day,
          value: due,
          title: `${nameOf(day, index)}: ${due}`,
          isMarked: index === 0,
        }))}
        ends={[words('today'), dayInWords(locale, forecast.at(-1)?.day ?? '', 'short')]}
      />
      <TableBehind
        summary={words('asTable')}
        caption={words('forecast')}
        columns={[words('day'), words('due')]}
      >
        {forecast.map(({ day, due }, index) => (
          <tr key={day}>
            <th scope="row">{nameOf(day, index)}</th>
            <td>{due}</td>
          </tr>
        ))}
      </TableBehind>
    </section>
  )
}
