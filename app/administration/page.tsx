import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readJobs } from '#data/administration/jobs'
import { readOverview } from '#data/administration/overview'
import { readRegistrationSettled } from '#data/administration/registration'
import { notFound } from '#data/server/not-found'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { Jobs } from './jobs'
import { RegistrationForm } from './registration'
import { Limits, Server } from './server'
import { Ways } from './ways'

export const generateMetadata = titled((locale) => wordsFor(locale, 'administration')('title'))

/** How the server is; for anybody but who administers it there is no such page. */
const AdministrationPage = async () => {
  await connection()
  const viewer = await getViewer()
  const [overview, jobs, settled] = viewer
    ? await Promise.all([readOverview(viewer), readJobs(viewer), readRegistrationSettled(viewer)])
    : []
  if (!viewer || !overview || !jobs || !settled) notFound()
  const { locale } = await readPreferences(viewer)
  return (
    <div className="page">
      <h1>{wordsFor(locale, 'administration')('title')}</h1>
      <Ways locale={locale} />
      <Server overview={overview} timeZone={viewer.timeZone} locale={locale} />
      <Jobs jobs={jobs} timeZone={viewer.timeZone} locale={locale} />
      <RegistrationForm settled={settled} locale={locale} />
      <Limits overview={overview} locale={locale} />
    </div>
  )
}

export default AdministrationPage
