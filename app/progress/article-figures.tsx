import Link from 'next/link'
import type { ProgressView } from '#data/views'
import { type Locale, wordsFor } from '#ui/words'

/** What was answered, right and wrong, article by article. */
export const ArticleFigures = ({
  articles,
  locale,
}: {
  articles: ProgressView['articles']
  locale: Locale
}) => {
  const words = wordsFor(locale, 'progress')
  return (
    <section>
      <h2>{words('articles')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words('article')}</th>
            <th scope="col">{words('right')}</th>
            <th scope="col">{words('wrong')}</th>
            <th scope="col">{words('studied')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ slug, title, right, wrong, studied, facts }) => (
            <tr key={slug}>
              <th scope="row">
                <Link href={`/articles/${slug}`} className="link">
                  {title}
                </Link>
              </th>
              <td>{right}</td>
              <td>{wrong}</td>
              <td className="whitespace-nowrap">
                {studied} / {facts}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
