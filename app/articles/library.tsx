import type { Route } from 'next'
import Link from 'next/link'
import type { LibraryFilter, LibraryView } from '#data/articles/library'
import { ArticleList } from '#ui/article-list'
import { Pages } from '#ui/pages'
import { languageInWords } from '#ui/published'
import { type Locale, wordsFor } from '#ui/words'

/** The address of the library with this filter. */
const addressOf = ({ text, subject, language }: LibraryFilter, page = 1): Route => {
  const query = new URLSearchParams({
    ...(text === '' ? {} : { q: text }),
    ...(subject === null ? {} : { subject }),
    ...(language === null ? {} : { language }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString()
  return `/articles${query === '' ? '' : `?${query}`}` as Route
}

/** Looks in titles and texts; without scripts too. */
const Search = ({ filter, locale }: { filter: LibraryFilter; locale: Locale }) => {
  const words = wordsFor(locale, 'library')
  const { text, subject, language } = filter
  return (
    <form action="/articles" className="library-search mt-4">
      {subject !== null && <input type="hidden" name="subject" value={subject} />}
      {language !== null && <input type="hidden" name="language" value={language} />}
      <div className="field">
        <label htmlFor="library-q">{words('search')}</label>
        <input
          id="library-q"
          name="q"
          type="search"
          className="input"
          maxLength={100}
          defaultValue={text}
          autoComplete="off"
        />
      </div>
      <button type="submit" className="button-quiet">
        {words('find')}
      </button>
    </form>
  )
}

const Choice = ({ word, href, isChosen }: { word: string; href: Route; isChosen: boolean }) => (
  <Link href={href} className="library-choice" aria-current={isChosen ? 'true' : undefined}>
    {word}
  </Link>
)

const HAN = /\p{Script=Han}/u

/** Subjects in the reader's own writing first, each writing in the order of its dictionary. */
const inOrder = (subjects: readonly string[], locale: Locale): string[] => {
  const isOwn = (subject: string) => HAN.test(subject) === (locale === 'zh-CN')
  return [...subjects].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.localeCompare(b, locale))
}

/** By subject and by language: chosen again, a choice is taken back. */
const Choices = ({
  filter,
  view: { subjects, languages },
  locale,
}: {
  filter: LibraryFilter
  view: LibraryView
  locale: Locale
}) => {
  const words = wordsFor(locale, 'library')
  return (
    <>
      {languages.length > 1 && (
        <nav aria-label={words('languages')} className="library-choices">
          {languages.map((language) => (
            <Choice
              key={language}
              word={languageInWords(language, locale)}
              href={addressOf({ ...filter, language: filter.language === language ? null : language })}
              isChosen={filter.language === language}
            />
          ))}
        </nav>
      )}
      {subjects.length > 0 && (
        <nav aria-label={words('subjects')} className="library-choices">
          {inOrder(subjects, locale).map((subject) => (
            <Choice
              key={subject}
              word={subject}
              href={addressOf({ ...filter, subject: filter.subject === subject ? null : subject })}
              isChosen={filter.subject === subject}
            />
          ))}
        </nav>
      )}
    </>
  )
}

/** All articles that the viewer may read, by subject and language, with search. */
export const Library = ({
  filter,
  view,
  page,
  locale,
}: {
  filter: LibraryFilter
  view: LibraryView
  page: number
  locale: Locale
}) => {
  const words = wordsFor(locale, 'library')
  return (
    <section>
      <h2>{words('title')}</h2>
      <Search filter={filter} locale={locale} />
      <Choices filter={filter} view={view} locale={locale} />
      {view.articles.length === 0 ? (
        <p className="mt-4" role="status">
          {words('none')}
        </p>
      ) : (
        <ArticleList articles={view.articles} locale={locale} />
      )}
      <Pages page={page} hasMore={view.hasMore} pathOf={(to) => addressOf(filter, to)} locale={locale} />
    </section>
  )
}
