/** Where a class list has what; columns count from 0. */
export interface RosterColumns {
  /** One column, or the given and the family name in the order in which they are said. */
  readonly name: readonly number[]
  /** Null where the headings name no such column. */
  readonly username: number | null
  /** Index of the line with the headings; null where the list begins with a learner. */
  readonly heading: number | null
}

const WHOLE_NAME = ['name', 'full name', 'student name', 'student', 'learner', '姓名', '名字', '学生', '學生']
const GIVEN_NAME = ['first name', 'given name', 'forename', '名']
const FAMILY_NAME = ['last name', 'family name', 'surname', '姓', '姓氏']
const USERNAME = [
  'username',
  'user',
  'login',
  'account',
  '用户名',
  '账号',
  '帐号',
  '使用者名稱',
  '用戶名',
  '帳號',
]

/** A heading as people write it: First_Name, firstname and FIRST NAME are one. */
const plain = (cell: string): string => cell.toLowerCase().replace(/[\s_\-:：*]+/g, '')

const finder =
  (cells: readonly string[]) =>
  (headings: readonly string[]): number | null => {
    const index = cells.findIndex((cell) => headings.some((heading) => plain(heading) === plain(cell)))
    return index < 0 ? null : index
  }

const nameColumns = (cells: readonly string[]): number[] => {
  const find = finder(cells)
  const whole = find(WHOLE_NAME)
  if (whole !== null) return [whole]
  const [given, family] = [find(GIVEN_NAME), find(FAMILY_NAME)]
  if (given === null || family === null) return [given, family].filter((column) => column !== null)
  // Chinese puts the family name first, and so do its headings.
  return cells[family]?.trim().startsWith('姓') ? [family, given] : [given, family]
}

const hasDigit = (cell: string | undefined): boolean => /\d/.test(cell ?? '')

/** Without a heading that is known: whether the first line is unlike all others, whose usernames are numbered. */
const looksLikeHeadings = (first: readonly string[], others: readonly (readonly string[])[]): boolean =>
  others.length > 0 && !hasDigit(first[1]) && others.every((row) => hasDigit(row[1]))

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

/**
 * Finds the columns of a class list by their headings; without headings the name comes first and the username second.
 * A student number is no username, and a column with another heading is left alone.
 */
export const rosterColumns = (rows: readonly (readonly string[])[]): RosterColumns => {
  const heading = rows.findIndex((row) => !isEmpty(row))
  const cells = rows[heading] ?? []
  const name = nameColumns(cells)
  const username = finder(cells)(USERNAME)
  if (name.length > 0) return { name, username, heading }
  if (username !== null) return { name: [username === 0 ? 1 : 0], username, heading }
  const others = rows.slice(heading + 1).filter((row) => !isEmpty(row))
  return { name: [0], username: 1, heading: looksLikeHeadings(cells, others) ? heading : null }
}
