'use client'

import { useActionState } from 'react'
import type { AccountState } from './actions'

export interface CredentialsWords {
  readonly submit: string
  readonly username: string
  readonly usernameHint: string | null
  readonly password: string
  readonly passwordHint: string | null
  readonly problems: Readonly<Record<string, string>>
  readonly unknownProblem: string
}

const Field = ({
  id,
  name,
  label,
  hint,
  problem,
  value,
  autoComplete,
}: {
  id: string
  name: 'username' | 'password'
  label: string
  hint: string | null
  problem: string | null
  value: string
  autoComplete: string
}) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      name={name}
      type={name === 'password' ? 'password' : 'text'}
      className="input"
      required
      autoComplete={autoComplete}
      autoCapitalize="off"
      spellCheck={false}
      defaultValue={value}
      aria-invalid={problem !== null}
      aria-describedby={`${id}-note`}
    />
    <div id={`${id}-note`}>
      {hint && <p className="hint">{hint}</p>}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  </div>
)

/** Username and password, for a new account or for one that is there; problems stand beside their fields. */
export const CredentialsForm = ({
  name,
  isNew,
  isMain,
  words,
  action,
}: {
  name: string
  isNew: boolean
  isMain: boolean
  words: CredentialsWords
  action: (before: AccountState | null, form: FormData) => Promise<AccountState>
}) => {
  const [state, send, sending] = useActionState(action, null)
  const problem = state && (words.problems[state.code] ?? words.unknownProblem)
  return (
    <form action={send} className="mt-4 grid gap-4">
      <Field
        id={`${name}-username`}
        name="username"
        label={words.username}
        hint={words.usernameHint}
        problem={state?.field === 'username' ? problem : null}
        value={state?.username ?? ''}
        autoComplete="username"
      />
      <Field
        id={`${name}-password`}
        name="password"
        label={words.password}
        hint={words.passwordHint}
        problem={state?.field === 'password' ? problem : null}
        value=""
        autoComplete={isNew ? 'new-password' : 'current-password'}
      />
      {state && state.field !== 'username' && state.field !== 'password' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div>
        <button type="submit" className={isMain ? 'button' : 'button-quiet'} disabled={sending}>
          {words.submit}
        </button>
      </div>
    </form>
  )
}
