import 'server-only'
import { hides, readWithheld, type Withheld } from '#data/classes/withheld'
import type { Database, Prisma } from '#prisma/client'

/** Rows that are in memory at a time while a log is sent. */
const ROWS_AT_A_TIME = 500

const ORDER = [{ answeredAt: 'asc' }, { answerId: 'asc' }, { factId: 'asc' }] as const

const hidden = (withheld: Withheld, itemIds: readonly string[]) => {
  const items = new Set<string | null>(itemIds)
  return ({ factId, itemId }: { readonly factId: string; readonly itemId: string | null }): boolean =>
    hides(withheld, [factId]) || items.has(itemId)
}

/** Behind this row in the order of the log. */
const behind = (at: Date, answerId: string, factId: string): Prisma.ReviewWhereInput => ({
  answeredAt: { gte: at },
  OR: [
    { answeredAt: { gt: at } },
    { answeredAt: at, answerId: { gt: answerId } },
    { answeredAt: at, answerId, factId: { gt: factId } },
  ],
})

/** What was answered and whether it was right, blank, and the ids, which tell what a fact says: an assignment asks it. */
const BLANK = { factId: '', itemId: null, response: null, correct: null, score: null, rating: null } as const

/**
 * A learner's whole log with the questions, some hundred rows at a time, oldest first. What an assignment keeps back
 * has neither answer nor mark until that is over.
 */
export async function* reviewPages(client: Database, userId: string, now: Date) {
  const withheld = await readWithheld(client, userId, now)
  const items = await client.itemFact.findMany({
    where: { factId: { in: [...withheld.factIds] } },
    select: { itemId: true },
  })
  const isHidden = hidden(
    withheld,
    items.map(({ itemId }) => itemId),
  )
  let after: Prisma.ReviewWhereInput = {}
  for (;;) {
    const rows = await client.review.findMany({
      where: { userId, ...after },
      include: {
        item: { select: { stem: true, kind: true } },
        fact: { select: { kind: true, article: { select: { title: true } } } },
      },
      orderBy: [...ORDER],
      take: ROWS_AT_A_TIME,
    })
    const last = rows.at(-1)
    if (!last) return
    yield rows.map((row) => (isHidden(row) ? { ...row, ...BLANK } : row))
    after = behind(last.answeredAt, last.answerId, last.factId)
  }
}

type Page = ReturnType<typeof reviewPages> extends AsyncGenerator<infer Rows> ? Rows : never

/** One entry of the log for one fact, with its question. */
export type ReviewRow = Page[number]
