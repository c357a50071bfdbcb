'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { claim, signOut } from '#data/account/account'
import { confirmationFor, type EraseResult, eraseLearner } from '#data/account/erase'
import { changeName, NAME_LENGTH } from '#data/account/name'
import { signIn } from '#data/account/sign-in'
import { readViewer } from '#data/account/viewer'
import { plainName } from '#data/server/plain-name'
import { wordsFor } from '#ui/words'
import { readReturnTo } from './return-to'

/** What the form says after a failure: which field, and which problem. */
export interface AccountState {
  readonly field: 'username' | 'password' | 'ownPassword' | 'code' | 'form'
  readonly code: string
  readonly username: string
  /** What the viewer wants to be called. */
  readonly name: string
}

const NAME_OR_NONE = z.union([z.literal(''), plainName(NAME_LENGTH)]).default('')

const CREDENTIALS = z.object({
  username: z.string().trim().max(200),
  password: z.string().max(1000),
  ownPassword: z.string().max(1000).default(''),
  shared: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
  name: NAME_OR_NONE,
  code: z.string().max(100).default(''),
})

type Act = typeof claim | typeof signIn

/** @param home where it leads without a page to come back to */
const act = async (how: Act, form: FormData, home: Route): Promise<AccountState> => {
  const parsed = CREDENTIALS.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { field: 'form', code: 'badName', username: '', name: '' }
  const { username, name } = parsed.data
  const done = await how(parsed.data)
  if (done.ok) redirect(readReturnTo(form.get('next')) ?? home)
  return { field: done.field, code: done.code, username, name }
}

/** Turns the guest into an account, with all that was learned; its page tells what else there is, a recovery code too. */
export const claimAccount = async (_before: AccountState | null, form: FormData) =>
  act(claim, form, '/account')

/** Signs in, to what there is to do; a guest's progress goes along. */
export const signInToAccount = async (_before: AccountState | null, form: FormData) => act(signIn, form, '/')

const NAME = plainName(NAME_LENGTH)

/** Calls the viewer otherwise from now on. */
export const rename = async (form: FormData): Promise<void> => {
  const viewer = await readViewer({ refresh: false })
  const name = NAME.safeParse(form.get('name'))
  if (!viewer || viewer.isGuest || !name.success) return
  await changeName(viewer, name.data)
  refresh()
}

/** Signs out, to the first page. */
export const leaveAccount = async (): Promise<void> => {
  await signOut()
  redirect('/')
}

const TYPED = z.string().max(200).catch('')

/** Erases the viewer with all that is kept about them, if they have typed what confirms it. */
export const eraseAccount = async (_before: EraseResult | null, form: FormData): Promise<EraseResult> => {
  const viewer = await readViewer({ refresh: false })
  if (!viewer) redirect('/account/erase')
  const confirmation = confirmationFor(viewer, wordsFor(viewer.locale, 'account')('eraseWord'))
  const done = await eraseLearner(viewer, TYPED.parse(form.get('confirmation')), confirmation, new Date())
  if (!done.ok) return done
  await signOut()
  // The device is to forget too: answers that it has not sent yet.
  redirect(`/account/erase?erased=${encodeURIComponent(viewer.userId)}`)
}
