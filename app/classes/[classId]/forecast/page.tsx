import { connection } from 'next/server'
import { createFormatter } from 'use-intl/core'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readForecast } from '#data/classes/forecast'
import type { ForecastView } from '#data/classes/teaching-views'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { dayInWords, type Locale, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../own-door'
import { FactTable, LearnerTable } from './tables'
import { WishForm } from './wish-form'

const SEARCH = z.object({
  day: z.iso.date().nullable().catch(null),
  assignment: z.uuid().nullable().catch(null),
  learner: z.string().nullable().catch(null),
})

export const generateMetadata = titled((locale) => wordsFor(locale, 'forecast')('title'))

/** What it comes to for the class, in a sentence. */
const Summary = ({ forecast, locale }: { forecast: ForecastView; locale: Locale }) => {
  const words = wordsFor(locale, 'forecast')
  const { learners, facts, day } = forecast
  if (facts.length === 0) return <p className="mt-4">{words('noFacts')}</p>
  if (learners.length === 0) return <p className="mt-4">{words('noLearners')}</p>
  const asked = learners.filter((learner) => learner.asked > 0)
  if (asked.length === 0) return <p className="mt-4">{words('nothingAsked')}</p>
  const known = learners.reduce((sum, learner) => sum + learner.known, 0) / learners.length
  return (
    <p className="mt-4">
      {words('summary', {
        day: dayInWords(locale, day),
        known: createFormatter({ locale }).number(known, { maximumFractionDigits: 1 }),
        facts: facts.length,
      })}
    </p>
  )
}

/** Who will still know what on the day of an exam, for a class's staff. */
const ForecastPage = async ({ params, searchParams }: PageProps<'/classes/[classId]/forecast'>) => {
  await connection()
  const [{ classId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  const { day, assignment, learner } = SEARCH.parse(search)
  const wish = { day, assignmentId: assignment, userId: learner }
  const [forecast, { locale }] = await Promise.all([
    viewer && readForecast(viewer, classId, wish, new Date()),
    readPreferences(viewer),
  ])
  if (!forecast) return goToOwnDoor(viewer, `/classes/${classId}/forecast`, { kind: 'class', classId })
  const words = wordsFor(locale, 'forecast')
  const isTelling = forecast.facts.length > 0 && forecast.learners.length > 0
  return (
    <div className="page page-wide">
      <PageHead href={`/classes/${classId}`} from={forecast.className} title={words('title')} />
      <p className="mt-2">{words('text')}</p>
      <WishForm forecast={forecast} locale={locale} />
      <Summary forecast={forecast} locale={locale} />
      {isTelling && <LearnerTable forecast={forecast} locale={locale} />}
      {isTelling && <FactTable forecast={forecast} locale={locale} />}
      <p className="hint mt-4">{words('hint')}</p>
    </div>
  )
}

export default ForecastPage
