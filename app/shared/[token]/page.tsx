import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readSharedSet } from '#data/classes/shared-sets'
import type { SharedSetView } from '#data/classes/teaching-views'
import { notFound } from '#data/server/not-found'
import { PaperQuestion } from '#ui/question/paper-question'
import { PlainForm } from '#ui/sent-form'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { AccountFirst } from '../../classes/account-first'
import { takeCopy } from './actions'

export const generateMetadata = titled((locale) => wordsFor(locale, 'shared')('title'), {
  robots: { index: false },
})

/** The one thing to do: take a copy to a class of one's own, or first open a class. */
const Way = ({ token, shared, locale }: { token: string; shared: SharedSetView; locale: Locale }) => {
  const words = wordsFor(locale, 'shared')
  const [first] = shared.classes
  if (!first) {
    return (
      <>
        <p className="mt-4">{words('classFirst')}</p>
        <p className="mt-4">
          <Link href="/classes" className="button">
            {words('toClasses')}
          </Link>
        </p>
      </>
    )
  }
  return (
    <PlainForm action={takeCopy} className="mt-6 grid gap-4">
      <input type="hidden" name="token" value={token} />
      <div className="field">
        <label htmlFor="copy-class">{words('copyTo')}</label>
        <select id="copy-class" name="classId" className="input">
          {shared.classes.map(({ classId, name }) => (
            <option key={classId} value={classId}>
              {name}
            </option>
          ))}
        </select>
        <span className="hint">{words('copyHint')}</span>
      </div>
      <div>
        <button type="submit" className="button">
          {words('copy')}
        </button>
      </div>
    </PlainForm>
  )
}

/** Where a link to a set leads: whose it is and what it asks, without keys, and one press that takes a copy. */
const SharedPage = async ({ params }: PageProps<'/shared/[token]'>) => {
  await connection()
  const [{ token }, viewer] = await Promise.all([params, getViewer()])
  const [{ locale }, shared] = await Promise.all([
    readPreferences(viewer),
    viewer && readSharedSet(viewer, token, new Date()),
  ])
  const words = wordsFor(locale, 'shared')
  if (!viewer || viewer.isGuest) {
    return (
      <div className="page">
        <h1>{words('title')}</h1>
        <AccountFirst path={`/shared/${token}`} locale={locale} />
      </div>
    )
  }
  if (!shared) notFound()
  const { title, by, items, points, left, questions } = shared
  return (
    <div className="page">
      <p className="byline">{words('sharedBy', { by })}</p>
      <h1>{title}</h1>
      <p className="mt-2">{wordsFor(locale, 'sets')('summary', { items, points })}</p>
      {left > 0 && <p className="hint">{words('left', { n: left })}</p>}
      <Way token={token} shared={shared} locale={locale} />
      <ol className="mt-4">
        {questions.map(({ question, points: worth }, index) => (
          <PaperQuestion
            key={question.itemId}
            question={question}
            number={index + 1}
            points={worth}
            locale={locale}
          />
        ))}
      </ol>
    </div>
  )
}

export default SharedPage
