'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { createSet } from '#data/classes/sets'
import { plainName } from '#data/server/plain-name'

const NEW_SET = z.object({ classId: z.uuid(), title: plainName(200) })

/** Begins a set and goes on to filling it. */
export const beginSet = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const parsed = NEW_SET.safeParse(Object.fromEntries(form))
  if (!viewer || !parsed.success) notFound()
  const setId = await createSet(viewer, parsed.data.classId, parsed.data.title, new Date())
  if (setId === null) notFound()
  redirect(`/sets/${setId}`)
}
