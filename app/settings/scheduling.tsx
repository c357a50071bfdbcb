import type { SuspendedView } from '#data/study/put-aside'
import type { SchedulingView } from '#data/study/views'
import { PlainForm } from '#ui/sent-form'
import { dayInWords, type Locale, wordsFor } from '#ui/words'
import { releaseSuspended } from './actions'
import { SchedulingFields } from './scheduling-fields'
import { MAXIMUM_INTERVAL } from './scheduling-form-data'
import { LIMITS } from './settings-form-data'

const schedulingWords = (locale: Locale) => {
  const words = wordsFor(locale, 'settings')
  return {
    maximumInterval: words('maximumInterval'),
    maximumHint: words('maximumHint', MAXIMUM_INTERVAL),
    loadBalance: words('loadBalance'),
    loadBalanceHint: words('loadBalanceHint'),
    onOff: { on: words('loadBalance-on'), off: words('loadBalance-off') },
    leechAction: words('leechAction'),
    leechActions: { suspend: words('leech-suspend'), tag: words('leech-tag') },
    easyDays: words('easyDays'),
    weekdays: {
      mon: words('weekday-mon'),
      tue: words('weekday-tue'),
      wed: words('weekday-wed'),
      thu: words('weekday-thu'),
      fri: words('weekday-fri'),
      sat: words('weekday-sat'),
      sun: words('weekday-sun'),
    },
    loads: {
      normal: words('load-normal'),
      reduced: words('load-reduced'),
      minimum: words('load-minimum'),
    },
    decks: words('decks'),
    decksHint: words('decksHint', LIMITS.retention),
  }
}

/** What was found out about the learner's memory, in a sentence. */
const fitInWords = (locale: Locale, { lastFit, answersUntilFit }: SchedulingView): string => {
  const words = wordsFor(locale, 'settings')
  if (lastFit === null)
    return answersUntilFit > 0 ? words('fitNone', { answers: answersUntilFit }) : words('fitSoon')
  const { adopted, day, answers, heldBack, lossBefore, lossAfter } = lastFit
  return words(adopted ? 'fitAdopted' : 'fitKept', {
    day: dayInWords(locale, day),
    answers,
    heldBack,
    before: lossBefore.toFixed(3),
    after: lossAfter.toFixed(3),
  })
}

/** The cards that are put aside until further notice. */
export const SuspendedCards = ({
  suspended,
  locale,
}: {
  suspended: readonly SuspendedView[]
  locale: Locale
}) => {
  const words = wordsFor(locale, 'settings')
  return (
    <section className="mt-8">
      <h2>{words('suspended')}</h2>
      <p className="hint">{words('heldText')}</p>
      <ul className="suspended">
        {suspended.map(({ told, article }, index) => (
          <li key={told?.factId ?? index}>
            <p>{told?.label ?? words('heldWithheld')}</p>
            <p className="hint">{article.title}</p>
            {told && (
              <PlainForm action={releaseSuspended}>
                <input type="hidden" name="factId" value={told.factId} />
                <button type="submit" className="link">
                  {words('release')}
                </button>
              </PlainForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How questions come back, folded away: most people never need it. */
export const Scheduling = ({ scheduling, locale }: { scheduling: SchedulingView; locale: Locale }) => {
  const words = wordsFor(locale, 'settings')
  const { lastFit, answersUntilFit, ...choices } = scheduling
  return (
    <details className="more mt-8">
      <summary>{words('scheduling')}</summary>
      <p className="hint">{words('schedulingText')}</p>
      <SchedulingFields scheduling={choices} words={schedulingWords(locale)} />
      <section className="mt-8">
        <h3>{words('fit')}</h3>
        <p>{fitInWords(locale, { ...choices, lastFit, answersUntilFit })}</p>
      </section>
    </details>
  )
}
