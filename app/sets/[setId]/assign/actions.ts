'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { getViewer } from '#data/account/viewer'
import { assignToClasses, type ClassAssignment } from '#data/classes/assignments'
import { readClass } from '#data/classes/classrooms'
import { listCopyTargets, type TeachingClass } from '#data/classes/set-copies'
import { readSet } from '#data/classes/sets'
import { readRecipients } from '../../../assignments/_settings/recipient-data'
import { readSettingsForm } from '../../../assignments/_settings/settings-data'
import type { SettingsState } from '../../../assignments/_settings/state'
import { isOnOtherClocks, newValues, typedValues } from '../../../assignments/_settings/values'

type WrongState = Extract<SettingsState, { kind: 'wrong' }>

/** What the form says for each class: the dates are on the clocks of each. Or the first thing that does not fit. */
const readForClasses = (form: FormData, own: TeachingClass, others: readonly TeachingClass[]) => {
  const recipients = readRecipients(form)
  if (recipients === 'invalid' || recipients?.length === 0)
    return { wrong: 'recipients', isSkipped: false } as const
  const classes: ClassAssignment[] = []
  let title = ''
  for (const { classId, timeZone } of [own, ...others]) {
    const read = readSettingsForm(form, timeZone)
    if ('wrong' in read) return read
    title = read.title
    classes.push({
      classId,
      settings: read.settings,
      recipients: classId === own.classId ? recipients : null,
    })
  }
  return { title, classes }
}

/** Assigns the set to its class, and to others that are ticked, and goes on to where it is told who has it. */
export const assign = async (
  setId: string,
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> => {
  const viewer = await getViewer()
  const now = new Date()
  const set = viewer && (await readSet(viewer, setId, now))
  const [room, targets] = set
    ? await Promise.all([readClass(viewer, set.classId), listCopyTargets(viewer, setId)])
    : [null, null]
  if (!viewer || !set || !room) notFound()
  const ticked = form.getAll('class')
  const others = (targets ?? []).filter(({ classId }) => classId !== room.classId && ticked.includes(classId))
  const values = typedValues(form, newValues(set.title, now, room.timeZone))
  if (isOnOtherClocks(form, room.timeZone)) {
    refresh()
    return { kind: 'wrong', field: 'timeZone', isSkipped: false, values } satisfies WrongState
  }
  const read = readForClasses(form, room, others)
  if ('wrong' in read) {
    return { kind: 'wrong', field: read.wrong, isSkipped: read.isSkipped, values } satisfies WrongState
  }
  const [own, ...copies] = (await assignToClasses(viewer, setId, read.title, read.classes, now)) ?? []
  if (own === undefined) notFound()
  redirect(`/assignments/${own}/overview?assigned=${copies.length + 1}` as Route)
}
