import type { Candidate } from '#lib/items/question'
import { entityNamed, type Source } from '#lib/items/source'
import { withThe } from '#lib/items/tell/definite'

const asksName = ({ question }: Candidate): boolean =>
  question.asks === 'speaker' ||
  ((question.asks === 'gap' || question.asks === 'part') && question.type === 'name')

/** English names to choose from, each with the article that it has inside a sentence: a body without it tells itself apart. */
export const withArticles = (source: Source, candidate: Candidate): Candidate => {
  const { item } = candidate
  if (source.article.language !== 'en' || item.kind !== 'multiple-choice' || !asksName(candidate))
    return candidate
  const shown = (text: string): string =>
    entityNamed(source, text)?.type === 'organisation' ? withThe(source.article, text) : text
  return {
    ...candidate,
    item: { ...item, options: item.options.map((one) => ({ ...one, text: shown(one.text) })) },
  }
}
