import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { CardBackView, StudyView } from '#data/sitting/views'
import { AnswerForm } from '#ui/question/answer-form'

const Flashcard = dynamic(() => import('#ui/question/flashcard').then((file) => file.Flashcard))
const PairingAnswer = dynamic(() => import('#ui/question/pairing-answer').then((file) => file.PairingAnswer))

/**
 * The question and the way of answering that a sitting asks for: what the question asks for, but where the mode has its
 * own. On a flashcard the question is part of the card.
 */
export const SittingAnswer = ({
  study,
  back,
  locale,
  stem,
  ...answer
}: {
  study: StudyView
  back: CardBackView | null
  locale: string
  stem: ReactNode
} & Parameters<typeof AnswerForm>[0]) => {
  const { question, answerKey, ...answering } = answer
  if (study.mode === 'flashcards') {
    const { words, onGive } = answering
    const { article } = question
    return back && <Flashcard {...{ back, article, words, locale, stem }} onAnswer={onGive} />
  }
  if (study.mode === 'match' && question.kind === 'matching') {
    return (
      <>
        {stem}
        {answerKey === null && <PairingAnswer question={question} bestMs={study.bestMs} {...answering} />}
      </>
    )
  }
  return (
    <>
      {stem}
      <AnswerForm {...answer} />
    </>
  )
}
