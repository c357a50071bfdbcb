import { Check, CircleDot, X } from 'lucide-react'
import type { LearnerPaperView } from '#data/classes/teaching-views'
import { letterOf } from '#lib/classes/paper-key'
import { type Key, rightOptionsOf } from '#lib/items/key'
import { shownResponse } from '#lib/items/shown-response'
import { type Locale, wordsFor } from '#ui/words'

type Answered = LearnerPaperView['questions'][number]

interface Part {
  readonly answered: Answered
  readonly withKeys: boolean
  readonly locale: Locale
}

/** Right, partly right, wrong or left open: an icon and the points. */
const Mark = ({ answered: { share, points, of, credit }, locale }: Part) => {
  const words = wordsFor(locale, 'learnerPaper')
  const Icon = share === 1 ? Check : share > 0 ? CircleDot : X
  return (
    <span className="paper-mark" data-share={share === 1 ? 'all' : 'less'}>
      {credit === null && <Icon aria-hidden="true" size={16} className="inline" />}{' '}
      {words('points', { points: Math.round(points * 100) / 100, of })}
    </span>
  )
}

/** The options by their letters: the one that was chosen, and those that are right. */
const Options = ({
  options,
  answered: { response, key },
  withKeys,
  locale,
}: Part & { options: readonly string[] }) => {
  const words = wordsFor(locale, 'learnerPaper')
  const given = response?.kind === 'choice' ? response.text : null
  const rights = withKeys && key.kind === 'choice' ? rightOptionsOf(key) : []
  return (
    <ol className="paper-options">
      {options.map((option, index) => (
        <li key={option}>
          <span aria-hidden="true">{letterOf(index)}.</span> {option}{' '}
          {option === given && <b className="paper-mark">{words('given')}</b>}{' '}
          {rights.includes(option) && <span className="paper-mark">{words('key')}</span>}
        </li>
      ))}
    </ol>
  )
}

const linesOf = (key: Key): string => (key.kind === 'choice' ? key.text : shownResponse(key))

/** What was written, paired or put in order, and what is right. */
const Written = ({ answered: { response, key }, withKeys, locale }: Part) => {
  const words = wordsFor(locale, 'learnerPaper')
  return (
    <dl className="answers">
      <div>
        <dt>{words('given')}</dt>
        <dd className="whitespace-pre-line">{(response && shownResponse(response)) || words('nothing')}</dd>
      </div>
      {withKeys && (
        <div>
          <dt>{words('key')}</dt>
          <dd className="whitespace-pre-line">{linesOf(key)}</dd>
        </div>
      )}
    </dl>
  )
}

/** A question of a learner's paper: what was answered, what it got, and what is right. */
export const AnsweredQuestion = ({ number, ...part }: Part & { number: number }) => {
  const { answered, locale } = part
  const { question, response, byHand, credit } = answered
  const words = wordsFor(locale, 'learnerPaper')
  const isOpen = response === null || response.kind === 'skipped'
  return (
    <li className="paper-question">
      <p className="paper-stem">
        <b>{number}.</b> <span lang={question.article.language}>{question.stem}</span> <Mark {...part} />
      </p>
      {credit !== null && <p className="hint">{wordsFor(locale, 'answers')(`voided-${credit}`)}</p>}
      <div lang={question.article.language}>
        {'options' in question ? <Options options={question.options} {...part} /> : <Written {...part} />}
      </div>
      {'options' in question && isOpen && <p className="hint">{words('nothing')}</p>}
      {byHand !== null && <p className="hint">{words('byHand', { reason: byHand })}</p>}
    </li>
  )
}
