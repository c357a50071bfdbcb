import { Check, X } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import type { FeedbackView, QuestionView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import { Outcome } from '#ui/question/outcome'
import { Rationale } from '#ui/question/rationale'
import type { StudyWords } from '#ui/words'
import { dueInWords, fill } from '../../_ui/question/fill'

/** Right or wrong in one line, and what was right where the options do not show it. */
const Told = ({
  question,
  response,
  feedback,
  words,
  verdictRef,
}: {
  question: QuestionView
  response: ItemResponse
  feedback: FeedbackView
  words: StudyWords
  verdictRef: Ref<HTMLDivElement> | undefined
}) => {
  const Icon = feedback.correct ? Check : X
  return (
    <div className="told" ref={verdictRef}>
      <p className="verdict">
        <Icon aria-hidden="true" size={24} strokeWidth={2.5} />
        {feedback.correct ? words.right : feedback.isPartly ? words.partly : words.wrong}
      </p>
      <Outcome
        language={question.article.language}
        response={response}
        answerKey={feedback.key}
        isRight={feedback.correct}
        words={words}
      />
      {feedback.slip !== null && <p>{fill(words.slip, { slip: feedback.slip })}</p>}
      <Rationale question={question} feedback={feedback} />
    </div>
  )
}

/** Right or wrong in one line, what proves it, then when it comes back, and the one button that goes on. */
export const FeedbackPanel = ({
  question,
  response,
  feedback,
  words,
  locale,
  isLast,
  proof = null,
  verdictRef,
  children,
  continueRef,
  onContinue,
  undo,
}: {
  question: QuestionView
  response: ItemResponse
  feedback: FeedbackView
  words: StudyWords
  locale: string
  isLast: boolean
  /** The source, where it does not stand on the page already. */
  proof?: ReactNode
  verdictRef?: Ref<HTMLDivElement>
  /** What else is to be said, above the buttons. */
  children?: ReactNode
  continueRef: Ref<HTMLButtonElement>
  onContinue: () => void
  /** The way back. */
  undo: ReactNode
}) => (
  <section className="feedback" data-correct={feedback.correct}>
    <Told {...{ question, response, feedback, words, verdictRef }} />
    {proof}
    <div className="afterwards">
      <p className="hint">
        {feedback.isPartly
          ? dueInWords(feedback.due, words.missedSoon, words.missedDay, locale)
          : dueInWords(feedback.due, words.dueSoon, words.dueDay, locale)}
      </p>
      {children}
      <div className="actions go-on">
        <button type="button" className="button" ref={continueRef} onClick={onContinue}>
          {isLast ? words.finish : words.continue}
        </button>
        {undo}
      </div>
    </div>
  </section>
)
