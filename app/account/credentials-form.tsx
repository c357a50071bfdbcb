'use client'

import { useState } from 'react'
import { SentForm, useSending } from '#ui/sent-form'
import type { AccountState } from './actions'

export interface CredentialsWords {
  readonly submit: string
  readonly username: string
  readonly usernameHint: string | null
  readonly password: string
  readonly passwordHint: string | null
  readonly ownPassword: string
  readonly ownPasswordHint: string
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
  onType,
}: {
  id: string
  name: 'username' | 'password' | 'ownPassword'
  label: string
  hint: string | null
  problem: string | null
  value: string
  autoComplete: string
  /** Where what was typed must outlive the sending. */
  onType?: (text: string) => void
}) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      name={name}
      type={name === 'username' ? 'text' : 'password'}
      className="input"
      required
      autoComplete={autoComplete}
      autoCapitalize="off"
      spellCheck={false}
      {...(onType ? { value, onChange: (event) => onType(event.target.value) } : { defaultValue: value })}
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

const FormProblem = ({ problem }: { problem: string | null }) =>
  problem && (
    <p className="problem" role="alert">
      {problem}
    </p>
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
  const [state, send, sending, isUnsent] = useSending(action, null)
  const [password, setPassword] = useState('')
  const problem = state && (words.problems[state.code] ?? words.unknownProblem)
  const problemOf = (field: AccountState['field']) => (state?.field === field ? problem : null)
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-4">
      <Field
        id={`${name}-username`}
        name="username"
        label={words.username}
        hint={words.usernameHint}
        problem={problemOf('username')}
        value={state?.username ?? ''}
        autoComplete="username"
      />
      <Field
        id={`${name}-password`}
        name="password"
        label={words.password}
        hint={words.passwordHint}
        problem={problemOf('password')}
        value={password}
        onType={setPassword}
        autoComplete={isNew ? 'new-password' : 'current-password'}
      />
      {state?.field === 'ownPassword' && (
        <Field
          id={`${name}-own-password`}
          name="ownPassword"
          label={words.ownPassword}
          hint={words.ownPasswordHint}
          problem={problem}
          value=""
          autoComplete="new-password"
        />
      )}
      <FormProblem problem={problemOf('form')} />
      <div>
        <button type="submit" className={isMain ? 'button' : 'button-quiet'} disabled={sending}>
          {words.submit}
        </button>
      </div>
    </SentForm>
  )
}
