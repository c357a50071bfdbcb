import type { Article } from '#lib/article/article'
import type { QuestionDecisions, Rewording } from '#lib/items/decisions/decisions'
import { type OwnFact, ownFacts, ownItem, whyNotAsked } from '#lib/items/decisions/own-question'
import type { Item } from '#lib/items/item'

const reworded = (item: Item, { stem, key, wrong }: Rewording): Item => {
  const named: Item = { ...item, stem: stem ?? item.stem, author: 'person' }
  switch (named.kind) {
    case 'multiple-choice': {
      const right = key ?? named.options.find(({ correct }) => correct)?.text ?? ''
      const others = wrong ?? named.options.flatMap(({ text, correct }) => (correct ? [] : [text]))
      // The right one stays at its place: where it stands must not tell that somebody has changed it.
      const at = Math.min(
        Math.max(
          0,
          named.options.findIndex(({ correct }) => correct),
        ),
        others.length,
      )
      const options = others.filter((text) => text !== right).map((text) => ({ text, correct: false }))
      return { ...named, options: options.toSpliced(at, 0, { text: right, correct: true }) }
    }
    case 'cloze':
    case 'short-answer':
      return key === undefined ? named : { ...named, accepted: [...new Set([key, ...named.accepted])] }
    case 'true-false':
    case 'matching':
    case 'ordering':
      return named
    default:
      return named satisfies never
  }
}

/**
 * An article's questions as a person wants them: hidden ones gone, reworded ones in their new words, and the person's
 * own behind them. A decision about a question that is no more changes nothing.
 *
 * @param items those that were generated and proved
 */
export const applyDecisions = (
  items: readonly Item[],
  { hide, reword, ask }: QuestionDecisions,
  article: Article,
): { readonly items: Item[]; readonly facts: OwnFact[] } => {
  const hidden = new Set(hide)
  const words = new Map(reword.map((rewording) => [rewording.item, rewording]))
  const kept = items.filter(({ key }) => !hidden.has(key))
  const asked = ask.filter((question) => whyNotAsked(question, article) === null && !hidden.has(question.id))
  return {
    items: [
      ...kept.map((item) => {
        const rewording = words.get(item.key)
        return rewording ? reworded(item, rewording) : item
      }),
      ...asked.map((question) => ownItem(question, article)),
    ],
    facts: asked.flatMap((question) => ownFacts(question, article)),
  }
}
