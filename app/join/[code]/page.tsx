import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer, type Viewer } from '#data/account/viewer'
import { readInvitation } from '#data/classes/invitation'
import type { InvitationView } from '#data/classes/views'
import { headNotFound } from '#data/server/not-found'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { AccountFirst } from '../../classes/account-first'
import { JoinForm } from '../../classes/join-form'
import { joinWords } from '../../classes/words'
import { JoinButton } from './join-button'

const LONGEST_CODE = 40

export const generateMetadata = titled((locale) => wordsFor(locale, 'classes')('joinTitle'), {
  robots: { index: false },
})

/** The one thing to do with an invitation: join, or first make an account, or go where one is already. */
const Way = ({
  invitation,
  code,
  viewer,
  locale,
}: {
  invitation: InvitationView
  code: string
  viewer: Viewer | null
  locale: Locale
}) => {
  const words = wordsFor(locale, 'classes')
  if (!viewer || viewer.isGuest) return <AccountFirst path={`/join/${code}`} locale={locale} />
  if (invitation.isMember) {
    return (
      <>
        <p className="mt-4">{words('joinMember')}</p>
        <p className="mt-4">
          <Link href={`/classes/${invitation.classId}`} className="button">
            {words('toClass')}
          </Link>
        </p>
      </>
    )
  }
  return <JoinButton code={code} words={joinWords(locale)} />
}

/** Where a link to join leads: which class it is and whose, then one press that joins. */
const JoinPage = async ({ params }: PageProps<'/join/[code]'>) => {
  await connection()
  const [{ code: whole }, viewer] = await Promise.all([params, getViewer()])
  const code = whole.slice(0, LONGEST_CODE)
  const [{ locale }, invitation] = await Promise.all([readPreferences(viewer), readInvitation(viewer, code)])
  const words = wordsFor(locale, 'classes')
  if (!invitation) {
    headNotFound()
    return (
      <div className="page">
        <h1>{words('joinTitle')}</h1>
        <p className="problem mt-4">{words('unknownCode')}</p>
        {viewer && !viewer.isGuest && <JoinForm code={code} words={joinWords(locale)} />}
      </div>
    )
  }
  const { name, teachers, learners } = invitation
  return (
    <div className="page">
      <p className="byline">{words('joinTitle')}</p>
      <h1>{name}</h1>
      <p className="mt-2">
        {words('taughtBy', { teachers: teachers.join(locale === 'en' ? ', ' : '、') })} ·{' '}
        {words('learners', { learners })}
      </p>
      <Way invitation={invitation} code={code} viewer={viewer} locale={locale} />
    </div>
  )
}

export default JoinPage
