'use client'

import { SentForm, useSending } from '#ui/sent-form'

/** What became of it, and if nothing, why. */
type Outcome<Code extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: Code; readonly classes?: readonly string[] }

export interface EraseWords<Code extends string> {
  readonly confirm: string
  readonly submit: string
  /** That of classes has a place `{classes}`. */
  readonly problems: Readonly<Record<Code, string>>
}

const problemOf = <Code extends string>(
  result: Outcome<Code> | null,
  { problems }: EraseWords<Code>,
): string | null =>
  result === null || result.ok
    ? null
    : problems[result.code].replace('{classes}', result.classes?.join(' · ') ?? '')

/** Erasing is confirmed by typing; a problem stands under the field. */
export const EraseForm = <Code extends string>({
  words,
  hidden = {},
  action,
}: {
  words: EraseWords<Code>
  /** What is sent along. */
  hidden?: Readonly<Record<string, string>>
  action: (before: null, form: FormData) => Promise<Outcome<Code>>
}) => {
  const [result, send, sending, isUnsent] = useSending<Outcome<Code> | null>(
    (_before, form) => action(null, form),
    null,
  )
  const problem = problemOf(result, words)
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-6 grid gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor="confirmation">{words.confirm}</label>
        <input
          id="confirmation"
          name="confirmation"
          className="input"
          required
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby="confirmation-note"
        />
        <div id="confirmation-note">
          {problem && (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
        </div>
      </div>
      <div>
        <button type="submit" className="button" disabled={sending}>
          {words.submit}
        </button>
      </div>
    </SentForm>
  )
}
