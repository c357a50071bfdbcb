'use client'

import { SentForm, useSending } from '#ui/sent-form'
import { type CorrectionState, correct } from './actions'
import { type EditableKey, KeyFields } from './key-fields'

export interface CorrectionWords {
  readonly key: string
  readonly acceptedHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly correct: string
  readonly invalid: string
  readonly unfit: string
  readonly nobody: string
  /** With a place `{changed}`. */
  readonly changed: string
  readonly name: string
  readonly before: string
  readonly after: string
}

const shown = (points: number): number => Math.round(points * 100) / 100

const Outcome = ({ state, words }: { state: CorrectionState; words: CorrectionWords }) => {
  if (state === 'untouched') return null
  if (state === 'invalid' || state === 'unfit') {
    return (
      <p className="problem" role="alert">
        {words[state]}
      </p>
    )
  }
  const { changes } = state
  if (changes.length === 0) return <p role="status">{words.nobody}</p>
  return (
    <div role="status">
      <p>{words.changed.replace('{changed}', String(changes.length))}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ userId, name, before, after }, index) => (
            <tr key={`${userId} ${index + 1}`}>
              <th scope="row">{name}</th>
              <td>{shown(before)}</td>
              <td>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What is right instead, and why; afterwards whose score changed. */
export const CorrectionForm = ({
  place,
  editable,
  words,
}: {
  place: { readonly assignmentId: string; readonly setItemId: string }
  editable: EditableKey
  words: CorrectionWords
}) => {
  const [state, send, sending, isUnsent] = useSending(correct.bind(null, place), 'untouched')
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-4" key={JSON.stringify(editable)}>
      <KeyFields editable={editable} label={words.key} acceptedHint={words.acceptedHint} />
      <label className="field">
        <span>{words.reason}</span>
        <input name="reason" className="input" required maxLength={500} autoComplete="off" />
        <span className="hint">{words.reasonHint}</span>
      </label>
      <div>
        <button type="submit" className="button-quiet" disabled={sending}>
          {words.correct}
        </button>
      </div>
      {!sending && <Outcome state={state} words={words} />}
    </SentForm>
  )
}
