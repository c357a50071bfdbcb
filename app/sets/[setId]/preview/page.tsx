import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { previewSet } from '#data/classes/set-preview'
import { PaperQuestion } from '#ui/question/paper-question'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'

export const generateMetadata = titled((locale) => wordsFor(locale, 'sets')('preview'))

/** A set as learners will see it: no key is sent. */
const PreviewPage = async ({ params }: PageProps<'/sets/[setId]/preview'>) => {
  await connection()
  const [{ setId }, viewer] = await Promise.all([params, getViewer()])
  const [preview, { locale }] = await Promise.all([
    viewer && previewSet(viewer, setId),
    readPreferences(viewer),
  ])
  if (!preview) return goToOwnDoor(viewer, `/sets/${setId}/preview`, { kind: 'set', setId })
  const words = wordsFor(locale, 'sets')
  return (
    <div className="page">
      <p className="byline">{words('preview')}</p>
      <h1>{preview.title}</h1>
      <p className="mt-2">{words('previewText')}</p>
      <p className="mt-2">
        <Link href={`/sets/${setId}`} className="link link-row">
          {words('toSet')}
        </Link>
      </p>
      <ol className="mt-4">
        {preview.questions.map(({ question, points }, index) => (
          <PaperQuestion
            key={question.itemId}
            question={question}
            number={index + 1}
            points={points}
            locale={locale}
          />
        ))}
      </ol>
    </div>
  )
}

export default PreviewPage
