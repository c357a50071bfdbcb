'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { getViewer } from '#data/account/viewer'
import { readAssignmentSettings } from '#data/classes/assignment-settings'
import {
  changeSettings,
  grantExtension,
  removeAssignment,
  restoreAssignment,
} from '#data/classes/assignments'
import { changeRecipients } from '#data/classes/recipients'
import { readReopened } from '#data/classes/reopening'
import { readRecipients } from '../../_settings/recipient-data'
import { readExtensionForm, readSettingsForm } from '../../_settings/settings-data'
import type { ExtensionState, SettingsState } from '../../_settings/state'
import { isOnOtherClocks, typedValues, valuesOf, withLockedRules } from '../../_settings/values'

/** Changes an assignment's settings; its rules only while nobody has begun. */
export const change = async (
  assignmentId: string,
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> => {
  const viewer = await getViewer()
  const assignment = viewer && (await readAssignmentSettings(viewer, assignmentId))
  if (!viewer || !assignment) notFound()
  const before = valuesOf(assignment)
  const whole = assignment.isBegun ? withLockedRules(form, before) : form
  if (isOnOtherClocks(form, assignment.timeZone)) {
    refresh()
    return { kind: 'wrong', field: 'timeZone', isSkipped: false, values: typedValues(whole, before) }
  }
  const read = readSettingsForm(whole, assignment.timeZone)
  if ('wrong' in read) {
    const values = typedValues(whole, before)
    return { kind: 'wrong', field: read.wrong, isSkipped: read.isSkipped, values }
  }
  const { settings } = read
  const now = new Date()
  const reopened = await readReopened(viewer, assignmentId, { kind: 'settings', settings }, now)
  if (reopened.length > 0 && !form.has('isSure')) return { kind: 'reopens', names: reopened.join('、') }
  const changed = await changeSettings(viewer, assignmentId, read.title, read.settings)
  if (!changed) notFound()
  refresh()
  return changed.kind === 'locked' ? { kind: 'locked' } : { kind: 'saved' }
}

/** Grants one learner an extension. */
export const extend = async (
  { assignmentId, userId }: { readonly assignmentId: string; readonly userId: string },
  _before: ExtensionState,
  form: FormData,
): Promise<ExtensionState> => {
  const viewer = await getViewer()
  const assignment = viewer && (await readAssignmentSettings(viewer, assignmentId))
  if (!viewer || !assignment) notFound()
  if (isOnOtherClocks(form, assignment.timeZone)) {
    refresh()
    return 'moved'
  }
  const extension = readExtensionForm(form, assignment.timeZone)
  if (extension === 'invalid' || extension === 'skipped') return extension
  const now = new Date()
  const change = { kind: 'extension', userId, extension } as const
  const reopened = await readReopened(viewer, assignmentId, change, now)
  if (reopened.length > 0 && !form.has('isSure')) return 'reopens'
  if (!(await grantExtension(viewer, assignmentId, userId, extension, now))) notFound()
  refresh()
  return 'saved'
}

/** Gives the assignment to the whole class, or only to some of it. */
export const giveTo = async (assignmentId: string, form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const recipients = readRecipients(form)
  if (!viewer || recipients === 'invalid') notFound()
  if (!(await changeRecipients(viewer, assignmentId, recipients))) notFound()
  refresh()
}

/** Takes an extension back. */
export const takeBack = async (assignmentId: string, userId: string): Promise<void> => {
  const viewer = await getViewer()
  if (!viewer || !(await grantExtension(viewer, assignmentId, userId, null, new Date()))) notFound()
  refresh()
}

/** Deletes the assignment, or archives it where somebody has begun, and goes back to the class. */
export const remove = async (assignmentId: string): Promise<void> => {
  const viewer = await getViewer()
  const removed = viewer && (await removeAssignment(viewer, assignmentId, new Date()))
  if (!removed) notFound()
  redirect(`/classes/${removed.classId}`)
}

/** Takes an archived assignment out again. */
export const restore = async (assignmentId: string): Promise<void> => {
  const viewer = await getViewer()
  if (!viewer || !(await restoreAssignment(viewer, assignmentId))) notFound()
  refresh()
}
