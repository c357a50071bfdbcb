'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { correct } from './actions'
import { type EditableKey, KeyFields } from './key-fields'
import { type OutcomeWords, ScoreOutcome } from './score-outcome'

export interface CorrectionWords extends OutcomeWords {
  readonly key: string
  readonly acceptedHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly correct: string
}

/** What is right instead, and why; afterwards whose score changed. */
export const CorrectionForm = ({
  place,
  editable,
  words,
}: {
  place: { readonly assignmentId: string; readonly setItemId: string }
  editable: EditableKey
  words: CorrectionWords
}) => {
  const [state, send, sending, isUnsent] = useSending(correct.bind(null, place), 'untouched')
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-4" key={JSON.stringify(editable)}>
      <KeyFields editable={editable} label={words.key} acceptedHint={words.acceptedHint} />
      <label className="field">
        <span>{words.reason}</span>
        <input name="reason" className="input" required maxLength={500} autoComplete="off" />
        <span className="hint">{words.reasonHint}</span>
      </label>
      <div>
        <button type="submit" className="button-quiet" disabled={sending}>
          {words.correct}
        </button>
      </div>
      {!sending && <ScoreOutcome state={state} words={words} />}
    </SentForm>
  )
}
