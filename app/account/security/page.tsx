import Link from 'next/link'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { countRecoveryCodes } from '#data/account/recovery'
import { listSessions, type SessionView } from '#data/account/sessions'
import { getViewer, type Viewer } from '#data/account/viewer'
import { PlainForm } from '#ui/sent-form'
import { titled } from '#ui/titled'
import { instantInWords, type Locale, wordsFor } from '#ui/words'
import { endOne, endOthers } from './actions'
import { PasswordForm } from './password-form'
import { passwordWords } from './password-words'
import { RecoveryCodes } from './recovery-codes'

export const generateMetadata = titled((locale) => wordsFor(locale, 'security')('title'))

const Session = ({
  session: { id, device, isThisOne, isShared, since, lastUsed },
  timeZone,
  locale,
}: {
  session: SessionView
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'security')
  const name = device || words('unknownDevice')
  const marks = [isThisOne && words('thisOne'), isShared && words('sharedOne')].filter(Boolean)
  return (
    <li className="deck">
      <span>
        {[name, ...marks].join(' · ')}
        <span className="byline block">
          {words('since', {
            since: instantInWords(locale, since, timeZone),
            lastUsed: instantInWords(locale, lastUsed, timeZone),
          })}
        </span>
      </span>
      <PlainForm action={endOne}>
        <input type="hidden" name="id" value={id} />
        <button type="submit" className="button-quiet" aria-label={words('endOne', { device: name })}>
          {words('end')}
        </button>
      </PlainForm>
    </li>
  )
}

const Sessions = async ({ viewer, locale }: { viewer: Viewer; locale: Locale }) => {
  const words = wordsFor(locale, 'security')
  const sessions = await listSessions(viewer)
  return (
    <section>
      <h2>{words('sessions')}</h2>
      <p className="mt-2">{words('sessionsText')}</p>
      <ul className="rows mt-4">
        {sessions.map((session) => (
          <Session key={session.id} session={session} timeZone={viewer.timeZone} locale={locale} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <PlainForm action={endOthers} className="mt-4">
          <button type="submit" className="button-quiet">
            {words('endOthers')}
          </button>
        </PlainForm>
      )}
    </section>
  )
}

const Codes = async ({ viewer, locale }: { viewer: Viewer; locale: Locale }) => {
  const words = wordsFor(locale, 'security')
  const left = await countRecoveryCodes(viewer)
  const day = instantInWords(locale, new Date().toISOString(), viewer.timeZone)
  return (
    <section>
      <h2>{words('codes')}</h2>
      <p className="mt-2">{words('codesText')}</p>
      <p className="mt-2">{left === 0 ? words('codesNone') : words('codesLeft', { n: left })}</p>
      {left > 0 && <p className="hint">{words('codesReplace')}</p>}
      <RecoveryCodes
        words={{
          make: words('codesMake'),
          print: words('print'),
          heading: words('codesFor', { name: viewer.name, day }),
        }}
      />
    </section>
  )
}

/** One's password, a sheet for the day when it is forgotten, and where one is signed in. */
const SecurityPage = async () => {
  await connection()
  const viewer = await getViewer()
  if (!viewer || viewer.isGuest) redirect('/account')
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'security')
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <section className="print:hidden">
        <h2>{words('change')}</h2>
        <p className="mt-2">{words('changeText')}</p>
        <PasswordForm by="password" words={passwordWords(locale, 'submit')} />
      </section>
      <Codes viewer={viewer} locale={locale} />
      <div className="print:hidden">
        <Sessions viewer={viewer} locale={locale} />
      </div>
      <p className="mt-8 print:hidden">
        <Link href="/account" className="link link-row">
          {wordsFor(locale, 'site')('account')}
        </Link>
      </p>
    </div>
  )
}

export default SecurityPage
