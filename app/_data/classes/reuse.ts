import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import { listTeachingClasses, writePublishedCopy } from '#data/classes/set-copies'
import type { DatesView, ReuseView } from '#data/classes/teaching-views'
import { SETTINGS_COLUMNS } from '#data/classes/terms'
import { database } from '#data/server/database'
import { type Dates, dayOn, daysBetween, movedDates } from '#lib/classes/moved-dates'
import type { Database, Transaction } from '#prisma/client'

type Client = Database | Transaction

/** How a class's assignments are to be used again. */
export interface ReuseWish {
  /** The class that is to have them; null for the class itself. */
  readonly toClassId: string | null
  /** The day on which the first of them is to open there, `YYYY-MM-DD`; null for the next same weekday. */
  readonly start: string | null
  /** Which of them; null for all. */
  readonly only: readonly string[] | null
}

const WEEK = 7

const readAssignments = (client: Client, classId: string) =>
  client.assignment.findMany({
    where: { classId, archivedAt: null },
    select: { id: true, title: true, set: { select: { id: true, title: true } }, ...SETTINGS_COLUMNS },
    orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
  })

/** The first day from `today` on that is the same day of the week as `day`: weekly lessons stay where they are. */
const sameWeekday = (day: string, today: string): string => {
  const apart = daysBetween(day, today)
  const weeks = Math.ceil(apart / WEEK)
  return new Date(Date.parse(day) + weeks * WEEK * 86_400_000).toISOString().slice(0, 10)
}

/** What would become of each assignment; null when the viewer may not do this. */
const planReuse = async (client: Client, viewer: Viewer, classId: string, wish: ReuseWish, now: Date) => {
  const toClassId = wish.toClassId ?? classId
  if (!(await isPermitted(client, viewer, classId, 'reuse-assignments'))) return null
  const targets = await listTeachingClasses(client, viewer.userId)
  const [room, assignments] = await Promise.all([
    client.classroom.findUniqueOrThrow({ where: { id: classId }, select: { name: true, timeZone: true } }),
    readAssignments(client, classId),
  ])
  const target = targets.find((one) => one.classId === toClassId) ?? targets[0] ?? null
  const [from, to] = [room.timeZone, target?.timeZone ?? room.timeZone]
  const isChosen = ({ id }: { readonly id: string }) => wish.only === null || wish.only.includes(id)
  const first = assignments.find(isChosen) ?? assignments[0]
  const opens = first ? dayOn(first.opensAt, from) : dayOn(now, from)
  const start = wish.start ?? sameWeekday(opens, dayOn(now, to))
  const days = daysBetween(opens, start)
  return {
    className: room.name,
    targets,
    target,
    timeZones: { from, to },
    start,
    assignments: assignments.map((assignment) => ({
      ...assignment,
      isChosen: isChosen(assignment),
      moved: movedDates(assignment, { days, from, to }),
    })),
  }
}

const datesView = ({ opensAt, dueAt, closesAt }: Dates): DatesView => ({
  opensAt: opensAt.toISOString(),
  dueAt: dueAt?.toISOString() ?? null,
  closesAt: closesAt?.toISOString() ?? null,
})

/**
 * A class's assignments with the dates that they had and those that they would have, in this class or another of the
 * viewer's; nothing is assigned yet.
 *
 * @returns null when the viewer may not
 */
export const readReuse = async (
  viewer: Viewer,
  classId: string,
  wish: ReuseWish,
  now: Date,
): Promise<ReuseView | null> => {
  const plan = await planReuse(await database(), viewer, classId, wish, now)
  return (
    plan && {
      classId,
      className: plan.className,
      timeZones: plan.timeZones,
      classes: plan.targets.map(({ classId: id, name }) => ({ classId: id, name })),
      toClassId: plan.target?.classId ?? null,
      start: plan.start,
      assignments: plan.assignments.map(({ id, title, isChosen, moved, ...before }) => ({
        assignmentId: id,
        title,
        isChosen,
        before: datesView(before),
        after: datesView(moved),
      })),
    }
  )
}

/**
 * The set to assign: the class's own, or a published copy for another class, or without the questions that were voided;
 * one for all assignments of a set.
 */
const setsFor = (tx: Transaction, isSameClass: boolean, classId: string, now: Date) => {
  const copies = new Map<string, string>()
  return async (set: { readonly id: string; readonly title: string }): Promise<string> => {
    const isWhole = async () =>
      (await tx.setItem.count({ where: { setId: set.id, credit: { not: null } } })) === 0
    const known = isSameClass && (await isWhole()) ? set.id : copies.get(set.id)
    if (known !== undefined) return known
    const copy = await writePublishedCopy(tx, classId, set, now)
    copies.set(set.id, copy)
    return copy
  }
}

/**
 * Assigns a class's assignments again, with their rules, their questions as they are marked now, and their dates moved.
 * What was granted to single learners, and what was handed in, stays where it was.
 *
 * @returns how many were assigned; null when the viewer may not, here or there
 */
export const reuseAssignments = async (
  viewer: Viewer,
  classId: string,
  wish: ReuseWish,
  now: Date,
): Promise<number | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const toClassId = wish.toClassId ?? classId
    if (!(await isPermitted(tx, viewer, toClassId, 'assign-set'))) return null
    const plan = await planReuse(tx, viewer, classId, wish, now)
    if (plan?.target?.classId !== toClassId) return null
    const setFor = setsFor(tx, toClassId === classId, toClassId, now)
    const chosen = plan.assignments.filter(({ isChosen }) => isChosen)
    for (const { id: _id, set, moved, isChosen: _isChosen, ...settings } of chosen) {
      const setId = await setFor(set)
      const data = { ...settings, ...moved, id: randomUUID(), classId: toClassId, setId, createdAt: now }
      await tx.assignment.create({ data })
    }
    return chosen.length
  })
}
