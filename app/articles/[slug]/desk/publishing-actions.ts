'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { makeBestSet, showArticle } from '#data/articles/publishing'

const ID = z.string().min(1).max(200)
const SHOWING = z.object({
  slug: ID,
  visibility: z.enum(['private', 'class', 'everybody']),
  classIds: z.array(ID).max(50),
})
const SET = z.object({ slug: ID, classId: ID })

/** Shows the article to whom the form says. */
export const show = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const parsed = SHOWING.safeParse({ ...Object.fromEntries(form), classIds: form.getAll('classId') })
  if (!viewer || !parsed.success) notFound()
  const { slug, visibility, classIds } = parsed.data
  await showArticle(viewer, slug, visibility === 'class' ? { visibility, classIds } : { visibility })
  refresh()
}

/** Makes a set of the best questions, and goes there. */
export const makeSet = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const parsed = SET.safeParse(Object.fromEntries(form))
  if (!viewer || !parsed.success) notFound()
  const { slug, classId } = parsed.data
  const setId = await makeBestSet(viewer, slug, classId, new Date())
  redirect(setId === null ? `/articles/${encodeURIComponent(slug)}/desk` : `/sets/${setId}`)
}
