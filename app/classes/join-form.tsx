'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { join } from './actions'

export interface JoinWords {
  readonly code: string
  readonly codeHint: string
  readonly join: string
  readonly unknownCode: string
}

/** Joins a class by its code; a code that leads nowhere is told beside the field. */
export const JoinForm = ({ code, words }: { code: string; words: JoinWords }) => {
  const [state, send, sending, isUnsent] = useSending(join, { kind: 'untouched' })
  const isUnknown = state.kind === 'unknown'
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-4">
      <div className="field">
        <label htmlFor="code">{words.code}</label>
        <input
          id="code"
          name="code"
          className="input"
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={isUnknown ? state.code : code}
          aria-invalid={isUnknown}
          aria-describedby="code-note"
        />
        <div id="code-note">
          <p className="hint">{words.codeHint}</p>
          {isUnknown && (
            <p className="problem" role="alert">
              {words.unknownCode}
            </p>
          )}
        </div>
      </div>
      <div>
        <button type="submit" className="button" disabled={sending}>
          {words.join}
        </button>
      </div>
    </SentForm>
  )
}
