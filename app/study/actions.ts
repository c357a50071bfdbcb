'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ensureGuest } from '#data/account'
import { startStudy } from '#data/study'

const SLUG = z.string().min(1).max(200)

/** Starts a quiz on an article; somebody unknown becomes a guest first. */
export const startQuiz = async (form: FormData): Promise<void> => {
  const slug = SLUG.safeParse(form.get('slug'))
  if (!slug.success) redirect('/')
  const viewer = await ensureGuest()
  const sessionId = await startStudy(viewer, { mode: 'quiz', slug: slug.data }, new Date())
  redirect(sessionId === null ? `/articles/${slug.data}` : `/study/${sessionId}`)
}

/** Starts a review of whatever is due, of all articles. */
export const startReview = async (): Promise<void> => {
  const viewer = await ensureGuest()
  const sessionId = await startStudy(viewer, { mode: 'review' }, new Date())
  redirect(sessionId === null ? '/' : `/study/${sessionId}`)
}
