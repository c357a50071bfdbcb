import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readTrial } from '#data/classes/trial'
import { titled } from '#ui/titled'
import { studyWords, trialWords, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { TrialScreen } from './trial-screen'

export const generateMetadata = titled((locale) => wordsFor(locale, 'sets')('try'))

/** A set to its teacher as a learner takes it; nothing is kept. */
const TryPage = async ({ params }: PageProps<'/sets/[setId]/try'>) => {
  await connection()
  const [{ setId }, viewer] = await Promise.all([params, getViewer()])
  const [trial, { locale }] = await Promise.all([
    viewer && readTrial(viewer, setId, null, new Date()),
    readPreferences(viewer),
  ])
  if (!trial) return goToOwnDoor(viewer, `/sets/${setId}/try`, { kind: 'set', setId })
  return <TrialScreen initial={trial} words={studyWords(locale)} trial={trialWords(locale)} />
}

export default TryPage
