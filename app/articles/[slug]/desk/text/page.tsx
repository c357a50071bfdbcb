import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readText } from '#data/articles/text'
import { notFound } from '#data/server/not-found'
import { bringWords, textWords, wordsFor } from '#ui/words'
import { slugIn } from '../../../slug-in'
import { TextForm } from './text-form'

export const generateMetadata = async ({
  params,
}: PageProps<'/articles/[slug]/desk/text'>): Promise<Metadata> => {
  await connection()
  const viewer = await getViewer()
  const view = viewer && (await readText(viewer, slugIn(await params)))
  const { locale } = await readPreferences(viewer)
  return view ? { title: wordsFor(locale, 'text')('title', { title: view.title }) } : {}
}

/** Where the owner of an article edits its text, and sees what that changes before it is saved. */
const TextPage = async ({ params }: PageProps<'/articles/[slug]/desk/text'>) => {
  await connection()
  const [named, viewer] = await Promise.all([params, getViewer()])
  const slug = slugIn(named)
  const view = viewer && (await readText(viewer, slug))
  if (!view) notFound()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'text')
  return (
    <div className="page page-desk">
      <h1 lang={view.language}>{view.title}</h1>
      <p className="mt-4">{words('intro')}</p>
      <TextForm view={view} words={{ ...bringWords(locale), ...textWords(locale) }} />
      <p className="mt-8">
        <Link href={`/articles/${encodeURIComponent(slug)}/desk`} className="link link-row">
          {words('back')}
        </Link>
      </p>
    </div>
  )
}

export default TextPage
