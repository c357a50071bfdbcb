import 'server-only'
import { onShelf } from '#data/articles/shelf'
import { coverFor, type Withheld } from '#data/classes/withheld'
import { shownLabel } from '#lib/facts/describe'
import type { Database, Transaction } from '#prisma/client'

interface LabelledFact {
  readonly factId: string
  readonly label: string
  readonly language: string
}

/** The sentences that tell some bare facts, of articles that the reader sees; what is kept back is covered in them. */
const readSentences = async (
  client: Database | Transaction,
  withheld: Withheld,
  factIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const facts = await client.fact.findMany({
    where: {
      id: { in: [...factIds] },
      heading: { not: null },
      retiredAt: null,
      article: { retiredAt: null, ...onShelf(withheld.reader) },
    },
    select: { id: true, heading: true },
  })
  const cover = coverFor(withheld)
  return new Map(
    facts.flatMap(({ id, heading }) => (heading === null ? [] : [[id, cover(heading).trim()] as const])),
  )
}

/**
 * What each fact says, so that it can stand by itself: its description, or its sentence where that is a bare day or a
 * bare number and the sentence may be shown.
 *
 * @returns by fact
 */
export const readHeadings = async (
  client: Database | Transaction,
  withheld: Withheld,
  facts: readonly LabelledFact[],
): Promise<ReadonlyMap<string, string>> => {
  const sentences = await readSentences(
    client,
    withheld,
    facts.map(({ factId }) => factId),
  )
  return new Map(
    facts.map(({ factId, label, language }) => [
      factId,
      sentences.get(factId) ?? shownLabel(label, language),
    ]),
  )
}
