import { useEffect, useRef } from 'react'
import type { QuestionView, StudyView } from '#data/study/views'
import type { StudyWords } from '#ui/words'
import { AmendRow } from '../amend-row'
import { AnswerForm } from '../answer-form'
import { FeedbackPanel } from '../feedback-panel'
import { Flag } from '../flag'
import { SendingNotice } from '../sending-notice'
import { Stem } from '../stem'
import { useAsking } from './use-asking'

/** A question in its place in the article: asked, answered, and put away again. */
export const AskedHere = ({
  sessionId,
  question,
  words,
  locale,
  onAnswered,
  onClose,
}: {
  sessionId: string
  question: QuestionView
  words: StudyWords
  locale: string
  onAnswered: (right: boolean, after: StudyView) => void
  onClose: () => void
}) => {
  const { phase, answer, amended } = useAsking(sessionId, question, onAnswered)
  const stem = useRef<HTMLHeadingElement>(null)
  const goOn = useRef<HTMLButtonElement>(null)
  const isAnswered = phase.kind === 'answered'
  useEffect(() => (isAnswered ? goOn : stem).current?.focus(), [isAnswered])
  const feedback = isAnswered ? phase.feedback : null
  return (
    <section className="asked-here">
      <p className="sr-only" role="status">
        {feedback && (feedback.correct ? words.right : `${words.wrong} ${words.key}: ${feedback.key}`)}
      </p>
      <Stem
        question={question}
        words={words}
        filling={feedback?.key ?? null}
        isNamed={false}
        headingRef={stem}
        level="h2"
      />
      <AnswerForm
        question={question}
        words={words}
        response={phase.kind === 'asking' ? null : phase.response}
        rightKey={feedback?.key ?? null}
        onAnswer={phase.kind === 'asking' ? (response) => void answer(response) : null}
      />
      {phase.kind === 'sending' && <SendingNotice status={phase.status} words={words} />}
      {isAnswered && (
        <FeedbackPanel
          {...{ question, words, locale, response: phase.response, feedback: phase.feedback }}
          isLast={false}
          continueRef={goOn}
          onContinue={onClose}
          onUndo={null}
        >
          <div className="asides">
            <AmendRow question={question} feedback={phase.feedback} words={words} onAmended={amended} />
            <Flag itemId={question.itemId} words={words} />
          </div>
        </FeedbackPanel>
      )}
    </section>
  )
}
