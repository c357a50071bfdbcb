import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readProjection } from '#data/classes/projection'
import { titled } from '#ui/titled'
import { projectorWords, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { Projector } from './projector'

const QUESTION = z.uuid().nullable().catch(null)

export const generateMetadata = titled((locale) => wordsFor(locale, 'projector')('title'))

/** A set projected to the class, a question at a time. */
const ProjectPage = async ({ params, searchParams }: PageProps<'/sets/[setId]/project'>) => {
  await connection()
  const [{ setId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  const [projection, { locale }] = await Promise.all([
    viewer && readProjection(viewer, setId, new Date()),
    readPreferences(viewer),
  ])
  if (!projection) return goToOwnDoor(viewer, `/sets/${setId}/project`, { kind: 'set', setId })
  return (
    <Projector
      projection={projection}
      first={QUESTION.parse(search.question ?? null)}
      words={projectorWords(locale)}
    />
  )
}

export default ProjectPage
