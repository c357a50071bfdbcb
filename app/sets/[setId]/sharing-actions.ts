'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { getViewer } from '#data/account/viewer'
import { makeSetLink, revokeSetLink } from '#data/classes/set-links'
import { SET_ID } from './set-form-data'

/** Makes the link by which colleagues copy the set. */
export const share = async (setId: string): Promise<void> => {
  const viewer = await getViewer()
  if (!viewer || !SET_ID.safeParse(setId).success) notFound()
  if ((await makeSetLink(viewer, setId, new Date())) === null) notFound()
  refresh()
}

/** Revokes the link; copies that were taken stay. */
export const revoke = async (setId: string): Promise<void> => {
  const viewer = await getViewer()
  if (!viewer || !SET_ID.safeParse(setId).success) notFound()
  if (!(await revokeSetLink(viewer, setId))) notFound()
  refresh()
}
