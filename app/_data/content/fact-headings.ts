import 'server-only'
import type { Language, Zone } from '#lib/article/article'
import { sentencesOf } from '#lib/article/sentences'
import { isBare, shownLabel } from '#lib/facts/describe'
import type { Database, Transaction } from '#prisma/client'

interface LabelledFact {
  readonly factId: string
  readonly kind: string
  readonly label: string
  readonly slug: string
  readonly language: string
}

/** The first sentences that prove some facts. */
const readSentences = async (
  client: Database | Transaction,
  factIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (factIds.length === 0) return new Map()
  const places = await client.factSentence.findMany({
    where: { factId: { in: [...factIds] } },
    orderBy: { sentence: 'desc' },
  })
  const articles = await client.article.findMany({
    where: { slug: { in: [...new Set(places.map(({ articleSlug }) => articleSlug))] } },
    select: { slug: true, text: true, zones: true, language: true },
  })
  const sentences = new Map(
    articles.flatMap(({ slug, text, zones, language }) =>
      sentencesOf(text, JSON.parse(zones) as Zone[], language as Language).map(
        (sentence) => [`${slug}@${sentence.start}`, sentence.text.trim()] as const,
      ),
    ),
  )
  return new Map(
    places.flatMap(({ factId, articleSlug, sentence }) => {
      const text = sentences.get(`${articleSlug}@${sentence}`)
      return text === undefined ? [] : [[factId, text] as const]
    }),
  )
}

/**
 * What each fact says, so that it can stand by itself: its description, or its sentence where that is a bare day or a
 * bare number.
 *
 * @returns by fact
 */
export const readHeadings = async (
  client: Database | Transaction,
  facts: readonly LabelledFact[],
): Promise<ReadonlyMap<string, string>> => {
  const bare = facts.filter(isBare).map(({ factId }) => factId)
  const sentences = await readSentences(client, bare)
  return new Map(
    facts.map(({ factId, label, language }) => [
      factId,
      sentences.get(factId) ?? shownLabel(label, language),
    ]),
  )
}
