'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { mark } from './actions'

export interface MarkWords {
  readonly points: string
  readonly reason: string
  readonly save: string
  readonly invalid: string
}

/** Another mark for one answer, with its reason. */
export const MarkForm = ({
  attemptId,
  setItemId,
  given,
  of,
  words,
}: {
  attemptId: string
  setItemId: string
  /** Points, out of `of`. */
  given: number
  of: number
  words: MarkWords
}) => {
  const [state, send, sending, isUnsent] = useSending(mark, 'untouched')
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mark-form">
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="setItemId" value={setItemId} />
      <input type="hidden" name="of" value={of} />
      <label>
        {words.points}
        <input
          name="points"
          type="number"
          inputMode="decimal"
          className="input"
          min={0}
          max={of}
          step="any"
          required
          defaultValue={given}
        />
      </label>
      <label>
        {words.reason}
        <input name="reason" className="input" required maxLength={500} autoComplete="off" />
      </label>
      <button type="submit" className="tool" disabled={sending}>
        {words.save}
      </button>
      {state === 'invalid' && !sending && (
        <p className="problem" role="alert">
          {words.invalid}
        </p>
      )}
    </SentForm>
  )
}
