'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { Field } from '../field'
import { changeOwnPassword, recoverAccount, type SecurityState } from './actions'

export interface PasswordWords {
  readonly username: string
  readonly current: string
  readonly code: string
  readonly own: string
  readonly ownHint: string
  readonly submit: string
  readonly changed: string
  readonly problems: Readonly<Record<string, string>>
}

/**
 * Sets a new password: for the current one, or for a recovery code of the account that is named. Problems stand beside
 * their fields.
 */
export const PasswordForm = ({ by, words }: { by: 'password' | 'code'; words: PasswordWords }) => {
  const action = by === 'password' ? changeOwnPassword : recoverAccount
  const [state, send, isSending, isUnsent] = useSending<SecurityState>(action, { kind: 'untouched' })
  const problemOf = (field: 'password' | 'ownPassword' | 'code') =>
    state.kind === 'problem' && state.field === field ? (words.problems[state.code] ?? null) : null
  const empty = { hint: null, problem: null, value: '' }
  return (
    <SentForm
      onSend={send}
      isUnsent={isUnsent}
      className="mt-4 grid gap-4"
      key={state.kind === 'done' ? 'done' : 'open'}
    >
      {by === 'code' && (
        <>
          <Field {...empty} id="of" name="username" label={words.username} autoComplete="username" />
          <Field
            {...empty}
            id="code"
            name="code"
            label={words.code}
            problem={problemOf('code')}
            autoComplete="one-time-code"
          />
        </>
      )}
      {by === 'password' && (
        <Field
          {...empty}
          id="current"
          name="password"
          label={words.current}
          problem={problemOf('password')}
          autoComplete="current-password"
        />
      )}
      <Field
        {...empty}
        id="own"
        name="ownPassword"
        label={words.own}
        hint={words.ownHint}
        problem={problemOf('ownPassword')}
        autoComplete="new-password"
      />
      {state.kind === 'done' && <p role="status">{words.changed}</p>}
      <div>
        <button type="submit" className="button" disabled={isSending}>
          {words.submit}
        </button>
      </div>
    </SentForm>
  )
}
