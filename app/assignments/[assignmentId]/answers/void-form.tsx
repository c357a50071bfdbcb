'use client'

import { CREDITS, type Credit } from '#lib/classes/credit'
import { Confirm } from '#ui/confirm'
import { SentForm, useSending } from '#ui/sent-form'
import { voidIt } from './actions'
import { type OutcomeWords, ScoreOutcome } from './score-outcome'

export interface VoidWords extends OutcomeWords {
  readonly who: string
  readonly credits: Readonly<Record<Credit | 'counts', string>>
  readonly reason: string
  readonly reasonHint: string
  readonly press: string
  readonly text: string
  readonly sure: string
}

/** Who gets the points of a question that is voided, and why; afterwards whose score changed. */
export const VoidForm = ({
  place,
  credit,
  words,
}: {
  place: { readonly assignmentId: string; readonly setItemId: string }
  /** As it was voided already; null where it counts. */
  credit: Credit | null
  words: VoidWords
}) => {
  const [state, send, sending, isUnsent] = useSending(voidIt.bind(null, place), 'untouched')
  const choices = [...CREDITS, ...(credit === null ? [] : (['counts'] as const))]
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-4">
      <fieldset className="field">
        <legend>{words.who}</legend>
        {choices.map((one) => (
          <label key={one} className="choice-line">
            <input type="radio" name="credit" value={one} defaultChecked={one === (credit ?? 'everybody')} />
            {words.credits[one]}
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span>{words.reason}</span>
        <input name="reason" className="input" required maxLength={500} autoComplete="off" />
        <span className="hint">{words.reasonHint}</span>
      </label>
      <Confirm word={words.press} text={words.text}>
        <button type="submit" className="button" disabled={sending}>
          {words.sure}
        </button>
      </Confirm>
      {!sending && <ScoreOutcome state={state} words={words} />}
    </SentForm>
  )
}
