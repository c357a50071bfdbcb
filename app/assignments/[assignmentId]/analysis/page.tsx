import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readAnalysis } from '#data/classes/analysis'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { WithheldNote } from '#ui/withheld-note'
import { wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { Question } from './question'
import { Whole } from './whole'

export const generateMetadata = titled((locale) => wordsFor(locale, 'analysis')('title'))

/** How an assignment's questions worked: sentences first, a table behind each. */
const AnalysisPage = async ({ params }: PageProps<'/assignments/[assignmentId]/analysis'>) => {
  await connection()
  const [{ assignmentId }, viewer] = await Promise.all([params, getViewer()])
  const [analysis, { locale }] = await Promise.all([
    viewer && readAnalysis(viewer, assignmentId, new Date()),
    readPreferences(viewer),
  ])
  if (!analysis)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}/analysis`, { kind: 'assignment', assignmentId })
  const words = wordsFor(locale, 'analysis')
  return (
    <div className="page">
      <PageHead href={`/assignments/${assignmentId}/overview`} from={analysis.title} title={words('title')} />
      <p className="mt-2">{words('summary', { learners: analysis.learners })}</p>
      <Whole analysis={analysis} locale={locale} />
      <section>
        <h2>{words('questions')}</h2>
        <WithheldNote n={analysis.withheld} locale={locale} />
        <ol className="rows">
          {analysis.items.map((question, index) => (
            <Question
              key={question.setItemId}
              assignmentId={assignmentId}
              question={question}
              number={index + 1}
              locale={locale}
            />
          ))}
        </ol>
      </section>
      <p className="hint mt-4">{words('hint')}</p>
    </div>
  )
}

export default AnalysisPage
