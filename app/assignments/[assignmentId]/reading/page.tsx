import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readAssignedArticles } from '#data/classes/assigned-reading'
import type { AssignedReadingView } from '#data/classes/learner-views'
import { PageHead } from '#ui/page-head'
import { Paragraphs } from '#ui/paragraphs'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'

export const generateMetadata = titled((locale) => wordsFor(locale, 'taking')('read'), {
  robots: { index: false },
})

const Article = ({
  article: { title, source, language, isCovered, paragraphs },
  locale,
}: {
  article: AssignedReadingView['articles'][number]
  locale: Locale
}) => (
  <article className="mt-8">
    <h2 lang={language}>{title}</h2>
    {source && <p className="byline">{source}</p>}
    {isCovered && <p className="hint">{wordsFor(locale, 'article')('covered')}</p>}
    <div className="prose" lang={language}>
      <Paragraphs
        excerpt
        paragraphs={paragraphs.filter(
          ({ kind }) => kind !== 'title' && kind !== 'caption' && kind !== 'furniture',
        )}
      />
    </div>
  </article>
)

/** The articles that an assignment asks about, when the teacher wants them read from it. */
const ReadingPage = async ({ params }: PageProps<'/assignments/[assignmentId]/reading'>) => {
  await connection()
  const [{ assignmentId }, viewer] = await Promise.all([params, getViewer()])
  const [reading, { locale }] = await Promise.all([
    viewer && readAssignedArticles(viewer, assignmentId, new Date()),
    readPreferences(viewer),
  ])
  if (!reading)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}/reading`, { kind: 'assignment', assignmentId })
  const words = wordsFor(locale, 'taking')
  return (
    <div className="page">
      <PageHead href={`/assignments/${assignmentId}`} from={reading.title} title={words('read')} />
      {reading.articles.length === 0 && <p className="hint mt-4">{words('nothingToRead')}</p>}
      {reading.articles.map((article) => (
        <Article key={article.slug} article={article} locale={locale} />
      ))}
    </div>
  )
}

export default ReadingPage
