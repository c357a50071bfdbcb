'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { stepCard } from '#data/study/put-aside'

const STEP = z.object({
  factId: z.string().min(1).max(300),
  step: z.enum(['suspend', 'unsuspend', 'reset']),
})

/** Puts a card of the viewer's own aside, asks it again, or has it learned anew. */
export const step = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const wanted = STEP.safeParse(Object.fromEntries(form))
  if (!viewer || !wanted.success) return
  await stepCard(viewer, { entryId: randomUUID(), ...wanted.data }, new Date())
  refresh()
}
