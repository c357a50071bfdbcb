import { useId, useState } from 'react'
import type { ItemResponse } from '#lib/items/response'

/** Typed words that are kept when the field is left or Enter is pressed; emptied, they are taken back. */
export const TestTyped = ({
  initial,
  hint,
  language,
  onAnswer,
}: {
  initial: string
  hint: string
  language: string
  onAnswer: ((response: ItemResponse) => void) | null
}) => {
  const id = useId()
  const [text, setText] = useState(initial)
  const [kept, setKept] = useState(initial)
  const keep = () => {
    const trimmed = text.trim()
    if (trimmed === kept) return
    setKept(trimmed)
    onAnswer?.(trimmed === '' ? { kind: 'skipped' } : { kind: 'typed', text: trimmed })
  }
  return (
    <form
      className="typed"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
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
        onBlur={keep}
      />
    </form>
  )
}
