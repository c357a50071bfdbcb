import type { Viewer } from '#data/account/viewer'
import { listHidden } from '#data/content/flags'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { unhide } from '../flags/actions'

/** The questions that the learner never wants to be asked, each with the way back. */
export const HiddenQuestions = async ({ viewer, locale }: { viewer: Viewer; locale: Locale }) => {
  const hidden = await listHidden(viewer)
  if (hidden.length === 0) return null
  const words = wordsFor(locale, 'hidden')
  return (
    <section>
      <h2>{words('title')}</h2>
      <p className="hint">{words('text')}</p>
      <ul className="rows">
        {hidden.map(({ itemId, stem, article }) => (
          <li key={itemId} className="hidden-question">
            <div lang={article.language}>
              <p>{stem}</p>
              <p className="byline">{article.title}</p>
            </div>
            <PlainForm action={unhide}>
              <input type="hidden" name="itemId" value={itemId} />
              <button type="submit" className="button-quiet">
                {words('again')}
              </button>
            </PlainForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
