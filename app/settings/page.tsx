import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { dealsWithFlags } from '#data/content/flags'
import { listSuspended } from '#data/study/put-aside'
import { readScheduling } from '#data/study/scheduling'
import { wordsFor } from '#ui/words'
import { HiddenQuestions } from './hidden-questions'
import { Scheduling, SuspendedCards } from './scheduling'
import { SettingsForm } from './settings-form'
import { LIMITS } from './settings-form-data'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'settings')('title') }
}

const SettingsPage = async () => {
  await connection()
  const viewer = await getViewer()
  const preferences = await readPreferences(viewer)
  const scheduling = viewer && (await readScheduling(viewer))
  const suspended = viewer ? await listSuspended(viewer, new Date()) : []
  const words = wordsFor(preferences.locale, 'settings')
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <SettingsForm
        preferences={preferences}
        limits={LIMITS}
        words={{
          language: words('language'),
          theme: words('theme'),
          themes: {
            system: words('theme-system'),
            light: words('theme-light'),
            dark: words('theme-dark'),
          },
          newPerDay: words('newPerDay'),
          newHint: words('limitHint', LIMITS.newPerDay),
          reviewsPerDay: words('reviewsPerDay'),
          reviewsHint: words('limitHint', LIMITS.reviewsPerDay),
          retention: words('retention'),
          retentionHint: words('retentionHint'),
          save: words('save'),
          saved: words('saved'),
          invalid: words('invalid'),
        }}
        edition={JSON.stringify([preferences, scheduling])}
      >
        {scheduling && <Scheduling scheduling={scheduling} locale={preferences.locale} />}
      </SettingsForm>
      {suspended.length > 0 && <SuspendedCards suspended={suspended} locale={preferences.locale} />}
      <dl className="field mt-8">
        <dt className="font-semibold">{words('timeZone')}</dt>
        <dd>{preferences.timeZone}</dd>
        <dd className="hint">{words('timeZoneHint')}</dd>
      </dl>
      {viewer && <HiddenQuestions viewer={viewer} locale={preferences.locale} />}
      {viewer && (await dealsWithFlags(viewer)) && (
        <p className="mt-6">
          <Link href="/flags" className="link link-row">
            {words('toFlags')}
          </Link>
        </p>
      )}
    </div>
  )
}

export default SettingsPage
