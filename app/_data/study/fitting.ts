import 'server-only'
import { database } from '#data/server/database'
import { fitParameters, isFitWanted } from '#prisma/fit'
import { loadOptimiser } from '#prisma/optimiser'

// Next may load this module more than once; one fit at a time is enough for one machine.
const ofProcess = globalThis as { wenguFit?: Promise<void> | null }

const fitOne = async (userId: string, now: Date): Promise<void> => {
  const client = await database()
  if (!(await isFitWanted(client, userId))) return
  const optimiser = await loadOptimiser()
  if ('missing' in optimiser) console.warn(`${optimiser.missing}; reviews go on with FSRS's own parameters.`)
  else await fitParameters(client, userId, optimiser.optimise, now)
}

/**
 * Fits a learner's own parameters when they have answered enough since the last time. To be done after an answer, not
 * on its way: it takes seconds. Whoever comes while another fit is running is served after their next sitting.
 */
export const fitWhenWanted = async (userId: string, now: Date): Promise<void> => {
  if (ofProcess.wenguFit) return
  const running = fitOne(userId, now).finally(() => {
    ofProcess.wenguFit = null
  })
  ofProcess.wenguFit = running
  await running
}
