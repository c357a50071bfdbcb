'use client'

import { useState } from 'react'
import { SentForm, useSending } from '#ui/sent-form'
import type { AccountState } from './actions'
import { Field } from './field'

export interface CredentialsWords {
  readonly submit: string
  /** Null where an account is there already. */
  readonly name: { readonly label: string; readonly hint: string } | null
  readonly username: string
  readonly usernameHint: string | null
  readonly password: string
  readonly passwordHint: string | null
  readonly ownPassword: string
  readonly ownPasswordHint: string
  /** Null where none is asked for. */
  readonly code: { readonly label: string; readonly hint: string } | null
  /** Null for a new account. */
  readonly shared: string | null
  readonly problems: Readonly<Record<string, string>>
  readonly unknownProblem: string
}

const FormProblem = ({ problem }: { problem: string | null }) =>
  problem && (
    <p className="problem" role="alert">
      {problem}
    </p>
  )

/** The code with which an account can be made, where it takes one. */
const CodeField = ({
  id,
  code,
  words,
  problem,
}: {
  id: string
  code: string
  words: CredentialsWords
  problem: string | null
}) =>
  words.code && (
    <Field
      id={id}
      name="code"
      label={words.code.label}
      hint={words.code.hint}
      problem={problem}
      value={code}
      autoComplete="off"
    />
  )

/** In place of a password that was handed out. */
const OwnPasswordField = ({
  id,
  words,
  problem,
}: {
  id: string
  words: CredentialsWords
  problem: string | null
}) => (
  <Field
    id={id}
    name="ownPassword"
    label={words.ownPassword}
    hint={words.ownPasswordHint}
    problem={problem}
    value=""
    autoComplete="new-password"
  />
)

/** What one wants to be called, and the username. */
const NameFields = ({
  id,
  state,
  words,
  problem,
}: {
  id: string
  state: AccountState | null
  words: CredentialsWords
  problem: string | null
}) => (
  <>
    {words.name && (
      <Field
        id={`${id}-name`}
        name="name"
        label={words.name.label}
        hint={words.name.hint}
        problem={null}
        value={state?.name ?? ''}
        autoComplete="name"
        isOptional
      />
    )}
    <Field
      id={`${id}-username`}
      name="username"
      label={words.username}
      hint={words.usernameHint}
      problem={problem}
      value={state?.username ?? ''}
      autoComplete="username"
    />
  </>
)

/**
 * Username and password, for a new account, with what its owner is called, or for one that is there; problems stand
 * beside their fields.
 */
export const CredentialsForm = ({
  name,
  isNew,
  isMain,
  next,
  code = '',
  words,
  action,
}: {
  name: string
  isNew: boolean
  isMain: boolean
  /** The page that is gone to then; null for none in particular. */
  next: string | null
  /** The code that whoever came by an invitation has already. */
  code?: string
  words: CredentialsWords
  action: (before: AccountState | null, form: FormData) => Promise<AccountState>
}) => {
  const [state, send, sending, isUnsent] = useSending(action, null)
  const [password, setPassword] = useState('')
  const problem = state && (words.problems[state.code] ?? words.unknownProblem)
  const problemOf = (field: AccountState['field']) => (state?.field === field ? problem : null)
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-4">
      {next !== null && <input type="hidden" name="next" value={next} />}
      <CodeField id={`${name}-code`} code={code} words={words} problem={problemOf('code')} />
      <NameFields id={name} state={state} words={words} problem={problemOf('username')} />
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
        <OwnPasswordField id={`${name}-own-password`} words={words} problem={problem} />
      )}
      {words.shared && (
        <label className="check">
          <input type="checkbox" name="shared" /> {words.shared}
        </label>
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
