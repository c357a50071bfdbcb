import { Check, X } from 'lucide-react'
import type { FeedbackView, QuestionView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
import { fill } from './fill'
import { pairsOfKey, sequenceOfKey } from './key-parts'

interface OutcomeProps {
  readonly question: QuestionView
  readonly response: ItemResponse
  readonly feedback: Pick<FeedbackView, 'correct' | 'key' | 'given'>
  readonly words: StudyWords
}

/** What was answered and what is right, for kinds whose options do not show it already. */
export const Outcome = (props: OutcomeProps) => {
  switch (props.question.kind) {
    case 'multiple-choice':
    case 'true-false':
      return null
    case 'cloze':
    case 'short-answer':
      return <TypedOutcome {...props} />
    case 'matching':
      return <MatchingOutcome {...props} />
    case 'ordering':
      return <OrderingOutcome {...props} />
    default:
      return props.question.kind satisfies never
  }
}

const Answer = ({ term, text, language }: { term: string; text: string; language?: string }) => (
  <div>
    <dt>{term}</dt>
    <dd lang={language}>{text}</dd>
  </div>
)

const TypedOutcome = ({ question, feedback, words }: OutcomeProps) => (
  <dl className="answers">
    {!feedback.correct && <Answer term={words.yours} text={feedback.given || words.noAnswer} />}
    <Answer term={words.key} text={feedback.key} language={question.article.language} />
  </dl>
)

const RightPart = ({ text, label }: { text: string; label: string }) => (
  <span className="right-answer">
    <Check role="img" aria-label={label} size={18} /> {text}
  </span>
)

const WrongPart = ({ text, label }: { text: string; label: string }) => (
  <span className="wrong-answer">
    <X role="img" aria-label={label} size={18} /> {text}
  </span>
)

/** Each pair once, with the right partner, and the learner's own where it was another. */
const MatchingOutcome = ({ question, response, feedback, words }: OutcomeProps) => {
  const rights = pairsOfKey(feedback.key, question.lefts)
  const given = response.kind === 'matching' ? response.pairs : []
  return (
    <ul className="outcome">
      {question.lefts.map((left, index) => {
        const own = given.find((pair) => pair.left === left)?.right ?? words.noAnswer
        const right = rights[index] ?? ''
        return (
          <li key={left}>
            {left}
            <div className="outcome-parts">
              {own !== right && <WrongPart text={own} label={words.yours} />}
              <RightPart text={right} label={words.key} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The right order, and where the learner put what stood elsewhere. */
const OrderingOutcome = ({ response, feedback, words }: OutcomeProps) => {
  const given = response.kind === 'ordering' ? response.sequence : []
  return (
    <ol className="outcome">
      {sequenceOfKey(feedback.key).map((thing, index) => {
        const n = given.indexOf(thing) + 1
        return (
          <li key={thing}>
            {`${index + 1}. ${thing}`}
            <div className="outcome-parts">
              {n === index + 1 ? (
                <RightPart text={words.placedRight} label={words.right} />
              ) : (
                <WrongPart text={n === 0 ? words.noAnswer : fill(words.placed, { n })} label={words.wrong} />
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
