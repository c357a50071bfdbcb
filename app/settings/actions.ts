'use server'

import { refresh } from 'next/cache'
import { ensureGuest } from '#data/account'
import { savePreferences } from '#data/preferences'
import { readSettings } from './settings-form-data'

export type SettingsState = 'untouched' | 'saved' | 'invalid'

/** Saves what the form says; somebody unknown becomes a guest, so that there is somebody to remember it of. */
export const saveSettings = async (_before: SettingsState, form: FormData): Promise<SettingsState> => {
  const settings = readSettings(form)
  if (settings === null) return 'invalid'
  await savePreferences(await ensureGuest(), settings)
  refresh()
  return 'saved'
}
