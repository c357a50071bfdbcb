import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readDeskHead } from '#data/articles/desk'
import { readDeskBody } from '#data/articles/desk-body'
import { FOLDER_FILES } from '#data/articles/folder'
import { readPublishing } from '#data/articles/publishing'
import { notFound } from '#data/server/not-found'
import { Confirm, Sure } from '#ui/confirm'
import { deskWords, wordsFor } from '#ui/words'
import { slugIn } from '../../slug-in'
import { remove } from './actions'
import { Asking } from './asking'
import { DeskScreen } from './desk-screen'
import { DeskHead } from './head'
import { Publishing } from './publishing'

export const generateMetadata = async ({ params }: PageProps<'/articles/[slug]/desk'>): Promise<Metadata> => {
  await connection()
  const viewer = await getViewer()
  const head = viewer && (await readDeskHead(viewer, slugIn(await params)))
  const { locale } = await readPreferences(viewer)
  return head ? { title: wordsFor(locale, 'desk')('title', { title: head.about.title }) } : {}
}

/** Where the owner of an article works on it. */
const DeskPage = async ({ params }: PageProps<'/articles/[slug]/desk'>) => {
  await connection()
  const [named, viewer] = await Promise.all([params, getViewer()])
  const slug = slugIn(named)
  const head = viewer && (await readDeskHead(viewer, slug))
  if (!head) notFound()
  const { locale } = await readPreferences(viewer)
  const isRead = head.reading.kind === 'read'
  const [body, publishing] = isRead
    ? await Promise.all([readDeskBody(viewer, slug), readPublishing(viewer, slug)])
    : [null, null]
  const words = wordsFor(locale, 'desk')
  return (
    <div className="page page-desk">
      <h1 lang={head.about.language}>{head.about.title}</h1>
      <DeskHead head={head} locale={locale} />
      {body && (
        <DeskScreen view={body} words={deskWords(locale)}>
          <Asking asking={body.asking} locale={locale} />
        </DeskScreen>
      )}
      {isRead && (
        <p className="mt-4">
          <Link href={`/articles/${encodeURIComponent(slug)}/desk/text`} className="link link-row">
            {words('editText')}
          </Link>
        </p>
      )}
      {publishing && <Publishing slug={slug} view={publishing} locale={locale} />}
      {head.reading.kind === 'read' && (
        <p className="mt-8">
          <Link href={`/articles/${encodeURIComponent(slug)}`} className="link link-row">
            {words('article')}
          </Link>
        </p>
      )}
      {isRead && (
        <p className="mt-2">
          {words('export')}{' '}
          {FOLDER_FILES.map((name) => (
            <a
              key={name}
              href={`/api/articles/${encodeURIComponent(slug)}/files/${name}`}
              download
              className="link link-row me-4"
            >
              {name}
            </a>
          ))}
        </p>
      )}
      <div className="mt-12">
        <Confirm word={words('delete')} text={words('deleteText')}>
          <Sure action={remove.bind(null, slug)} word={words('deleteSure')} />
        </Confirm>
      </div>
    </div>
  )
}

export default DeskPage
