import type { Optimise } from '#lib/study/fit/fit'
import { type Database, openDatabase } from '#prisma/client'
import { fitParameters, isFitWanted } from '#prisma/fit'
import { applyMigrations } from '#prisma/migrate'
import { loadOptimiser } from '#prisma/optimiser'

const fitOne = async (client: Database, userId: string, optimise: Optimise): Promise<string> => {
  const fitted = await fitParameters(client, userId, optimise, new Date())
  if (!fitted) return 'too few answers to judge by'
  const losses = `log loss ${fitted.lossBefore.toFixed(4)} before, ${fitted.lossAfter.toFixed(4)} after`
  return `${fitted.adopted ? 'adopted' : 'not adopted'}, ${losses}, on ${fitted.heldBack} held-back answers`
}

/** `wengu fit [--all]`: fits the parameters of learners who have answered enough since the last time, or of all. */
export const fit = async (args: readonly string[]): Promise<number> => {
  if (args.some((arg) => arg !== '--all')) {
    console.error('Usage: wengu fit [--all]')
    return 2
  }
  const optimiser = await loadOptimiser()
  if ('missing' in optimiser) {
    console.error(`${optimiser.missing}. Reviews go on with the parameters that FSRS comes with.`)
    return 1
  }
  await applyMigrations()
  const client = await openDatabase()
  try {
    const learners = await client.user.findMany({
      where: { cards: { some: {} } },
      select: { id: true, name: true },
    })
    for (const { id, name } of learners) {
      if (args.length > 0 || (await isFitWanted(client, id)))
        console.log(`${name}: ${await fitOne(client, id, optimiser.optimise)}`)
    }
    return 0
  } finally {
    await client.$disconnect()
  }
}
