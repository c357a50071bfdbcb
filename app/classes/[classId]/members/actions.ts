'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { changeRole, removeMember } from '#data/classes/classrooms'
import { handOutAnew, importRoster, previewRoster, resetPassword } from '#data/classes/roster'
import type { HandOutView, ImportView, RosterPreviewView } from '#data/classes/views'

const ROLE = z.enum(['owner', 'teacher', 'learner'])
const MOST_LETTERS = 100_000
const LIST = z.string().trim().min(1).max(MOST_LETTERS)

export type ImportState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'empty' | 'too-long' }
  /** `edition` of the list is what was looked at: the form counts each change of it. */
  | { readonly kind: 'preview'; readonly edition: string; readonly preview: RosterPreviewView }
  | { readonly kind: 'done'; readonly done: ImportView }

/** Makes a member something else. */
export const setRole = async (classId: string, userId: string, form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const role = ROLE.safeParse(form.get('role'))
  if (!viewer || !role.success) notFound()
  if (!(await changeRole(viewer, classId, userId, role.data, new Date()))) notFound()
  refresh()
}

/** Takes a member out of the class. */
export const remove = async (classId: string, userId: string): Promise<void> => {
  const viewer = await getViewer()
  if (!viewer || !(await removeMember(viewer, classId, userId, new Date()))) notFound()
  refresh()
}

/** Gives a learner a new one-time password. */
export const reset = async (classId: string, userId: string): Promise<HandOutView> => {
  const viewer = await getViewer()
  const handOut = viewer && (await resetPassword(viewer, classId, userId))
  return handOut ?? notFound()
}

/** Gives all who have not used their one-time password yet a new one. */
export const handOutAll = async (classId: string): Promise<readonly HandOutView[]> => {
  const viewer = await getViewer()
  const handOuts = viewer && (await handOutAnew(viewer, classId))
  return handOuts ?? notFound()
}

/** Shows what a class list would do; `isSure` makes it so. */
export const bringIn = async (
  classId: string,
  _before: ImportState,
  form: FormData,
): Promise<ImportState> => {
  const viewer = await getViewer()
  if (!viewer) notFound()
  const text = LIST.safeParse(form.get('text'))
  if (!text.success) return { kind: String(form.get('text')).trim() === '' ? 'empty' : 'too-long' }
  if (form.get('isSure') === 'yes') {
    const done = await importRoster(viewer, classId, text.data, new Date())
    refresh()
    return done ? { kind: 'done', done } : notFound()
  }
  const preview = await previewRoster(viewer, classId, text.data)
  return preview ? { kind: 'preview', edition: String(form.get('edition')), preview } : notFound()
}
