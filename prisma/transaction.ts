import { Prisma, type PrismaClient } from '#prisma/generated/client'
import type { Held } from '#prisma/held'
import type { Connection } from '#prisma/immediate'
import type { PlainStatements } from '#prisma/plain-statements'

/** What may be used inside a transaction as well as outside. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** Milliseconds that one waits for its turn, and that it may take. */
interface Limits {
  readonly maxWait: number
  readonly timeout: number
}

type Begin = (work: (tx: Transaction) => Promise<unknown>, limits: Limits) => Promise<unknown>

/** A statement from a template, or as it was put together before. */
const sqlOf = (text: TemplateStringsArray | Prisma.Sql, values: readonly unknown[]): Prisma.Sql =>
  'raw' in text ? Prisma.sql(text, ...values) : text

type Run = <Result>(run: (plain: PlainStatements) => Result) => Promise<Result>

/** Prisma's methods for statements that are written out, done without it. */
export const plainMethods = (run: Run) => ({
  $queryRaw: (text: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    run(({ query }) => query(sqlOf(text, values))),
  $executeRaw: (text: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    run(({ execute }) => execute(sqlOf(text, values))),
  $queryRawUnsafe: (sql: string, ...values: unknown[]) => run(({ query }) => query({ sql, values })),
  $executeRawUnsafe: (sql: string, ...values: unknown[]) => run(({ execute }) => execute({ sql, values })),
})

/** Prisma's part in a transaction. */
interface Share {
  readonly tx: Promise<Transaction>
  /** Has Prisma commit, or roll back because of an error. */
  readonly end: (error: unknown) => Promise<unknown>
}

const FAILED = Symbol('failed')

/** Has Prisma begin, as it thinks, the transaction that is open already; whatever ends it ends that. */
const shareWithPrisma = (held: Held, { lend }: Connection, begin: Begin, limits: Limits): Share => {
  let finish: (how: unknown) => void = () => undefined
  const finished = new Promise<unknown>((resolve) => {
    finish = resolve
  })
  let ended: Promise<unknown> = Promise.resolve()
  const tx = new Promise<Transaction>((resolve, reject) => {
    ended = lend(held, () =>
      begin(async (own) => {
        resolve(own)
        if ((await finished) === FAILED) throw new Error('Rolled back')
      }, limits),
    )
    ended.catch(reject)
  })
  return {
    tx,
    end: (error) => {
      finish(error)
      return ended
    },
  }
}

type Call = (...given: unknown[]) => Promise<unknown>

/** One of Prisma's models, each of whose methods waits until Prisma takes part. */
const waitingModel = (name: string, share: () => Share): unknown =>
  new Proxy(
    {},
    {
      get:
        (_, method: string): Call =>
        async (...given) => {
          const models = (await share().tx) as unknown as Record<string, Record<string, Call>>
          return models[name]?.[method]?.(...given)
        },
    },
  )

/** A transaction for those who work in it: plain statements go straight to it, and models through Prisma once one is asked. */
const clientIn = (held: Held, share: () => Share): Transaction => {
  const methods = plainMethods(async (run) => run(held.plain()))
  const known = new Map<string, unknown>(Object.entries(methods))
  const get = (_: object, name: string | symbol): unknown => {
    if (typeof name === 'symbol' || name === 'then') return undefined
    const found = known.get(name) ?? waitingModel(name, share)
    known.set(name, found)
    return found
  }
  return new Proxy({}, { get }) as Transaction
}

/** @throws when its turn does not come in time; it will not take it then */
const beginInTime = async ({ begin }: Connection, maxWait: number): Promise<Held> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, maxWait, null)
  })
  const beginning = begin()
  const held = await Promise.race([beginning, late]).finally(() => clearTimeout(timer))
  if (held) return held
  beginning.then(
    ({ rollback }) => rollback(),
    () => undefined,
  )
  const error = new Error('Unable to start a transaction in the given time')
  throw Object.assign(error, { code: 'P2028' })
}

/**
 * Does a piece of work in one transaction, committed when the work has ended well and rolled back when it has not, or takes too
 * long. Prisma's own transactions took longer to begin and to end than all that an answer does in one; it takes part only
 * where one of its models is asked.
 */
export const inTransaction = async <Result>(
  connection: Connection,
  begin: Begin,
  work: (tx: Transaction) => Promise<Result>,
  limits: Limits,
): Promise<Result> => {
  const { maxWait, timeout } = limits
  const held = await beginInTime(connection, maxWait)
  const timer = setTimeout(held.rollback, timeout)
  let share: Share | null = null
  const shared = (): Share => {
    held.plain()
    // Prisma's own limit must not come before ours.
    share ??= shareWithPrisma(held, connection, begin, { ...limits, timeout: 2 * timeout })
    return share
  }
  const ending = (): Share | null => share
  try {
    const result = await work(clientIn(held, shared))
    const own = ending()
    if (own) await own.end(null)
    else held.commit()
    return result
  } catch (error) {
    await ending()
      ?.end(FAILED)
      .catch(() => undefined)
    held.rollback()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
