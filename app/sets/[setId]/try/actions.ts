'use server'

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import type { TrialView } from '#data/classes/teaching-views'
import { readTrial } from '#data/classes/trial'
import { RESPONSE } from '#data/sitting/response-body'
import { SET_ID } from '../set-form-data'

const RESPONSES = z.record(z.uuid(), RESPONSE)

/** Marks what was answered in a trial; nothing of it is kept. */
export const handInTrial = async (setId: string, responses: unknown): Promise<TrialView> => {
  const viewer = await getViewer()
  const parsed = RESPONSES.safeParse(responses)
  if (!viewer || !SET_ID.safeParse(setId).success || !parsed.success) notFound()
  const marked = await readTrial(viewer, setId, parsed.data, new Date())
  if (marked === null) notFound()
  return marked
}
