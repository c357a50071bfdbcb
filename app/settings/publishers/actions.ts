'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { type Let, letPublish } from '#data/articles/publishers'

const USERNAME = z.string().trim().min(1).max(100)

export type LetState = { readonly kind: 'untouched' | Let }

const change = async (form: FormData, mayPublish: boolean): Promise<Let> => {
  const viewer = await getViewer()
  const username = USERNAME.safeParse(form.get('username'))
  const done = viewer && username.success ? await letPublish(viewer, username.data, mayPublish) : null
  refresh()
  return done ?? 'unknown'
}

/** Lets an account publish for everybody. */
export const letAccount = async (_before: LetState, form: FormData): Promise<LetState> => ({
  kind: await change(form, true),
})

/** Lets it no more. */
export const takeBack = async (form: FormData): Promise<void> => {
  await change(form, false)
}
