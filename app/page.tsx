import { connection } from 'next/server'
import { readHome } from '#data/home'
import { readPreferences } from '#data/preferences'
import { getViewer } from '#data/viewer'
import { ArticleList } from '#ui/article-list'
import { NextStep } from '#ui/next-step'
import { SmallCalendar } from '#ui/small-calendar'
import { wordsFor } from '#ui/words'

const HomePage = async () => {
  await connection()
  const viewer = await getViewer()
  const [home, { locale }] = await Promise.all([readHome(viewer, new Date()), readPreferences(viewer)])
  const words = wordsFor(locale, 'home')
  return (
    <div className="page">
      <NextStep home={home} locale={locale} />
      {home.articles.length > 0 && (
        <section>
          <h2>{words('articles')}</h2>
          <ArticleList articles={home.articles} locale={locale} />
        </section>
      )}
      {home.calendar.some(({ answers }) => answers > 0) && (
        <section>
          <h2>{words('calendar')}</h2>
          <SmallCalendar calendar={home.calendar} locale={locale} />
        </section>
      )}
    </div>
  )
}

export default HomePage
