import type { OverviewView } from '#data/administration/overview'
import { type Locale, momentInWords, wordsFor } from '#ui/words'
import { Figures } from './figures'

const MB_IN_GB = 1024

interface ServerProps {
  readonly overview: OverviewView
  readonly timeZone: string
  readonly locale: Locale
}

/** From 1024 megabytes on in gigabytes, with a digit behind the point where that is few. */
const sizeInWords = (mb: number, locale: Locale): string => {
  const words = wordsFor(locale, 'administration')
  if (mb < MB_IN_GB) return words('megabytes', { n: mb })
  const gb = mb / MB_IN_GB
  return words('gigabytes', { n: gb < 10 ? Math.round(gb * 10) / 10 : Math.round(gb) })
}

/** How large the server is, of which versions it is made, and where its backups are. */
export const Server = ({ overview, timeZone, locale }: ServerProps) => {
  const words = wordsFor(locale, 'administration')
  const { versions, backups } = overview
  return (
    <section>
      <h2>{words('server')}</h2>
      <p className="mt-2">{wordsFor(locale, 'account')(`office-${overview.office}`)}</p>
      <Figures
        rows={[
          [words('accounts'), words('count', { n: overview.accounts })],
          [words('guests'), words('count', { n: overview.guests })],
          [words('classes'), words('count', { n: overview.classes })],
          [words('articles'), words('count', { n: overview.articles })],
          [words('database'), sizeInWords(overview.databaseMb, locale)],
          [words('free'), sizeInWords(overview.freeMb, locale)],
        ]}
      />
      <h2>{words('versions')}</h2>
      <Figures
        rows={[
          ['Wengu', versions.wengu],
          ['Node', versions.node],
          ['SQLite', versions.sqlite],
          [words('schema'), versions.schema],
        ]}
      />
      <h2>{words('backups')}</h2>
      <Figures
        rows={[
          [
            words('lastBackup'),
            backups.newest === null ? words('noBackup') : momentInWords(locale, backups.newest, timeZone),
          ],
          ...(backups.newest === null
            ? []
            : [
                [words('copies'), words('count', { n: backups.copies })] as const,
                [words('newestSize'), sizeInWords(backups.newestMb, locale)] as const,
              ]),
          [words('folder'), backups.folder],
        ]}
      />
    </section>
  )
}

/** What may be tried how often, and what may be brought. */
export const Limits = ({ overview: { limits }, locale }: Pick<ServerProps, 'overview' | 'locale'>) => {
  const words = wordsFor(locale, 'administration')
  return (
    <section>
      <h2>{words('limits')}</h2>
      <p className="mt-2">
        {words('limitsOfArticles', {
          account: limits.articlesOfAccount,
          guest: limits.articlesOfGuest,
          mb: limits.articleMb,
        })}
      </p>
      <p className="mt-2">{words('limitsText')}</p>
      <ul className="rows mt-4">
        {limits.tries.map(({ limit, turns, oneInS }) => (
          <li key={limit} className="py-2">
            <p>{words(`limit-${limit}`)}</p>
            <p className="byline">{words('turns', { turns, seconds: oneInS })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
