import 'server-only'
import { listArticles } from '#data/articles'
import { countByDay, usualSeconds } from '#data/counted'
import { database } from '#data/database'
import { NEW_PER_DAY } from '#data/preferences'
import { type Client, readQueue } from '#data/sitting'
import type { Viewer } from '#data/viewer'
import type { HomeView } from '#data/views'
import { type Day, dayOf, formatDay } from '#lib/study/day'
import type { Mode } from '#lib/study/mode'
import { minutesFor } from '#lib/study/workload'

const CALENDAR_DAYS = 28
const RESUME_WITHIN_MS = 24 * 3_600_000

/** Answers of each of the last four weeks' days, today last. */
const readCalendar = async (client: Client, userId: string, today: Day): Promise<HomeView['calendar']> => {
  const first = today - CALENDAR_DAYS + 1
  const counts = await countByDay(client, userId, first)
  return Array.from({ length: CALENDAR_DAYS }, (_, index) => ({
    day: formatDay(first + index),
    answers: counts.get(first + index) ?? 0,
  }))
}

/** The last sitting of the past day that was begun, answered in, and not ended. */
const findResume = async (client: Client, userId: string, now: Date): Promise<HomeView['resume']> => {
  const session = await client.studySession.findFirst({
    where: {
      userId,
      finishedAt: null,
      startedAt: { gte: new Date(now.getTime() - RESUME_WITHIN_MS) },
      reviews: { some: {} },
    },
    select: { id: true, mode: true, article: { select: { title: true } } },
    orderBy: { startedAt: 'desc' },
  })
  return (
    session && {
      sessionId: session.id,
      mode: session.mode as Mode,
      title: session.article?.title ?? null,
    }
  )
}

/** What somebody could do now; all is new to somebody unknown. */
export const readHome = async (viewer: Viewer | null, now: Date): Promise<HomeView> => {
  const client = await database()
  const articles = await listArticles(viewer, now)
  if (!viewer) {
    const facts = articles.reduce((sum, article) => sum + article.facts, 0)
    const fresh = Math.min(facts, NEW_PER_DAY)
    const nothing = { viewer: null, due: 0, calendar: [], resume: null }
    return { ...nothing, fresh, minutes: minutesFor(fresh), articles }
  }
  const { userId, name, isGuest, timeZone } = viewer
  const [{ due, fresh }, calendar, resume, pace] = await Promise.all([
    readQueue(client, viewer, now),
    readCalendar(client, userId, dayOf(now, timeZone)),
    findResume(client, userId, now),
    usualSeconds(client, userId),
  ])
  const minutes = minutesFor(due + fresh, pace ?? undefined)
  return { viewer: { name, isGuest }, due, fresh, minutes, articles, calendar, resume }
}
