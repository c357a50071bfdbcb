import 'server-only'
import { onShelf, slugsOnShelf } from '#data/articles/shelf'
import { isTold, isToldItem, toldItems, type Withheld } from '#data/classes/withheld'
import { Prisma } from '#prisma/generated/client'
import { IS_PUBLISHED, IS_STILL_ASKED, isAskedOf, STILL_ASKED } from '#prisma/still-asked'

/** Items that can be asked of anybody: still in the content, of an article that the learner sees, and kept back by no assignment. */
export const askableItems = (withheld: Withheld) => ({
  retiredAt: null,
  ...toldItems(withheld),
  article: onShelf(withheld.reader),
})

/** Items that can be asked of somebody who has learned what they ask: those that are only kept for them too. */
export const recallableItems = (withheld: Withheld) => ({
  AND: [STILL_ASKED],
  ...toldItems(withheld),
  article: onShelf(withheld.reader),
})

/** Facts that can be asked: still in the content, with an item that can be. */
export const askable = (withheld: Withheld) => ({
  retiredAt: null,
  article: { retiredAt: null, ...onShelf(withheld.reader) },
  ...(withheld.factIds.size === 0 ? {} : { NOT: { id: { in: [...withheld.factIds] } } }),
  items: { some: { item: { retiredAt: null, ...toldItems(withheld) } } },
})

/** Facts of which somebody has a card and that can be asked. */
export const recallable = (withheld: Withheld) => ({
  ...askable(withheld),
  items: { some: { item: { ...STILL_ASKED, ...toldItems(withheld) } } },
})

const hasItem = (withheld: Withheld, standing: Prisma.Sql): Prisma.Sql => Prisma.sql`f.retiredAt IS NULL
  AND f.articleSlug IN (${slugsOnShelf(withheld.reader)}) AND ${isTold(withheld)}
  AND EXISTS (SELECT 1 FROM ItemFact x JOIN Item i ON i.id = x.itemId
    WHERE x.factId = f.id AND ${standing} AND ${isToldItem(withheld)})`

/** The same of a `Fact f`: anybody can be asked it. */
export const isAskable = (withheld: Withheld): Prisma.Sql => hasItem(withheld, IS_PUBLISHED)

/** Of a `Fact f` that the learner has a card of: they can be asked it. */
export const isRecallable = (withheld: Withheld): Prisma.Sql => hasItem(withheld, IS_STILL_ASKED)

/** Of a `Fact f`: it can be asked of a learner, who may have learned it or not. */
export const isAskableOf = (userId: string, withheld: Withheld): Prisma.Sql =>
  hasItem(withheld, isAskedOf(userId))
