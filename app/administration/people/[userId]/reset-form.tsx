'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { fill } from '../../../_ui/question/fill'
import { type ResetState, resetPerson } from '../../actions'

interface ResetWords {
  readonly reset: string
  /** With places `{username}` and `{password}`. */
  readonly handedOut: string
  readonly gone: string
}

/** Issues a one-time password for one account, and shows it. */
export const ResetForm = ({ userId, words }: { userId: string; words: ResetWords }) => {
  const [state, send, isSending, isUnsent] = useSending<ResetState>(resetPerson, { kind: 'untouched' })
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4">
      <input type="hidden" name="userId" value={userId} />
      <button type="submit" className="button-quiet" disabled={isSending}>
        {words.reset}
      </button>
      {state.kind === 'done' && (
        <p role="status" className="notice mt-4">
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
