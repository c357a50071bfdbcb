/**
 * Why a database is not used, in a sentence for whoever runs the server, with what to do. Nothing was changed.
 */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused'
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** What SQLite says of an error where its code is lost, as behind Prisma's engine (sqlite.org/c3ref/errcode.html). */
const CODES: readonly (readonly [said: string, code: string])[] = [
  ['database or disk is full', 'SQLITE_FULL'],
  ['attempt to write a readonly database', 'SQLITE_READONLY'],
  ['unable to open database file', 'SQLITE_CANTOPEN'],
  ['database is locked', 'SQLITE_BUSY'],
  ['database disk image is malformed', 'SQLITE_CORRUPT'],
  ['file is not a database', 'SQLITE_NOTADB'],
  ['disk I/O error', 'SQLITE_IOERR'],
]

const codeInWords = (error: unknown): string =>
  CODES.find(([said]) => error instanceof Error && error.message.includes(said))?.[1] ?? ''

/** What SQLite, or the disk, says about a file, as a sentence with what to do; null for anything else. */
const sentenceOf = (file: string, code: string): string | null => {
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return `Another program has locked ${file}. Stop it (another server, a backup, a database browser), then try again.`
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return `${file} is damaged. Keep it, and put back the last backup: npm run wengu -- restore BACKUP`
  if (/^SQLITE_FULL|^ENOSPC/.test(code)) return `The disk with ${file} is full. Make room, then try again.`
  if (/^SQLITE_IOERR|^EIO/.test(code)) return `The disk with ${file} fails. Look after it, then try again.`
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)|^E(ROFS|ACCES|PERM)/.test(code))
    return `${file} can't be written: its disk is read-only, or it belongs to another user.`
  return null
}

/** Turns what a database file or its disk has to say into a refusal; what is no matter of those stays as it is. */
export const asRefusal = (file: string, error: unknown): unknown => {
  if (error instanceof DatabaseRefused) return error
  const sentence = sentenceOf(file, codeOf(error) || codeInWords(error))
  return sentence === null ? error : new DatabaseRefused(sentence, { cause: error })
}
