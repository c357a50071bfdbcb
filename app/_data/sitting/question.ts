import 'server-only'
import { createHmac } from 'node:crypto'
import { authSecret } from '#data/server/secret'
import type { QuestionView } from '#data/study/views'
import type { Item } from '#lib/items/item'
import { shuffle } from '#lib/study/shuffle'

const same = (a: readonly string[], b: readonly string[]): boolean => a.every((text, i) => text === b[i])

/** Shuffled, and never by chance in the order that gives the answer away. */
const mixed = (things: readonly string[], seed: string): string[] => {
  const shuffled = shuffle(things, seed)
  return same(shuffled, things) ? shuffled.reverse() : shuffled
}

/** From a secret: an order that could be worked out could be undone, and an item is written key first. */
const secretSeed = (itemId: string, answers: number): string =>
  createHmac('sha256', authSecret()).update(`${itemId}#${answers}`).digest('hex')

/**
 * A question without its key. The order of options is the same whenever this question is shown again, and another one
 * after each answer.
 *
 * @param itemId what the browser is to know the item by (Item.publicId)
 * @param answers how often the item's fact has been answered
 */
export const questionOf = (
  itemId: string,
  item: Item,
  article: QuestionView['article'],
  answers: number,
): QuestionView => questionWith(itemId, item, article, secretSeed(itemId, answers), answers === 0)

/** The same, in the order that a seed gives which the browser does not know. */
export const questionWith = (
  itemId: string,
  item: Item,
  article: QuestionView['article'],
  seed: string,
  isNew: boolean,
): QuestionView => {
  const { kind, topic, stem } = item
  return {
    itemId,
    kind,
    topic,
    stem,
    options:
      item.kind === 'multiple-choice'
        ? shuffle(
            item.options.map(({ text }) => text),
            seed,
          )
        : item.kind === 'true-false'
          ? item.options.map(({ text }) => text)
          : [],
    lefts: item.kind === 'matching' ? item.pairs.map(({ left }) => left) : [],
    rights:
      item.kind === 'matching'
        ? mixed(
            item.pairs.map(({ right }) => right),
            seed,
          )
        : [],
    things: item.kind === 'ordering' ? mixed(item.sequence, seed) : [],
    article,
    isNew,
    hasChanged: false,
  }
}
