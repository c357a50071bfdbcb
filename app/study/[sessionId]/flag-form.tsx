'use client'

import { type FormEvent, useId, useState } from 'react'
import type { StudyWords } from '#ui/words'
import { type FlagBody, sendFlag } from './send-step'

const REASONS = ['wrong', 'unclear', 'trivial'] as const

const reasonWord = (reason: (typeof REASONS)[number], words: StudyWords): string =>
  ({ wrong: words.flagWrong, unclear: words.flagUnclear, trivial: words.flagTrivial })[reason]

/** What the form says; null while it says nothing. */
const flagOf = (itemId: string, form: FormData): FlagBody | null => {
  const reason = REASONS.find((one) => one === form.get('reason')) ?? null
  const hidden = form.get('hidden') !== null
  return reason === null && !hidden ? null : { itemId, reason, note: String(form.get('note') ?? ''), hidden }
}

const Reasons = ({ words }: { words: StudyWords }) => (
  <fieldset className="field">
    <legend>{words.flagTitle}</legend>
    <div className="choices">
      {REASONS.map((reason) => (
        <label key={reason}>
          <input type="radio" name="reason" value={reason} />
          {reasonWord(reason, words)}
        </label>
      ))}
    </div>
  </fieldset>
)

/** What is wrong with the question, and whether it shall not be asked again. */
export const FlagForm = ({
  itemId,
  words,
  onDone,
}: {
  itemId: string
  words: StudyWords
  /** With whether it was sent. */
  onDone: (sent: boolean) => void
}) => {
  const id = useId()
  const [status, setStatus] = useState<'open' | 'sending' | 'failed'>('open')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = flagOf(itemId, new FormData(event.currentTarget))
    if (body === null) return
    setStatus('sending')
    const sent = await sendFlag(body)
    if (sent.ok) onDone(true)
    else setStatus('failed')
  }
  return (
    <form className="flag-form" onSubmit={(event) => void submit(event)}>
      <Reasons words={words} />
      <div className="field">
        <label htmlFor={id}>{words.flagNote}</label>
        <textarea id={id} name="note" className="input" rows={2} maxLength={1000} />
      </div>
      <div className="choices">
        <label>
          <input type="checkbox" name="hidden" />
          {words.flagHide}
        </label>
      </div>
      {status === 'failed' && (
        <p className="problem" role="alert">
          {words.flagFailed}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="button-quiet" disabled={status === 'sending'}>
          {words.flagSend}
        </button>
        <button type="button" className="undo" onClick={() => onDone(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
