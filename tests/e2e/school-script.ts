import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { startAttempt, submitAttempt } from '#data/classes/attempts'
import { saveResponse } from '#data/classes/save-response'
import { readSet } from '#data/classes/sets'
import { database } from '#data/server/database'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

/**
 * `ASSIGNMENT RIGHT…`: learner after learner of its class takes it, so many of the first answers rightly, in the
 * database that DATABASE_URL names. The data access layer runs on servers only, so this is a process of its own
 * (school.ts starts it).
 */
const viewerOf = ({ id, name }: { id: string; name: string }): Viewer => ({
  userId: id,
  name,
  isGuest: false,
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN',
})

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
}

const [assignmentId = '', ...rights] = process.argv.slice(2)
await take(assignmentId, rights.map(Number))
