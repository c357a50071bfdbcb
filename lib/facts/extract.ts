import type { Article } from '#lib/article/article'
import { Budget } from '#lib/article/budget'
import { simplifiedArticle } from '#lib/article/script'
import type { Span } from '#lib/article/span'
import { chineseActs, LEANING, toldIn } from '#lib/facts/acts'
import { applyDecisions, conflictsAmong } from '#lib/facts/apply-decisions'
import { bySentence } from '#lib/facts/by-sentence'
import { clauseFactsIn } from '#lib/facts/clauses/clause-facts'
import { extractDates } from '#lib/facts/dates/dates'
import { publicationOf } from '#lib/facts/dates/publication'
import { englishPublication } from '#lib/facts/english/dates/publication'
import { draftEnglishFacts } from '#lib/facts/english/draft-facts'
import { collectEntities } from '#lib/facts/entities'
import { areApart, plannedTalks } from '#lib/facts/events/clause-events'
import { type EventDraft, extractEvents } from '#lib/facts/events/events'
import type { Extraction } from '#lib/facts/fact'
import type { FactDecisions } from '#lib/facts/fact-decisions'
import { type FactDraft, withKeys } from '#lib/facts/keys'
import { extractQuantities } from '#lib/facts/quantities'
import { inOriginalScript } from '#lib/facts/script'
import { extractStatements } from '#lib/facts/speech/statements'
import { withClauses } from '#lib/facts/tellings'
import type { Reading } from '#lib/language/language'
import { readArticle } from '#lib/language/read'

const partiesOf = ({ frame, participants }: EventDraft): string =>
  `${frame}|${[...participants].sort().join('+')}`

/** The day on which it is: one telling may name the morning, and another the day alone. */
const dayOf = ({ date }: EventDraft): string | undefined => date?.replace(/T.*$/, '')

/** Of the planned meetings that are told with their date, by parties: the first telling, where all name one day. */
const datedTellings = (events: readonly EventDraft[]): ReadonlyMap<string, EventDraft> => {
  const first = new Map<string, EventDraft>()
  const disputed = new Set<string>()
  for (const event of events) {
    if (!event.date || event.status !== 'planned') continue
    const parties = partiesOf(event)
    const known = first.get(parties)
    if (!known) first.set(parties, event)
    else if (dayOf(known) !== dayOf(event)) disputed.add(parties)
  }
  return new Map([...first].filter(([parties]) => !disputed.has(parties)))
}

/** One meeting told twice (in the lead and under a picture) is one event with two proofs. */
const joinTold = (events: readonly EventDraft[]): EventDraft[] => {
  const dated = datedTellings(events)
  const joined = new Map<string, { event: EventDraft; evidence: Span[] }>()
  for (const told of events) {
    // The lead told of a planned meeting without its date.
    const event = told.date || told.status !== 'planned' ? told : (dated.get(partiesOf(told)) ?? told)
    const day = `${partiesOf(event)}|${dayOf(event) ?? event.evidence[0]?.start}`
    const first = joined.get(day)?.event
    const name = first && areApart(first, event) ? `${day}|${event.date}` : day
    const known = joined.get(name)
    if (known) known.evidence.push(...told.evidence)
    else joined.set(name, { event, evidence: [...told.evidence] })
  }
  return [...joined.values()].map(({ event, evidence }) => ({ ...event, evidence }))
}

const startOf = ({ evidence }: { readonly evidence: readonly Span[] }): number => evidence[0]?.start ?? 0

const inOrder = (drafts: FactDraft[]): FactDraft[] =>
  drafts
    .map((draft, index) => ({ draft, index, start: startOf(draft) }))
    .sort((a, b) => a.start - b.start || a.index - b.index)
    .map(({ draft }) => draft)

/** Whether something that happens is among the events already, by the day that its clause names. */
const isTold = ({ dateSpan }: EventDraft, events: readonly EventDraft[]): boolean =>
  events.some((event) => event.dateSpan?.start === dateSpan?.start)

/** The extractors of Chinese articles, in their order: later ones read what earlier ones found. */
const draftChineseFacts = (article: Article, published: Extraction['published'], budget: Budget) => {
  const found = <Drafts extends readonly FactDraft[]>(drafts: Drafts): Drafts => budget.each(drafts, startOf)
  const read = readArticle(article)
  const told = toldIn(read)
  const dates = found(extractDates(article, published))
  const datesOf = bySentence(article.sentences, dates, ({ span }) => span.start)
  const daysIn = ({ sentence }: Reading): Span[] =>
    datesOf(sentence).flatMap(({ type, span }) => (type === 'DATE' || type === 'TIME' ? [span] : []))
  const clauses = found(clauseFactsIn(read, LEANING, daysIn))
  const telling = <Draft extends FactDraft>(drafts: readonly Draft[]): Draft[] =>
    withClauses(article, drafts, clauses)
  const statements = found(extractStatements(read, told.people))
  const { acts, happenings } = chineseActs(read, told, dates, published)
  const framed = found(extractEvents(article, dates, statements, published))
  const held = [...framed, ...found(plannedTalks(read, dates, published, framed))]
  const events = joinTold([...held, ...found(happenings.filter((one) => !isTold(one, held)))])
  const quantities = found(extractQuantities(article, dates))
  const demands = found(acts).filter((act) => act.kind === 'demand')
  const entities = collectEntities(read, told.people, statements, events, demands)
  const drafts: FactDraft[] = [
    ...telling(dates),
    ...statements,
    ...telling(events),
    ...telling(quantities),
    ...acts,
    ...clauses,
  ]
  return { entities, drafts }
}

const readAsIs = (article: Article, budget: Budget): Extraction => {
  budget.each(article.sentences, ({ start }) => start)
  const isEnglish = article.language === 'en'
  const published = isEnglish ? englishPublication(article) : publicationOf(article)
  const { entities, drafts } = isEnglish
    ? draftEnglishFacts(article, published, joinTold)
    : draftChineseFacts(article, published, budget)
  budget.each(drafts, startOf)
  return { published, entities, facts: withKeys(inOrder(drafts)), conflicts: [] }
}

/** Traditional characters are read as simplified ones, and shown as they are. */
const readTraditional = (article: Article, budget: Budget): Extraction => {
  const shadow = simplifiedArticle(article)
  return inOriginalScript(readAsIs(shadow, budget), article, shadow)
}

/**
 * Article in, facts out: dates with TIMEX3 values, who said what, meetings, quantities, demands, decisions, roles,
 * reasons; each with its evidence, its certainty and a key that survives edits. The same article gives the same facts, always.
 *
 * @param decisions what a person decided about the facts (facts.yaml)
 * @throws OutOfSteps when the text takes more work than one of its length may
 */
export const extractFacts = (
  article: Article,
  decisions?: FactDecisions,
  budget: Budget = new Budget(article),
): Extraction => {
  const read = article.language === 'zh-Hant' ? readTraditional(article, budget) : readAsIs(article, budget)
  const facts = decisions ? applyDecisions(read.facts, decisions, article) : read.facts
  return { ...read, facts, conflicts: conflictsAmong(facts, decisions) }
}
