import Link from 'next/link'
import type { ArticleListView } from '#data/study/views'
import { languageInWords, publishedInWords } from '#ui/published'
import { type Locale, wordsFor } from '#ui/words'

/** What a learner has to do with an article, in a few words. */
const standing = (article: ArticleListView, locale: Locale): string => {
  const words = wordsFor(locale, 'home')
  const { facts, studied, due } = article
  if (facts === 0) return ''
  if (studied === 0) return words('facts', { facts })
  const done = words('studied', { studied, facts })
  return due > 0 ? `${done} · ${words('dueCount', { due })}` : done
}

/** Articles as a shelf list. */
export const ArticleList = ({
  articles,
  locale,
}: {
  articles: readonly ArticleListView[]
  locale: Locale
}) => (
  <ul className="rows">
    {articles.map((article) => (
      <li key={article.slug}>
        <Link href={`/articles/${encodeURIComponent(article.slug)}`} className="row-link">
          <span className="row-title" lang={article.language}>
            {article.title}
          </span>
          <span className="byline">
            {[
              languageInWords(article.language, locale),
              article.source,
              publishedInWords(article.published, locale),
              standing(article, locale),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)
