'use client'

import type { DeskFactView } from '#data/articles/desk-body'
import type { DeskWords } from '#ui/words'
import { useDesk } from './desk'
import { DeskForm } from './desk-form'

const FIELDS = {
  date: ['value', 'event', 'quote'],
  statement: ['speaker', 'title', 'quote'],
  quantity: ['value', 'unit', 'what', 'quote'],
} as const

type Editable = keyof typeof FIELDS

/** A number has other words for its value than a day has. */
const labelOf = (kind: Editable, field: (typeof FIELDS)[Editable][number], words: DeskWords): string => {
  if (field === 'value') return kind === 'quantity' ? words['field-number'] : words['field-value']
  if (field === 'quote') return words['field-quote']
  return words[`field-${field}`]
}

/** What of a fact can be changed: a day's value and event, who said it and as what, a number and what it counts. */
export const FactEdit = ({ fact: { key, kind, fields: known } }: { fact: DeskFactView }) => {
  const { decide, words } = useDesk()
  if (kind !== 'date' && kind !== 'statement' && kind !== 'quantity') return null
  const fields = FIELDS[kind]
  const send = (form: FormData) => {
    const changed = fields.flatMap((field) => {
      const text = String(form.get(field) ?? '').trim()
      return text === '' || text === known[field] ? [] : [[field, text] as const]
    })
    if (changed.length > 0) decide({ kind: 'edit', fact: key, change: Object.fromEntries(changed) })
  }
  return (
    <details className="found-edit">
      <summary className="button-quiet">{words.edit}</summary>
      <DeskForm key={JSON.stringify(known)} onSend={send}>
        {fields.map((field) => (
          <div key={field} className="field">
            <label htmlFor={`${key}-${field}`}>{labelOf(kind, field, words)}</label>
            <input
              id={`${key}-${field}`}
              name={field}
              className="input"
              maxLength={1000}
              defaultValue={known[field] ?? ''}
              autoComplete="off"
            />
          </div>
        ))}
      </DeskForm>
    </details>
  )
}
