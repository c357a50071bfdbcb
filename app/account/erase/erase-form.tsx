'use client'

import type { EraseResult } from '#data/account/erase'
import { SentForm, useSending } from '#ui/sent-form'

export interface EraseWords {
  readonly confirm: string
  readonly submit: string
  readonly unconfirmed: string
  /** With a place `{classes}`. */
  readonly ownsClasses: string
}

const problemOf = (result: EraseResult | null, words: EraseWords): string | null => {
  if (result === null || result.ok) return null
  switch (result.code) {
    case 'unconfirmed':
      return words.unconfirmed
    case 'ownsClasses':
      return words.ownsClasses.replace('{classes}', result.classes.join(' · '))
    default:
      return result satisfies never
  }
}

/** Erasing is confirmed by typing; a problem stands under the field. */
export const EraseForm = ({
  words,
  action,
}: {
  words: EraseWords
  action: (before: EraseResult | null, form: FormData) => Promise<EraseResult>
}) => {
  const [result, send, sending, isUnsent] = useSending(action, null)
  const problem = problemOf(result, words)
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-6 grid gap-4">
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
