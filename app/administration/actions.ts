'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { readViewer } from '#data/account/viewer'
import { resetAsAdministrator } from '#data/administration/people'

export type ResetState =
  | { readonly kind: 'untouched' | 'gone' }
  | { readonly kind: 'done'; readonly username: string; readonly password: string }

const USER = z.string().min(1).max(100)

/** Gives somebody a one-time password; it is shown this once. */
export const resetPerson = async (_before: ResetState, form: FormData): Promise<ResetState> => {
  const viewer = await readViewer({ refresh: false })
  const userId = USER.safeParse(form.get('userId'))
  const done = viewer && userId.success ? await resetAsAdministrator(viewer, userId.data) : null
  refresh()
  return done ? { kind: 'done', username: done.username, password: done.password } : { kind: 'gone' }
}
