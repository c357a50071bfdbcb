'use client'

import type { DeskFactView } from '#data/articles/desk-body'
import { fill } from '../../../_ui/question/fill'
import { useDesk } from './desk'
import { DeskForm } from './desk-form'

/** Where the other fact is chosen. */
const DisputeForm = ({ factId, others }: { factId: string; others: readonly DeskFactView[] }) => {
  const { language, decide, words } = useDesk()
  return (
    <details className="found-edit">
      <summary className="button-quiet">{words.disputed}</summary>
      <DeskForm
        onSend={(form) => {
          const other = String(form.get('other') ?? '')
          if (other !== '') decide({ kind: 'conflict', facts: [factId, other] })
        }}
      >
        <div className="field">
          <label htmlFor={`${factId}-other`}>{words.disputedWith}</label>
          <select id={`${factId}-other`} name="other" className="input" lang={language}>
            {others.map((other) => (
              <option key={other.key} value={other.key}>
                {other.label}
              </option>
            ))}
          </select>
        </div>
        <p className="hint">{words.disputedHint}</p>
      </DeskForm>
    </details>
  )
}

/** Which other fact speaks of the same thing and says otherwise: two such facts never stand against each other in a question. */
export const Dispute = ({
  fact: { key, disputes },
  others,
}: {
  fact: DeskFactView
  others: readonly DeskFactView[]
}) => {
  const { decide, isPending, words } = useDesk()
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
      {free.length > 0 && <DisputeForm factId={key} others={free} />}
    </>
  )
}
