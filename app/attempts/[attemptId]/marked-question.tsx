import { Check, CircleDot, X } from 'lucide-react'
import type { Ref } from 'react'
import type { AttemptQuestionView } from '#data/classes/views'
import { shownResponse } from '#lib/items/shown-response'
import { Paragraphs } from '#ui/paragraphs'
import type { AttemptWords, StudyWords } from '#ui/words'
import { ChoiceAnswer } from '../../study/[sessionId]/choice-answer'
import { fill } from '../../study/[sessionId]/fill'
import { Outcome } from '../../study/[sessionId]/outcome'
import { Stem } from '../../study/[sessionId]/stem'

/** Right, partly right or wrong: an icon and its word. */
const Verdict = ({ share, words, attempt }: { share: number; words: StudyWords; attempt: AttemptWords }) => {
  const Icon = share === 1 ? Check : share > 0 ? CircleDot : X
  return (
    <p className="verdict">
      <Icon aria-hidden="true" size={24} strokeWidth={2.5} />
      {share === 1 ? words.right : share > 0 ? attempt.partly : words.wrong}
    </p>
  )
}

/** What was answered, where nothing may be told about it. */
const Given = ({ marked, words }: { marked: AttemptQuestionView; words: StudyWords }) => {
  const text = marked.response ? shownResponse(marked.response) : ''
  return (
    <dl className="answers">
      <div>
        <dt>{words.yours}</dt>
        <dd lang={marked.question.article.language} className="whitespace-pre-line">
          {text || words.noAnswer}
        </dd>
      </div>
    </dl>
  )
}

/** What the server has told of the answer: the verdict, the points, the key, and the source that proves it. */
const Told = ({
  marked: { question, response, points },
  feedback,
  words,
  attempt,
}: {
  marked: AttemptQuestionView
  feedback: NonNullable<AttemptQuestionView['feedback']>
  words: StudyWords
  attempt: AttemptWords
}) => (
  <>
    <Verdict share={feedback.share} words={words} attempt={attempt} />
    <p className="hint">
      {fill(attempt.pointsOf, { points: Math.round(feedback.share * points * 100) / 100, of: points })}
    </p>
    {feedback.byHand !== null && <p>{fill(attempt.byHand, { reason: feedback.byHand })}</p>}
    <Outcome
      question={question}
      response={response ?? { kind: 'skipped' }}
      feedback={{ correct: feedback.share === 1, key: feedback.key, given: feedback.given }}
      words={words}
    />
    {question.kind !== 'matching' && <p lang={question.article.language}>{feedback.rationale}</p>}
    <details className="more mt-2">
      <summary>{words.source}</summary>
      <div className="source" lang={question.article.language}>
        <Paragraphs paragraphs={feedback.source} excerpt />
      </div>
    </details>
  </>
)

/** One question as it was answered, and of what is right as much as the server has told. */
export const MarkedQuestion = ({
  marked,
  words,
  attempt,
  level = 'h2',
  headingRef,
}: {
  marked: AttemptQuestionView
  words: StudyWords
  attempt: AttemptWords
  /** h1 where it is the only question on the page. */
  level?: 'h1' | 'h2'
  headingRef?: Ref<HTMLHeadingElement>
}) => {
  const { question, response, feedback } = marked
  return (
    <section
      className={feedback ? 'feedback' : ''}
      data-correct={feedback ? feedback.share === 1 : undefined}
    >
      <Stem
        question={question}
        words={words}
        filling={feedback?.key ?? null}
        isNamed
        level={level}
        {...(headingRef ? { headingRef } : {})}
      />
      {feedback && question.options.length > 0 && (
        <ChoiceAnswer
          question={question}
          words={words}
          given={response?.kind === 'choice' ? response.text : null}
          rightOption={feedback.key}
          onAnswer={null}
        />
      )}
      {feedback === null && <Given marked={marked} words={words} />}
      {marked.isWithheld && <p className="hint">{attempt.withheld}</p>}
      {feedback && <Told marked={marked} feedback={feedback} words={words} attempt={attempt} />}
    </section>
  )
}
