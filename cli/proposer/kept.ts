import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { messagesFor } from '#cli/proposer/prompt'

/** Beside the database: made from content like its copy of it, but dear to make again. */
export const FOLDER = 'data/proposals'

/** The name of the file that keeps what a model proposed when it was told this. The same text is not asked about twice. */
export const nameFor = (model: string, messages: ReturnType<typeof messagesFor>): string => {
  const name = createHash('sha256')
    .update(JSON.stringify([model, messages]))
    .digest('hex')
  return `${name}.json`
}

/** What is kept in the file, or null. */
export const readKept = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Keeps what a model wrote, as it wrote it; a file is whole or not there. False when it cannot be written. */
export const keep = (file: string, text: string): boolean => {
  const unfinished = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(unfinished, text)
    renameSync(unfinished, file)
    return true
  } catch {
    return false
  }
}
