import 'server-only'
import { createHmac } from 'node:crypto'
import { authSecret } from '#data/server/secret'
import type { QuestionView } from '#data/sitting/views'
import type { Item } from '#lib/items/item'
import { shuffle } from '#lib/study/shuffle'

const same = (a: readonly string[], b: readonly string[]): boolean => a.every((text, i) => text === b[i])

/** Shuffled, and never by chance in the order that gives the answer away. */
const mixed = (things: readonly string[], seed: string): string[] => {
  const shuffled = shuffle(things, seed)
  return same(shuffled, things) ? shuffled.reverse() : shuffled
}

/** From a secret: an order that could be worked out could be undone, and an item is written key first. */
const secretSeed = (itemId: string, showing: number | string): string =>
  createHmac('sha256', authSecret()).update(`${itemId}#${showing}`).digest('hex')

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

/**
 * The same as a test asks it: in one order for as long as there is the test, so that what was chosen is found in its
 * place when it is marked.
 */
export const questionInTest = (
  itemId: string,
  item: Item,
  article: QuestionView['article'],
  sessionId: string,
  answers: number,
): QuestionView => questionWith(itemId, item, article, secretSeed(itemId, sessionId), answers === 0)

/** The same, in the order that a seed gives which the browser does not know. */
export const questionWith = (
  itemId: string,
  item: Item,
  article: QuestionView['article'],
  seed: string,
  isNew: boolean,
): QuestionView => {
  const { topic, stem } = item
  const fields = { itemId, topic, stem, article, isNew, hasChanged: false }
  switch (item.kind) {
    case 'multiple-choice': {
      const options = item.options.map(({ text }) => text)
      return { ...fields, kind: item.kind, options: shuffle(options, seed) }
    }
    case 'true-false':
      return { ...fields, kind: item.kind, options: item.options.map(({ text }) => text) }
    case 'cloze':
    case 'short-answer':
      return { ...fields, kind: item.kind }
    case 'matching': {
      const rights = item.pairs.map(({ right }) => right)
      return {
        ...fields,
        kind: item.kind,
        lefts: item.pairs.map(({ left }) => left),
        rights: mixed(rights, seed),
      }
    }
    case 'ordering':
      return { ...fields, kind: item.kind, things: mixed(item.sequence, seed) }
    default:
      return item satisfies never
  }
}
