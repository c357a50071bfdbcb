import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { ReactElement } from 'react'
import { readPreferences } from '#data/account/preferences'
import type { Viewer } from '#data/account/viewer'
import { type ClassPlace, ownViewOf } from '#data/classes/own-view'
import { notFound } from '#data/server/not-found'
import { wordsFor } from '#ui/words'
import { signInPath } from '../account/return-to'
import { AccountFirst } from './account-first'

/** A guest stays where they are: the page is about an assignment, and the device has to ask anew what it may keep. */
const GuestAtTheDoor = async ({ viewer, path }: { viewer: Viewer; path: string }) => {
  const { locale } = await readPreferences(viewer)
  return (
    <div className="page">
      <h1>{wordsFor(locale, 'classes')('accountFirstTitle')}</h1>
      <AccountFirst path={path} locale={locale} />
    </div>
  )
}

/**
 * For a page of a class that the viewer may not see: who is not signed in is asked to, and comes back; teachers and
 * learners are led to their own view of it; for everybody else there is no such page.
 *
 * @param path of the page
 */
export const goToOwnDoor = async (
  viewer: Viewer | null,
  path: string,
  place: ClassPlace,
): Promise<ReactElement> => {
  if (!viewer) redirect(signInPath(path))
  if (viewer.isGuest) return <GuestAtTheDoor viewer={viewer} path={path} />
  const own = await ownViewOf(viewer, place)
  if (own !== null && own !== path) redirect(own as Route)
  notFound()
}
