'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { REGISTRATIONS } from '#data/account/registration'
import { readViewer } from '#data/account/viewer'
import { appoint } from '#data/administration/appointing'
import { handOverClass } from '#data/administration/classes'
import { type ErasePersonResult, erasePerson } from '#data/administration/erase-person'
import { resetAsAdministrator } from '#data/administration/people'
import { readAgain } from '#data/administration/reading'
import { settleRegistration } from '#data/administration/registration'
import { letPersonPublish } from '#data/articles/publishers'

export type ResetState =
  | { readonly kind: 'untouched' | 'gone' }
  | { readonly kind: 'done'; readonly username: string; readonly password: string }

const ID = z.string().min(1).max(100)
const TYPED = z.string().max(200).catch('')

/** Gives somebody a one-time password; it is shown this once. */
export const resetPerson = async (_before: ResetState, form: FormData): Promise<ResetState> => {
  const viewer = await readViewer({ refresh: false })
  const userId = ID.safeParse(form.get('userId'))
  const done = viewer && userId.success ? await resetAsAdministrator(viewer, userId.data) : null
  refresh()
  return done ? { kind: 'done', username: done.username, password: done.password } : { kind: 'gone' }
}

const WANTED = z.object({
  userId: ID,
  wanted: z.enum(['yes', 'no']).transform((wanted) => wanted === 'yes'),
})

/** Makes somebody an administrator, or one no more. */
export const appointPerson = async (form: FormData): Promise<void> => {
  const viewer = await readViewer({ refresh: false })
  const asked = WANTED.safeParse(Object.fromEntries(form))
  if (viewer && asked.success) await appoint(viewer, asked.data.userId, asked.data.wanted)
  refresh()
}

/** Lets somebody publish articles for everybody, or no more. */
export const letPerson = async (form: FormData): Promise<void> => {
  const viewer = await readViewer({ refresh: false })
  const asked = WANTED.safeParse(Object.fromEntries(form))
  if (viewer && asked.success) await letPersonPublish(viewer, asked.data.userId, asked.data.wanted)
  refresh()
}

/** Erases somebody with all that is kept about them, after it was downloaded. */
export const erasePersonNow = async (
  _before: ErasePersonResult | null,
  form: FormData,
): Promise<ErasePersonResult> => {
  const viewer = await readViewer({ refresh: false })
  const userId = ID.safeParse(form.get('userId'))
  const typed = TYPED.parse(form.get('confirmation'))
  const done: ErasePersonResult =
    viewer && userId.success
      ? await erasePerson(viewer, userId.data, typed, new Date())
      : { ok: false, code: 'gone' }
  refresh()
  if (!done.ok) return done
  redirect('/administration/people?erased=1')
}

const SETTLED = z.object({
  registration: z.enum(REGISTRATIONS),
  renew: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
})

/** Settles who may make an account. */
export const settle = async (form: FormData): Promise<void> => {
  const viewer = await readViewer({ refresh: false })
  const settled = SETTLED.safeParse(Object.fromEntries(form))
  if (viewer && settled.success)
    await settleRegistration(viewer, settled.data.registration, settled.data.renew)
  refresh()
}

export type HandOverState = { readonly kind: 'untouched' | 'done' | 'unknown' | 'handedOut' }

const HEIR = z.object({ classId: ID, username: z.string().trim().min(1).max(100) })

/** Makes somebody the owner of a class. */
export const handOver = async (_before: HandOverState, form: FormData): Promise<HandOverState> => {
  const viewer = await readViewer({ refresh: false })
  const asked = HEIR.safeParse(Object.fromEntries(form))
  const done =
    viewer && asked.success
      ? await handOverClass(viewer, asked.data.classId, asked.data.username, new Date())
      : null
  refresh()
  return { kind: done === 'given' || done === 'theirs' ? 'done' : (done ?? 'unknown') }
}

/** Has an article that could not be read tried once more. */
export const readOnceMore = async (form: FormData): Promise<void> => {
  const viewer = await readViewer({ refresh: false })
  const slug = ID.safeParse(form.get('slug'))
  if (viewer && slug.success) await readAgain(viewer, slug.data, new Date())
  refresh()
}
