import type { QuestionView } from '#data/sitting/views'
import { type Key, rightOptionsOf } from '#lib/items/key'
import type { Answering } from './answering'
import { ChoiceAnswer } from './choice-answer'
import { MatchingAnswer } from './matching-answer'
import { OrderingAnswer } from './ordering-answer'
import { TypedAnswer } from './typed-answer'

/** The way of answering that a question asks for; once the key is known, options alone stay to show it. */
export const AnswerForm = ({
  question,
  answerKey,
  ...answering
}: { question: QuestionView; answerKey: Key | null } & Answering) => {
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false': {
      const rightOptions = answerKey?.kind === 'choice' ? rightOptionsOf(answerKey) : null
      return <ChoiceAnswer question={question} rightOptions={rightOptions} {...answering} />
    }
    case 'cloze':
    case 'short-answer':
      return answerKey === null ? <TypedAnswer question={question} {...answering} /> : null
    case 'matching':
      return answerKey === null ? <MatchingAnswer question={question} {...answering} /> : null
    case 'ordering':
      return answerKey === null ? <OrderingAnswer question={question} {...answering} /> : null
    default:
      return question satisfies never
  }
}
