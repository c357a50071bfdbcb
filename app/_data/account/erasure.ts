import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import type { Database, Transaction } from '#prisma/client'

/** What erasing somebody does to classes and articles, told before it is done. */
export interface ErasureView {
  /** Classes with others in them that would be without an owner: they keep it from being done. */
  readonly inTheWay: readonly string[]
  /** Classes without anybody else: they go too. */
  readonly going: readonly string[]
  /** Classes that have counted something of them, which stays without a name. */
  readonly counted: readonly string[]
  /** Classes that they are in, and will have left. */
  readonly left: readonly string[]
  /** Articles that they brought: they go too, but for what others have learned from them. */
  readonly articles: number
  /** Answers in their own log. */
  readonly answers: number
}

/** Classes that would be without an owner: those with others in them, and those without anybody. */
export const orphansOf = async (client: Database | Transaction, userId: string) => {
  const classes = await client.classroom.findMany({
    where: {
      memberships: { some: { userId, role: 'owner', leftAt: null } },
      NOT: { memberships: { some: { userId: { not: userId }, role: 'owner', leftAt: null } } },
    },
    select: {
      id: true,
      name: true,
      memberships: { where: { userId: { not: userId } }, select: { userId: true }, take: 1 },
    },
    orderBy: { name: 'asc' },
  })
  return {
    peopled: classes.filter(({ memberships }) => memberships.length > 0),
    empty: classes.filter(({ memberships }) => memberships.length === 0),
  }
}

const namesOf = (rooms: readonly { readonly name: string }[]): string[] => rooms.map(({ name }) => name)

/** What would become of somebody's classes and articles. */
export const foreseeErasure = async (client: Database, userId: string): Promise<ErasureView> => {
  const named = { select: { id: true, name: true }, orderBy: { name: 'asc' } } as const
  const [{ peopled, empty }, counted, left, articles, answers] = await Promise.all([
    orphansOf(client, userId),
    client.classroom.findMany({
      where: { assignments: { some: { taken: { some: { userId } } } } },
      ...named,
    }),
    client.classroom.findMany({ where: { memberships: { some: { userId, leftAt: null } } }, ...named }),
    client.manuscript.count({ where: { ownerId: userId } }),
    client.review.count({ where: { userId, kind: 'answer' } }),
  ])
  const others = new Set([...peopled, ...empty].map(({ id }) => id))
  return {
    inTheWay: namesOf(peopled),
    going: namesOf(empty),
    counted: namesOf(counted),
    left: namesOf(left.filter(({ id }) => !others.has(id))),
    articles,
    answers,
  }
}

/** What would become of the viewer's own. */
export const foreseeOwnErasure = async ({ userId }: Viewer): Promise<ErasureView> =>
  foreseeErasure(await database(), userId)
