'use client'

import type { ReviewFactView } from '#data/articles/review'
import type { Decision } from '#lib/items/decisions/change'
import type { DeskWords } from '#ui/words'
import { fill } from '../../../_ui/question/fill'

/** Where the other fact is chosen. */
const DisputeForm = ({
  factKey,
  others,
  language,
  decide,
  isPending,
  words,
}: {
  factKey: string
  others: readonly ReviewFactView[]
  language: string
  decide: (decision: Decision) => void
  isPending: boolean
  words: DeskWords
}) => (
  <details className="found-edit">
    <summary className="button-quiet">{words.disputed}</summary>
    <form
      className="mt-2 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const other = String(new FormData(event.currentTarget).get('other') ?? '')
        if (other !== '') decide({ kind: 'conflict', facts: [factKey, other] })
      }}
    >
      <div className="field">
        <label htmlFor={`${factKey}-other`}>{words.disputedWith}</label>
        <select id={`${factKey}-other`} name="other" className="input" lang={language}>
          {others.map((other) => (
            <option key={other.key} value={other.key}>
              {other.label}
            </option>
          ))}
        </select>
      </div>
      <p className="hint">{words.disputedHint}</p>
      <div>
        <button type="submit" className="button-quiet" disabled={isPending}>
          {words.save}
        </button>
      </div>
    </form>
  </details>
)

/** Which other fact speaks of the same thing and says otherwise: two such facts never stand against each other in a question. */
export const Dispute = ({
  fact: { key, disputes },
  others,
  language,
  decide,
  isPending,
  words,
}: {
  fact: ReviewFactView
  others: readonly ReviewFactView[]
  language: string
  decide: (decision: Decision) => void
  isPending: boolean
  words: DeskWords
}) => {
  const free = others.filter((other) => other.key !== key && !disputes.includes(other.key))
  return (
    <>
      {disputes.map((other) => (
        <button
          key={other}
          type="button"
          className="button-quiet"
          disabled={isPending}
          onClick={() => decide({ kind: 'unconflict', facts: [key, other] })}
        >
          {fill(words.unconflict, { fact: others.find((one) => one.key === other)?.label ?? '' })}
        </button>
      ))}
      {free.length > 0 && (
        <DisputeForm
          factKey={key}
          others={free}
          language={language}
          decide={decide}
          isPending={isPending}
          words={words}
        />
      )}
    </>
  )
}
