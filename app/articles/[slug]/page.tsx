import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readArticle } from '#data/content/articles'
import { readOfferedModes } from '#data/study/offered-modes'
import { Paragraphs } from '#ui/paragraphs'
import { publishedInWords } from '#ui/published'
import { PlainForm } from '#ui/sent-form'
import { wordsFor } from '#ui/words'
import { startQuiz } from '../../study/actions'
import { Modes } from './modes'

export const generateMetadata = async ({ params }: PageProps<'/articles/[slug]'>): Promise<Metadata> => {
  await connection()
  const article = await readArticle(await getViewer(), (await params).slug, new Date())
  return article ? { title: article.title } : {}
}

const ArticlePage = async ({ params }: PageProps<'/articles/[slug]'>) => {
  await connection()
  const [{ slug }, viewer] = await Promise.all([params, getViewer()])
  const [article, { locale }] = await Promise.all([
    readArticle(viewer, slug, new Date()),
    readPreferences(viewer),
  ])
  if (article === null) notFound()
  const words = wordsFor(locale, 'article')
  const { title, source, published, language, facts, items, paragraphs, isCovered } = article
  return (
    <article className="page">
      <h1 lang={language}>{title}</h1>
      <p className="byline mt-2">
        {[source, publishedInWords(published, locale)].filter(Boolean).join(' · ')}
      </p>
      <p className="mt-6">{items > 0 ? words('facts', { facts, items }) : words('noItems')}</p>
      {items > 0 && (
        <PlainForm action={startQuiz} className="mt-4">
          <input type="hidden" name="slug" value={slug} />
          <button type="submit" className="button">
            {words('quiz')}
          </button>
        </PlainForm>
      )}
      {items > 0 && (
        <Modes slug={slug} offered={await readOfferedModes(viewer, slug, new Date())} locale={locale} />
      )}
      {isCovered && <p className="hint mt-8">{words('covered')}</p>}
      <div className="prose" lang={language}>
        <Paragraphs paragraphs={paragraphs} />
      </div>
      <p className="mt-12">
        <Link href="/" className="link link-row">
          {words('back')}
        </Link>
      </p>
    </article>
  )
}

export default ArticlePage
