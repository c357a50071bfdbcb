'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { joinClass, openClass } from '#data/classes/classrooms'
import { plainName } from '#data/server/plain-name'

const NAME = plainName(100)
const CODE = z.string().trim().min(1).max(40)

export type JoinState = { readonly kind: 'untouched' } | { readonly kind: 'unknown'; readonly code: string }

/** Opens a class and goes there. */
export const open = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const name = NAME.safeParse(form.get('name'))
  if (!viewer || !name.success) notFound()
  const classId = await openClass(viewer, name.data, new Date())
  redirect(classId === null ? '/classes' : `/classes/${classId}`)
}

/** Joins the class that has the code, and goes there. */
export const join = async (_before: JoinState, form: FormData): Promise<JoinState> => {
  const viewer = await getViewer()
  const code = CODE.safeParse(form.get('code'))
  if (!viewer || !code.success) return { kind: 'unknown', code: '' }
  const classId = await joinClass(viewer, code.data, new Date())
  if (classId === null) return { kind: 'unknown', code: code.data }
  redirect(classId === 'guest' ? '/classes' : `/classes/${classId}`)
}
