import dynamic from 'next/dynamic'
import type { CardBackView, StudyView } from '#data/sitting/views'
import { AnswerForm } from '#ui/question/answer-form'

const Flashcard = dynamic(() => import('#ui/question/flashcard').then((file) => file.Flashcard))
const PairingAnswer = dynamic(() => import('#ui/question/pairing-answer').then((file) => file.PairingAnswer))

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
  const { question, answerKey, ...answering } = answer
  if (study.mode === 'flashcards') {
    const { words, onGive } = answering
    const { language } = question.article
    return back && <Flashcard {...{ back, language, words, locale }} onAnswer={onGive} />
  }
  if (study.mode === 'match' && question.kind === 'matching') {
    return answerKey === null ? (
      <PairingAnswer question={question} bestMs={study.bestMs} {...answering} />
    ) : null
  }
  return <AnswerForm {...answer} />
}
