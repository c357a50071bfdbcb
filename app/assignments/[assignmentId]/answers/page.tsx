import type { Route } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { createFormatter } from 'use-intl/core'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readAnswers } from '#data/classes/answers'
import type { AnswersView } from '#data/classes/teaching-views'
import { TABLE_FORMATS } from '#data/server/table-file'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { WithheldNote } from '#ui/withheld-note'
import { type Locale, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { Audit } from './audit'
import { Correction } from './correction'
import { Responses } from './responses'
import { Voiding } from './voiding'

const QUESTION = z.uuid().nullable().catch(null)

export const generateMetadata = titled((locale) => wordsFor(locale, 'answers')('title'))

const Questions = ({ answers, locale }: { answers: AnswersView; locale: Locale }) => (
  <nav className="trail numbers mt-4" aria-label={wordsFor(locale, 'answers')('questions')}>
    {answers.questions.map(({ setItemId }, index) => (
      <Link
        key={setItemId}
        href={`/assignments/${answers.assignmentId}/answers?question=${setItemId}` as Route}
        className="tool"
        aria-current={setItemId === answers.question.setItemId ? 'page' : undefined}
        prefetch={false}
      >
        {index + 1}
      </Link>
    ))}
  </nav>
)

/** To which questions answers came that do not count unless a teacher says so. */
const Arrivals = ({ answers, locale }: { answers: AnswersView; locale: Locale }) => {
  const numbers = answers.questions.flatMap(({ hasArrivals }, index) => (hasArrivals ? [index + 1] : []))
  if (numbers.length === 0) return null
  const questions = createFormatter({ locale }).list(numbers.map(String), { type: 'conjunction' })
  return <p className="mt-4">{wordsFor(locale, 'answers')('arrivals', { questions })}</p>
}

/** The question that is looked at: its key, what became of it, the way to the projector, and all answers. */
const Answered = ({ answers, locale }: { answers: AnswersView; locale: Locale }) => {
  const words = wordsFor(locale, 'answers')
  const { question } = answers
  return (
    <section>
      <h2 lang={question.language}>
        {question.number}. {question.item.stem}
      </h2>
      {question.credit !== null && <p className="notice mt-4">{words(`voided-${question.credit}`)}</p>}
      <p className="mt-4 whitespace-pre-line" lang={question.language}>
        {words('key', { key: question.key })}
      </p>
      <p className="mt-2">
        <Link
          href={`/sets/${answers.setId}/project?question=${question.setItemId}` as Route}
          className="link link-row"
          prefetch={false}
        >
          {words('project')}
        </Link>
      </p>
      <Responses answers={answers} locale={locale} />
    </section>
  )
}

/** Question by question, what everybody answered; marks by hand, keys corrected, and who did what. */
const AnswersPage = async ({ params, searchParams }: PageProps<'/assignments/[assignmentId]/answers'>) => {
  await connection()
  const [{ assignmentId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  const [answers, { locale }] = await Promise.all([
    viewer && readAnswers(viewer, assignmentId, QUESTION.parse(search.question ?? null), new Date()),
    readPreferences(viewer),
  ])
  if (!answers)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}/answers`, { kind: 'assignment', assignmentId })
  const words = wordsFor(locale, 'answers')
  const { classId, title } = answers
  return (
    <div className="page page-wide">
      <PageHead href={`/assignments/${assignmentId}/overview`} from={title} title={words('title')} />
      <p className="mt-2">
        <Link href={`/classes/${classId}/gradebook`} className="link link-row">
          {words('toGradebook')}
        </Link>
      </p>
      <p className="trail">
        {TABLE_FORMATS.map((format) => (
          <a
            key={format}
            href={`/api/assignments/${answers.assignmentId}/responses?format=${format}`}
            className="link link-row"
            download
          >
            {words(format)}
          </a>
        ))}
      </p>
      <WithheldNote n={answers.withheld} locale={locale} />
      <Questions answers={answers} locale={locale} />
      <Arrivals answers={answers} locale={locale} />
      <Answered answers={answers} locale={locale} />
      {answers.canMark && <Correction answers={answers} locale={locale} />}
      {answers.canMark && <Voiding answers={answers} locale={locale} />}
      <Audit answers={answers} locale={locale} />
    </div>
  )
}

export default AnswersPage
