import Link from 'next/link'
import type { MistakeView } from '#data/study/views'
import { shownResponse } from '#lib/items/shown-response'
import { Paragraphs } from '#ui/paragraphs'
import { Outcome } from '#ui/question/outcome'
import { Rationale } from '#ui/question/rationale'
import { Spaced } from '#ui/question/spaced'
import { instantInWords, type Locale, studyWords, wordsFor } from '#ui/words'

/** What was answered and what is right: beside each other, or of parts a line each. */
const Answers = ({ mistake, locale }: { mistake: MistakeView; locale: Locale }) => {
  const words = wordsFor(locale, 'mistakes')
  const { response, key, article } = mistake
  if (key.kind === 'matching' || key.kind === 'ordering') {
    return (
      <>
        {response.kind === 'skipped' && <p className="hint">{words('skipped')}</p>}
        <Outcome
          language={article.language}
          response={response}
          answerKey={key}
          isRight={false}
          words={studyWords(locale)}
        />
      </>
    )
  }
  return (
    <dl className="answers mt-2">
      <div>
        <dt>{words('given')}</dt>
        <dd className="wrong-answer">{shownResponse(response) || words('skipped')}</dd>
      </div>
      <div>
        <dt>{words('key')}</dt>
        <dd className="right-answer" lang={article.language}>
          {shownResponse(key)}
        </dd>
      </div>
    </dl>
  )
}

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
  const { stem, key, rationale, article, source, at, times } = mistake
  return (
    <section className="py-6">
      <h2 className="mistake-stem" lang={article.language}>
        <Spaced text={stem} />
      </h2>
      <Answers mistake={mistake} locale={locale} />
      {key.kind === 'choice' || key.kind === 'typed' ? (
        <p className="mt-2" lang={article.language}>
          {rationale}
        </p>
      ) : (
        <Rationale question={mistake} feedback={mistake} />
      )}
      <p className="hint">
        {words('times', { times })} · {words('at', { day: instantInWords(locale, at, timeZone) })}
      </p>
      <details className="source-details">
        <summary>{words('source')}</summary>
        <div className="source">
          <p className="hint">
            <Link href={`/articles/${encodeURIComponent(article.slug)}`} className="link">
              {words('from', { title: article.title })}
            </Link>
          </p>
          <div lang={article.language}>
            <Paragraphs paragraphs={source} excerpt />
          </div>
        </div>
      </details>
    </section>
  )
}
