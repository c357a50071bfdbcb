import Link from 'next/link'
import { createFormatter } from 'use-intl/core'
import type { AnswersView } from '#data/classes/teaching-views'
import { creditedShare, worthOf } from '#lib/classes/credit'
import { ScrollingTable } from '#ui/scrolling-table'
import { PlainForm } from '#ui/sent-form'
import { type Locale, secondInWords, wordsFor } from '#ui/words'
import { takeMarkBack } from './actions'
import { MarkForm } from './mark-form'

type Answer = AnswersView['responses'][number]

/** To hundredths, as points are shown. */
const rounded = (points: number): number => Math.round(points * 100) / 100

const ByHand = ({ response, points, locale }: { response: Answer; points: number; locale: Locale }) => {
  const words = wordsFor(locale, 'answers')
  const { attemptId, setItemId, name, share, override } = response
  return (
    <details>
      <summary className="cursor-pointer">
        {override ? words('overridden', { by: override.by, reason: override.reason }) : words('override')}
        <span className="sr-only"> {name}</span>
      </summary>
      <MarkForm
        attemptId={attemptId}
        setItemId={setItemId}
        given={rounded((override?.share ?? share) * points)}
        of={points}
        words={{
          points: words('pointsOf', { points }),
          reason: words('reason'),
          save: words('saveMark'),
          invalid: words('markInvalid', { points }),
        }}
      />
      {override && (
        <PlainForm action={takeMarkBack} className="mt-2">
          <input type="hidden" name="attemptId" value={attemptId} />
          <input type="hidden" name="setItemId" value={setItemId} />
          <input type="hidden" name="reason" value={words('takenBack')} />
          <button type="submit" className="tool">
            {words('takeBack')}
          </button>
        </PlainForm>
      )}
    </details>
  )
}

/** An answer that came after the attempt was handed in: with both times, so that a teacher can judge. */
const Arrival = ({
  arrival,
  timeZone,
  locale,
}: {
  arrival: NonNullable<Answer['arrival']>
  timeZone: string
  locale: Locale
}) => {
  const { given, share, answeredAt, arrivedAt } = arrival
  const words = wordsFor(locale, 'answers')
  const second = (instant: string) => secondInWords(locale, instant, timeZone)
  return (
    <span className="hint block">
      {words('arrival', {
        given: given || words('nothing'),
        share: createFormatter({ locale }).number(share, { style: 'percent' }),
        answered: second(answeredAt),
        arrived: second(arrivedAt),
      })}
    </span>
  )
}

/** The points that count: by hand where a teacher gave them, and as what was voided. */
const pointsOf = ({ share, override }: Answer, { points, credit }: AnswersView['question']): number =>
  worthOf({ points, credit }) * creditedShare({ share, override: override?.share ?? null, credit })

/** What everybody answered, with the mark that counts. */
export const Responses = ({ answers, locale }: { answers: AnswersView; locale: Locale }) => {
  const words = wordsFor(locale, 'answers')
  const format = createFormatter({ locale })
  const { responses, question, canMark } = answers
  const hasSeveral = responses.some(({ number }) => number > 1)
  if (responses.length === 0) return <p className="mt-4">{words('none')}</p>
  return (
    <ScrollingTable label={words('responses')}>
      <table className="table responses">
        <thead>
          <tr>
            <th scope="col">{words('learner')}</th>
            {hasSeveral && <th scope="col">{words('attempt')}</th>}
            <th scope="col" className="given">
              {words('given')}
            </th>
            <th scope="col">{words('points')}</th>
            {canMark && (
              <th scope="col" className="by-hand">
                {words('byHand')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {responses.map((response) => (
            <tr key={`${response.attemptId} ${question.setItemId}`}>
              <th scope="row">
                <Link href={`/attempts/${response.attemptId}/paper`} className="link" prefetch={false}>
                  {response.name}
                </Link>
              </th>
              {hasSeveral && (
                <td className="figure" data-heading={words('attempt')}>
                  {response.number}
                </td>
              )}
              <td className="given" lang={question.language}>
                {response.given || words('nothing')}
                {response.arrival && (
                  <Arrival arrival={response.arrival} timeZone={answers.timeZone} locale={locale} />
                )}
              </td>
              <td className="figure" data-heading={words('points')}>
                {format.number(pointsOf(response, question), { maximumFractionDigits: 2 })}
              </td>
              {canMark && (
                <td className="by-hand">
                  <ByHand response={response} points={question.points} locale={locale} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
