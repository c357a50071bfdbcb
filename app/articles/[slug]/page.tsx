import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer, type Viewer } from '#data/account/viewer'
import { readArticle } from '#data/content/articles'
import type { ParagraphView } from '#data/content/views'
import { notFound } from '#data/server/not-found'
import { readOfferedModes } from '#data/study/offered-modes'
import type { ArticleView } from '#data/study/views'
import { Paragraphs } from '#ui/paragraphs'
import { languageInWords, publishedInWords } from '#ui/published'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { startQuiz } from '../../study/actions'
import { slugIn } from '../slug-in'
import { Modes } from './modes'

export const generateMetadata = async ({ params }: PageProps<'/articles/[slug]'>): Promise<Metadata> => {
  await connection()
  const article = await readArticle(await getViewer(), slugIn(await params), new Date())
  return article ? { title: article.title } : {}
}

/** The ways to study the article: beside its text where there is room, else below. */
const Study = async ({
  article: { slug, facts, items, studied, due },
  viewer,
  locale,
}: {
  article: ArticleView
  viewer: Viewer | null
  locale: Locale
}) => {
  const words = wordsFor(locale, 'article')
  if (items === 0) return <p className="mt-6">{words('noItems')}</p>
  return (
    <aside id="study" className="study-modes" aria-label={words('studyModes')}>
      <p>{words('facts', { facts, items })}</p>
      {studied > 0 && <p className="mt-2">{words('known', { studied, facts, due })}</p>}
      <PlainForm action={startQuiz} className="mt-4">
        <input type="hidden" name="slug" value={slug} />
        <button type="submit" className="button">
          {words('quiz')}
        </button>
      </PlainForm>
      <Modes slug={slug} offered={await readOfferedModes(viewer, slug, new Date())} locale={locale} />
    </aside>
  )
}

/** Of what stands beside the text (captions, bylines) only what proves an answer is shown. */
const isRead = ({ kind, marks }: ParagraphView): boolean =>
  (kind !== 'caption' && kind !== 'furniture') || marks.length > 0

const ArticlePage = async ({ params }: PageProps<'/articles/[slug]'>) => {
  await connection()
  const [named, viewer] = await Promise.all([params, getViewer()])
  const slug = slugIn(named)
  const [article, { locale }] = await Promise.all([
    readArticle(viewer, slug, new Date()),
    readPreferences(viewer),
  ])
  if (article === null) notFound()
  const words = wordsFor(locale, 'article')
  const { title, source, published, language, items, paragraphs, isCovered, isOwn, broughtBy } = article
  return (
    <article className="page article">
      <header>
        <h1 lang={language}>{title}</h1>
        <p className="byline mt-2">
          {[languageInWords(language, locale), source, publishedInWords(published, locale)]
            .filter(Boolean)
            .join(' · ')}
          {items > 0 && (
            <a href="#study" className="link to-study-modes">
              {words('toWays')}
            </a>
          )}
        </p>
        {broughtBy !== null && (
          <p className="byline">{isOwn ? words('broughtByYou') : words('broughtBy', { name: broughtBy })}</p>
        )}
        {isOwn && (
          <p>
            <Link href={`/articles/${encodeURIComponent(slug)}/desk`} className="link link-row">
              {words('desk')}
            </Link>
          </p>
        )}
        {isCovered && <p className="hint mt-4">{words('covered')}</p>}
      </header>
      <div className="prose" lang={language}>
        <Paragraphs paragraphs={paragraphs.filter(isRead)} />
      </div>
      <Study article={article} viewer={viewer} locale={locale} />
      <p className="all">
        <Link href="/articles" className="link link-row">
          {words('back')}
        </Link>
      </p>
    </article>
  )
}

export default ArticlePage
