import Link from 'next/link'
import type { ReuseView } from '#data/classes/teaching-views'
import { ScrollingTable } from '#ui/scrolling-table'
import { PlainForm } from '#ui/sent-form'
import { type Locale, momentInWords, wordsFor } from '#ui/words'
import { reuse as assignAgain } from './actions'

const DATES = ['opensAt', 'dueAt', 'closesAt'] as const

/** The dates before and after, on the clocks of either class, and the press that assigns what is shown. */
export const MovedDates = ({ reuse, locale }: { reuse: ReuseView; locale: Locale }) => {
  const words = wordsFor(locale, 'reuse')
  const { classId, toClassId, start, timeZones } = reuse
  const chosen = reuse.assignments.filter(({ isChosen }) => isChosen)
  if (chosen.length === 0) return <p className="hint mt-6">{words('nothingChosen')}</p>
  const at = (instant: string | null, timeZone: string) =>
    instant === null ? '—' : momentInWords(locale, instant, timeZone)
  return (
    <section>
      <h2>{words('preview')}</h2>
      <ScrollingTable label={words('preview')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words('assignment')}</th>
              {DATES.map((date) => (
                <th key={date} scope="col" className="given">
                  {words(date)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chosen.map(({ assignmentId, title, before, after }) => (
              <tr key={assignmentId}>
                <th scope="row">
                  <Link href={`/assignments/${assignmentId}/overview`} className="link" prefetch={false}>
                    {title}
                  </Link>
                </th>
                {DATES.map((date) => (
                  <td key={date} className="given">
                    {at(after[date], timeZones.to)}
                    <span className="hint block">
                      {words('before', { at: at(before[date], timeZones.from) })}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
      <p className="hint mt-2">{words('clocks', { timeZone: timeZones.to })}</p>
      <PlainForm action={assignAgain.bind(null, classId)} className="mt-4">
        <input type="hidden" name="to" value={toClassId ?? ''} />
        <input type="hidden" name="start" value={start} />
        {chosen.map(({ assignmentId }) => (
          <input key={assignmentId} type="hidden" name="only" value={assignmentId} />
        ))}
        <button type="submit" className="button">
          {words('assign', { n: chosen.length })}
        </button>
      </PlainForm>
    </section>
  )
}
