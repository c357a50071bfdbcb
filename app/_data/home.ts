import 'server-only'
import { listArticles } from '#data/articles'
import { database } from '#data/database'
import { readPreferences } from '#data/preferences'
import { ASKABLE, type Client, readQueue, undoneAnswers } from '#data/sitting'
import type { Viewer } from '#data/viewer'
import type { HomeView } from '#data/views'
import { dayOf, formatDay } from '#lib/study/day'
import type { Mode } from '#lib/study/mode'
import { minutesFor } from '#lib/study/workload'

const CALENDAR_DAYS = 28
const RESUME_WITHIN_MS = 24 * 3_600_000

/** Answers of each of the last four weeks' days, today last; an answer that tests many facts counts once. */
const readCalendar = async (client: Client, userId: string, today: number): Promise<HomeView['calendar']> => {
  const first = today - CALENDAR_DAYS + 1
  const [rows, undone] = await Promise.all([
    client.review.findMany({
      where: { userId, kind: 'answer', day: { gte: first, lte: today } },
      select: { answerId: true, day: true },
      distinct: ['answerId'],
    }),
    undoneAnswers(client, { userId }),
  ])
  const counts = new Array<number>(CALENDAR_DAYS).fill(0)
  for (const { answerId, day } of rows) {
    if (!undone.has(answerId)) counts[day - first] = (counts[day - first] ?? 0) + 1
  }
  return counts.map((answers, index) => ({ day: formatDay(first + index), answers }))
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
    const [facts, { newPerDay }] = await Promise.all([
      client.fact.count({ where: ASKABLE }),
      readPreferences(null),
    ])
    const fresh = Math.min(facts, newPerDay)
    const nothing = { viewer: null, due: 0, calendar: [], resume: null }
    return { ...nothing, fresh, minutes: minutesFor(fresh), articles }
  }
  const { userId, name, isGuest, timeZone } = viewer
  const [{ due, fresh }, calendar, resume] = await Promise.all([
    readQueue(client, viewer, now),
    readCalendar(client, userId, dayOf(now, timeZone)),
    findResume(client, userId, now),
  ])
  const minutes = minutesFor(due + fresh)
  return { viewer: { name, isGuest }, due, fresh, minutes, articles, calendar, resume }
}
