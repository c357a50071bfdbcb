'use client'

import type { DeskFactView } from '#data/articles/desk-body'
import { useDesk } from './desk'

/** What else could ask the fact, each proved like the one that does, if any: one of them is asked instead. */
export const Spare = ({ fact: { questions, spare } }: { fact: DeskFactView }) => {
  const { language, decide, isPending, words } = useDesk()
  if (spare.length === 0) return null
  const others = [...questions, ...spare].map(({ key }) => key)
  return (
    <details className="found-edit">
      <summary className="button-quiet">{questions.length > 0 ? words.another : words.couldAsk}</summary>
      <ul className="mt-2">
        {spare.map(({ key, stem, answer }) => (
          <li key={key} className="found-question">
            <p lang={language}>{stem}</p>
            <p className="hint" lang={language}>
              <strong>{answer}</strong>
            </p>
            <button
              type="button"
              className="button-quiet"
              disabled={isPending}
              onClick={() =>
                decide({ kind: 'prefer', item: key, others: others.filter((other) => other !== key) })
              }
            >
              {words.askThis}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
