import { factAnswer, factLabel } from '#lib/facts/describe'
import type { Fact } from '#lib/facts/fact'
import type { FactDecisions } from '#lib/facts/fact-decisions'
import type { FactStanding, FoundFact } from '#prisma/reading/findings'

const standingOf = (key: string, { keep, drop, edit }: FactDecisions, isAdded: boolean): FactStanding => {
  if (isAdded) return 'added'
  if (drop.includes(key)) return 'dropped'
  if (edit.some(({ id }) => id === key)) return 'edited'
  return keep.includes(key) ? 'kept' : 'proposed'
}

/** What of a fact its owner may write anew, as it stands. */
const fieldsOf = (fact: Fact): FoundFact['fields'] => {
  switch (fact.kind) {
    case 'date':
      return { value: fact.value, event: fact.event ?? '', quote: fact.span.text }
    case 'statement':
      return { speaker: fact.speaker, title: fact.title ?? '', quote: fact.statement.text }
    case 'quantity':
      return { value: String(fact.value), unit: fact.unit ?? '', what: fact.what, quote: fact.span.text }
    case 'event':
    case 'demand':
    case 'decision':
    case 'role':
    case 'reason':
    case 'clause':
      return {}
    default:
      return fact satisfies never
  }
}

const foundFact = (fact: Fact, read: Fact | undefined, standing: FactStanding): FoundFact => ({
  key: fact.id,
  kind: fact.kind,
  standing,
  label: factLabel(fact),
  answer: factAnswer(fact),
  read: read ? { label: factLabel(read), answer: factAnswer(read) } : null,
  fields: fieldsOf(fact),
  confidence: fact.confidence,
  spans: fact.evidence.map(({ start, end }) => ({ start, end })),
})

const startOf = ({ spans }: FoundFact): number => spans[0]?.start ?? 0

/** All facts in the order of the text: those that are asked, and those that the owner has dropped. */
export const foundFacts = (
  read: readonly Fact[],
  settled: readonly Fact[],
  factDecisions: FactDecisions,
): FoundFact[] => {
  const byKey = new Map(read.map((fact) => [fact.id, fact]))
  const kept = settled.map((fact) =>
    foundFact(fact, byKey.get(fact.id), standingOf(fact.id, factDecisions, !byKey.has(fact.id))),
  )
  const dropped = read
    .filter(({ id }) => factDecisions.drop.includes(id))
    .map((fact) => foundFact(fact, fact, 'dropped'))
  return [...kept, ...dropped].sort((a, b) => startOf(a) - startOf(b))
}
