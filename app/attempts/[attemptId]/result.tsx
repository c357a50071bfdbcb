import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { AttemptView, VoidedView } from '#data/classes/learner-views'
import type { AttemptScore } from '#lib/classes/attempt-score'
import { FoldedQuestion } from '#ui/question/folded-question'
import type { AttemptWords, StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'

/** What is told now, and what is not. */
const toldInWords = (view: AttemptView, attempt: AttemptWords): string => {
  if (view.questions.some(({ feedback }) => feedback !== null)) return attempt.toldAll
  if (view.score !== null) return attempt.toldScore
  return view.feedbackPolicy === 'never' ? attempt.toldNever : attempt.toldLater
}

const shown = (points: number): string => String(Math.round(points * 100) / 100)

/** What was earned, what being late has taken off, and what is left. */
const lateInWords = ({ earned, points }: AttemptScore, attempt: AttemptWords): string =>
  fill(attempt.lateLost, {
    earned: shown(earned),
    percent: shown((1 - points / earned) * 100),
    points: shown(points),
  })

/** That a question was voided, and for whom its points are. */
export const voidedInWords = ({ credit, reason }: VoidedView, attempt: AttemptWords): string =>
  fill(credit === 'everybody' ? attempt.voidedEverybody : attempt.voidedNobody, { reason })

/** An attempt that was handed in: the score and the marked questions, as far as they may be told. */
export const Result = ({
  view,
  words,
  attempt,
}: {
  view: AttemptView
  words: StudyWords
  attempt: AttemptWords
}) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { score } = view
  return (
    <div className="study paper" data-answered={false}>
      <p className="byline pt-6">{view.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {score ? fill(attempt.score, { points: shown(score.points), of: score.of }) : attempt.handedIn}
      </h1>
      {score?.isLate && (
        <p className="hint">{score.points < score.earned ? lateInWords(score, attempt) : attempt.late}</p>
      )}
      {view.lateArrivals > 0 && <p className="mt-2">{fill(attempt.arrivals, { n: view.lateArrivals })}</p>}
      <p className="mt-2">{toldInWords(view, attempt)}</p>
      {view.canRead && (
        <p className="mt-2">
          <Link href={`/assignments/${view.assignmentId}/reading`} className="link link-row">
            {attempt.read}
          </Link>
        </p>
      )}
      <ol className="mt-4">
        {view.questions.map((slot) => (
          <li key={slot.question.itemId}>
            <FoldedQuestion
              slot={slot}
              points={slot.points}
              voided={slot.voided && voidedInWords(slot.voided, attempt)}
              words={words}
              isNamed
            />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Link href={`/assignments/${view.assignmentId}`} className="button">
          {attempt.toAssignment}
        </Link>
      </div>
    </div>
  )
}
