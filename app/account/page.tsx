import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { claimAccount, leaveAccount, signInToAccount } from './actions'
import { CredentialsForm, type CredentialsWords } from './credentials-form'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'account')('title') }
}

/** The words of a credentials form; only a new account is told what a name and a password must be like. */
const formWords = (locale: Locale, purpose: 'claim' | 'register' | 'signIn'): CredentialsWords => {
  const words = wordsFor(locale, 'account')
  return {
    submit: words(purpose),
    username: words('username'),
    usernameHint: purpose === 'signIn' ? null : words('usernameHint'),
    password: words('password'),
    passwordHint: purpose === 'signIn' ? null : words('passwordHint'),
    ownPassword: words('ownPassword'),
    ownPasswordHint: words('passwordHint'),
    problems: {
      chooseOwn: words('problem-chooseOwn'),
      taken: words('problem-taken'),
      tooShort: words('problem-tooShort'),
      tooLong: words('problem-tooLong'),
      invalid: words('problem-invalid'),
      wrong: words('problem-wrong'),
      tooMany: words('problem-tooMany'),
    },
    unknownProblem: words('problem-unknown'),
  }
}

const SignedIn = ({ name, locale }: { name: string; locale: Locale }) => {
  const words = wordsFor(locale, 'account')
  return (
    <>
      <h1>{words('signedIn', { name })}</h1>
      <p className="mt-2">{words('signedInText')}</p>
      <PlainForm action={leaveAccount} className="mt-6">
        <button type="submit" className="button-quiet">
          {words('signOut')}
        </button>
      </PlainForm>
    </>
  )
}

const Claim = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale, 'account')
  return (
    <>
      <h1>{words('guest')}</h1>
      <p className="mt-2">{words('guestText')}</p>
      <CredentialsForm name="claim" isNew isMain words={formWords(locale, 'claim')} action={claimAccount} />
    </>
  )
}

const SignIn = ({ isGuest, locale }: { isGuest: boolean; locale: Locale }) => {
  const words = wordsFor(locale, 'account')
  const Heading = isGuest ? 'h2' : 'h1'
  return (
    <section>
      <Heading>{words('signIn')}</Heading>
      <p className="mt-2">{isGuest ? words('signInText') : words('nobodyText')}</p>
      <CredentialsForm
        name="sign-in"
        isNew={false}
        isMain={!isGuest}
        words={formWords(locale, 'signIn')}
        action={signInToAccount}
      />
    </section>
  )
}

/** For somebody unknown: an account from the start, as a class needs. */
const Register = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale, 'account')
  return (
    <section>
      <h2>{words('registerTitle')}</h2>
      <CredentialsForm
        name="register"
        isNew
        isMain={false}
        words={formWords(locale, 'register')}
        action={claimAccount}
      />
    </section>
  )
}

/** What is kept can be taken along, and erased. */
const OwnData = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale, 'account')
  return (
    <section>
      <h2>{words('data')}</h2>
      <p className="mt-4">{words('dataText')}</p>
      <ul className="mt-2">
        <li>
          <a href="/api/export/reviews" download className="link link-row">
            {words('csv')}
          </a>
        </li>
        <li>
          <a href="/api/export/data" download className="link link-row">
            {words('json')}
          </a>
        </li>
        <li>
          <Link href="/account/erase" className="link link-row">
            {words('erase')}
          </Link>
        </li>
      </ul>
    </section>
  )
}

const AccountPage = async () => {
  await connection()
  const viewer = await getViewer()
  const { locale } = await readPreferences(viewer)
  return (
    <div className="page">
      {viewer && !viewer.isGuest && <SignedIn name={viewer.name} locale={locale} />}
      {viewer?.isGuest && <Claim locale={locale} />}
      {(!viewer || viewer.isGuest) && <SignIn isGuest={viewer !== null} locale={locale} />}
      {!viewer && <Register locale={locale} />}
      {viewer && <OwnData locale={locale} />}
      <p className="mt-8">
        <Link href="/settings" className="link link-row">
          {wordsFor(locale, 'site')('settings')}
        </Link>
      </p>
    </div>
  )
}

export default AccountPage
