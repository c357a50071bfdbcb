import type { Article } from '#lib/article/article'
import { simplifiedArticle } from '#lib/article/script'
import type { Span } from '#lib/article/span'
import { findConflicts } from '#lib/facts/conflicts'
import { extractDates } from '#lib/facts/dates/dates'
import { publicationOf } from '#lib/facts/dates/publication'
import { extractDemands } from '#lib/facts/demands'
import { draftEnglishFacts, englishPublication } from '#lib/facts/english/draft-facts'
import { collectEntities } from '#lib/facts/entities'
import { type EventDraft, extractEvents } from '#lib/facts/events/events'
import type { Extraction } from '#lib/facts/fact'
import { type FactDraft, withKeys } from '#lib/facts/keys'
import { extractQuantities } from '#lib/facts/quantities'
import { applyReview, type FactReview } from '#lib/facts/review'
import { inOriginalScript } from '#lib/facts/script'
import { extractStatements } from '#lib/facts/speech/statements'

const partiesOf = ({ frame, participants }: EventDraft): string =>
  `${frame}|${[...participants].sort().join('+')}`

/** The day on which it is: one telling may name the morning, and another the day alone. */
const dayOf = ({ date }: EventDraft): string | undefined => date?.replace(/T.*$/, '')

/** The one dated telling of a planned meeting that the lead told without its date. */
const datedTelling = (event: EventDraft, events: readonly EventDraft[]): EventDraft => {
  if (event.date || event.status !== 'planned') return event
  const dated = events.filter(
    (other) => other.date && other.status === 'planned' && partiesOf(other) === partiesOf(event),
  )
  return new Set(dated.map(dayOf)).size === 1 && dated[0] ? dated[0] : event
}

/** One meeting told twice (in the lead and under a picture) is one event with two proofs. */
const joinTold = (events: readonly EventDraft[]): EventDraft[] => {
  const joined = new Map<string, { event: EventDraft; evidence: Span[] }>()
  for (const told of events) {
    const event = datedTelling(told, events)
    const name = `${partiesOf(event)}|${dayOf(event) ?? event.evidence[0]?.start}`
    const known = joined.get(name)
    if (known) known.evidence.push(...told.evidence)
    else joined.set(name, { event, evidence: [...told.evidence] })
  }
  return [...joined.values()].map(({ event, evidence }) => ({ ...event, evidence }))
}

const inOrder = (drafts: FactDraft[]): FactDraft[] =>
  drafts
    .map((draft, index) => ({ draft, index, start: draft.evidence[0]?.start ?? 0 }))
    .sort((a, b) => a.start - b.start || a.index - b.index)
    .map(({ draft }) => draft)

/** The extractors of Chinese articles, in their order: later ones read what earlier ones found. */
const draftChineseFacts = (article: Article, published: Extraction['published']) => {
  const dates = extractDates(article, published)
  const statements = extractStatements(article)
  const events = joinTold(extractEvents(article, dates, statements, published))
  const quantities = extractQuantities(article, dates)
  const demands = extractDemands(article)
  const entities = collectEntities(article, statements, events, demands)
  const drafts: FactDraft[] = [...dates, ...statements, ...events, ...quantities, ...demands]
  return { entities, drafts }
}

const readAsIs = (article: Article): Extraction => {
  const isEnglish = article.language === 'en'
  const published = isEnglish ? englishPublication(article) : publicationOf(article)
  const { entities, drafts } = isEnglish
    ? draftEnglishFacts(article, published, joinTold)
    : draftChineseFacts(article, published)
  return { published, entities, facts: withKeys(inOrder(drafts)), conflicts: [] }
}

/** Traditional characters are read as simplified ones, and shown as they are. */
const readTraditional = (article: Article): Extraction => {
  const shadow = simplifiedArticle(article)
  return inOriginalScript(readAsIs(shadow), article, shadow)
}

/**
 * Article in, facts out: dates with TIMEX3 values, who said what, meetings, quantities, demands; each with its
 * evidence, its certainty and a key that survives edits. The same article gives the same facts, always.
 *
 * @param review what a person decided about the facts (facts.yaml)
 */
export const extractFacts = (article: Article, review?: FactReview): Extraction => {
  const read = article.language === 'zh-Hant' ? readTraditional(article) : readAsIs(article)
  const facts = review ? applyReview(read.facts, review, article) : read.facts
  return { ...read, facts, conflicts: findConflicts(facts) }
}
