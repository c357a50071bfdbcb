import type { QuestionView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
import { ChoiceAnswer } from '../choice-answer'
import { MatchingAnswer } from '../matching-answer'
import { OrderingAnswer } from '../ordering-answer'
import { TestTyped } from './test-typed'

/** The way of answering a question of a test: it begins with what was put down before, and says nothing of right. */
export const TestAnswer = ({
  question,
  given,
  words,
  onAnswer,
}: {
  question: QuestionView
  given: ItemResponse | undefined
  words: StudyWords
  onAnswer: ((response: ItemResponse) => void) | null
}) => {
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false':
      return (
        <ChoiceAnswer
          question={question}
          words={words}
          given={given?.kind === 'choice' ? given.text : null}
          rightOption={null}
          onAnswer={onAnswer}
        />
      )
    case 'cloze':
    case 'short-answer':
      return (
        <TestTyped
          initial={given?.kind === 'typed' ? given.text : ''}
          hint={question.kind === 'cloze' ? words.clozeHint : words.typedLabel}
          language={question.article.language}
          onAnswer={onAnswer}
        />
      )
    case 'matching':
      return (
        <MatchingAnswer
          question={question}
          words={words}
          initial={given?.kind === 'matching' ? given.pairs : []}
          submitWord={words.keep}
          onAnswer={onAnswer}
        />
      )
    case 'ordering':
      return (
        <OrderingAnswer
          question={question}
          words={words}
          initial={given?.kind === 'ordering' ? given.sequence : question.things}
          submitWord={words.keep}
          onAnswer={onAnswer}
        />
      )
    default:
      return question.kind satisfies never
  }
}
