import { createFormatter } from 'use-intl/core'
import type { ProgressView } from '#data/study/progress-view'
import { type Kept, MATURE_FROM_DAYS, ofTen, shareKept } from '#lib/study/true-retention'
import { type Locale, wordsFor } from '#ui/words'

type Retention = ProgressView['retention']

const percent = (locale: Locale, share: number): string =>
  createFormatter({ locale }).number(share, { style: 'percent', maximumFractionDigits: 0 })

const Sentence = ({ retention, locale }: { retention: Retention; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const { told, desired } = retention
  if (told === null) return <p className="mt-4">{words('retentionNone')}</p>
  const { asked, kept } = ofTen(told)
  return (
    <p className="mt-4">
      {words('retentionText', {
        days: told.days,
        asked,
        kept,
        share: percent(locale, shareKept(told) ?? 0),
        desired: percent(locale, desired),
      })}
      {locale === 'en' && ' '}
      {words(`verdict-${told.verdict}`)}
    </p>
  )
}

const Share = ({ kept, locale }: { kept: Kept; locale: Locale }) => {
  const share = shareKept(kept)
  return (
    <td>
      {share === null ? (
        '–'
      ) : (
        <>
          {percent(locale, share)}{' '}
          <small className="whitespace-nowrap">({wordsFor(locale, 'progress')('kept', { ...kept })})</small>
        </>
      )}
    </td>
  )
}

/** How much is still known when it comes back, against how much the learner wishes to know. */
export const RetentionFigures = ({ retention, locale }: { retention: Retention; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  return (
    <section>
      <h2>{words('retention')}</h2>
      <Sentence retention={retention} locale={locale} />
      {retention.told && (
        <>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words('span')}</th>
                <th scope="col">{words('young')}</th>
                <th scope="col">{words('mature')}</th>
                <th scope="col">{words('all')}</th>
              </tr>
            </thead>
            <tbody>
              {retention.spans.map(({ days, young, mature, all }) => (
                <tr key={days}>
                  <th scope="row" className="whitespace-nowrap">
                    {words('days', { days })}
                  </th>
                  <Share kept={young} locale={locale} />
                  <Share kept={mature} locale={locale} />
                  <Share kept={all} locale={locale} />
                </tr>
              ))}
            </tbody>
          </table>
          <p className="hint mt-2">{words('retentionHint', { days: MATURE_FROM_DAYS })}</p>
        </>
      )}
    </section>
  )
}
