import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readPerson } from '#data/administration/person'
import { notFound } from '#data/server/not-found'
import { titled } from '#ui/titled'
import { instantInWords, wordsFor } from '#ui/words'
import { Figures } from '../../figures'
import { Ways } from '../../ways'
import { Erasing } from './erasing'
import { ResetForm } from './reset-form'
import { Roles } from './roles'

export const generateMetadata = titled((locale) => wordsFor(locale, 'administration')('person'))

/** One account: what it is, and what an administrator may do for it or with it. */
const PersonPage = async ({ params }: PageProps<'/administration/people/[userId]'>) => {
  await connection()
  const [{ userId }, viewer] = await Promise.all([params, getViewer()])
  const person = viewer && (await readPerson(viewer, userId, new Date()))
  if (!person) notFound()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'administration')
  const { name, username, managedBy, lastSeen } = person
  const day = (at: string) => instantInWords(locale, at, viewer.timeZone)
  return (
    <div className="page">
      <h1>{name}</h1>
      <Ways locale={locale} />
      <Figures
        rows={[
          [words('username'), username],
          [words('since'), day(person.since)],
          [words('lastSeen'), lastSeen === null ? words('signedOut') : day(lastSeen)],
          [words('answers'), words('count', { n: person.erasure.answers })],
          ...(managedBy === null ? [] : [[words('madeBy'), managedBy] as const]),
        ]}
      />
      <Roles person={person} locale={locale} />
      <section>
        <h2>{words('password')}</h2>
        <p className="mt-2">{words('passwordText')}</p>
        <ResetForm
          userId={userId}
          words={{
            reset: words('reset'),
            handedOut: words('handedOut', { username: '{username}', password: '{password}' }),
            gone: words('gone'),
          }}
        />
      </section>
      <Erasing person={person} locale={locale} />
    </div>
  )
}

export default PersonPage
