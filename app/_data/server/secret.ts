import 'server-only'
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { databaseFile } from '#prisma/url'

const isNodeError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error

/**
 * The secret that signs login cookies: BETTER_AUTH_SECRET, or one that is made once and kept, readable by the owner
 * alone, in the file `secret` beside the database.
 */
export const authSecret = (): string => {
  if (process.env.BETTER_AUTH_SECRET) return process.env.BETTER_AUTH_SECRET
  const file = join(dirname(databaseFile()), 'secret')
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (!isNodeError(error) || error.code !== 'ENOENT') throw error
  }
  // Written aside and linked, so that two processes starting at once agree and neither reads half a secret.
  const draft = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!isNodeError(error) || error.code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8')
}
