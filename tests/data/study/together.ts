import type { Item } from '#lib/items/item'
import type { Database, Prisma } from '#prisma/client'

/** A question to match or to order that asks four facts of an article, whatever else the content asks. */
export const askTogether = async (
  client: Database,
  kind: 'matching' | 'ordering',
  whichFacts: Prisma.FactWhereInput = {},
): Promise<string> => {
  const { slug, facts } = await client.article.findFirstOrThrow({
    where: { facts: { some: {} } },
    orderBy: { facts: { _count: 'desc' } },
    select: {
      slug: true,
      facts: {
        where: { retiredAt: null, ...whichFacts },
        orderBy: { position: 'asc' },
        take: 4,
        select: { id: true, key: true },
      },
    },
  })
  const things = ['甲', '乙', '丙', '丁']
  const asked =
    kind === 'matching'
      ? { kind, pairs: things.map((left, index) => ({ left, right: `${index + 1}` })) }
      : { kind, sequence: things }
  const common = {
    key: kind,
    topic: 'date',
    stem: `四件事（${kind}）`,
    evidence: [],
    rationale: '',
    score: 1,
  } as const
  const item: Item = { ...common, ...asked, factIds: facts.map(({ key }) => key) }
  await client.item.create({
    data: {
      id: `${slug}/${kind}`,
      articleSlug: slug,
      key: kind,
      kind,
      topic: 'date',
      stem: common.stem,
      item: JSON.stringify(item),
      score: 1,
      facts: { create: facts.map(({ id }, position) => ({ factId: id, position })) },
    },
  })
  return slug
}
