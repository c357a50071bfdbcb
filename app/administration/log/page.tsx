import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readAuditLog } from '#data/administration/audit-log'
import { notFound } from '#data/server/not-found'
import { Pages } from '#ui/pages'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { pathTo, readWanted } from '../pages'
import { Ways } from '../ways'
import { AuditLog } from './audit-log'

export const generateMetadata = titled((locale) => wordsFor(locale, 'administration')('log'))

/** What staff of classes and administrators have done to others. */
const LogPage = async ({ searchParams }: PageProps<'/administration/log'>) => {
  await connection()
  const { page } = readWanted(await searchParams)
  const viewer = await getViewer()
  const log = viewer && (await readAuditLog(viewer, page))
  if (!log) notFound()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'administration')
  const { entries, hasMore } = log
  return (
    <div className="page">
      <h1>{words('log')}</h1>
      <Ways locale={locale} />
      <p className="mt-4">{entries.length === 0 ? words('logEmpty') : words('logText')}</p>
      <AuditLog entries={entries} timeZone={viewer.timeZone} locale={locale} />
      <Pages page={page} hasMore={hasMore} pathOf={pathTo('/administration/log')} locale={locale} />
    </div>
  )
}

export default LogPage
