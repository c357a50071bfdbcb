import type { MistakeView } from '#data/study/views'
import { Paragraphs } from '#ui/paragraphs'
import { instantInWords, type Locale, wordsFor } from '#ui/words'

/** One mistake: what was asked, what was answered, what is right, and where it says so. */
export const Mistake = ({
  mistake,
  locale,
  timeZone,
}: {
  mistake: MistakeView
  locale: Locale
  timeZone: string
}) => {
  const words = wordsFor(locale, 'mistakes')
  const { stem, given, key, rationale, article, source, at, times } = mistake
  return (
    <section className="py-6">
      <h2 className="mistake-stem" lang={article.language}>
        {stem}
      </h2>
      <dl className="answers mt-2">
        <div>
          <dt>{words('given')}</dt>
          <dd className="wrong-answer">{given || words('skipped')}</dd>
        </div>
        <div>
          <dt>{words('key')}</dt>
          <dd className="right-answer" lang={article.language}>
            {key}
          </dd>
        </div>
      </dl>
      <p className="mt-2" lang={article.language}>
        {rationale}
      </p>
      <p className="hint">
        {words('times', { times })} · {words('at', { day: instantInWords(locale, at, timeZone) })}
      </p>
      <details className="source-details">
        <summary>
          {words('source')} · {article.title}
        </summary>
        <div className="source">
          <Paragraphs paragraphs={source} excerpt />
        </div>
      </details>
    </section>
  )
}
