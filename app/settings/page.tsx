import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { listTimeZones } from '#data/account/time-zones'
import { getViewer, readPlace } from '#data/account/viewer'
import { dealsWithFlags, ownsContent } from '#data/content/flags'
import { listSuspended } from '#data/study/put-aside'
import { readScheduling } from '#data/study/scheduling'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { HiddenQuestions } from './hidden-questions'
import { Scheduling, SuspendedCards } from './scheduling'
import { SettingsForm, type SettingsWords } from './settings-form'
import { LIMITS } from './settings-form-data'

export const generateMetadata = titled((locale) => wordsFor(locale, 'settings')('title'))

/** The words of the form; `zone` is where the browser is. */
const formWords = (locale: Locale, zone: string): SettingsWords => {
  const words = wordsFor(locale, 'settings')
  return {
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
    dailyGoal: words('dailyGoal'),
    goalHint: words('goalHint'),
    timeZone: words('timeZone'),
    timeZoneHint: words('timeZoneHint'),
    asBrowser: words('asBrowser', { zone }),
    save: words('save'),
    saved: words('saved'),
    invalid: words('invalid'),
  }
}

const SettingsPage = async () => {
  await connection()
  const viewer = await getViewer()
  const preferences = await readPreferences(viewer)
  const scheduling = viewer && (await readScheduling(viewer))
  const suspended = viewer ? await listSuspended(viewer, new Date()) : []
  const words = wordsFor(preferences.locale, 'settings')
  const { timeZone: browserZone } = await readPlace()
  const zonesAround = (zone: string | null) => listTimeZones(preferences.locale, zone, new Date())
  const browsers = zonesAround(browserZone).find(({ zone }) => zone === browserZone)
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <SettingsForm
        preferences={preferences}
        limits={LIMITS}
        timeZones={zonesAround(preferences.chosenTimeZone)}
        words={formWords(preferences.locale, browsers?.name ?? browserZone)}
        edition={JSON.stringify([preferences, scheduling])}
      >
        {scheduling && <Scheduling scheduling={scheduling} locale={preferences.locale} />}
      </SettingsForm>
      {suspended.length > 0 && <SuspendedCards suspended={suspended} locale={preferences.locale} />}
      {viewer && (
        <p className="mt-6">
          <Link href="/cards" className="link link-row">
            {words('toCards')}
          </Link>
        </p>
      )}
      {viewer && <HiddenQuestions viewer={viewer} locale={preferences.locale} />}
      {viewer && (await dealsWithFlags(viewer)) && (
        <p className="mt-6">
          <Link href="/flags" className="link link-row">
            {words('toFlags')}
          </Link>
        </p>
      )}
      {viewer && (await ownsContent(viewer)) && (
        <>
          <p>
            <Link href="/settings/publishers" className="link link-row">
              {words('publishers')}
            </Link>
          </p>
          <p>
            <Link href="/administration" className="link link-row">
              {words('administration')}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}

export default SettingsPage
