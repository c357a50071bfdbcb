import { type Ref, useEffect, useRef } from 'react'
import type { AnsweredView, QuestionView, ReadingView, StudyView } from '#data/sitting/views'
import { shownResponse } from '#lib/items/shown-response'
import { AnswerForm } from '#ui/question/answer-form'
import { Stem } from '#ui/question/stem'
import { SendingNotice } from '#ui/sitting/sending-notice'
import type { StudyWords } from '#ui/words'
import { fill } from '../../../_ui/question/fill'
import { type Answering, useAnswering } from '../../../_ui/sitting/use-answering'
import { AmendRow } from '../amend-row'
import { FeedbackPanel } from '../feedback-panel'
import { Flag } from '../flag'

/** One question of the article: what has become of it, and how it is answered. */
const useAsked = (
  sessionId: string,
  question: QuestionView,
  putDown: ReadingView['questions'][number]['putDown'],
  onAnswered: (right: boolean, after: StudyView) => void,
) => {
  const told = ({ feedback, study }: AnsweredView) => {
    if (feedback !== 'withheld') onAnswered(feedback.correct, study)
  }
  const { ask, reword, ...rest } = useAnswering(sessionId, true, putDown, told)
  useEffect(() => ask(question, putDown), [ask, question, putDown])
  const amended = (view: AnsweredView) => {
    if (view.feedback !== 'withheld') reword(view.feedback)
    told(view)
  }
  return { ...rest, amended }
}

/** What is said after the answer. */
const Told = ({
  question,
  answering: { response, feedback },
  words,
  locale,
  goOn,
  verdict,
  onAmended,
  onClose,
}: {
  question: QuestionView
  answering: Extract<Answering, { kind: 'answered' }>
  words: StudyWords
  locale: string
  goOn: Ref<HTMLButtonElement>
  verdict: Ref<HTMLDivElement>
  onAmended: (view: AnsweredView) => void
  onClose: () => void
}) => (
  <FeedbackPanel
    {...{ question, response, feedback, words, locale }}
    isLast={false}
    verdictRef={verdict}
    continueRef={goOn}
    onContinue={onClose}
    undo={null}
  >
    <div className="asides">
      <AmendRow {...{ question, response, feedback, words, onAmended }} />
      <Flag itemId={question.itemId} words={words} />
    </div>
  </FeedbackPanel>
)

/** The focus goes to the stem, unless its field has taken it, and after the answer to the button that closes it. */
const useFocus = ({ kind }: QuestionView, isAnswered: boolean) => {
  const stem = useRef<HTMLHeadingElement>(null)
  const goOn = useRef<HTMLButtonElement>(null)
  const verdict = useRef<HTMLDivElement>(null)
  const isTyped = kind === 'cloze' || kind === 'short-answer'
  useEffect(() => {
    if (isAnswered) {
      // The sentence that proves it stands above, and is to stay in sight.
      goOn.current?.focus({ preventScroll: true })
      verdict.current?.scrollIntoView({ block: 'nearest' })
    } else if (!isTyped) stem.current?.focus()
  }, [isAnswered, isTyped])
  return { stem, goOn, verdict }
}

/** A question in its place in the article: asked, answered, and put away again. */
export const AskedHere = ({
  sessionId,
  asked: { question, putDown },
  words,
  locale,
  onAnswered,
  onClose,
}: {
  sessionId: string
  asked: ReadingView['questions'][number]
  words: StudyWords
  locale: string
  onAnswered: (right: boolean, after: StudyView) => void
  onClose: () => void
}) => {
  const { answering, put, give, amended } = useAsked(sessionId, question, putDown, onAnswered)
  const isAnswered = answering.kind === 'answered'
  const isOpen = answering.kind === 'asking'
  const { stem, goOn, verdict } = useFocus(question, isAnswered)
  const feedback = isAnswered ? answering.feedback : null
  return (
    <section className="asked-here">
      <p className="sr-only" role="status">
        {feedback &&
          (feedback.correct ? words.right : fill(words.wrongTold, { key: shownResponse(feedback.key) }))}
      </p>
      <Stem
        question={question}
        words={words}
        answerKey={feedback?.key ?? null}
        isNamed={false}
        headingRef={stem}
        level="h2"
      />
      <AnswerForm
        question={question}
        words={words}
        response={answering.response}
        answerKey={feedback?.key ?? null}
        isMarkedAtOnce
        onNext={null}
        onPut={isOpen ? (response) => put(question, response) : null}
        onGive={isOpen ? (response) => give(question, response) : null}
      />
      {answering.kind === 'withheld' && <p className="hint mt-4">{words.withheld}</p>}
      {answering.kind === 'sending' && <SendingNotice status={answering.status} words={words} />}
      {isAnswered && (
        <Told {...{ question, answering, words, locale, goOn, verdict, onClose }} onAmended={amended} />
      )}
    </section>
  )
}
