'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { copySharedSet } from '#data/classes/shared-sets'

const COPY = z.object({ token: z.string().min(1).max(100), classId: z.uuid() })

/** Takes a copy of the shared set to one's own class, and goes to the copy. */
export const takeCopy = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const parsed = COPY.safeParse(Object.fromEntries(form))
  if (!viewer || !parsed.success) notFound()
  const copy = await copySharedSet(viewer, parsed.data.token, parsed.data.classId, new Date())
  if (copy === null) notFound()
  redirect(`/sets/${copy}`)
}
