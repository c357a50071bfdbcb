'use client'

import type { ReviewFactView } from '#data/articles/review'
import type { Decision } from '#lib/items/decisions/change'
import type { DeskWords } from '#ui/words'
import { Dispute } from './dispute'
import { FactEdit } from './fact-edit'
import { QuestionRow } from './question-row'

/** What was added is taken away again; what was found is dropped, and may come back. */
export const dropping = ({ key, standing }: Pick<ReviewFactView, 'key' | 'standing'>): Decision => {
  if (standing === 'dropped') return { kind: 'undecided', fact: key }
  return key.startsWith('added-') ? { kind: 'unadd', fact: key } : { kind: 'drop', fact: key }
}

/** What can be decided about a fact. */
const FactActs = ({
  fact,
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
          <FactEdit fact={fact} decide={decide} isPending={isPending} words={words} />
          <Dispute
            fact={fact}
            others={others}
            language={language}
            decide={decide}
            isPending={isPending}
            words={words}
          />
        </>
      )}
    </div>
  )
}

/** A fact with what was decided about it and the questions that ask it. */
export const FactRow = ({
  fact,
  others,
  language,
  isCurrent,
  onFocus,
  decide,
  isPending,
  words,
}: {
  fact: ReviewFactView
  others: readonly ReviewFactView[]
  language: string
  isCurrent: boolean
  onFocus: () => void
  decide: (decision: Decision) => void
  isPending: boolean
  words: DeskWords
}) => {
  const { key, label, standing, isInConflict, questions } = fact
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
        <p className="hint">
          {words[`standing-${standing}`]}
          {isInConflict && ` · ${words.conflict}`}
        </p>
      </div>
      <FactActs
        fact={fact}
        others={others}
        language={language}
        decide={decide}
        isPending={isPending}
        words={words}
      />
      {questions.length > 0 && (
        <ul className="found-questions">
          {questions.map((question) => (
            <QuestionRow
              key={question.key}
              question={question}
              language={language}
              decide={decide}
              isPending={isPending}
              words={words}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
