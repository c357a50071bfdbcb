import { type FormEvent, useId } from 'react'
import type { QuestionOf } from '#data/sitting/views'
import type { Answering } from './answering'
import { pairsIn, partnerOf, withPair } from './pairs'

/** One select for each left side: the same for keyboard, touch and screen reader. */
export const MatchingAnswer = ({
  question: { lefts, rights, article },
  words,
  response,
  isMarkedAtOnce,
  onPut,
  onGive,
}: { question: QuestionOf<'matching'> } & Answering) => {
  const id = useId()
  const pairs = pairsIn(response)
  const isComplete = lefts.every((left) => partnerOf(pairs, left) !== undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isMarkedAtOnce && isComplete) onGive?.({ kind: 'matching', pairs })
  }
  return (
    <form onSubmit={submit}>
      <p className="hint">{words.matchHint}</p>
      <ul className="pairs">
        {lefts.map((left, index) => (
          <li key={left}>
            <label htmlFor={`${id}-${index}`} lang={article.language}>
              {left}
            </label>
            <select
              id={`${id}-${index}`}
              className="input"
              value={partnerOf(pairs, left) ?? ''}
              disabled={onPut === null}
              onChange={({ target }) => onPut?.(withPair(pairs, lefts, left, target.value))}
            >
              <option value="">{words.matchChoose}</option>
              {rights.map((right) => (
                <option key={right}>{right}</option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {isMarkedAtOnce && (
        <button type="submit" className="button" disabled={onGive === null || !isComplete}>
          {words.check}
        </button>
      )}
    </form>
  )
}
