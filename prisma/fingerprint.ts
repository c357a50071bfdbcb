import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/**
 * One hash over the names and contents of files and folders, in whatever order they are listed on the disk. What isn't
 * there counts as empty.
 */
export const fingerprint = (paths: readonly string[], except: readonly string[] = []): string => {
  const hash = createHash('sha256')
  const files = paths
    .flatMap(filesUnder)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !except.some((folder) => file.startsWith(`${folder}/`)))
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Whether `stamp` says that something was last made from just this. */
export const isStamped = (stamp: string, print: string): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === print

/** Takes the note away; before something is made again, so that half of it is never taken for the whole. */
export const removeStamp = (stamp: string): void => rmSync(stamp, { force: true })

/** Notes what something was made from; only once it has been made. */
export const writeStamp = (stamp: string, print: string): void => {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, print)
}
