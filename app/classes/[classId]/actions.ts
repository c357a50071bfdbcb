'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getViewer, type Viewer } from '#data/account/viewer'
import { archiveClass, leaveClass, moveClocks, renameClass, renewJoinCode } from '#data/classes/classrooms'
import { plainName } from '#data/server/plain-name'
import { isTimeZone } from '#lib/study/day'

const NAME = plainName(100)
const TIME_ZONE = z.string().max(100).refine(isTimeZone)

/** Does something as the viewer; what may not be done looks like a class that is not there. */
const act = async (what: (viewer: Viewer) => Promise<boolean>): Promise<void> => {
  const viewer = await getViewer()
  if (!viewer || !(await what(viewer))) notFound()
  refresh()
}

/** Gives the class another name. */
export const rename = async (classId: string, form: FormData): Promise<void> => {
  const name = NAME.safeParse(form.get('name'))
  if (!name.success) notFound()
  await act((viewer) => renameClass(viewer, classId, name.data))
}

/** Moves the class to other clocks. */
export const move = async (classId: string, form: FormData): Promise<void> => {
  const timeZone = TIME_ZONE.safeParse(form.get('timeZone'))
  if (!timeZone.success) notFound()
  await act((viewer) => moveClocks(viewer, classId, timeZone.data, new Date()))
}

/** Gives the class another join code; the old one leads nowhere from now on. */
export const renewCode = async (classId: string): Promise<void> =>
  act((viewer) => renewJoinCode(viewer, classId))

/** Puts the class away. */
export const archive = async (classId: string): Promise<void> =>
  act((viewer) => archiveClass(viewer, classId, new Date()))

/** Takes the class out again. */
export const restore = async (classId: string): Promise<void> =>
  act((viewer) => archiveClass(viewer, classId, null))

/** Leaves the class. */
export const leave = async (classId: string): Promise<void> => {
  await act((viewer) => leaveClass(viewer, classId, new Date()))
  redirect('/classes')
}
