import type { Route } from 'next'
import Link from 'next/link'
import { createFormatter } from 'use-intl/core'
import type { ForecastView } from '#data/classes/teaching-views'
import { ScrollingTable } from '#ui/scrolling-table'
import { type Locale, wordsFor } from '#ui/words'

interface Props {
  readonly forecast: ForecastView
  readonly locale: Locale
}

/** The same forecast, of one learner's facts or of all. */
const addressOf = ({ classId, day, assignmentId }: ForecastView, userId: string | null): Route => {
  const search = new URLSearchParams({ day })
  if (assignmentId) search.set('assignment', assignmentId)
  if (userId) search.set('learner', userId)
  return `/classes/${classId}/forecast?${search}` as Route
}

/** How much each learner will know, who will know least first. */
export const LearnerTable = ({ forecast, locale }: Props) => {
  const words = wordsFor(locale, 'forecast')
  const format = createFormatter({ locale })
  return (
    <section>
      <h2>{words('learners')}</h2>
      <ScrollingTable label={words('learners')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words('learner')}</th>
              <th scope="col">{words('known')}</th>
              <th scope="col">{words('asked')}</th>
              <th scope="col">{words('share')}</th>
            </tr>
          </thead>
          <tbody>
            {forecast.learners.map(({ userId, name, asked, known }) => (
              <tr key={userId}>
                <th scope="row">
                  <Link
                    href={addressOf(forecast, userId)}
                    className="link link-row"
                    aria-current={userId === forecast.learner?.userId ? 'true' : undefined}
                    prefetch={false}
                  >
                    {name}
                  </Link>
                </th>
                <td>{format.number(known, { maximumFractionDigits: 1 })}</td>
                <td>{`${asked} / ${forecast.facts.length}`}</td>
                <td>
                  {asked === 0
                    ? '—'
                    : format.number(known / asked, { style: 'percent', maximumFractionDigits: 0 })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
    </section>
  )
}

/** How well each fact will be known, the weakest first: by the class, or by one learner. */
export const FactTable = ({ forecast, locale }: Props) => {
  const words = wordsFor(locale, 'forecast')
  const format = createFormatter({ locale })
  const { learner, learners, facts } = forecast
  const title = learner ? words('factsOf', { name: learner.name }) : words('facts')
  return (
    <section>
      <h2>{title}</h2>
      {learner && (
        <p className="mt-2">
          <Link href={addressOf(forecast, null)} className="link link-row">
            {words('toAll')}
          </Link>
        </p>
      )}
      <ScrollingTable label={title}>
        <table className="table facts">
          <thead>
            <tr>
              <th scope="col">{words('fact')}</th>
              {!learner && <th scope="col">{words('askedLearners')}</th>}
              <th scope="col">{words('chance')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ factId, label, article, asked, chance }) => (
              <tr key={factId}>
                <th scope="row" lang={article.language}>
                  {label}
                </th>
                {!learner && <td>{`${asked} / ${learners.length}`}</td>}
                <td>
                  {chance === null
                    ? words('notAsked')
                    : format.number(chance, { style: 'percent', maximumFractionDigits: 0 })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
    </section>
  )
}
