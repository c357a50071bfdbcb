import type { Metadata } from 'next'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { wordsFor } from '#ui/words'
import { AccountFirst } from '../../classes/account-first'
import { JoinForm } from '../../classes/join-form'
import { joinWords } from '../../classes/words'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'classes')('joinTitle'), robots: { index: false } }
}

/** Where a link to join leads: one press joins. */
const JoinPage = async ({ params }: PageProps<'/join/[code]'>) => {
  await connection()
  const [{ code }, viewer] = await Promise.all([params, getViewer()])
  const { locale } = await readPreferences(viewer)
  return (
    <div className="page">
      <h1>{wordsFor(locale, 'classes')('joinTitle')}</h1>
      {viewer && !viewer.isGuest ? (
        <JoinForm code={code.slice(0, 40)} words={joinWords(locale)} />
      ) : (
        <AccountFirst locale={locale} />
      )}
    </div>
  )
}

export default JoinPage
