import { Check, CircleDot, X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode, Ref } from 'react'
import type { SlotFeedbackView, SlotView } from '#data/sitting/views'
import { rightOptionsOf } from '#lib/items/key'
import { shownResponse } from '#lib/items/shown-response'
import { Paragraphs } from '#ui/paragraphs'
import type { StudyWords } from '#ui/words'
import { ChosenOptions } from './choice-answer'
import { fill } from './fill'
import { Outcome } from './outcome'
import { Rationale } from './rationale'
import { Stem } from './stem'

/** Right, partly right, wrong or left open: an icon and its word. */
export const MarkSign = ({ share, isOpen, words }: { share: number; isOpen: boolean; words: StudyWords }) => {
  const Icon = share === 1 ? Check : share > 0 ? CircleDot : X
  const word = share === 1 ? words.right : share > 0 ? words.partly : isOpen ? words.noAnswer : words.wrong
  return (
    <span className="verdict" data-share={share === 1 ? 'all' : 'less'}>
      <Icon aria-hidden="true" size={24} strokeWidth={2.5} />
      {word}
    </span>
  )
}

/** What was answered, where nothing may be told about it. */
const Given = ({ slot: { question, response }, words }: { slot: SlotView; words: StudyWords }) => (
  <dl className="answers">
    <div>
      <dt>{words.yours}</dt>
      <dd lang={question.article.language} className="whitespace-pre-line">
        {(response && shownResponse(response)) || words.noAnswer}
      </dd>
    </div>
  </dl>
)

/** What the server has told of the answer: the verdict, the points, the key, and the source that proves it. */
const Told = ({
  slot: { question, response },
  feedback,
  points,
  words,
}: {
  slot: SlotView
  feedback: SlotFeedbackView
  points: number | null
  words: StudyWords
}) => (
  <>
    <p>
      <MarkSign
        share={feedback.share}
        isOpen={response === null || response.kind === 'skipped'}
        words={words}
      />
    </p>
    {points !== null && (
      <p className="hint">
        {fill(words.pointsOf, { points: Math.round(feedback.share * points * 100) / 100, of: points })}
      </p>
    )}
    {feedback.byHand !== null && <p>{fill(words.byHand, { reason: feedback.byHand })}</p>}
    <Outcome
      language={question.article.language}
      response={response}
      answerKey={feedback.key}
      isRight={feedback.share === 1}
      words={words}
    />
    {feedback.slip !== null && <p>{fill(words.slip, { slip: feedback.slip })}</p>}
    <Rationale question={question} feedback={feedback} />
    <details className="more mt-2">
      <summary>{words.source}</summary>
      <div className="source" data-whole>
        <p className="hint">
          <Link
            href={`/articles/${encodeURIComponent(question.article.slug)}`}
            className="link"
            prefetch={false}
          >
            {fill(words.from, { title: question.article.title })}
          </Link>
        </p>
        <div lang={question.article.language}>
          <Paragraphs paragraphs={feedback.source} excerpt />
        </div>
      </div>
    </details>
  </>
)

export interface MarkedQuestionProps {
  readonly slot: SlotView
  /** That it was voided, in words; null where it counts. */
  readonly voided?: string | null
  /** What it is worth; null where nothing is counted in points. */
  readonly points: number | null
  readonly words: StudyWords
  readonly isNamed: boolean
  /** h1 where it is the only question on the page. */
  readonly level?: 'h1' | 'h2'
  readonly headingRef?: Ref<HTMLHeadingElement>
  readonly children?: ReactNode
}

/** One question as it was answered, and of what is right as much as the server has told. */
export const MarkedQuestion = ({
  slot,
  points,
  words,
  isNamed,
  level = 'h2',
  headingRef,
  voided = null,
  children,
}: MarkedQuestionProps) => {
  const { question, response, feedback } = slot
  return (
    <section
      className={feedback ? 'feedback' : ''}
      data-correct={feedback ? feedback.share === 1 : undefined}
    >
      <Stem
        question={question}
        words={words}
        answerKey={feedback?.key ?? null}
        isNamed={isNamed}
        level={level}
        {...(headingRef ? { headingRef } : {})}
      />
      {'options' in question && feedback?.key.kind === 'choice' && (
        <ChosenOptions
          question={question}
          words={words}
          response={response}
          rightOptions={rightOptionsOf(feedback.key)}
        />
      )}
      {voided !== null && <p className="notice">{voided}</p>}
      {slot.isWithheld && <p className="hint">{words.withheldMark}</p>}
      {feedback === null && <Given slot={slot} words={words} />}
      {feedback && <Told slot={slot} feedback={feedback} points={points} words={words} />}
      {children}
    </section>
  )
}
