import Link from 'next/link'
import type { JobsView } from '#data/administration/jobs'
import { type Locale, momentInWords, wordsFor } from '#ui/words'
import { Figures } from './figures'

interface JobsProps {
  readonly jobs: JobsView
  readonly timeZone: string
  readonly locale: Locale
}

/** What the server says of its own troubles is English in every language. */
const Failure = ({ label, why }: { label: string; why: string }) => (
  <>
    {label}{' '}
    <span className="problem" lang="en">
      {why}
    </span>
  </>
)

const Runs = ({ jobs, timeZone, locale }: JobsProps) => {
  const words = wordsFor(locale, 'administration')
  return (
    <>
      <p className="mt-6">
        {jobs.backupEveryH === 0 ? words('noSchedule') : words('schedule', { hours: jobs.backupEveryH })}{' '}
        {jobs.backupRuns.length === 0 && words('noRuns')}
      </p>
      <ul className="rows mt-2">
        {jobs.backupRuns.map(({ at, why }) => (
          <li key={at} className="py-2">
            {momentInWords(locale, at, timeZone)}
            {' · '}
            {why === '' ? words('runMade') : <Failure label={words('runFailed')} why={why} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the server does beside answering, and how it went. */
export const Jobs = (props: JobsProps) => {
  const { jobs, timeZone, locale } = props
  const words = wordsFor(locale, 'administration')
  const { running, contentRead } = jobs
  return (
    <section>
      <h2>{words('jobs')}</h2>
      <Figures
        rows={[
          [words('waiting'), words('count', { n: jobs.waiting })],
          [words('running'), words('count', { n: running.length })],
          [words('failed'), words('count', { n: jobs.failed })],
          [
            words('contentRead'),
            contentRead === null ? words('noContent') : momentInWords(locale, contentRead, timeZone),
          ],
          [words('contentProblems'), words('count', { n: jobs.contentProblems })],
        ]}
      />
      {running.map(({ slug, title, stage }) => (
        <p key={slug} className="mt-2">
          {words('reading', { title, stage: words(`stage-${stage}`) })}
        </p>
      ))}
      {jobs.failed + jobs.contentProblems > 0 && (
        <p className="mt-2">
          <Link href="/administration/articles" className="link link-row">
            {words('toProblems')}
          </Link>
        </p>
      )}
      <Runs {...props} />
    </section>
  )
}
