'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { type HandOverState, handOver } from '../actions'

type HandOverWords = Readonly<
  Record<'text' | 'username' | 'submit' | 'done' | 'unknown' | 'handedOut', string>
>

/** Names the account that a class belongs to from now on. */
export const HandOverForm = ({ classId, words }: { classId: string; words: HandOverWords }) => {
  const [state, send, isSending, isUnsent] = useSending<HandOverState>(handOver, { kind: 'untouched' })
  const id = `heir-${classId}`
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-2 mb-4 grid gap-4">
      <p>{words.text}</p>
      <input type="hidden" name="classId" value={classId} />
      <div className="field">
        <label htmlFor={id}>{words.username}</label>
        <input
          id={id}
          name="username"
          className="input"
          required
          maxLength={100}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        {(state.kind === 'unknown' || state.kind === 'handedOut') && (
          <p className="problem" role="alert">
            {words[state.kind]}
          </p>
        )}
        {state.kind === 'done' && <p role="status">{words.done}</p>}
      </div>
      <div>
        <button type="submit" className="button-quiet" disabled={isSending}>
          {words.submit}
        </button>
      </div>
    </SentForm>
  )
}
