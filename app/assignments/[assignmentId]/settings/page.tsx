import type { Route } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readAssignmentSettings } from '#data/classes/assignment-settings'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { SettingsForm } from '../../_settings/form'
import { valuesOf } from '../../_settings/values'
import { settingsWords } from '../../_settings/words'
import { change } from './actions'
import { Extensions } from './extensions'
import { Recipients } from './recipients'
import { Removal } from './removal'

export const generateMetadata = titled((locale) => wordsFor(locale, 'assigning')('title'))

/** An assignment's settings and extensions. */
const AssignmentSettingsPage = async ({ params }: PageProps<'/assignments/[assignmentId]/settings'>) => {
  await connection()
  const [{ assignmentId }, viewer] = await Promise.all([params, getViewer()])
  const [assignment, { locale }] = await Promise.all([
    viewer && readAssignmentSettings(viewer, assignmentId),
    readPreferences(viewer),
  ])
  if (!assignment)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}/settings`, { kind: 'assignment', assignmentId })
  const words = wordsFor(locale, 'assigning')
  return (
    <div className="page">
      <PageHead
        href={`/assignments/${assignmentId}/overview`}
        from={assignment.title}
        title={words('title')}
      />
      <p className="trail mt-2">
        <Link href={`/sets/${assignment.setId}`} className="link link-row">
          {words('toSet')}
        </Link>
        <Link
          href={`/classes/${assignment.classId}/reuse?only=${assignmentId}` as Route}
          className="link link-row"
        >
          {words('reuse')}
        </Link>
      </p>
      <SettingsForm
        action={change.bind(null, assignmentId)}
        values={valuesOf(assignment)}
        words={settingsWords(locale, assignment.timeZone, words('save'))}
        isLocked={assignment.isBegun}
      />
      <Recipients assignment={assignment} locale={locale} />
      <Extensions assignment={assignment} locale={locale} />
      <Removal assignment={assignment} locale={locale} />
    </div>
  )
}

export default AssignmentSettingsPage
