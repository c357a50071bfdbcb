'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getViewer } from '#data/account/viewer'
import { assignSet } from '#data/classes/assignments'
import { readClass } from '#data/classes/classrooms'
import { readSet } from '#data/classes/sets'
import { readSettingsForm } from '../../../assignments/_settings/settings-data'
import type { SettingsState } from '../../../assignments/_settings/state'
import { newValues, typedValues } from '../../../assignments/_settings/values'

/** Assigns the set to its class and goes on to the gradebook. */
export const assign = async (
  setId: string,
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> => {
  const viewer = await getViewer()
  const set = viewer && (await readSet(viewer, setId, new Date()))
  const room = viewer && set && (await readClass(viewer, set.classId))
  if (!viewer || !set || !room) notFound()
  const read = readSettingsForm(form, room.timeZone)
  const now = new Date()
  if ('wrong' in read) {
    const values = typedValues(form, newValues(set.title, now, room.timeZone))
    return { kind: 'wrong', field: read.wrong, isSkipped: read.isSkipped, values }
  }
  if ((await assignSet(viewer, setId, read.title, read.settings, now)) === null) notFound()
  redirect(`/classes/${set.classId}/gradebook` as Route)
}
