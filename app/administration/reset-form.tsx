'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { fill } from '../_ui/question/fill'
import { type ResetState, resetPerson } from './actions'

interface ResetWords {
  readonly reset: string
  readonly resetFor: string
  /** With places `{username}` and `{password}`. */
  readonly handedOut: string
  readonly gone: string
}

/** Issues a one-time password for one account, and shows it. */
export const ResetForm = ({ userId, words }: { userId: string; words: ResetWords }) => {
  const [state, send, isSending, isUnsent] = useSending<ResetState>(resetPerson, { kind: 'untouched' })
  return (
    <SentForm onSend={send} isUnsent={isUnsent}>
      <input type="hidden" name="userId" value={userId} />
      <button type="submit" className="button-quiet" aria-label={words.resetFor} disabled={isSending}>
        {words.reset}
      </button>
      {state.kind === 'done' && (
        <p role="status" className="mt-2">
          {fill(words.handedOut, { username: state.username, password: state.password })}
        </p>
      )}
      {state.kind === 'gone' && (
        <p role="alert" className="problem">
          {words.gone}
        </p>
      )}
    </SentForm>
  )
}
