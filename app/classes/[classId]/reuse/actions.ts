'use server'

import { notFound, redirect } from 'next/navigation'
import { getViewer } from '#data/account/viewer'
import { reuseAssignments } from '#data/classes/reuse'
import { readReuseWish } from './reuse-form-data'

/** Assigns what was shown, with the dates that were shown, and goes to the class that has it now. */
export const reuse = async (classId: string, form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const wish = readReuseWish({ to: form.get('to'), start: form.get('start'), only: form.getAll('only') })
  const assigned = viewer && (await reuseAssignments(viewer, classId, wish, new Date()))
  if (assigned === null) notFound()
  redirect(`/classes/${wish.toClassId ?? classId}`)
}
