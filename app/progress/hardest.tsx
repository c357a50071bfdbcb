import Link from 'next/link'
import { createFormatter } from 'use-intl/core'
import type { ProgressView } from '#data/study/progress-view'
import { type Locale, wordsFor } from '#ui/words'

/** The facts that give the most trouble, each as the question in which it was last met: its answer is not told. */
export const Hardest = ({ hardest, locale }: { hardest: ProgressView['hardest']; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const format = createFormatter({ locale })
  if (hardest.length === 0) return null
  return (
    <section>
      <h2>{words('hardest')}</h2>
      <p className="mt-4">{words('hardestText')}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words('question')}</th>
            <th scope="col">{words('difficulty')}</th>
            <th scope="col">{words('lapses')}</th>
            <th scope="col">{words('missed')}</th>
          </tr>
        </thead>
        <tbody>
          {hardest.map(({ stem, article, difficulty, lapses, missed, answered }) => (
            <tr key={`${article.slug} ${stem}`}>
              <th scope="row" lang={article.language}>
                <Link href={`/articles/${encodeURIComponent(article.slug)}`} className="link">
                  {stem}
                </Link>
              </th>
              <td>{format.number(difficulty, { maximumFractionDigits: 1 })}</td>
              <td>{lapses}</td>
              <td className="whitespace-nowrap">{words('kept', { asked: answered, kept: missed })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint mt-2">{words('hardestHint')}</p>
      <p className="mt-2">
        <Link href="/mistakes" className="link link-row">
          {words('toMistakes')}
        </Link>
      </p>
    </section>
  )
}
