import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { titled } from '#ui/titled'
import { offlineWords, studyWords, wordsFor } from '#ui/words'
import { OfflineScreen } from './offline-screen'

export const generateMetadata = titled((locale) => wordsFor(locale, 'offline')('title'), {
  robots: { index: false },
})

/** The page that stands in for every other one without a network. It holds words alone: the device fills it. */
const OfflinePage = async () => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return <OfflineScreen words={offlineWords(locale)} studyWords={studyWords(locale)} locale={locale} />
}

export default OfflinePage
