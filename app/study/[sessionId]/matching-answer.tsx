import { type FormEvent, useId, useState } from 'react'
import type { QuestionView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'

/** One select for each left side: the same for keyboard, touch and screen reader. */
export const MatchingAnswer = ({
  question,
  words,
  initial = [],
  submitWord = words.check,
  onAnswer,
}: {
  question: QuestionView
  words: StudyWords
  /** What was chosen before. */
  initial?: readonly { readonly left: string; readonly right: string }[]
  submitWord?: string
  onAnswer: ((response: ItemResponse) => void) | null
}) => {
  const id = useId()
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(initial.map(({ left, right }) => [left, right])),
  )
  const complete = question.lefts.every((left) => chosen[left])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return
    onAnswer?.({
      kind: 'matching',
      pairs: question.lefts.map((left) => ({ left, right: chosen[left] ?? '' })),
    })
  }
  return (
    <form onSubmit={submit}>
      <p className="hint">{words.matchHint}</p>
      <ul className="pairs">
        {question.lefts.map((left, index) => (
          <li key={left}>
            <label htmlFor={`${id}-${index}`} lang={question.article.language}>
              {left}
            </label>
            <select
              id={`${id}-${index}`}
              className="input"
              value={chosen[left] ?? ''}
              disabled={onAnswer === null}
              onChange={(event) => setChosen({ ...chosen, [left]: event.target.value })}
            >
              <option value="">{words.matchChoose}</option>
              {question.rights.map((right) => (
                <option key={right}>{right}</option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <button type="submit" className="button" disabled={onAnswer === null || !complete}>
        {submitWord}
      </button>
    </form>
  )
}
