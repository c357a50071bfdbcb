import type { OfflinePackageView, OfflineSittingView } from '#data/sitting/offline-views'
import type { StudyView } from '#data/sitting/views'
import { all, changeTogether, clear, get, put } from './store'

const OWN = 'own'

/** The package of questions on this device, if there is one. */
export const readPackage = (): Promise<OfflinePackageView | undefined> => get('packages', OWN)

/** Where a sitting stood when the server was last heard, if it can go on without it. */
export const readSitting = (sessionId: string): Promise<OfflineSittingView | undefined> =>
  get('sittings', sessionId)

/** Items that were answered since the package was made. */
export const askedItems = (): Promise<string[]> => all<string>('asked')

/** Takes what the server knows after an answer: the item is not to be asked again, and the sitting has moved on. */
export const noteTaken = async (itemId: string, study: StudyView): Promise<void> => {
  await put('asked', itemId, itemId)
  const sitting = await readSitting(study.sessionId)
  if (!sitting) return
  const { done, right } = study
  const standing = { ...sitting, done, right }
  await put(
    'sittings',
    study.sessionId,
    standing.mode === 'quiz' ? { ...standing, plan: standing.plan.filter((id) => id !== itemId) } : standing,
  )
}

/**
 * Puts a package in the place of the one before.
 *
 * @param askedBefore what `askedItems` gave before the package was asked for: the package knows of them
 */
export const keepPackage = async (
  given: OfflinePackageView,
  askedBefore: readonly string[],
): Promise<void> => {
  const own: OfflineSittingView = { sessionId: given.sessionId, mode: 'review', done: 0, right: 0 }
  await changeTogether(['packages', 'sittings', 'asked'], (objectsOf) => {
    objectsOf('packages').put(given, OWN)
    objectsOf('sittings').clear()
    for (const sitting of [own, ...given.sittings]) objectsOf('sittings').put(sitting, sitting.sessionId)
    for (const itemId of askedBefore) objectsOf('asked').delete(itemId)
  })
}

/** Takes a learner's questions off the device; answers on their way stay. */
export const forgetPackage = async (): Promise<void> => {
  await clear('packages')
  await clear('sittings')
  await clear('asked')
}
