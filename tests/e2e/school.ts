import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { newClass } from '#tests/e2e/classmates'
import { SHARED_DATABASE } from '#tests/e2e/database'
import { withDatabase } from '#tests/e2e/open-database'
import { ROOT } from '#tests/e2e/server'

/** A class of an account with so many learners, who have no passwords. */
export const openClassOf = async (
  username: string,
  learners: number,
): Promise<{ readonly classId: string }> => {
  const { classId } = await newClass({ username })
  const joinedAt = new Date()
  const people = Array.from({ length: learners }, (_, index) => ({
    id: randomUUID(),
    name: `学生${String(index + 1).padStart(2, '0')}`,
  }))
  await withDatabase(async (client) => {
    await client.user.createMany({
      data: people.map(({ id, name }) => ({ id, name, email: `${id}@learner.invalid` })),
    })
    await client.membership.createMany({
      data: people.map(({ id }) => ({ classId, userId: id, role: 'learner', joinedAt })),
    })
  })
  return { classId }
}

/** Learner after learner takes an assignment, each with so many of the first questions right. */
export const takeAll = async (assignmentId: string, rights: readonly number[]): Promise<void> => {
  await promisify(execFile)(
    process.execPath,
    [
      '--conditions=react-server',
      '--import',
      'tsx',
      'tests/e2e/school-script.ts',
      assignmentId,
      ...rights.map(String),
    ],
    { cwd: ROOT, env: { ...process.env, DATABASE_URL: `file:${SHARED_DATABASE}` } },
  )
}
