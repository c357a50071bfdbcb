'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ensureGuest } from '#data/account/account'
import { getViewer } from '#data/account/viewer'
import { putAway } from '#data/sitting/put-away'
import { startStudy } from '#data/sitting/study'
import { startMissesQuiz, startMistakesQuiz } from '#data/study/mistakes-quiz'
import type { Beginning } from '#lib/study/modes/begin'
import { TEST_LENGTHS, TEST_MINUTES } from '#lib/study/modes/test'

const SLUG = z.string().min(1).max(200)
const PAGE = z.coerce.number().int().min(1).max(10_000).catch(1)

const BEGINNING = z.discriminatedUnion('mode', [
  z.object({ mode: z.enum(['quiz', 'learn', 'flashcards', 'match', 'timeline', 'read']) }),
  z
    .object({
      mode: z.literal('test'),
      length: z.coerce.number().pipe(z.literal([...TEST_LENGTHS])),
      minutes: z.literal('').or(z.coerce.number().pipe(z.literal([...TEST_MINUTES]))),
    })
    .transform(({ mode, length, minutes }) => ({
      mode,
      settings: { length, minutes: minutes === '' ? null : minutes },
    })),
])

const start = async (slug: string, beginning: Beginning): Promise<never> => {
  const sessionId = await startStudy(await ensureGuest(), { slug, ...beginning }, new Date())
  return redirect(sessionId === null ? `/articles/${encodeURIComponent(slug)}` : `/study/${sessionId}`)
}

/** Starts a quiz on an article; somebody unknown becomes a guest first. */
export const startQuiz = async (form: FormData): Promise<void> => {
  const slug = SLUG.safeParse(form.get('slug'))
  if (!slug.success) redirect('/')
  await start(slug.data, { mode: 'quiz' })
}

/** Starts what the form says on an article; somebody unknown becomes a guest first. */
export const startMode = async (form: FormData): Promise<void> => {
  const slug = SLUG.safeParse(form.get('slug'))
  if (!slug.success) redirect('/')
  const beginning = BEGINNING.safeParse(Object.fromEntries(form))
  if (!beginning.success) redirect(`/articles/${encodeURIComponent(slug.data)}`)
  await start(slug.data, beginning.data)
}

/** Starts a review of whatever is due, of all articles. */
export const startReview = async (): Promise<void> => {
  const viewer = await ensureGuest()
  const sessionId = await startStudy(viewer, { mode: 'review' }, new Date())
  redirect(sessionId === null ? '/' : `/study/${sessionId}`)
}

/** Starts a quiz that asks the questions on one page of the notebook of mistakes again. */
export const startMistakes = async (form: FormData): Promise<void> => {
  const viewer = await ensureGuest()
  const sessionId = await startMistakesQuiz(viewer, PAGE.parse(form.get('page')), new Date())
  redirect(sessionId === null ? '/mistakes' : `/study/${sessionId}`)
}

/** Starts a quiz that asks again what was missed in a sitting; where nothing of it can be asked, leads to the notebook. */
export const startMisses = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const sessionId = SLUG.safeParse(form.get('sessionId'))
  if (!viewer || !sessionId.success) redirect('/')
  const next = await startMissesQuiz(viewer, sessionId.data, new Date())
  redirect(next === null ? `/mistakes` : `/study/${next}`)
}

/** Offers an unfinished sitting no longer. */
export const putSittingAway = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const sessionId = SLUG.safeParse(form.get('sessionId'))
  if (!viewer || !sessionId.success) return
  await putAway(viewer, sessionId.data, new Date())
  refresh()
}
