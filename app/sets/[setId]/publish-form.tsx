'use client'

import type { SetGuess } from '#lib/items/verify/guesser'
import { Confirm } from '#ui/confirm'
import { SentForm, useSending } from '#ui/sent-form'
import { type PublishState, publish } from './actions'

export interface PublishWords {
  readonly publish: string
  readonly sure: string
  readonly hint: string
  readonly empty: string
  /** Why it was refused, by the way of guessing that beats it. */
  readonly refused: Readonly<Record<SetGuess, string>>
}

const problemOf = (state: PublishState, words: PublishWords): string | null => {
  if (state === 'untouched') return null
  return state === 'empty' ? words.empty : words.refused[state]
}

/** Publishing freezes the set; a refusal stands under the button with its reason. */
export const PublishForm = ({ setId, words }: { setId: string; words: PublishWords }) => {
  const [state, send, sending, isUnsent] = useSending(publish.bind(null, setId), 'untouched')
  const problem = sending ? null : problemOf(state, words)
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-2">
      <div>
        <Confirm word={words.publish} text={words.hint}>
          <button type="submit" className="button" disabled={sending}>
            {words.sure}
          </button>
        </Confirm>
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </SentForm>
  )
}
