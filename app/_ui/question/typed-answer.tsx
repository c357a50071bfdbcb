import { type FormEvent, useId } from 'react'
import type { QuestionOf } from '#data/sitting/views'
import type { Answering } from './answering'

const LONGEST = 200

/** A few typed words, for a blank or a short answer; emptied, they are taken back. */
export const TypedAnswer = ({
  question,
  words,
  response,
  isMarkedAtOnce,
  onPut,
  onGive,
}: { question: QuestionOf<'cloze' | 'short-answer'> } & Answering) => {
  const id = useId()
  const text = response?.kind === 'typed' ? response.text : ''
  const isEmpty = text.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isMarkedAtOnce && !isEmpty) onGive?.({ kind: 'typed', text: text.trim() })
  }
  return (
    <form className="typed" onSubmit={submit}>
      <label htmlFor={id}>{question.kind === 'cloze' ? words.clozeHint : words.typedLabel}</label>
      <input
        id={id}
        className="input"
        lang={question.article.language}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={LONGEST}
        value={text}
        readOnly={onPut === null}
        onChange={({ target: { value } }) =>
          onPut?.(value === '' ? { kind: 'skipped' } : { kind: 'typed', text: value })
        }
      />
      {isMarkedAtOnce && (
        <div className="actions">
          <button type="submit" className="button" disabled={onGive === null || isEmpty}>
            {words.check}
          </button>
          <button
            type="button"
            className="button-quiet"
            disabled={onGive === null}
            onClick={() => onGive?.({ kind: 'skipped' })}
          >
            {words.skip}
          </button>
        </div>
      )}
    </form>
  )
}
