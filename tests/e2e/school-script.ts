import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { saveResponse, startAttempt, submitAttempt } from '#data/classes/attempts'
import { openClass } from '#data/classes/classrooms'
import { readSet } from '#data/classes/sets'
import { database } from '#data/server/database'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

/**
 * Makes data through the data access layer, in the database that DATABASE_URL names, and prints JSON. The layer runs
 * on servers only, so this is a process of its own (school.ts starts it):
 *
 * - `open USERNAME LEARNERS`: a class of that account with so many learners; gives the class's id and theirs;
 * - `take ASSIGNMENT RIGHT…`: learner after learner of its class takes it, so many of the first answers rightly.
 */
const viewerOf = ({ id, name }: { id: string; name: string }): Viewer => ({
  userId: id,
  name,
  isGuest: false,
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN',
})

const open = async (username: string, learners: number) => {
  const client = await database()
  const owner = await client.user.findUniqueOrThrow({ where: { username } })
  const now = new Date()
  const classId = await openClass(viewerOf(owner), '高一（3）班', now)
  if (classId === null) throw new Error('No class was opened')
  const ids = Array.from({ length: learners }, () => randomUUID())
  for (const [index, id] of ids.entries()) {
    const name = `学生${String(index + 1).padStart(2, '0')}`
    const memberships = { create: { classId, role: 'learner', joinedAt: now } }
    await client.user.create({ data: { id, name, email: `${id}@learner.invalid`, memberships } })
  }
  return { classId, learners: ids }
}

const take = async (assignmentId: string, rights: readonly number[]) => {
  const client = await database()
  const { classId, setId } = await client.assignment.findUniqueOrThrow({ where: { id: assignmentId } })
  const owner = await client.membership.findFirstOrThrow({
    where: { classId, role: 'owner' },
    include: { user: true },
  })
  const set = await readSet(viewerOf(owner.user), setId, new Date())
  const learners = await client.membership.findMany({
    where: { classId, role: 'learner' },
    include: { user: true },
    orderBy: { user: { name: 'asc' } },
  })
  if (!set) throw new Error('The owner does not see the set')
  for (const [index, right] of rights.entries()) {
    const learner = learners[index]
    if (!learner) throw new Error('The class has too few learners')
    const viewer = viewerOf(learner.user)
    const started = await startAttempt(viewer, assignmentId, new Date())
    if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
    const { attemptId } = started
    for (const [place, { setItemId, item }] of set.items.entries()) {
      const response = place < right ? rightResponse(item) : wrongResponse(item)
      const input = {
        answerId: randomUUID(),
        attemptId,
        setItemId,
        response,
        elapsedMs: 1_000,
        isGiven: true,
      }
      await saveResponse(viewer, { ...input, answeredAt: new Date() }, new Date())
    }
    await submitAttempt(viewer, attemptId, 'asked', new Date())
  }
  return {}
}

const [command, subject = '', ...numbers] = process.argv.slice(2)
const done =
  command === 'open' ? await open(subject, Number(numbers[0])) : await take(subject, numbers.map(Number))
console.log(JSON.stringify(done))
