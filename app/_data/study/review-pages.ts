import 'server-only'
import type { Database, Prisma } from '#prisma/client'

/** Rows that are in memory at a time while a log is sent. */
const ROWS_AT_A_TIME = 500

const ORDER = [{ answeredAt: 'asc' }, { answerId: 'asc' }, { factId: 'asc' }] as const

/** Behind this row in the order of the log. */
const behind = (at: Date, answerId: string, factId: string): Prisma.ReviewWhereInput => ({
  answeredAt: { gte: at },
  OR: [
    { answeredAt: { gt: at } },
    { answeredAt: at, answerId: { gt: answerId } },
    { answeredAt: at, answerId, factId: { gt: factId } },
  ],
})

/** A learner's whole log with the questions, some hundred rows at a time, oldest first. */
export async function* reviewPages(client: Database, userId: string) {
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
    yield rows
    after = behind(last.answeredAt, last.answerId, last.factId)
  }
}

type Page = ReturnType<typeof reviewPages> extends AsyncGenerator<infer Rows> ? Rows : never

/** One entry of the log for one fact, with its question. */
export type ReviewRow = Page[number]
