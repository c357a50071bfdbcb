import type { QuestionView } from '#data/views'
import type { Response } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
import { ChoiceAnswer } from './choice-answer'
import { MatchingAnswer } from './matching-answer'
import { OrderingAnswer } from './ordering-answer'
import { TypedAnswer } from './typed-answer'

/** The way of answering that a question asks for; `onAnswer` is null while nothing can be answered. */
export const AnswerForm = ({
  question,
  words,
  response,
  rightKey,
  onAnswer,
}: {
  question: QuestionView
  words: StudyWords
  response: Response | null
  rightKey: string | null
  onAnswer: ((response: Response) => void) | null
}) => {
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false':
      return (
        <ChoiceAnswer
          question={question}
          words={words}
          given={response?.kind === 'choice' ? response.text : null}
          rightOption={rightKey}
          onAnswer={onAnswer}
        />
      )
    case 'cloze':
    case 'short-answer': {
      const hint = question.kind === 'cloze' ? words.clozeHint : words.typedLabel
      const language = question.article.language
      return rightKey === null ? (
        <TypedAnswer words={words} hint={hint} language={language} onAnswer={onAnswer} />
      ) : null
    }
    case 'matching':
      return rightKey === null ? (
        <MatchingAnswer question={question} words={words} onAnswer={onAnswer} />
      ) : null
    case 'ordering':
      return rightKey === null ? (
        <OrderingAnswer question={question} words={words} onAnswer={onAnswer} />
      ) : null
    default:
      return question.kind satisfies never
  }
}
