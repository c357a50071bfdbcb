import type { ProgressView } from '#data/views'
import { dayInWords, type Locale, wordsFor } from '#ui/words'

/** Cards due on each of the next seven days: a table whose rows carry their own bars. */
export const Forecast = ({ forecast, locale }: { forecast: ProgressView['forecast']; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const most = Math.max(1, ...forecast.map(({ due }) => due))
  return (
    <section>
      <h2>{words('forecast')}</h2>
      <p className="mt-4">
        {words('forecastText', {
          today: forecast[0]?.due ?? 0,
          week: forecast.reduce((sum, { due }) => sum + due, 0),
        })}
      </p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words('day')}</th>
            <th scope="col" colSpan={2}>
              {words('due')}
            </th>
          </tr>
        </thead>
        <tbody>
          {forecast.map(({ day, due }, index) => (
            <tr key={day}>
              <th scope="row">{index === 0 ? words('today') : dayInWords(locale, day, 'short')}</th>
              <td className="bar-cell">
                <span
                  className={index === 0 ? 'bar today' : 'bar'}
                  style={{ width: `${(100 * due) / most}%` }}
                />
              </td>
              <td>{due}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
