import type { Article, ContentProblem } from '#lib/article/article'
import { Budget } from '#lib/article/budget'
import { parseArticle } from '#lib/article/parse'
import { factLabel } from '#lib/facts/describe'
import { extractFacts } from '#lib/facts/extract'
import type { Extraction, Fact } from '#lib/facts/fact'
import { type FactDecisions, parseFactDecisions } from '#lib/facts/fact-decisions'
import { admitProposals } from '#lib/facts/proposals/admit'
import { type RememberedFact, reconcileKeys } from '#lib/facts/reconcile'
import { parseQuestionDecisions } from '#lib/items/decisions/decisions'
import { generateItems } from '#lib/items/generate'
import type { Item } from '#lib/items/item'
import { askedOn, plansIn, turnsOn } from '#lib/items/past-plans'
import { generateWithProposals, type Proposals } from '#lib/items/proposals'
import { type Generated, type KnownFact, keptQuestions, learnedIn } from '#prisma/reading/kept'
import { isOwnFact, withDecisions } from '#prisma/reading/with-decisions'
import { type PlacedFact, placeFact } from '#prisma/sync-rows'

/** One article as it lies in content: text that nobody has looked into yet. */
export interface ContentText {
  readonly slug: string
  /** article.md, under the name that messages show. */
  readonly file: string
  readonly text: string
  /** facts.yaml beside it, where there is one. */
  readonly decisions?: { readonly file: string; readonly text: string }
  /** What a language model suggests about it. */
  readonly proposals?: Proposals
}

/** What the rows of an article should hold. */
export interface ArticleRows {
  readonly columns: ReturnType<typeof columnsOf>
  readonly facts: readonly PlacedFact[]
  readonly items: readonly Item[]
  /** Questions that only those are asked who have learned their facts. */
  readonly kept: readonly Item[]
  /** Keys of the facts whose answer is another one than what is remembered. */
  readonly changed: readonly string[]
}

/** Rows, or null where the text is no article; and what a person has to be told of the two files. */
export interface ReadContent {
  readonly rows: ArticleRows | null
  readonly problems: readonly ContentProblem[]
}

export const columnsOf = (article: Article, { published, facts }: Extraction, today: string) => ({
  title: article.title,
  source: article.source,
  language: article.language,
  publishedStart: published?.start ?? null,
  publishedEnd: published?.end ?? null,
  tags: JSON.stringify(article.tags),
  text: article.text,
  zones: JSON.stringify(article.zones),
  turnsOn: turnsOn(plansIn(facts), today),
})

/** The extraction under the keys by which its facts are known already. */
export const underKnownKeys = (extraction: Extraction, remembered: readonly RememberedFact[]): Extraction => {
  const facts = reconcileKeys(remembered, extraction.facts, factLabel)
  const renamed = new Map(extraction.facts.map(({ id }, index) => [id, facts[index]?.id ?? id]))
  const conflicts = extraction.conflicts.map((conflict) => ({
    ...conflict,
    facts: conflict.facts.map((id) => renamed.get(id) ?? id),
  }))
  return { ...extraction, facts, conflicts }
}

/** The facts that are known already by their keys, and the questions; proposed ones never take an own fact's key. */
const factsAndItems = (
  article: Article,
  factDecisions: FactDecisions | undefined,
  proposals: Proposals | undefined,
  remembered: readonly KnownFact[],
  preferred: readonly string[],
): { known: Extraction; facts: readonly Fact[] } & Generated => {
  const own = extractFacts(article, factDecisions)
  const known = underKnownKeys(own, remembered)
  const wishes = { learned: learnedIn(remembered), preferred }
  if (!proposals)
    return { known, facts: known.facts, ...generateItems(article, known, [], new Budget(article), wishes) }
  const admitted = admitProposals(article, own, proposals.facts, factDecisions)
  const taken = new Set(known.facts.map(({ id }) => id))
  const left = remembered.filter(({ key }) => !taken.has(key))
  const proposed = reconcileKeys(left, admitted.facts, factLabel).filter(({ id }) => !taken.has(id))
  const additions = { facts: proposed, entities: admitted.entities, stems: proposals.stems }
  const { items, kept, facts } = generateWithProposals(article, known, additions, [], wishes)
  return { known, facts: [...known.facts, ...facts], items, kept }
}

/** Keys of the facts whose answer is another one than what is remembered. */
export const changedFacts = (
  facts: readonly PlacedFact[],
  remembered: readonly RememberedFact[],
): string[] => {
  const before = new Map(remembered.map(({ key, answer }) => [key, answer]))
  return facts.filter(({ key, answer }) => (before.get(key) ?? answer) !== answer).map(({ key }) => key)
}

/**
 * The long work of a sync, from the text of an article to what its rows should hold. Pure: it touches no database, and
 * runs where it can be stopped.
 *
 * @param remembered the facts that the article has had so far, whose keys its facts keep
 * @param today the day that it is, `YYYY-MM-DD`: what was planned for a day before it is asked as past
 */
export const readContentText = (
  { slug, file, text, decisions: beside, proposals }: ContentText,
  remembered: readonly KnownFact[],
  today: string,
): ReadContent => {
  const { article, problems } = parseArticle(text, { slug, file })
  const parsed = beside ? parseFactDecisions(beside.text, beside.file) : undefined
  const told = [...problems, ...(parsed?.problems ?? [])]
  if (!article) return { rows: null, problems: told }
  const engines = remembered.filter((fact) => !isOwnFact(fact))
  const { prefer } = parseQuestionDecisions(beside?.text ?? '', beside?.file ?? '').decisions
  const { known, facts, ...generated } = factsAndItems(
    article,
    parsed?.factDecisions,
    proposals,
    engines,
    prefer,
  )
  const asked = askedOn(generated.items, plansIn(known.facts), today, article)
  const decided = withDecisions(article, asked, beside?.text ?? '', beside?.file ?? '')
  const placed = [...facts.map((fact) => placeFact(article, fact)), ...decided.facts]
  const rows = {
    columns: columnsOf(article, known, today),
    facts: placed,
    items: decided.items,
    kept: keptQuestions(article, { ...known, facts }, generated, engines, decided.decisions, today),
    changed: changedFacts(placed, remembered),
  }
  return { rows, problems: [...told, ...decided.problems] }
}
