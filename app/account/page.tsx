import Link from 'next/link'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { NAME_LENGTH, readName } from '#data/account/name'
import { readOffice } from '#data/account/office'
import { readPreferences } from '#data/account/preferences'
import { type Registration, readRegistration } from '#data/account/registration'
import { getViewer, type Viewer } from '#data/account/viewer'
import { NameForm } from '#ui/name-form'
import { PlainForm } from '#ui/sent-form'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { claimAccount, leaveAccount, rename, signInToAccount } from './actions'
import { CredentialsForm, type CredentialsWords } from './credentials-form'
import { readReturnTo } from './return-to'

export const generateMetadata = titled((locale) => wordsFor(locale, 'account')('title'))

/** The words of a credentials form; only a new account is told what a name and a password must be like. */
const formWords = (
  locale: Locale,
  purpose: 'claim' | 'register' | 'signIn',
  asksCode = false,
): CredentialsWords => {
  const words = wordsFor(locale, 'account')
  return {
    submit: words(purpose),
    name: purpose === 'signIn' ? null : { label: words('name'), hint: words('nameHint') },
    username: words('username'),
    usernameHint: purpose === 'signIn' ? null : words('usernameHint'),
    password: words('password'),
    passwordHint: purpose === 'signIn' ? null : words('passwordHint'),
    ownPassword: words('ownPassword'),
    ownPasswordHint: words('passwordHint'),
    code: asksCode ? { label: words('registrationCode'), hint: words('registrationCodeHint') } : null,
    shared: purpose === 'signIn' ? words('shared') : null,
    problems: {
      guessed: words('problem-guessed'),
      badName: words('problem-badName'),
      chooseOwn: words('problem-chooseOwn'),
      taken: words('problem-taken'),
      tooShort: words('problem-tooShort'),
      tooLong: words('problem-tooLong'),
      invalid: words('problem-invalid'),
      wrong: words('problem-wrong'),
      tooMany: words('problem-tooMany'),
      wrongCode: words('problem-wrongCode'),
      closed: words('problem-closed'),
    },
    unknownProblem: words('problem-unknown'),
  }
}

const SignedIn = async ({ viewer, locale }: { viewer: Viewer; locale: Locale }) => {
  const words = wordsFor(locale, 'account')
  const [office, name] = await Promise.all([readOffice(viewer), readName(viewer)])
  return (
    <>
      <h1>{words('signedIn', { name: name || viewer.name })}</h1>
      <p className="mt-2">{words('signedInText')}</p>
      {office && (
        <p className="notice mt-4">
          {words(`office-${office}`)}{' '}
          <Link href="/administration" className="link">
            {words('toAdministration')}
          </Link>
        </p>
      )}
      <NameForm
        action={rename}
        id="own-name"
        name="name"
        label={words('name')}
        hint={words('ownNameHint')}
        value={name}
        maxLength={NAME_LENGTH}
        autoComplete="name"
        submit={words('saveName')}
        className="mt-6"
      />
      <p className="mt-6">
        <Link href="/account/security" className="link link-row">
          {words('toSecurity')}
        </Link>
      </p>
      <PlainForm action={leaveAccount} className="mt-6">
        <button type="submit" className="button-quiet">
          {words('signOut')}
        </button>
      </PlainForm>
    </>
  )
}

interface FormProps {
  /** The page that is gone to then; null for none in particular. */
  readonly next: string | null
  readonly locale: Locale
}

/** The code of the class by whose link somebody came, '' for none. */
const invitedBy = (next: string | null): string => /^\/join\/([^/?#]+)$/.exec(next ?? '')?.[1] ?? ''

type NewProps = FormProps & { readonly registration: Registration }

/** The form that makes an account, where one can be made here. */
const NewAccount = ({ purpose, next, registration, locale }: NewProps & { purpose: 'claim' | 'register' }) =>
  registration === 'closed' ? (
    <p className="notice mt-4">{wordsFor(locale, 'account')('closed')}</p>
  ) : (
    <CredentialsForm
      name={purpose}
      isNew
      isMain={purpose === 'claim'}
      next={next}
      code={invitedBy(next)}
      words={formWords(locale, purpose, registration === 'code')}
      action={claimAccount}
    />
  )

const Claim = (props: NewProps) => {
  const words = wordsFor(props.locale, 'account')
  return (
    <>
      <h1>{words('guest')}</h1>
      <p className="mt-2">{words('guestText')}</p>
      <p>
        <a href="#has-account" className="link link-row">
          {words('hasAccount')}
        </a>
      </p>
      <NewAccount purpose="claim" {...props} />
    </>
  )
}

const SignIn = ({ isGuest, next, locale }: FormProps & { readonly isGuest: boolean }) => {
  const words = wordsFor(locale, 'account')
  const Heading = isGuest ? 'h2' : 'h1'
  return (
    <section id="has-account">
      <Heading>{words('signIn')}</Heading>
      <p className="mt-2">{isGuest ? words('signInText') : words('nobodyText')}</p>
      <CredentialsForm
        name="sign-in"
        isNew={false}
        isMain={!isGuest}
        next={next}
        words={formWords(locale, 'signIn')}
        action={signInToAccount}
      />
      <p className="mt-4">
        <Link href="/account/recover" className="link link-row">
          {words('toRecover')}
        </Link>
      </p>
    </section>
  )
}

/** For somebody unknown: an account from the start, as a class needs. */
const Register = (props: NewProps) => (
  <section>
    <h2>{wordsFor(props.locale, 'account')('registerTitle')}</h2>
    <NewAccount purpose="register" {...props} />
  </section>
)

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

/** Who was sent here from a page that needs an account is told that they will come back to it. */
const Waiting = ({ locale }: { locale: Locale }) => (
  <p className="notice mb-6" role="status">
    {wordsFor(locale, 'account')('comesBack')}
  </p>
)

const AccountPage = async ({ searchParams }: PageProps<'/account'>) => {
  await connection()
  const viewer = await getViewer()
  const { locale } = await readPreferences(viewer)
  const next = readReturnTo((await searchParams).next)
  const registration = await readRegistration()
  if (viewer && !viewer.isGuest && next !== null) redirect(next)
  return (
    <div className="page">
      {next !== null && <Waiting locale={locale} />}
      {viewer && !viewer.isGuest && <SignedIn viewer={viewer} locale={locale} />}
      {viewer?.isGuest && <Claim next={next} registration={registration} locale={locale} />}
      {(!viewer || viewer.isGuest) && <SignIn isGuest={viewer !== null} next={next} locale={locale} />}
      {!viewer && <Register next={next} registration={registration} locale={locale} />}
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
