import type { Metadata } from 'next'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { notFound } from '#data/server/not-found'
import { readTest } from '#data/sitting/paper'
import { readReading } from '#data/sitting/reading'
import { readStudy } from '#data/sitting/study'
import { studyWords } from '#ui/words'
import { ReadScreen, TestScreen } from './screens'
import { StudyScreen } from './study-screen'

export const metadata: Metadata = { robots: { index: false } }

const StudyPage = async ({ params }: PageProps<'/study/[sessionId]'>) => {
  // The clock is read below, which a prerendered page may not do.
  await connection()
  const [{ sessionId }, viewer] = await Promise.all([params, getViewer()])
  if (viewer === null) notFound()
  const now = new Date()
  const [study, { locale }] = await Promise.all([readStudy(viewer, sessionId, now), readPreferences(viewer)])
  if (study === null) notFound()
  const words = studyWords(locale)
  if (study.mode === 'test') {
    const test = await readTest(viewer, sessionId, now)
    return test === null ? notFound() : <TestScreen key={sessionId} initial={test} words={words} />
  }
  if (study.mode === 'read') {
    const reading = await readReading(viewer, sessionId, new Date())
    if (reading === null) notFound()
    return <ReadScreen key={sessionId} reading={reading} initial={study} words={words} locale={locale} />
  }
  return <StudyScreen key={sessionId} initial={study} words={words} locale={locale} />
}

export default StudyPage
