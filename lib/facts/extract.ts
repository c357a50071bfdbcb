import type { Article } from '#lib/article/article'
import { Budget } from '#lib/article/budget'
import { isMixed, simplifiedArticle } from '#lib/article/script'
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
import { extractEvents } from '#lib/facts/events/events'
import { joinTold } from '#lib/facts/events/join'
import type { Extraction } from '#lib/facts/fact'
import type { FactDecisions } from '#lib/facts/fact-decisions'
import { type FactDraft, withKeys } from '#lib/facts/keys'
import { extractQuantities } from '#lib/facts/quantities'
import { inOriginalScript } from '#lib/facts/script'
import { extractStatements } from '#lib/facts/speech/statements'
import { withClauses } from '#lib/facts/tellings'
import type { Reading } from '#lib/language/language'
import { readArticle } from '#lib/language/read'

const startOf = ({ evidence }: { readonly evidence: readonly Span[] }): number => evidence[0]?.start ?? 0

const inOrder = (drafts: FactDraft[]): FactDraft[] =>
  drafts
    .map((draft, index) => ({ draft, index, start: startOf(draft) }))
    .sort((a, b) => a.start - b.start || a.index - b.index)
    .map(({ draft }) => draft)

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
  const acts = chineseActs(read, told, dates)
  const events = joinTold(found(extractEvents(read, told.byPronoun, dates, statements, published)))
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
  const isTraditional = article.language === 'zh-Hant' || isMixed(article)
  const read = isTraditional ? readTraditional(article, budget) : readAsIs(article, budget)
  const facts = decisions ? applyDecisions(read.facts, decisions, article) : read.facts
  return { ...read, facts, conflicts: conflictsAmong(facts, decisions) }
}
