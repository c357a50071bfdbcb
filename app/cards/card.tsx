import Link from 'next/link'
import type { CardStep } from '#data/study/put-aside'
import type { CardEntryView, CardRowView } from '#data/study/views'
import { Confirm } from '#ui/confirm'
import { PlainForm } from '#ui/sent-form'
import { type Locale, momentInWords, studyWords, wordsFor } from '#ui/words'
import { dueInWords } from '../_ui/question/fill'
import { step } from './actions'

const Step = ({
  card,
  kind,
  className,
  locale,
}: {
  card: CardRowView
  kind: CardStep
  className: string
  locale: Locale
}) => (
  <PlainForm action={step}>
    <input type="hidden" name="factId" value={card.factId} />
    <input type="hidden" name="step" value={kind} />
    <button type="submit" className={className}>
      {wordsFor(locale, 'cards')(kind)}
    </button>
  </PlainForm>
)

/** One entry of the log in words: 吃力, 放到一边…… */
const entryInWords = ({ kind, rating }: CardEntryView, locale: Locale): string => {
  const words = wordsFor(locale, 'cards')
  if (kind !== 'answer' && kind !== 'amend') return words(`entry-${kind}`)
  const { rateAgain, rateHard, rateGood, rateEasy } = studyWords(locale)
  const rated = { again: rateAgain, hard: rateHard, good: rateGood, easy: rateEasy }[rating ?? 'again']
  return kind === 'amend' ? words('entry-amend', { rating: rated }) : rated
}

/** The last of a card's log. */
const Log = ({ card, timeZone, locale }: { card: CardRowView; timeZone: string; locale: Locale }) => (
  <ol className="log">
    {card.entries.map((entry) => (
      <li key={entry.entryId}>
        <span className="hint">{momentInWords(locale, entry.at, timeZone)}</span>{' '}
        {entryInWords(entry, locale)}
      </li>
    ))}
  </ol>
)

const standingInWords = ({ standing, due }: CardRowView, locale: Locale): string => {
  const words = wordsFor(locale, 'cards')
  const { dueSoon, dueDay } = studyWords(locale)
  const stands = words(`standing-${standing}`)
  // What has come back already is asked whenever its learner likes.
  if (due?.kind === 'minutes' && due.minutes === 0) return `${stands} · ${words('dueNow')}`
  if (due?.kind === 'day' && due.inDays === 0) return `${stands} · ${words('dueToday')}`
  return due ? `${stands} · ${dueInWords(due, dueSoon, dueDay, locale)}` : stands
}

/** A card: what its fact says, how it stands, and what can be done with it. */
export const Card = ({ card, timeZone, locale }: { card: CardRowView; timeZone: string; locale: Locale }) => {
  const words = wordsFor(locale, 'cards')
  const { label, article, standing, answers, right } = card
  return (
    <li className="py-4">
      <p lang={article.language}>{label}</p>
      <p className="hint">
        {standingInWords(card, locale)}
        {answers > 0 && ` · ${words('known', { right, answers })}`}
      </p>
      <details className="source-details">
        <summary>{words('more')}</summary>
        <Log card={card} timeZone={timeZone} locale={locale} />
        <div className="actions">
          <Link
            href={`/articles/${encodeURIComponent(article.slug)}`}
            className="link link-row"
            lang={article.language}
          >
            {article.title}
          </Link>
          <Step
            card={card}
            kind={standing === 'suspended' ? 'unsuspend' : 'suspend'}
            className="button-quiet"
            locale={locale}
          />
        </div>
        {standing !== 'new' && (
          <div className="mt-4">
            <Confirm word={words('reset')} text={words('resetText')}>
              <Step card={card} kind="reset" className="button" locale={locale} />
            </Confirm>
          </div>
        )}
      </details>
    </li>
  )
}
