import { Check, X } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import type { FeedbackView, QuestionView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import { Paragraphs } from '#ui/paragraphs'
import { Outcome } from '#ui/question/outcome'
import type { StudyWords } from '#ui/words'
import { dueInWords, fill } from '../../_ui/question/fill'

/** Right or wrong, why, and when it comes back, with the one button that goes on. */
export const FeedbackPanel = ({
  question,
  response,
  feedback,
  words,
  locale,
  isLast,
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
  /** What else is to be said, above the buttons. */
  children?: ReactNode
  continueRef: Ref<HTMLButtonElement>
  onContinue: () => void
  /** The way back. */
  undo: ReactNode
}) => {
  const Icon = feedback.correct ? Check : X
  return (
    <section className="feedback" data-correct={feedback.correct}>
      <p className="verdict">
        <Icon aria-hidden="true" size={24} strokeWidth={2.5} />
        {feedback.correct ? words.right : words.wrong}
      </p>
      <Outcome
        question={question}
        response={response}
        answerKey={feedback.key}
        isRight={feedback.correct}
        words={words}
      />
      {feedback.slip !== null && <p>{fill(words.slip, { slip: feedback.slip })}</p>}
      {question.kind !== 'matching' && <p lang={question.article.language}>{feedback.rationale}</p>}
      <p className="hint">{dueInWords(feedback.due, words.dueSoon, words.dueDay, locale)}</p>
      {children}
      <div className="actions go-on">
        <button type="button" className="button" ref={continueRef} onClick={onContinue}>
          {isLast ? words.finish : words.continue}
        </button>
        {undo}
      </div>
    </section>
  )
}

/** The paragraphs that prove the key, with the proving sentence marked. */
export const SourcePanel = ({
  question,
  feedback,
  words,
}: {
  question: QuestionView
  feedback: FeedbackView
  words: StudyWords
}) => (
  <aside className="source" aria-label={words.source} lang={question.article.language}>
    <p className="hint">{fill(words.from, { title: question.article.title })}</p>
    <Paragraphs paragraphs={feedback.source} excerpt />
  </aside>
)
