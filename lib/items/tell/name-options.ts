import type { Candidate } from '#lib/items/question'
import { entityNamed, type Source } from '#lib/items/source'
import { withThe } from '#lib/items/tell/definite'

const asksName = ({ question }: Candidate): boolean =>
  question.asks === 'speaker' ||
  ((question.asks === 'gap' || question.asks === 'part') && question.type === 'name')

/** English names to choose from, with the article that they have inside a sentence where all have one: else one of them would tell itself apart. */
export const withArticles = (source: Source, candidate: Candidate): Candidate => {
  const { item } = candidate
  if (source.article.language !== 'en' || item.kind !== 'multiple-choice' || !asksName(candidate))
    return candidate
  const shown = (text: string): string =>
    entityNamed(source, text)?.type === 'organisation' ? withThe(source.article, text) : text
  const isEven = new Set(item.options.map(({ text }) => /^the /iu.test(shown(text)))).size === 1
  const text = (one: string): string => (isEven ? shown(one) : one.replace(/^the /iu, ''))
  return {
    ...candidate,
    item: { ...item, options: item.options.map((one) => ({ ...one, text: text(one.text) })) },
  }
}
