'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { type LetState, letAccount } from './actions'

type LetWords = Readonly<Record<'username' | 'let' | 'unknown' | 'handedOut', string>>

/** Names an account that may publish for everybody; one that there is not is told. */
export const LetForm = ({ words }: { words: LetWords }) => {
  const [state, send, isSending, isUnsent] = useSending<LetState>(letAccount, { kind: 'untouched' })
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-8 grid gap-4">
      <div className="field">
        <label htmlFor="username">{words.username}</label>
        <input id="username" name="username" className="input" required maxLength={100} autoComplete="off" />
        {(state.kind === 'unknown' || state.kind === 'handedOut') && (
          <p className="problem" role="alert">
            {words[state.kind]}
          </p>
        )}
      </div>
      <div>
        <button type="submit" className="button" disabled={isSending}>
          {words.let}
        </button>
      </div>
    </SentForm>
  )
}
