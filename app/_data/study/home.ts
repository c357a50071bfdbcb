import 'server-only'
import type { Locale } from '#data/account/locale'
import { NEW_PER_DAY, readPreferences } from '#data/account/preferences'
import type { Viewer } from '#data/account/viewer'
import { readWithheld } from '#data/classes/withheld'
import { listArticles } from '#data/content/articles'
import { database } from '#data/server/database'
import { handInOverdue } from '#data/sitting/hand-in'
import { logKeptBack } from '#data/sitting/kept-back'
import { readQuestionsLeft } from '#data/sitting/questions-left'
import { type Client, countWithheld, readQueue } from '#data/sitting/sitting'
import { listChanged } from '#data/study/changed'
import { usualSeconds } from '#data/study/counted'
import { type DayFigures, readDays } from '#data/study/days'
import { learningOf } from '#data/study/learning'
import { isOwnLanguage } from '#data/study/own-language'
import type { HomeView } from '#data/study/views'
import { levelOf, streakOf } from '#lib/study/calendar'
import { type Day, dayOf, formatDay } from '#lib/study/day'
import type { Mode } from '#lib/study/mode'
import { minutesFor, workloadOf } from '#lib/study/workload'
import { noteBegun } from '#prisma/begun'

const CALENDAR_DAYS = 28
/** A longer run of days is told as this one. */
const LONGEST_RUN = 1000
const RESUME_WITHIN_MS = 24 * 3_600_000

type Days = readonly DayFigures[]

const answersOn = (days: Days, day: Day): number => days.find((one) => one.day === day)?.answers ?? 0

/** Answers of each of the last four weeks' days, today last. */
const calendarOf = (days: Days, today: Day): HomeView['calendar'] => {
  const first = today - CALENDAR_DAYS + 1
  return Array.from({ length: CALENDAR_DAYS }, (_, index) => {
    const answers = answersOn(days, first + index)
    return { day: formatDay(first + index), answers, level: levelOf(answers) }
  })
}

/** How far today's goal is; null where there is none. */
const goalOf = (days: Days, today: Day, target: number): HomeView['goal'] =>
  target === 0 ? null : { target, done: answersOn(days, today), streak: streakOf(days, today) }

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
const homeOfStranger = async (page: number, locale: Locale, now: Date): Promise<HomeView> => {
  const { articles, hasMore } = await listArticles(null, page, locale, now)
  const facts = articles
    .filter(({ language }) => isOwnLanguage(language, locale))
    .reduce((sum, article) => sum + article.facts, 0)
  const fresh = Math.min(facts, NEW_PER_DAY)
  const nothing = {
    viewer: null,
    due: 0,
    withheld: 0,
    learning: null,
    hasStudied: false,
    changed: [],
    resume: null,
    goal: null,
    addedUp: null,
  }
  return {
    ...nothing,
    fresh,
    questions: 0,
    minutes: 0,
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
  const { locale, dailyGoal } = await readPreferences(viewer)
  if (!viewer) return homeOfStranger(page, locale, now)
  const client = await database()
  const { userId, name, isGuest, timeZone } = viewer
  await handInOverdue(client, viewer, now)
  await logKeptBack(viewer, now)
  await noteBegun(client, userId)
  const withheld = await readWithheld(client, userId, now)
  const today = dayOf(now, timeZone)
  const [queue, { articles, hasMore }, { days, addedUp }, resume, pace, changed, begun, waiting] =
    await Promise.all([
      readQueue(client, viewer, now, withheld),
      listArticles(viewer, page, locale, now),
      readDays(client, userId, today - LONGEST_RUN),
      findResume(client, userId, now),
      usualSeconds(client, userId),
      listChanged(client, userId, withheld),
      client.card.findFirst({ where: { userId, answers: { gt: 0 } }, select: { factId: true } }),
      countWithheld(client, userId, withheld, today, now),
    ])
  const work = workloadOf(queue)
  const { questions } = await readQuestionsLeft(client, userId, queue, now)
  return {
    viewer: { name, isGuest },
    due: work.due,
    fresh: work.fresh,
    questions,
    minutes: minutesFor(questions, pace ?? undefined),
    withheld: waiting,
    learning: learningOf(queue, now),
    hasStudied: begun !== null,
    changed,
    articles,
    hasMoreArticles: hasMore,
    calendar: calendarOf(days, today),
    addedUp,
    goal: goalOf(days, today, dailyGoal),
    resume,
  }
}
