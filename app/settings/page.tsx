import type { Metadata } from 'next'
import { connection } from 'next/server'
import { readPreferences } from '#data/preferences'
import { getViewer } from '#data/viewer'
import { wordsFor } from '#ui/words'
import { SettingsForm } from './settings-form'
import { LIMITS } from './settings-form-data'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'settings')('title') }
}

const SettingsPage = async () => {
  await connection()
  const preferences = await readPreferences(await getViewer())
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
      />
      <dl className="field mt-8">
        <dt className="font-semibold">{words('timeZone')}</dt>
        <dd>{preferences.timeZone}</dd>
        <dd className="hint">{words('timeZoneHint')}</dd>
      </dl>
    </div>
  )
}

export default SettingsPage
