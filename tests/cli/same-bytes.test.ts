import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** What a command prints is the same bytes in every process that reads the same article. */

const run = promisify(execFile)
const printed = async (article: string): Promise<string> => {
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', 'cli/wengu.ts', 'generate', `content/${article}/article.md`, '--json'],
    { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, WENGU_LLM_URL: '', WENGU_LLM_MODEL: '' } },
  )
  expect(stdout.length).toBeGreaterThan(1_000)
  return createHash('sha256').update(stdout).digest('hex')
}

test.each(['nixon-visit-1972', 'geneva-summit-1985'])(
  '%s gives the same bytes in two processes',
  async (article) => {
    const [first, second] = await Promise.all([printed(article), printed(article)])
    expect(first).toBe(second)
  },
)
