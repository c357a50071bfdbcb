import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readPreferences } from '#data/preferences'
import { readStudy } from '#data/study'
import { getViewer } from '#data/viewer'
import { studyWords } from '#ui/words'
import { StudyScreen } from './study-screen'

export const metadata: Metadata = { robots: { index: false } }

const StudyPage = async ({ params }: PageProps<'/study/[sessionId]'>) => {
  const [{ sessionId }, viewer] = await Promise.all([params, getViewer()])
  if (viewer === null) notFound()
  const [study, { locale }] = await Promise.all([
    readStudy(viewer, sessionId, new Date()),
    readPreferences(viewer),
  ])
  if (study === null) notFound()
  return <StudyScreen key={sessionId} initial={study} words={studyWords(locale)} locale={locale} />
}

export default StudyPage
