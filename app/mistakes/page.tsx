import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listMistakes } from '#data/study/mistakes'
import { Pages } from '#ui/pages'
import { PlainForm } from '#ui/sent-form'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { startMistakes } from '../study/actions'
import { Mistake } from './mistake'

const PAGE = z.coerce.number().int().min(1).max(10_000).catch(1)

export const generateMetadata = titled((locale) => wordsFor(locale, 'mistakes')('title'))

const MistakesPage = async ({ searchParams }: PageProps<'/mistakes'>) => {
  await connection()
  const page = PAGE.parse((await searchParams).page)
  const viewer = await getViewer()
  const { locale, timeZone } = await readPreferences(viewer)
  const words = wordsFor(locale, 'mistakes')
  const { mistakes, asked, hasMore } = viewer
    ? await listMistakes(viewer, page, new Date())
    : { mistakes: [], asked: 0, hasMore: false }
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      {mistakes.length === 0 ? (
        <>
          <p className="mt-2">{words('empty')}</p>
          <p>{words('emptyText')}</p>
        </>
      ) : (
        <>
          <p className="mt-2">{words('intro')}</p>
          {asked > 0 && (
            <PlainForm action={startMistakes} className="mt-6">
              <input type="hidden" name="page" value={page} />
              <button type="submit" className="button">
                {words('quiz', { n: asked })}
              </button>
            </PlainForm>
          )}
        </>
      )}
      <ul className="rows mt-6">
        {mistakes.map((mistake) => (
          <li key={mistake.answerId}>
            <Mistake mistake={mistake} locale={locale} timeZone={timeZone} />
          </li>
        ))}
      </ul>
      <Pages page={page} hasMore={hasMore} pathOf={(to) => `/mistakes?page=${to}`} locale={locale} />
    </div>
  )
}

export default MistakesPage
