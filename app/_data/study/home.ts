import 'server-only'
import { NEW_PER_DAY } from '#data/account/preferences'
import type { Viewer } from '#data/account/viewer'
import { readWithheld } from '#data/classes/withheld'
import { listArticles } from '#data/content/articles'
import { database } from '#data/server/database'
import { handInOverdue } from '#data/sitting/hand-in'
import { type Client, countWithheld, readQueue } from '#data/sitting/sitting'
import { listChanged } from '#data/study/changed'
import { usualSeconds } from '#data/study/counted'
import { readDays } from '#data/study/days'
import { learningOf } from '#data/study/learning'
import type { HomeView } from '#data/study/views'
import { levelOf } from '#lib/study/calendar'
import { type Day, dayOf, formatDay } from '#lib/study/day'
import type { Mode } from '#lib/study/mode'
import { minutesFor } from '#lib/study/workload'
import { noteBegun } from '#prisma/begun'
import type { Database } from '#prisma/client'

const CALENDAR_DAYS = 28
const RESUME_WITHIN_MS = 24 * 3_600_000

/** Answers of each of the last four weeks' days, today last. */
const readCalendar = async (client: Database, userId: string, today: Day): Promise<HomeView['calendar']> => {
  const first = today - CALENDAR_DAYS + 1
  const days = await readDays(client, userId, first)
  return Array.from({ length: CALENDAR_DAYS }, (_, index) => {
    const answers = days.find(({ day }) => day === first + index)?.answers ?? 0
    return { day: formatDay(first + index), answers, level: levelOf(answers) }
  })
}

/** The last sitting of the past day that was begun, answered in, and not ended. */
const findResume = async (client: Client, userId: string, now: Date): Promise<HomeView['resume']> => {
  const session = await client.studySession.findFirst({
    where: {
      userId,
      finishedAt: null,
      putAwayAt: null,
      startedAt: { gte: new Date(now.getTime() - RESUME_WITHIN_MS) },
      OR: [{ reviews: { some: {} } }, { drafts: { some: {} } }],
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

/** Nobody has answered anything yet, so all is new. */
const homeOfStranger = async (page: number, now: Date): Promise<HomeView> => {
  const { articles, hasMore } = await listArticles(null, page, now)
  const facts = articles.reduce((sum, article) => sum + article.facts, 0)
  const fresh = Math.min(facts, NEW_PER_DAY)
  const nothing = {
    viewer: null,
    due: 0,
    withheld: 0,
    learning: null,
    hasStudied: false,
    changed: [],
    resume: null,
  }
  return {
    ...nothing,
    fresh,
    minutes: minutesFor(0, fresh),
    articles,
    hasMoreArticles: hasMore,
    calendar: [],
  }
}

/**
 * What somebody could do now; all is new to somebody unknown.
 *
 * @param page of the articles, from 1
 */
export const readHome = async (viewer: Viewer | null, page: number, now: Date): Promise<HomeView> => {
  if (!viewer) return homeOfStranger(page, now)
  const client = await database()
  const { userId, name, isGuest, timeZone } = viewer
  await handInOverdue(client, viewer, now)
  await noteBegun(client, userId)
  const withheld = await readWithheld(client, userId, now)
  const today = dayOf(now, timeZone)
  const [queue, { articles, hasMore }, calendar, resume, pace, changed, begun, waiting] = await Promise.all([
    readQueue(client, viewer, now),
    listArticles(viewer, page, now),
    readCalendar(client, userId, today),
    findResume(client, userId, now),
    usualSeconds(client, userId),
    listChanged(client, userId, withheld),
    client.card.findFirst({ where: { userId, answers: { gt: 0 } }, select: { factId: true } }),
    countWithheld(client, userId, withheld, today, now),
  ])
  const due = queue.due - queue.later
  return {
    viewer: { name, isGuest },
    due,
    fresh: queue.fresh,
    minutes: minutesFor(due, queue.fresh, pace ?? undefined),
    withheld: waiting,
    learning: learningOf(queue, now),
    hasStudied: begun !== null,
    changed,
    articles,
    hasMoreArticles: hasMore,
    calendar,
    resume,
  }
}
