import 'server-only'
import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { Viewer } from '#data/account/viewer'
import { type ClassPlace, ownViewOf } from '#data/classes/own-view'
import { signInPath } from '../account/return-to'

/**
 * For a page of a class that the viewer may not see: who is not signed in is asked to, and comes back; teachers and
 * learners are led to their own view of it; for everybody else there is no such page.
 *
 * @param path of the page
 */
export const goToOwnDoor = async (viewer: Viewer | null, path: string, place: ClassPlace): Promise<never> => {
  if (!viewer || viewer.isGuest) redirect(signInPath(path))
  const own = await ownViewOf(viewer, place)
  if (own !== null && own !== path) redirect(own as Route)
  notFound()
}
