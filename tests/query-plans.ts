import Sqlite from 'better-sqlite3'

/** What SQLite was asked, and how it goes about answering it. */

interface Step {
  readonly sql: string
  /** As EXPLAIN QUERY PLAN words it: "SEARCH c USING INDEX …", "SCAN f". */
  readonly detail: string
}

/** Watches every connection of this process from now on. */
export const watchStatements = () => {
  const asked = new Map<string, readonly unknown[]>()
  const original = Sqlite.prototype.prepare
  const prepare = original as unknown as (this: Sqlite.Database, sql: string) => Sqlite.Statement<unknown[]>
  Sqlite.prototype.prepare = function (this: Sqlite.Database, sql: string) {
    const statement = prepare.call(this, sql)
    const noting =
      <Result>(run: (...values: unknown[]) => Result) =>
      (...values: unknown[]): Result => {
        asked.set(sql, values)
        return run(...values)
      }
    statement.run = noting(statement.run.bind(statement))
    statement.all = noting(statement.all.bind(statement))
    return statement
  } as typeof original
  return {
    forget: () => asked.clear(),
    stop: () => {
      Sqlite.prototype.prepare = original
    },
    /** The steps by which a database file would answer what was asked. */
    steps: (file: string): Step[] => {
      const database = new Sqlite(file, { readonly: true })
      const steps = [...asked].flatMap(([sql, values]) => {
        if (!/^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/i.test(sql)) return []
        const plan = prepare.call(database, `EXPLAIN QUERY PLAN ${sql}`).all(...values)
        return (plan as { detail: string }[]).map(({ detail }) => ({ sql, detail }))
      })
      database.close()
      return steps
    },
  }
}

/** The names that a statement gives to a table, its own among them. */
const namesOf = (sql: string, table: string): string[] => {
  const named = sql.matchAll(
    new RegExp(`[\`"]?\\b${table}\\b[\`"]?(?:\\s+(?:AS\\s+)?[\`"]?(\\w+)[\`"]?)?`, 'gi'),
  )
  return [table, `main.${table}`, ...[...named].flatMap(([, alias]) => alias ?? [])]
}

/** The steps that read one of these tables from end to end. */
export const wholeReads = (steps: readonly Step[], tables: readonly string[]): string[] =>
  steps.flatMap(({ sql, detail }) => {
    const [, name] = /^SCAN (\S+)/.exec(detail) ?? []
    const table = tables.find((one) => name !== undefined && namesOf(sql, one).includes(name))
    return table === undefined ? [] : [`${table}: ${sql.replace(/\s+/g, ' ').trim()}`]
  })

/** The steps that look for rows of these tables by nothing but the learner, who has very many of them. */
export const readsOfAll = (steps: readonly Step[], indexes: RegExp): string[] =>
  steps.flatMap(({ sql, detail }) =>
    indexes.test(detail) && /\(userId=\?\)$/.test(detail)
      ? [`${detail}: ${sql.replace(/\s+/g, ' ').trim()}`]
      : [],
  )
