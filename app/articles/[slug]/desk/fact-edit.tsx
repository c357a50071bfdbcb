'use client'

import type { ReviewFactView } from '#data/articles/review'
import type { Decision } from '#lib/items/decisions/change'
import type { DeskWords } from '#ui/words'

const FIELDS = { date: ['value', 'event'], statement: ['speaker', 'title'] } as const

/** What of a fact can be changed: a date's value and event, a statement's speaker and title. */
export const FactEdit = ({
  fact: { key, kind, answer },
  decide,
  isPending,
  words,
}: {
  fact: ReviewFactView
  decide: (decision: Decision) => void
  isPending: boolean
  words: DeskWords
}) => {
  if (kind !== 'date' && kind !== 'statement') return null
  const fields = FIELDS[kind]
  const send = (form: FormData) => {
    const filled = fields.flatMap((field) => {
      const text = String(form.get(field) ?? '').trim()
      return text === '' ? [] : [[field, text] as const]
    })
    if (filled.length > 0) decide({ kind: 'edit', fact: key, change: Object.fromEntries(filled) })
  }
  return (
    <details className="found-edit">
      <summary className="button-quiet">{words.edit}</summary>
      <form
        className="mt-2 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          send(new FormData(event.currentTarget))
        }}
      >
        {fields.map((field, index) => (
          <div key={field} className="field">
            <label htmlFor={`${key}-${field}`}>{words[`field-${field}`]}</label>
            <input
              id={`${key}-${field}`}
              name={field}
              className="input"
              maxLength={200}
              defaultValue={index === 0 ? answer : ''}
              autoComplete="off"
            />
          </div>
        ))}
        <div>
          <button type="submit" className="button-quiet" disabled={isPending}>
            {words.save}
          </button>
        </div>
      </form>
    </details>
  )
}
