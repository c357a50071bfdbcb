import type { Metadata } from 'next'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readAuditLog } from '#data/administration/audit-log'
import { type OverviewView, readOverview } from '#data/administration/overview'
import { searchPeople } from '#data/administration/people'
import { notFound } from '#data/server/not-found'
import { instantInWords, type Locale, wordsFor } from '#ui/words'
import { AuditLog } from './audit-log'
import { People } from './people'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'administration')('title') }
}

const Server = ({
  overview,
  timeZone,
  locale,
}: {
  overview: OverviewView
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'administration')
  const at = (moment: string | null) =>
    moment === null ? words('noBackup') : instantInWords(locale, moment, timeZone)
  const rows = [
    [words('version'), overview.version],
    [words('accounts'), overview.accounts],
    [words('guests'), overview.guests],
    [words('classes'), overview.classes],
    [words('articles'), overview.articles],
    [words('database'), words('megabytes', { n: overview.databaseMb })],
    [words('free'), words('megabytes', { n: overview.freeMb })],
    [words('lastBackup'), at(overview.lastBackup)],
    [words('contentRead'), at(overview.contentRead)],
  ] as const
  return (
    <section>
      <h2>{words('server')}</h2>
      <p className="mt-2">{wordsFor(locale, 'account')(`office-${overview.office}`)}</p>
      <dl className="answers mt-4">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const PAGE = z.coerce.number().int().min(1).max(10_000).catch(1)
const LETTERS = z.string().max(100).catch('')

/** How the server is, who has accounts on it, and what staff have done; for anybody else there is no such page. */
const AdministrationPage = async ({ searchParams }: PageProps<'/administration'>) => {
  await connection()
  const { page: asked, q } = await searchParams
  const [page, letters] = [PAGE.parse(asked), LETTERS.parse(q)]
  const viewer = await getViewer()
  const overview = viewer && (await readOverview(viewer))
  if (!viewer || !overview) notFound()
  const [people, log] = await Promise.all([searchPeople(viewer, letters), readAuditLog(viewer, page)])
  const { locale } = await readPreferences(viewer)
  return (
    <div className="page">
      <h1>{wordsFor(locale, 'administration')('title')}</h1>
      <Server overview={overview} timeZone={viewer.timeZone} locale={locale} />
      <People people={people ?? []} letters={letters} locale={locale} />
      {log && <AuditLog log={log} page={page} timeZone={viewer.timeZone} locale={locale} />}
    </div>
  )
}

export default AdministrationPage
