import Link from 'next/link'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readLearnerPaper } from '#data/classes/learner-paper'
import type { LearnerPaperView } from '#data/classes/teaching-views'
import { titled } from '#ui/titled'
import { WithheldNote } from '#ui/withheld-note'
import { type Locale, momentInWords, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { AnsweredQuestion } from './answered-question'

const KEYS = z.enum(['yes', 'no']).catch('yes')

export const generateMetadata = titled((locale) => wordsFor(locale, 'learnerPaper')('title'), {
  robots: { index: false },
})

const shown = (points: number): number => Math.round(points * 100) / 100

/** To the other attempts, the answers of everybody, and the same without keys. */
const Ways = ({
  paper: { attemptId, assignmentId, attempts },
  withKeys,
  locale,
}: {
  paper: LearnerPaperView
  withKeys: boolean
  locale: Locale
}) => {
  const words = wordsFor(locale, 'learnerPaper')
  return (
    <nav className="trail not-printed" aria-label={words('ways')}>
      {attempts.length > 1 &&
        attempts.map((one) => (
          <Link
            key={one.attemptId}
            href={`/attempts/${one.attemptId}/paper`}
            className="link link-row"
            aria-current={one.attemptId === attemptId ? 'page' : undefined}
          >
            {words('attempt', { number: one.number })}
          </Link>
        ))}
      <Link href={`/attempts/${attemptId}/paper${withKeys ? '?keys=no' : ''}`} className="link link-row">
        {words(withKeys ? 'withoutKeys' : 'withKeys')}
      </Link>
      <Link href={`/assignments/${assignmentId}/answers`} className="link link-row">
        {words('toAnswers')}
      </Link>
    </nav>
  )
}

const handedInWords = ({ handedInAt, timeZone, score }: LearnerPaperView, locale: Locale): string => {
  const words = wordsFor(locale, 'learnerPaper')
  if (handedInAt === null) return words('working')
  const at = words('handedIn', { at: momentInWords(locale, handedInAt, timeZone) })
  return score.isLate ? `${at} · ${words('late')}` : at
}

/** One learner's whole paper on one page, on the screen and printed. */
const LearnerPaperPage = async ({ params, searchParams }: PageProps<'/attempts/[attemptId]/paper'>) => {
  await connection()
  const [{ attemptId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  const [paper, { locale }] = await Promise.all([
    viewer && readLearnerPaper(viewer, attemptId, new Date()),
    readPreferences(viewer),
  ])
  if (!paper) return goToOwnDoor(viewer, `/attempts/${attemptId}/paper`, { kind: 'attempt', attemptId })
  const words = wordsFor(locale, 'learnerPaper')
  const withKeys = KEYS.parse(search.keys) === 'yes'
  const { learner, title, className, score } = paper
  return (
    <div className="page printed">
      <p className="byline">
        {className} · {title}
      </p>
      <h1>{learner.name}</h1>
      <p className="mt-2">
        {words('score', { points: shown(score.points), of: shown(score.of) })}
        {' · '}
        <span className="hint">{handedInWords(paper, locale)}</span>
      </p>
      <Ways paper={paper} withKeys={withKeys} locale={locale} />
      <WithheldNote n={paper.withheld} locale={locale} />
      <ol className="mt-4">
        {paper.questions.map((answered, index) => (
          <AnsweredQuestion
            key={answered.question.itemId}
            answered={answered}
            number={index + 1}
            withKeys={withKeys}
            locale={locale}
          />
        ))}
      </ol>
    </div>
  )
}

export default LearnerPaperPage
