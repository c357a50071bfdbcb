'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { copySet } from '#data/classes/set-copies'

const COPY = z.object({ setId: z.string().min(1).max(100), classId: z.string().min(1).max(100) })

/** Copies the set to a class, and goes to the copy. */
export const copyTo = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const parsed = COPY.safeParse(Object.fromEntries(form))
  if (!viewer || !parsed.success) notFound()
  const copy = await copySet(viewer, parsed.data.setId, parsed.data.classId, new Date())
  if (copy === null) notFound()
  redirect(`/sets/${copy}`)
}
