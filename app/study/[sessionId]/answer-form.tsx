import dynamic from 'next/dynamic'
import type { CardBackView, QuestionView, StudyView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
import { ChoiceAnswer } from './choice-answer'
import { MatchingAnswer } from './matching-answer'
import { OrderingAnswer } from './ordering-answer'
import { TypedAnswer } from './typed-answer'

const Flashcard = dynamic(() => import('./flashcard').then((file) => file.Flashcard))
const PairingAnswer = dynamic(() => import('./pairing-answer').then((file) => file.PairingAnswer))

/** The way of answering that a sitting asks for: what the question asks for, but where the mode has its own. */
export const SittingAnswer = ({
  study,
  back,
  locale,
  ...answer
}: {
  study: StudyView
  back: CardBackView | null
  locale: string
} & Parameters<typeof AnswerForm>[0]) => {
  const { question, words, rightKey, onAnswer } = answer
  if (study.mode === 'flashcards') {
    const { language } = question.article
    return (
      back && <Flashcard back={back} language={language} words={words} locale={locale} onAnswer={onAnswer} />
    )
  }
  if (study.mode === 'match') {
    return rightKey === null ? (
      <PairingAnswer question={question} bestMs={study.bestMs} words={words} onAnswer={onAnswer} />
    ) : null
  }
  return <AnswerForm {...answer} />
}

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
  response: ItemResponse | null
  rightKey: string | null
  onAnswer: ((response: ItemResponse) => void) | null
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
