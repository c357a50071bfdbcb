'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { previewAbout, saveAbout } from '#data/articles/about'
import { readAgain } from '#data/articles/desk'
import type { EditionView } from '#data/articles/edition'
import { deleteArticle } from '#data/articles/removal'
import { plainName } from '#data/server/plain-name'

const SLUG = z.string().min(1).max(200)
const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
const ABOUT = z.object({
  title: plainName(200),
  source: z.string().trim().max(100),
  language: z.enum(['zh', 'zh-Hant', 'en']),
  published: z.literal('').or(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(isDay),
  ),
})

export type AboutState =
  | { readonly kind: 'untouched' | 'saved' | 'problem' }
  /** What saving would change of what has been learned or assigned. */
  | { readonly kind: 'shown'; readonly edition: EditionView }

/**
 * Keeps what the owner says of the article, and reads it anew. Where that touches what somebody has learned, or what is
 * assigned, it is shown first; the second button keeps it.
 */
export const about = async (_before: AboutState, form: FormData): Promise<AboutState> => {
  const viewer = await getViewer()
  const slug = SLUG.safeParse(form.get('slug'))
  const input = ABOUT.safeParse(Object.fromEntries(form))
  if (!viewer || !slug.success || !input.success) return { kind: 'problem' }
  const edition =
    form.get('wanted') === 'save' ? null : await previewAbout(viewer, slug.data, input.data, new Date())
  if (edition) return { kind: 'shown', edition }
  if (!(await saveAbout(viewer, slug.data, input.data, new Date()))) return { kind: 'problem' }
  refresh()
  return { kind: 'saved' }
}

/** Reads an article once more that could not be read to its end. */
export const again = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const slug = SLUG.safeParse(form.get('slug'))
  if (!viewer || !slug.success) return
  await readAgain(viewer, slug.data, new Date())
  refresh()
}

/** Deletes an article, and goes to those that are left. */
export const remove = async (slug: string): Promise<void> => {
  const viewer = await getViewer()
  if (!viewer || !SLUG.safeParse(slug).success) return
  await deleteArticle(viewer, slug, new Date())
  redirect('/articles')
}
