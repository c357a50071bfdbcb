import { createFormatter } from 'use-intl/core'
import type { ProgressView } from '#data/views'
import { type Locale, wordsFor } from '#ui/words'

/** Which kinds of fact go well, and which do not. */
export const KindFigures = ({ kinds, locale }: { kinds: ProgressView['kinds']; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const format = createFormatter({ locale })
  return (
    <section>
      <h2>{words('kinds')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words('kind')}</th>
            <th scope="col">{words('answered')}</th>
            <th scope="col">{words('right')}</th>
            <th scope="col">{words('share')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds
            .filter(({ answered }) => answered > 0)
            .map(({ kind, answered, right }) => (
              <tr key={kind}>
                <th scope="row">{words(`kind-${kind}`)}</th>
                <td>{answered}</td>
                <td>{right}</td>
                <td>{format.number(right / answered, { style: 'percent', maximumFractionDigits: 0 })}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
