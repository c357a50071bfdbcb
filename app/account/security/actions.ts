'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { changePassword } from '#data/account/change-password'
import { makeRecoveryCodes, recover } from '#data/account/recovery'
import { endSession } from '#data/account/sessions'
import { readViewer } from '#data/account/viewer'

/** What became of a form with passwords: nothing yet, done, or a problem with a field. */
export type SecurityState =
  | { readonly kind: 'untouched' | 'done' }
  | { readonly kind: 'problem'; readonly field: 'password' | 'ownPassword' | 'code'; readonly code: string }

const PASSWORD = z.string().max(1000).catch('')

/** Changes the viewer's password, for the current one. */
export const changeOwnPassword = async (_before: SecurityState, form: FormData): Promise<SecurityState> => {
  const viewer = await readViewer({ refresh: false })
  if (!viewer || viewer.isGuest) redirect('/account')
  const [password, own] = [form.get('password'), form.get('ownPassword')].map((one) => PASSWORD.parse(one))
  const done = await changePassword(viewer, password ?? '', own ?? '')
  return done.ok ? { kind: 'done' } : { kind: 'problem', field: done.field, code: done.code }
}

/** Makes a sheet of recovery codes; it is shown this once. */
export const makeCodes = async (_before: readonly string[], _form: FormData): Promise<readonly string[]> => {
  const viewer = await readViewer({ refresh: false })
  return (viewer && (await makeRecoveryCodes(viewer, new Date()))) ?? []
}

const SESSION = z.string().min(1).max(100)

/** Ends one of the viewer's login sessions. */
export const endOne = async (form: FormData): Promise<void> => {
  const viewer = await readViewer({ refresh: false })
  const id = SESSION.safeParse(form.get('id'))
  if (!viewer || !id.success) return
  await endSession(viewer, id.data)
  refresh()
}

/** Ends all but this one. */
export const endOthers = async (): Promise<void> => {
  const viewer = await readViewer({ refresh: false })
  if (!viewer) return
  await endSession(viewer, null)
  refresh()
}

const NAME = z.string().max(200).catch('')

/** Sets a new password with a recovery code, and signs in. */
export const recoverAccount = async (_before: SecurityState, form: FormData): Promise<SecurityState> => {
  const [name, code] = [form.get('username'), form.get('code')].map((one) => NAME.parse(one))
  const done = await recover(name ?? '', code ?? '', PASSWORD.parse(form.get('ownPassword')))
  if (done.ok) redirect('/account')
  return { kind: 'problem', field: done.field, code: done.code }
}
