import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readReuse } from '#data/classes/reuse'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../own-door'
import { MovedDates } from './moved-dates'
import { readReuseWish } from './reuse-form-data'
import { WishForm } from './wish-form'

export const generateMetadata = titled((locale) => wordsFor(locale, 'reuse')('title'))

/** Last year's assignments for this year's class: which, where and from when; then the new dates, and one press. */
const ReusePage = async ({ params, searchParams }: PageProps<'/classes/[classId]/reuse'>) => {
  await connection()
  const [{ classId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  const [reuse, { locale }] = await Promise.all([
    viewer && readReuse(viewer, classId, readReuseWish(search), new Date()),
    readPreferences(viewer),
  ])
  if (!reuse) return goToOwnDoor(viewer, `/classes/${classId}/reuse`, { kind: 'class', classId })
  const words = wordsFor(locale, 'reuse')
  const canReuse = reuse.assignments.length > 0 && reuse.toClassId !== null
  return (
    <div className="page page-wide">
      <PageHead href={`/classes/${classId}`} from={reuse.className} title={words('title')} />
      <p className="mt-2">{words('text')}</p>
      {reuse.assignments.length === 0 && <p className="hint mt-4">{words('none')}</p>}
      {reuse.toClassId === null && <p className="hint mt-4">{words('noClass')}</p>}
      {canReuse && <WishForm reuse={reuse} locale={locale} />}
      {canReuse && <MovedDates reuse={reuse} locale={locale} />}
    </div>
  )
}

export default ReusePage
