import { isPlainText } from '#lib/classes/plain-text'
import { rosterColumns } from '#lib/classes/roster-columns'

/** One line of a class list. */
export interface RosterEntry {
  /** From 1, as an editor counts the lines of the file. */
  readonly line: number
  readonly name: string
  readonly username: string
}

export interface RosterProblem {
  readonly line: number
  readonly code:
    | 'no-name'
    | 'no-username'
    /** Too long, or with characters that cannot be seen. */
    | 'bad-name'
    | 'bad-username'
    | 'twice'
    /** The headings name no column of usernames, so that nobody can be added. */
    | 'no-username-column'
    /** This line and all that follow are left out. */
    | 'too-many'
}

export interface Roster {
  readonly entries: readonly RosterEntry[]
  readonly problems: readonly RosterProblem[]
  /** The headings of the columns that were read, the username's last; null where the list has none. */
  readonly headings: readonly string[] | null
}

const LONGEST_NAME = 60
const USERNAME = /^[a-zA-Z0-9_.]{3,30}$/

const problemOf = (
  name: string,
  username: string,
  taken: ReadonlySet<string>,
): RosterProblem['code'] | null => {
  if (name === '') return 'no-name'
  if (name.length > LONGEST_NAME || !isPlainText(name)) return 'bad-name'
  if (username === '') return 'no-username'
  if (!USERNAME.test(username)) return 'bad-username'
  return taken.has(username.toLowerCase()) ? 'twice' : null
}

/** Names of Chinese characters are written without a space. */
const joined = (parts: readonly string[]): string =>
  parts.filter(Boolean).join(parts.every((part) => /^\p{Script=Han}*$/u.test(part)) ? '' : ' ')

/**
 * Reads a class list: a name and a username a line. Where the first line has headings (姓名, 用户名; First name, Last
 * name, Username), the columns may stand in any order; without, the name comes first. A bad line is told; the others
 * hold.
 *
 * @param rows the cells of the file, line by line; empty lines included, so that lines can be counted
 * @param most so many learners are taken; the first line too many is told
 */
export const readRoster = (rows: readonly (readonly string[])[], most: number): Roster => {
  const { name: nameColumns, username: column, heading } = rosterColumns(rows)
  const cellOf = (row: readonly string[] | undefined, index: number): string => row?.[index]?.trim() ?? ''
  if (column === null)
    return {
      entries: [],
      problems: [{ line: (heading ?? 0) + 1, code: 'no-username-column' }],
      headings: null,
    }
  const entries: RosterEntry[] = []
  const problems: RosterProblem[] = []
  const taken = new Set<string>()
  for (const [index, row] of rows.entries()) {
    if (index === heading || row.every((cell) => cell.trim() === '')) continue
    const line = index + 1
    const name = joined(nameColumns.map((at) => cellOf(row, at)))
    const username = cellOf(row, column)
    const code = entries.length >= most ? 'too-many' : problemOf(name, username, taken)
    if (code) problems.push({ line, code })
    else {
      taken.add(username.toLowerCase())
      entries.push({ line, name, username })
    }
    if (code === 'too-many') break
  }
  const headings = heading === null ? null : [...nameColumns, column].map((at) => cellOf(rows[heading], at))
  return { entries, problems, headings }
}
