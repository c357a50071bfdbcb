import type { Viewer } from '#data/account/viewer'
import { assignSet } from '#data/classes/assignments'
import { changeRole, joinClass, openClass, readClass } from '#data/classes/classrooms'
import { createSet, pickItems, publishSet, readSet } from '#data/classes/sets'
import type { AssignmentSettings } from '#lib/classes/assignment'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'

const PEOPLE = ['owner', 'teacher', 'lin', 'mei', 'stranger'] as const

/** Opens at noon, is due an hour later and closes after two; one attempt, keys after submitting. */
export const SETTINGS: AssignmentSettings = {
  opensAt: NOON,
  dueAt: after(60),
  closesAt: after(120),
  timeLimit: null,
  attempts: 1,
  counting: 'best',
  feedback: 'after-submission',
  late: { kind: 'accept' },
  isShuffled: true,
  isPractice: false,
  isReadBefore: false,
  isReadDuring: false,
  isReadAfter: false,
}

/** A class of two learners with an owner and a teacher, and somebody outside who owns another class. */
export const newSchool = async () => {
  const client = await newDatabase()
  const viewers = {} as Record<(typeof PEOPLE)[number], Viewer>
  for (const name of PEOPLE) viewers[name] = { ...(await newViewer(client, name)), isGuest: false }
  const classId = (await openClass(viewers.owner, '高一（3）班', NOON)) ?? ''
  await openClass(viewers.stranger, '别的班', NOON)
  const code = (await readClass(viewers.owner, classId))?.joinCode ?? ''
  for (const name of ['teacher', 'lin', 'mei'] as const) await joinClass(viewers[name], code, NOON)
  await changeRole(viewers.owner, classId, 'teacher', 'teacher', NOON)
  return { client, viewers, classId }
}

/** The school with a published set of one article's items, each worth a point, and its set. */
export const newSet = async () => {
  const school = await newSchool()
  const { client, viewers, classId } = school
  const setId = (await createSet(viewers.teacher, classId, '美俄元首通话', NOON)) ?? ''
  const items = await client.item.findMany({
    where: { articleSlug: 'biden-putin-call-2021' },
    select: { publicId: true },
    orderBy: { id: 'asc' },
  })
  await pickItems(
    viewers.teacher,
    setId,
    items.map(({ publicId }) => ({ itemId: publicId, points: 1 })),
    NOON,
  )
  const published = await publishSet(viewers.teacher, setId, NOON)
  const set = await readSet(viewers.teacher, setId, NOON)
  if (published?.kind !== 'published' || !set) throw new Error('The set was refused')
  return { ...school, setId, set }
}

/** The set assigned to the class. */
export const newAssignment = async (settings: Partial<AssignmentSettings> = {}) => {
  const school = await newSet()
  const assignmentId = await assignSet(
    school.viewers.teacher,
    school.setId,
    '作业一',
    { ...SETTINGS, ...settings },
    NOON,
  )
  return { ...school, assignmentId: assignmentId ?? '' }
}
