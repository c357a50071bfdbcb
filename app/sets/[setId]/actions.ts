'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { getViewer } from '#data/account/viewer'
import {
  addByBlueprint,
  addItem,
  arrangeItems,
  discardSet,
  dropItem,
  renameSet,
  type Shortage,
} from '#data/classes/set-editing'
import { publishSet, readSet } from '#data/classes/sets'
import { PICK, PLACES, readWishes, SET_ID, SET_ITEM, TITLE } from './set-form-data'

/** Puts an item at the end of the set. */
export const pick = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const parsed = PICK.safeParse(Object.fromEntries(form))
  if (!viewer || !parsed.success) notFound()
  if ((await addItem(viewer, parsed.data.setId, parsed.data.itemId, new Date())) === null) notFound()
  refresh()
}

/** Takes an item out of the set. */
export const drop = async (setId: string, setItemId: string): Promise<void> => {
  const viewer = await getViewer()
  const parsed = SET_ITEM.safeParse({ setId, setItemId })
  if (!viewer || !parsed.success || !(await dropItem(viewer, setId, setItemId))) notFound()
  refresh()
}

/** Keeps order and points. */
export const arrange = async (setId: string, places: unknown): Promise<void> => {
  const viewer = await getViewer()
  const parsed = PLACES.safeParse(places)
  if (!viewer || !SET_ID.safeParse(setId).success) notFound()
  // Points out of bounds are not kept; the list comes back as it was.
  if (parsed.success && !(await arrangeItems(viewer, setId, parsed.data))) notFound()
  refresh()
}

/** How many items a blueprint added and, of which rows of the form, from 0, it was short of how many, and why. */
export type BlueprintState =
  | {
      readonly added: number
      readonly short: readonly (Shortage & { readonly row: number })[]
    }
  | 'untouched'
  | 'invalid'

/** Fills the set up by wishes. */
export const fillUp = async (
  setId: string,
  _before: BlueprintState,
  form: FormData,
): Promise<BlueprintState> => {
  const viewer = await getViewer()
  const parsed = readWishes(form)
  if (parsed === null) return 'invalid'
  const done = viewer && (await addByBlueprint(viewer, setId, parsed.article, parsed.wishes, new Date()))
  if (!done) notFound()
  refresh()
  const short = done.short.map((one, place) => ({ ...one, row: parsed.wishes[place]?.row ?? 0 }))
  return { added: done.added, short: short.filter(({ missing, guessable }) => missing + guessable > 0) }
}

export type PublishState = 'untouched' | 'empty'

/** Publishes the set; where it is empty it says so, and where it can be guessed the page does. */
export const publish = async (setId: string, _before: PublishState): Promise<PublishState> => {
  const viewer = await getViewer()
  const done = viewer && (await publishSet(viewer, setId, new Date()))
  if (!done) notFound()
  if (done.kind === 'empty') return 'empty'
  refresh()
  return 'untouched'
}

/** Gives the set another title. */
export const rename = async (setId: string, form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const title = TITLE.safeParse(form.get('title'))
  if (!viewer || !title.success || !(await renameSet(viewer, setId, title.data))) notFound()
  refresh()
}

/** Throws a draft away. */
export const discard = async (setId: string): Promise<void> => {
  const viewer = await getViewer()
  const set = viewer && (await readSet(viewer, setId, new Date()))
  if (!viewer || !set || !(await discardSet(viewer, setId))) notFound()
  redirect(`/classes/${set.classId}/sets`)
}
