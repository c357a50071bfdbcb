import Link from 'next/link'
import { type Ref, useState } from 'react'
import type { FeedbackView, QuestionView } from '#data/sitting/views'
import { Paragraphs } from '#ui/paragraphs'
import type { StudyWords } from '#ui/words'
import { fill } from './fill'

/** The paragraphs that prove the key, with the proving sentence marked; a phone begins with the sentence alone. */
export const SourcePanel = ({
  article,
  source,
  words,
  proofRef,
}: {
  article: QuestionView['article']
  source: FeedbackView['source']
  words: StudyWords
  proofRef?: Ref<HTMLElement>
}) => {
  const [isWhole, setWhole] = useState(false)
  return (
    <aside className="source" aria-label={words.source} data-whole={isWhole} ref={proofRef}>
      <p className="hint">
        <Link href={`/articles/${encodeURIComponent(article.slug)}`} className="link" prefetch={false}>
          {fill(words.from, { title: article.title })}
        </Link>
      </p>
      <div lang={article.language}>
        <Paragraphs paragraphs={source} excerpt />
      </div>
      {!isWhole && (
        <button type="button" className="undo whole" onClick={() => setWhole(true)}>
          {words.wholeParagraph}
        </button>
      )}
    </aside>
  )
}
