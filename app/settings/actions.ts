'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { ensureGuest } from '#data/account/account'
import { savePreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { stepCard } from '#data/study/put-aside'
import { saveScheduling } from '#data/study/scheduling'
import { hasSchedulingFields, readSchedulingForm } from './scheduling-form-data'
import { readSettings } from './settings-form-data'

export type SettingsState = 'untouched' | 'saved' | 'invalid'

/** Saves all that the form says; somebody unknown becomes a guest, so that there is somebody to remember it of. */
export const saveSettings = async (_before: SettingsState, form: FormData): Promise<SettingsState> => {
  const settings = readSettings(form)
  const choices = hasSchedulingFields(form) ? readSchedulingForm(form) : 'none'
  if (settings === null || choices === null) return 'invalid'
  const viewer = await ensureGuest()
  await savePreferences(viewer, settings)
  if (choices !== 'none') await saveScheduling(viewer, choices)
  refresh()
  return 'saved'
}

/** Asks a card again that was put aside. */
export const releaseSuspended = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const factId = form.get('factId')
  if (!viewer || typeof factId !== 'string') return
  await stepCard(viewer, { entryId: randomUUID(), factId, step: 'unsuspend' }, new Date())
  refresh()
}
