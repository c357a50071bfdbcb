'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { resolveFlags, showAgain } from '#data/content/flags'

const ITEM = z.string().min(1).max(100)

/** Whoever owns the article is done with what was said of a question. */
export const resolveFlagged = async (form: FormData): Promise<void> => {
  const item = ITEM.safeParse(form.get('itemId'))
  const viewer = await getViewer()
  if (!item.success || viewer === null) return
  await resolveFlags(viewer, item.data, new Date())
  refresh()
}

/** Lets a hidden question be asked again. */
export const unhide = async (form: FormData): Promise<void> => {
  const item = ITEM.safeParse(form.get('itemId'))
  const viewer = await getViewer()
  if (!item.success || viewer === null) return
  await showAgain(viewer, item.data)
  refresh()
}
