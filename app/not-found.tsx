import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { wordsFor } from '#ui/words'

const NotFound = async () => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  const words = wordsFor(locale, 'lost')
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <p className="mt-2">{words('text')}</p>
      <p className="mt-6">
        <Link href="/" className="button">
          {words('toHome')}
        </Link>
      </p>
    </div>
  )
}

export default NotFound
