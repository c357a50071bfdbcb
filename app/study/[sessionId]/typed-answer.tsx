import { type FormEvent, useId, useState } from 'react'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'

/** A few typed words, for a blank or a short answer. */
export const TypedAnswer = ({
  words,
  hint,
  language,
  onAnswer,
}: {
  words: StudyWords
  hint: string
  language: string
  onAnswer: ((response: ItemResponse) => void) | null
}) => {
  const id = useId()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onAnswer?.({ kind: 'typed', text: text.trim() })
  }
  return (
    <form className="typed" onSubmit={submit}>
      <label htmlFor={id}>{hint}</label>
      <input
        id={id}
        className="input"
        lang={language}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        readOnly={onAnswer === null}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <button type="submit" className="button" disabled={onAnswer === null || text.trim() === ''}>
          {words.check}
        </button>
        <button
          type="button"
          className="button-quiet"
          disabled={onAnswer === null}
          onClick={() => onAnswer?.({ kind: 'skipped' })}
        >
          {words.skip}
        </button>
      </div>
    </form>
  )
}
