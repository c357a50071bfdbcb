import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '#prisma/client'

const KEY = 'counter'

export const newCounter = (client: Database): Promise<unknown> =>
  client.rateLimit.create({ data: { id: KEY, key: KEY, count: 0, lastRequest: 0n } })

export const readCounter = async (client: Database): Promise<number> =>
  (await client.rateLimit.findUniqueOrThrow({ where: { key: KEY } })).count

/** Reads the counter and writes one more, a transaction each time. */
export const countUp = async (client: Database, times: number): Promise<void> => {
  for (let i = 0; i < times; i++) {
    await client.$transaction(async (tx) => {
      const { count } = await tx.rateLimit.findUniqueOrThrow({ where: { key: KEY } })
      await tx.rateLimit.update({ where: { key: KEY }, data: { count: count + 1 } })
    })
  }
}

// Run as a program, it counts for another process: `counter.ts URL TIMES`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const client = await openDatabase(process.argv[2])
  process.stdout.write('ready\n')
  await countUp(client, Number(process.argv[3]))
  await client.$disconnect()
}
