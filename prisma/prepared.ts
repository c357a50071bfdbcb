import type Sqlite from 'better-sqlite3'

/** So many statements are kept. Wengu has a few hundred; those with lists in them differ by the length of the list. */
const MOST = 500

type Values = unknown[]
type Read = (value: unknown) => unknown

/** A statement, its columns, and those of them whose values SQLite gives otherwise than Prisma does. */
export interface Prepared {
  readonly statement: Sqlite.Statement
  readonly columns: readonly Sqlite.ColumnDefinition[]
  readonly otherwise: readonly (readonly [column: string, read: Read])[]
}

/** What Prisma's adapter does with a statement: it binds values, and runs it once. */
const boundTo = ({ statement, columns }: Prepared, values: Values) => ({
  reader: statement.reader,
  run: () => statement.run(values),
  columns: () => columns,
  raw: () => ({ all: () => statement.raw(true).all(values) }),
})

const asInstant: Read = (value) => (value === null ? null : new Date(String(value)))
const asTruth: Read = (value) => (value === null ? null : Number(value) === 1)
const asNumber: Read = (value) => (typeof value === 'bigint' ? Number(value) : value)

/** By the declared types of our columns; SQLite gives every whole number as a bigint here. */
const READS: ReadonlyMap<string | null, Read> = new Map([
  ['DATETIME', asInstant],
  ['BOOLEAN', asTruth],
  ['INTEGER', asNumber],
])

const prepareAnew = (statement: Sqlite.Statement): Prepared => {
  const columns = statement.reader ? statement.columns() : []
  const otherwise = columns.flatMap(({ name, type }) => {
    const read = READS.get(type)
    return read ? [[name, read] as const] : []
  })
  return { statement, columns, otherwise }
}

/**
 * Has a database prepare each statement once. Prisma's adapter prepares every statement anew and binds its values for
 * good, so it could not use one twice: preparing took a tenth of the time of an answer. The one used longest ago goes
 * first.
 *
 * @returns the statement of an SQL text, for whoever runs it without Prisma
 */
export const keepPrepared = (database: Sqlite.Database): ((sql: string) => Prepared) => {
  const prepare = database.prepare.bind(database)
  const kept = new Map<string, Prepared>()
  const preparedOnce = (sql: string): Prepared => {
    const prepared = kept.get(sql) ?? prepareAnew(prepare(sql))
    kept.delete(sql)
    kept.set(sql, prepared)
    const oldest = kept.keys().next().value
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    return prepared
  }
  const asAdapter = (sql: string) => {
    const prepared = preparedOnce(sql)
    return { run: () => prepared.statement.run(), bind: (values: Values) => boundTo(prepared, values) }
  }
  database.prepare = asAdapter as unknown as typeof database.prepare
  return preparedOnce
}
