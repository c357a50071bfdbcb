import { type FormEvent, useEffect, useId, useRef } from 'react'
import type { QuestionOf } from '#data/sitting/views'
import type { Answering } from './answering'
import { stemId } from './stem-id'

const LONGEST = 200

/** A few typed words, for a blank or a short answer, ready to be typed into; emptied, they are taken back. */
export const TypedAnswer = ({
  question,
  words,
  response,
  isMarkedAtOnce,
  onPut,
  onGive,
  onNext,
}: { question: QuestionOf<'cloze' | 'short-answer'> } & Answering) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const text = response?.kind === 'typed' ? response.text : ''
  const isEmpty = text.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isMarkedAtOnce) onNext?.()
    else if (!isEmpty) onGive?.({ kind: 'typed', text: text.trim() })
  }
  return (
    <form className="typed" onSubmit={submit}>
      <label htmlFor={id}>{question.kind === 'cloze' ? words.clozeHint : words.typedLabel}</label>
      <input
        id={id}
        ref={field}
        aria-describedby={stemId(question.itemId)}
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
