import { createFormatter } from 'use-intl/core'
import type { AnalysisView } from '#data/classes/views'
import { ENOUGH_FOR_CORRELATION, ENOUGH_TO_JUDGE } from '#lib/classes/analysis/remark'
import { type Locale, wordsFor } from '#ui/words'

/** Usual thresholds for a score that is to mean something about one person (Nunnally, Psychometric Theory). */
const TRUSTWORTHY = 0.7

const alphaSentence = (alpha: number | null) => {
  if (alpha === null) return 'alphaNone'
  return alpha >= TRUSTWORTHY ? 'alphaGood' : 'alphaPoor'
}

/** How far the score of the whole assignment can be trusted. */
export const Whole = ({ analysis, locale }: { analysis: AnalysisView; locale: Locale }) => {
  const words = wordsFor(locale, 'analysis')
  const format = createFormatter({ locale })
  const { learners, mean, deviation, alpha, kr20, standardError } = analysis.reliability
  const figure = (value: number | null) =>
    value === null ? '—' : format.number(value, { maximumFractionDigits: 2 })
  if (learners < ENOUGH_FOR_CORRELATION) {
    return (
      <section>
        <h2>{words('whole')}</h2>
        <p className="mt-4">{words('wholeTooFew', { learners, enough: ENOUGH_FOR_CORRELATION })}</p>
      </section>
    )
  }
  const rows = [
    ['mean', mean],
    ['deviation', deviation],
    ['alpha', alpha],
    ['kr20', kr20],
    ['standardError', standardError],
  ] as const
  return (
    <section>
      <h2>{words('whole')}</h2>
      {learners < ENOUGH_TO_JUDGE ? (
        <p className="mt-4">{words('wholeTentative', { learners, enough: ENOUGH_TO_JUDGE })}</p>
      ) : (
        <p className="mt-4">{words(alphaSentence(alpha))}</p>
      )}
      {standardError !== null && (
        <p className="mt-2">{words('errorText', { error: figure(standardError) })}</p>
      )}
      <table className="table">
        <caption className="sr-only">{words('whole')}</caption>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{words(name)}</th>
              <td>{figure(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
