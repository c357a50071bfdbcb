import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { SHARED_DATABASE } from '#tests/e2e/database'
import { ROOT } from '#tests/e2e/server'

const run = async (...args: string[]): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/e2e/school-script.ts', ...args],
    { cwd: ROOT, env: { ...process.env, DATABASE_URL: `file:${SHARED_DATABASE}` } },
  )
  return JSON.parse(stdout)
}

/** A class of an account with so many learners, who have no passwords. */
export const openClassOf = async (
  username: string,
  learners: number,
): Promise<{ readonly classId: string; readonly learners: readonly string[] }> =>
  (await run('open', username, String(learners))) as { classId: string; learners: string[] }

/** Learner after learner takes an assignment, each with so many of the first questions right. */
export const takeAll = async (assignmentId: string, rights: readonly number[]): Promise<void> => {
  await run('take', assignmentId, ...rights.map(String))
}
