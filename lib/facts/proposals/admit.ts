import type { Article } from '#lib/article/article'
import { overlaps, type Span } from '#lib/article/span'
import { applyDecisions } from '#lib/facts/apply-decisions'
import { extractFacts } from '#lib/facts/extract'
import type { Entity, Extraction, Fact } from '#lib/facts/fact'
import type { FactDecisions } from '#lib/facts/fact-decisions'
import { type FactDraft, withKeys } from '#lib/facts/keys'
import { locate } from '#lib/facts/proposals/locate'
import type { ProposedFact, RejectedProposal } from '#lib/facts/proposals/proposed'
import { proveDate } from '#lib/facts/proposals/prove-date'
import { proveStatement } from '#lib/facts/proposals/prove-statement'

/** The suggestions that were proved, and those that were not. */
export interface Admitted {
  /** In the order in which they were proposed; none of them is among the article's own facts. */
  readonly facts: readonly Fact[]
  /** Speakers whom the article's own entities do not hold. */
  readonly entities: readonly Entity[]
  readonly rejected: readonly RejectedProposal[]
}

interface Proved {
  readonly draft: FactDraft
  readonly speaker?: Entity
}

const wordsOf = (fact: Fact): Span | null => (fact.kind === 'statement' ? fact.statement : null)

const mayBeMissing = (speaker: Entity | undefined, known: readonly Entity[]): Entity[] =>
  speaker && !known.some(({ name }) => name === speaker.name) ? [speaker] : []

/** Words that are somebody's already, whether or not a person dropped that reading, are not given to anybody again. */
const clashWith = (draft: FactDraft, facts: readonly Fact[]): string | null => {
  if (draft.kind !== 'statement') return null
  const other = facts.find((fact) => {
    const words = wordsOf(fact) ?? (fact.kind === 'demand' ? fact.evidence[0] : null)
    return words && overlaps(words, draft.statement)
  })
  if (!other) return null
  const holder = other.kind === 'statement' ? other.speaker : other.kind === 'demand' ? other.by : ''
  return holder === draft.speaker
    ? 'the article is read so already'
    : `these words are read as those of ${holder}`
}

const prove = (article: Article, extraction: Extraction, proposal: ProposedFact): Proved | string => {
  const place = locate(article, proposal.quote)
  if (typeof place === 'string') return place
  switch (proposal.kind) {
    case 'statement':
      return proveStatement(article, extraction, place, proposal.speaker)
    case 'date': {
      const draft = proveDate(article, extraction, place)
      return typeof draft === 'string' ? draft : { draft }
    }
    default:
      return proposal satisfies never
  }
}

/**
 * Takes of what was proposed about an article only what its text proves. The article's own facts are never changed,
 * and no proposal says again, or otherwise, what they say or what a person has dropped.
 *
 * @param extraction the article's own facts, as decided
 * @param decisions what a person decided; holds for proposed facts as well
 */
export const admitProposals = (
  article: Article,
  extraction: Extraction,
  proposals: readonly ProposedFact[],
  decisions?: FactDecisions,
): Admitted => {
  const read = decisions ? [...extraction.facts, ...extractFacts(article).facts] : extraction.facts
  const facts: Fact[] = []
  const entities: Entity[] = []
  const rejected: RejectedProposal[] = []
  for (const proposal of proposals) {
    const refuse = (why: string) => rejected.push({ words: proposal.quote, why })
    const proved = prove(article, extraction, proposal)
    if (typeof proved === 'string') {
      refuse(proved)
      continue
    }
    const clash = clashWith(proved.draft, [...read, ...facts])
    const [fact] = withKeys([proved.draft])
    const isKnown = [...read, ...facts].some(({ id }) => id === fact?.id)
    const [kept] = fact && decisions ? applyDecisions([fact], { ...decisions, add: [] }, article) : [fact]
    if (clash !== null) refuse(clash)
    else if (isKnown) refuse('the article is read so already')
    else if (!kept) refuse('a person has dropped it')
    else {
      facts.push(kept)
      entities.push(...mayBeMissing(proved.speaker, [...extraction.entities, ...entities]))
    }
  }
  return { facts, entities, rejected }
}
