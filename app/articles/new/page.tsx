import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { titled } from '#ui/titled'
import { bringWords, wordsFor } from '#ui/words'
import { BringForm } from './bring-form'

export const generateMetadata = titled((locale) => wordsFor(locale, 'bring')('title'))

/** Where an article gets in: pasted, chosen, or typed. */
const NewArticlePage = async () => {
  await connection()
  const viewer = await getViewer()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'bring')
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <p className="mt-4">{words('intro')}</p>
      {(!viewer || viewer.isGuest) && <p className="hint mt-2">{words('guest')}</p>}
      <BringForm words={bringWords(locale)} />
      {viewer && (
        <p className="mt-8">
          <Link href="/articles" className="link link-row">
            {words('own')}
          </Link>
        </p>
      )}
    </div>
  )
}

export default NewArticlePage
