import type { Prisma } from '#prisma/generated/client'
import type { Prepared } from '#prisma/prepared'

/** As Prisma's adapter writes values. */
const bound = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00')
  if (typeof value === 'boolean') return Number(value)
  return value === undefined ? null : value
}

type Statement = Pick<Prisma.Sql, 'sql' | 'values'>

/**
 * Statements that are written out, run on the one connection without what Prisma does around each: it took four times as
 * long as the statement itself.
 */
export const plainStatements = (prepared: (sql: string) => Prepared) => ({
  /** Rows as Prisma gives them: instants, truths and numbers by the declared type; a whole number of none is a bigint. */
  query: ({ sql, values }: Statement): unknown[] => {
    const { statement, otherwise } = prepared(sql)
    const given = values.map(bound)
    if (!statement.reader) {
      statement.run(given)
      return []
    }
    const rows = statement.raw(false).all(given) as Record<string, unknown>[]
    for (const row of rows) for (const [column, read] of otherwise) row[column] = read(row[column])
    return rows
  },

  /** How many rows it changed. */
  execute: ({ sql, values }: Statement): number => prepared(sql).statement.run(values.map(bound)).changes,
})

export type PlainStatements = ReturnType<typeof plainStatements>
