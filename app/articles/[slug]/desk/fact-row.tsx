'use client'

import type { DeskFactView } from '#data/articles/desk-body'
import type { Decision } from '#lib/items/decisions/change'
import type { Unasked } from '#lib/items/unasked'
import type { DeskWords } from '#ui/words'
import { fill } from '../../../_ui/question/fill'
import { useDesk } from './desk'
import { Dispute } from './dispute'
import { FactEdit } from './fact-edit'
import { QuestionRow } from './question-row'
import { Spare } from './spare'

/** What was added is taken away again; what was found is dropped, and may come back. */
export const dropping = ({ key, standing }: Pick<DeskFactView, 'key' | 'standing'>): Decision => {
  if (standing === 'dropped') return { kind: 'undecided', fact: key }
  return key.startsWith('added-') ? { kind: 'unadd', fact: key } : { kind: 'drop', fact: key }
}

/** What can be decided about a fact. */
const FactActs = ({ fact, others }: { fact: DeskFactView; others: readonly DeskFactView[] }) => {
  const { decide, isPending, words } = useDesk()
  const { key, standing } = fact
  const isDropped = standing === 'dropped'
  return (
    <div className="found-acts">
      {!isDropped && standing !== 'added' && (
        <button
          type="button"
          className="button-quiet"
          disabled={isPending}
          aria-pressed={standing === 'kept'}
          onClick={() => decide({ kind: standing === 'kept' ? 'undecided' : 'keep', fact: key })}
        >
          {words.keep}
        </button>
      )}
      <button
        type="button"
        className="button-quiet"
        disabled={isPending}
        aria-pressed={isDropped}
        onClick={() => decide(dropping(fact))}
      >
        {isDropped ? words.takeBack : words.drop}
      </button>
      {!isDropped && (
        <>
          <FactEdit fact={fact} />
          <Dispute fact={fact} others={others} />
        </>
      )}
    </div>
  )
}

/** Why nothing asks a fact. */
const whyUnasked = (why: Unasked, words: DeskWords): string => {
  switch (why) {
    case 'day':
    case 'spare':
    case 'beside':
    case 'hidden':
    case 'unsuited':
      return words[`unasked-${why}`]
    default:
      return fill(words['unasked-refused'], { why: words[`refusal-${why}`] })
  }
}

/** A fact with what was decided about it and the questions that ask it. */
export const FactRow = ({
  fact,
  others,
  isCurrent,
  onFocus,
}: {
  fact: DeskFactView
  others: readonly DeskFactView[]
  isCurrent: boolean
  onFocus: () => void
}) => {
  const { language, words } = useDesk()
  const { key, label, sentence, standing, isInConflict, questions, unasked } = fact
  return (
    <li
      id={`fact-${key}`}
      className="found"
      data-current={isCurrent}
      data-standing={standing}
      onFocus={onFocus}
    >
      <div className="found-head">
        <p lang={language}>{label}</p>
        {!sentence.startsWith(label) && (
          <p className="found-sentence" lang={language}>
            {sentence}
          </p>
        )}
        <p className="hint">
          {words[`standing-${standing}`]}
          {isInConflict && ` · ${words.conflict}`}
        </p>
      </div>
      {unasked && <p className="hint">{whyUnasked(unasked, words)}</p>}
      <FactActs fact={fact} others={others} />
      {unasked && (
        <div className="found-acts">
          <Spare fact={fact} />
        </div>
      )}
      {questions.length > 0 && (
        <ul className="found-questions">
          {questions.map((question, index) => (
            <QuestionRow key={question.key} question={question}>
              {index === 0 && <Spare fact={fact} />}
            </QuestionRow>
          ))}
        </ul>
      )}
    </li>
  )
}
