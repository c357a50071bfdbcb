'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { mark } from './actions'

export interface MarkWords {
  readonly percent: string
  readonly reason: string
  readonly save: string
  readonly invalid: string
}

/** Another mark for one answer, with its reason. */
export const MarkForm = ({
  attemptId,
  setItemId,
  percent,
  words,
}: {
  attemptId: string
  setItemId: string
  percent: number
  words: MarkWords
}) => {
  const [state, send, sending, isUnsent] = useSending(mark, 'untouched')
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mark-form">
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="setItemId" value={setItemId} />
      <label>
        {words.percent}
        <input
          name="share"
          type="number"
          inputMode="decimal"
          className="input"
          min={0}
          max={100}
          step="any"
          required
          defaultValue={percent}
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
