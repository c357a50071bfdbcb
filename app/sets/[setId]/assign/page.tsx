import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readClass } from '#data/classes/classrooms'
import { readSet } from '#data/classes/sets'
import { wordsFor } from '#ui/words'
import { SettingsForm } from '../../../assignments/_settings/form'
import { newValues } from '../../../assignments/_settings/values'
import { settingsWords } from '../../../assignments/_settings/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { assign } from './actions'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'sets')('assign') }
}

/** A published set is given to its class. */
const AssignPage = async ({ params }: PageProps<'/sets/[setId]/assign'>) => {
  await connection()
  const [{ setId }, viewer] = await Promise.all([params, getViewer()])
  const [set, { locale }] = await Promise.all([
    viewer && readSet(viewer, setId, new Date()),
    readPreferences(viewer),
  ])
  const room = viewer && set && (await readClass(viewer, set.classId))
  if (!set?.isPublished || !room || room.isArchived)
    return goToOwnDoor(viewer, `/sets/${setId}/assign`, { kind: 'set', setId })
  const words = wordsFor(locale, 'sets')
  return (
    <div className="page">
      <p className="byline">{room.name}</p>
      <h1>{words('assign')}</h1>
      <p className="mt-2">
        <Link href={`/sets/${setId}`} className="link link-row">
          {set.title}
        </Link>
      </p>
      <SettingsForm
        action={assign.bind(null, setId)}
        values={newValues(set.title, new Date(), room.timeZone)}
        words={settingsWords(locale, room.timeZone, words('assign'))}
        isLocked={false}
      />
    </div>
  )
}

export default AssignPage
