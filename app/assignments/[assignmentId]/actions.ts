'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { getViewer } from '#data/account/viewer'
import { startAttempt } from '#data/classes/attempts'

/** Begins an attempt and goes there; the page tells why when none can be begun any more. */
export const begin = async (assignmentId: string): Promise<void> => {
  const viewer = await getViewer()
  const started = viewer && (await startAttempt(viewer, assignmentId, new Date()))
  if (!started) notFound()
  if ('attemptId' in started) redirect(`/attempts/${started.attemptId}`)
  refresh()
}
