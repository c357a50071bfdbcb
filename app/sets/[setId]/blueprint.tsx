import type { ItemPoolView } from '#data/classes/teaching-views'
import type { SetView } from '#data/classes/views'
import { ITEM_KINDS, kindInWords, TOPICS, topicInWords } from '#ui/item-words'
import { type Locale, wordsFor } from '#ui/words'
import { type ArticleGroup, BlueprintForm } from './blueprint-form'

type Articles = ItemPoolView['articles']

const isChinese = ({ language }: { readonly language: string }): boolean => language.startsWith('zh')

/** The articles by language, the reader's own first. */
const groupsOf = (articles: Articles, locale: Locale): ArticleGroup[] => {
  const words = wordsFor(locale, 'sets')
  const groups = [
    { label: words('inChinese'), articles: articles.filter(isChinese) },
    { label: words('inEnglish'), articles: articles.filter((article) => !isChinese(article)) },
  ]
  return (locale === 'en' ? groups.reverse() : groups)
    .filter((group) => group.articles.length > 0)
    .map(({ label, articles: these }) => ({
      label,
      articles: these.map(({ slug, title }) => ({ value: slug, label: title })),
    }))
}

/** The article of which everything in the set is; where there is no such one, the first that is offered. */
const chosenFor = (set: SetView, groups: readonly ArticleGroup[]): string => {
  const slugs = new Set(set.items.map(({ article }) => article.slug))
  const [only] = slugs
  if (slugs.size > 1) return ''
  return only ?? groups[0]?.articles[0]?.value ?? ''
}

/** The blueprint's form in the reader's language. */
export const Blueprint = ({
  set,
  articles,
  locale,
}: {
  set: SetView
  articles: Articles
  locale: Locale
}) => {
  const words = wordsFor(locale, 'sets')
  const groups = groupsOf(articles, locale)
  return (
    <section>
      <h2>{words('blueprint')}</h2>
      <p className="mt-4">{words('blueprintText')}</p>
      <BlueprintForm
        setId={set.setId}
        groups={groups}
        chosen={chosenFor(set, groups)}
        topics={TOPICS.map((topic) => ({ value: topic, label: topicInWords(locale, topic) }))}
        kinds={ITEM_KINDS.map((kind) => ({ value: kind, label: kindInWords(locale, kind) }))}
        words={{
          article: words('article'),
          anyArticle: words('anyArticle'),
          count: words('count'),
          topic: words('topic'),
          anyTopic: words('anyTopic'),
          kind: words('kind'),
          anyKind: words('anyKind'),
          fill: words('fill'),
          invalid: words('blueprintInvalid'),
          added: words('added', { added: '{added}' }),
          missing: words('missing', { row: '{row}', missing: '{missing}' }),
          guessable: words('guessable', { row: '{row}', missing: '{missing}' }),
          moreRows: words('moreRows'),
        }}
      />
    </section>
  )
}
