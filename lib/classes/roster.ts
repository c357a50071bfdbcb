/** One line of a class list. */
export interface RosterEntry {
  /** From 1, as an editor counts the lines of the file. */
  readonly line: number
  readonly name: string
  readonly username: string
}

export interface RosterProblem {
  readonly line: number
  readonly code: 'no-name' | 'no-username' | 'bad-username' | 'twice'
}

export interface Roster {
  readonly entries: readonly RosterEntry[]
  readonly problems: readonly RosterProblem[]
}

const NAME_HEADINGS = ['name', '姓名', '名字']
const USERNAME_HEADINGS = ['username', 'user', '用户名', '账号', '帐号', '学号']
const USERNAME = /^[a-zA-Z0-9_.]{3,30}$/

const columnsOf = (heading: readonly string[] | undefined) => {
  const cells = (heading ?? []).map((cell) => cell.trim().toLowerCase())
  const name = cells.findIndex((cell) => NAME_HEADINGS.includes(cell))
  const username = cells.findIndex((cell) => USERNAME_HEADINGS.includes(cell))
  return name >= 0 && username >= 0
    ? { name, username, heading: true }
    : { name: 0, username: 1, heading: false }
}

const problemOf = (
  name: string,
  username: string,
  taken: ReadonlySet<string>,
): RosterProblem['code'] | null => {
  if (name === '') return 'no-name'
  if (username === '') return 'no-username'
  if (!USERNAME.test(username)) return 'bad-username'
  return taken.has(username.toLowerCase()) ? 'twice' : null
}

/**
 * Reads a class list: a name and a username a line. Where the first line has headings (姓名, 用户名; name, username),
 * the columns may stand in any order; without, the name comes first. A bad line is told; the others hold.
 *
 * @param rows the cells of the file, line by line; empty lines included, so that lines can be counted
 */
export const readRoster = (rows: readonly (readonly string[])[]): Roster => {
  const columns = columnsOf(rows[0])
  const entries: RosterEntry[] = []
  const problems: RosterProblem[] = []
  const taken = new Set<string>()
  for (const [index, row] of rows.entries()) {
    if ((index === 0 && columns.heading) || row.every((cell) => cell.trim() === '')) continue
    const line = index + 1
    const [name, username] = [row[columns.name]?.trim() ?? '', row[columns.username]?.trim() ?? '']
    const code = problemOf(name, username, taken)
    if (code) problems.push({ line, code })
    else {
      taken.add(username.toLowerCase())
      entries.push({ line, name, username })
    }
  }
  return { entries, problems }
}
