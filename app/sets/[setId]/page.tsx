import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { browseItems } from '#data/classes/item-pool'
import { listCopyTargets } from '#data/classes/set-copies'
import { readSetLink } from '#data/classes/set-links'
import { readSet } from '#data/classes/sets'
import type { SetView } from '#data/classes/views'
import { WithheldNote } from '#ui/withheld-note'
import { type Locale, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../classes/own-door'
import { Blueprint } from './blueprint'
import { Browse } from './browse'
import { Copy } from './copy'
import { Guesses } from './guesses'
import { Picked } from './picked'
import { Publishing } from './publishing'
import { FILTER } from './set-form-data'
import { Sharing } from './sharing'

export const generateMetadata = async ({ params }: PageProps<'/sets/[setId]'>): Promise<Metadata> => {
  await connection()
  const viewer = await getViewer()
  const set = viewer && (await readSet(viewer, (await params).setId, new Date()))
  return set ? { title: set.title } : {}
}

const Head = ({ set, locale }: { set: SetView; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  const { setId, classId, title, isPublished, items } = set
  const points = items.reduce((sum, item) => sum + item.points, 0)
  return (
    <>
      <p className="byline">{words(isPublished ? 'published' : 'draft')}</p>
      <h1>{title}</h1>
      <p className="mt-2">{words('summary', { items: items.length, points })}</p>
      <nav className="trail mt-2" aria-label={words('setPages')}>
        <Link href={`/classes/${classId}/sets`} className="link link-row">
          {words('title')}
        </Link>
        {items.length > 0 && (
          <Link href={`/sets/${setId}/preview`} className="link link-row">
            {words('preview')}
          </Link>
        )}
        {items.length > 0 && (
          <Link href={`/sets/${setId}/try`} className="link link-row">
            {words('try')}
          </Link>
        )}
        {items.length > 0 && (
          <Link href={`/sets/${setId}/print`} className="link link-row">
            {words('print')}
          </Link>
        )}
        {items.length > 0 && (
          <Link href={`/sets/${setId}/project`} className="link link-row">
            {words('project')}
          </Link>
        )}
      </nav>
      {isPublished && (
        <p className="mt-4">
          <Link href={`/sets/${setId}/assign`} className="button">
            {words('assign')}
          </Link>
        </p>
      )}
    </>
  )
}

/** A set to its class's staff: an editor until it is published, a frozen list afterwards. */
const SetPage = async ({ params, searchParams }: PageProps<'/sets/[setId]'>) => {
  await connection()
  const [{ setId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  const [set, { locale }] = await Promise.all([
    viewer && readSet(viewer, setId, new Date()),
    readPreferences(viewer),
  ])
  if (!viewer || !set) return goToOwnDoor(viewer, `/sets/${setId}`, { kind: 'set', setId })
  const [targets, link] = await Promise.all([listCopyTargets(viewer, setId), readSetLink(viewer, setId)])
  const { page, ...filter } = FILTER.parse(search)
  const { classId } = set
  const pool = set.isPublished
    ? null
    : await browseItems(viewer, { classId, setId }, filter, page, new Date())
  return (
    <div className="page">
      <Head set={set} locale={locale} />
      <WithheldNote n={set.withheld} locale={locale} />
      <Picked set={set} locale={locale} canEdit={pool !== null} />
      {pool && <Publishing set={set} locale={locale} />}
      {set.items.length > 0 && <Guesses guesses={set.guesses} locale={locale} />}
      {pool && (
        <>
          <Blueprint set={set} articles={pool.articles} locale={locale} />
          <Browse setId={setId} filter={filter} pool={pool} locale={locale} />
        </>
      )}
      {targets && targets.length > 0 && <Copy setId={setId} classes={targets} locale={locale} />}
      {set.items.length > 0 && <Sharing setId={setId} token={link?.token ?? null} locale={locale} />}
    </div>
  )
}

export default SetPage
