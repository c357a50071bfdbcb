import type { Route } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { type PersonRowView, searchPeople } from '#data/administration/people'
import { notFound } from '#data/server/not-found'
import { Pages } from '#ui/pages'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { pathTo, readWanted, Search } from '../pages'
import { Ways } from '../ways'

export const generateMetadata = titled((locale) => wordsFor(locale, 'administration')('people'))

const PersonRow = ({ person, locale }: { person: PersonRowView; locale: Locale }) => {
  const words = wordsFor(locale, 'administration')
  const about = [
    person.username,
    words('inClasses', { n: person.classes }),
    ...(person.isAdministrator ? [words('administrator')] : []),
    ...(person.mayPublish ? [words('publisher')] : []),
  ]
  return (
    <li>
      <Link href={`/administration/people/${person.userId}` as Route} className="row-link">
        <span className="row-title">{person.name}</span>
        <span className="byline">{about.join(' · ')}</span>
      </Link>
    </li>
  )
}

/** Everybody with an account, to be searched. */
const PeoplePage = async ({ searchParams }: PageProps<'/administration/people'>) => {
  await connection()
  const asked = await searchParams
  const { page, letters } = readWanted(asked)
  const viewer = await getViewer()
  const found = viewer && (await searchPeople(viewer, letters, page))
  if (!found) notFound()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'administration')
  return (
    <div className="page">
      <h1>{words('people')}</h1>
      <Ways locale={locale} />
      {asked.erased !== undefined && (
        <p role="status" className="notice mt-4">
          {words('erased')}
        </p>
      )}
      <Search label={words('search')} letters={letters} locale={locale} />
      {found.people.length === 0 && <p className="mt-4">{words('nobody')}</p>}
      <ul className="rows mt-4">
        {found.people.map((person) => (
          <PersonRow key={person.userId} person={person} locale={locale} />
        ))}
      </ul>
      <Pages
        page={page}
        hasMore={found.hasMore}
        pathOf={pathTo('/administration/people', letters)}
        locale={locale}
      />
    </div>
  )
}

export default PeoplePage
