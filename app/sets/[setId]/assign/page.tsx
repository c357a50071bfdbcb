import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listMembers, readClass } from '#data/classes/classrooms'
import { listCopyTargets } from '#data/classes/set-copies'
import { readSet } from '#data/classes/sets'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { SettingsForm } from '../../../assignments/_settings/form'
import { RecipientFields } from '../../../assignments/_settings/recipients'
import { newValues } from '../../../assignments/_settings/values'
import { recipientWords, settingsWords } from '../../../assignments/_settings/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { assign } from './actions'
import { OtherClasses } from './other-classes'

export const generateMetadata = titled((locale) => wordsFor(locale, 'sets')('assign'))

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
  const [targets, members] = await Promise.all([
    listCopyTargets(viewer, setId),
    listMembers(viewer, room.classId),
  ])
  const learners = (members ?? [])
    .filter(({ role }) => role === 'learner')
    .map(({ userId, name }) => ({ userId, name, isRecipient: false, hasBegun: false }))
  const words = wordsFor(locale, 'sets')
  return (
    <div className="page">
      <PageHead href={`/classes/${set.classId}`} from={room.name} title={words('assign')} />
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
      >
        {learners.length > 0 ? (
          <RecipientFields isForAll learners={learners} words={recipientWords(locale)} />
        ) : (
          <input type="hidden" name="for" value="all" />
        )}
        <OtherClasses
          classes={(targets ?? []).filter(({ classId }) => classId !== room.classId)}
          locale={locale}
        />
      </SettingsForm>
    </div>
  )
}

export default AssignPage
