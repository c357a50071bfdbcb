import type { ItemPoolView } from '#data/classes/teaching-views'
import { ITEM_KINDS, kindInWords, TOPICS, topicInWords } from '#ui/item-words'
import { type Locale, wordsFor } from '#ui/words'
import { BlueprintForm } from './blueprint-form'

/** The blueprint's form in the reader's language. */
export const Blueprint = ({
  setId,
  articles,
  locale,
}: {
  setId: string
  articles: ItemPoolView['articles']
  locale: Locale
}) => {
  const words = wordsFor(locale, 'sets')
  return (
    <section>
      <h2>{words('blueprint')}</h2>
      <p className="mt-4">{words('blueprintText')}</p>
      <BlueprintForm
        setId={setId}
        articles={articles.map(({ slug, title }) => ({ value: slug, label: title }))}
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
        }}
      />
    </section>
  )
}
