import type { Article, ContentProblem } from '#lib/article/article'
import { Budget, OutOfSteps } from '#lib/article/budget'
import type { Trouble } from '#lib/article/formats/trouble'
import { lineNumberAt } from '#lib/article/lines'
import { parseArticle } from '#lib/article/parse'
import { applyDecisions, conflictsAmong } from '#lib/facts/apply-decisions'
import { extractFacts } from '#lib/facts/extract'
import { parseFactDecisions } from '#lib/facts/fact-decisions'
import type { RememberedFact } from '#lib/facts/reconcile'
import { parseQuestionDecisions } from '#lib/items/decisions/decisions'
import { withoutDates } from '#lib/items/doubt'
import { generateItems } from '#lib/items/generate'
import { askedOn, plansIn } from '#lib/items/past-plans'
import { unaskedFacts } from '#lib/items/unasked'
import { askedDay, countedDays } from '#prisma/reading/asked-day'
import type { Findings, FoundFact } from '#prisma/reading/findings'
import { foundFacts } from '#prisma/reading/found-facts'
import { type KnownFact, keptQuestions, learnedIn } from '#prisma/reading/kept'
import { type ArticleRows, changedFacts, columnsOf, underKnownKeys } from '#prisma/reading/read-content'
import type { OnStage } from '#prisma/reading/stage'
import { isOwnFact, withDecisions } from '#prisma/reading/with-decisions'
import { placeFact } from '#prisma/sync-rows'

/** What somebody brought, as it lies in the database. */
export interface ManuscriptText {
  readonly slug: string
  /** article.md */
  readonly text: string
  /** facts.yaml */
  readonly decisions: string
  /** What the reading before found: facts of an edited text keep these keys, and with them what was decided. */
  readonly found: readonly FoundFact[]
  /** The latest day that it was anywhere when it was brought, `YYYY-MM-DD`: what it calls 3日 is not after it. */
  readonly broughtOn: string
}

/** What a manuscript is read from. */
export interface ManuscriptInput {
  readonly manuscript: ManuscriptText
  /** The facts that the article has had so far. */
  readonly remembered: readonly KnownFact[]
  /** The day that it is, `YYYY-MM-DD`: what was planned for a day before it is asked as past. */
  readonly today: string
}

/** Rows with what their owner is to see of them; or why there are none. */
export type ReadManuscript =
  | { readonly rows: ArticleRows; readonly findings: Findings; readonly problems: readonly ContentProblem[] }
  | { readonly trouble: Trouble }

const MOST_UNPROVED = 200

/** What was known before of the facts of this article: as they were read, whatever was decided about them. */
const knownBefore = (
  found: readonly FoundFact[],
  remembered: readonly RememberedFact[],
): RememberedFact[] => {
  const seen = new Set(found.map(({ key }) => key))
  return [
    ...found
      .filter((fact) => !isOwnFact(fact))
      .map(({ key, kind, read, label, answer }) => ({ key, kind, ...(read ?? { label, answer }) })),
    ...remembered.filter((fact) => !seen.has(fact.key) && !isOwnFact(fact)),
  ]
}

const readAll = (
  article: Article,
  { found: before, decisions, broughtOn }: ManuscriptText,
  remembered: readonly KnownFact[],
  today: string,
  tell: OnStage,
) => {
  const { factDecisions, problems } = parseFactDecisions(decisions, 'facts.yaml')
  tell('facts')
  const read = underKnownKeys(extractFacts(article), knownBefore(before, remembered))
  const { asked: asksDay, unplaced, uncertain } = askedDay(article, read, broughtOn)
  const settled = applyDecisions(read.facts, factDecisions, article)
  const conflicts = conflictsAmong(settled, factDecisions)
  const extraction = withoutDates({ ...read, facts: settled, conflicts }, uncertain)
  const { facts } = extraction
  tell('questions')
  const engines = remembered.filter((fact) => !isOwnFact(fact))
  const budget = new Budget(article)
  const { prefer } = parseQuestionDecisions(decisions, 'facts.yaml').decisions
  const wishes = { learned: learnedIn(engines), preferred: prefer }
  const { rejected, ...generated } = generateItems(article, extraction, [], budget, wishes)
  const items = askedOn(generated.items, plansIn(facts), today, article)
  const decided = withDecisions(article, items, decisions, 'facts.yaml')
  const kept = keptQuestions(article, extraction, generated, engines, decided.decisions, today)
  const told = [...problems, ...decided.problems]
  const { spare } = generated
  const hidden = items.filter(({ key }) => decided.decisions.hide.includes(key))
  const unasked = unaskedFacts(facts, {
    items: [...items, ...decided.items],
    hidden: hidden.map(({ key }) => key),
    spare,
    rejected,
    unplaced,
  })
  const found = { hidden, unasked, asksDay, spare, rejected }
  return { factDecisions, problems: told, read, extraction, kept, decided, found }
}

/**
 * The long work on a brought article: its rows, and what its owner is to see. Pure; it runs where it can be stopped.
 */
export const readManuscript = (
  { manuscript, remembered, today }: ManuscriptInput,
  tell: OnStage = () => undefined,
): ReadManuscript => {
  const { slug, text } = manuscript
  tell('sentences')
  const { article } = parseArticle(text, { slug, file: 'article.md' })
  if (!article) return { trouble: { kind: 'empty' } }
  try {
    const all = readAll(article, manuscript, remembered, today, tell)
    const { factDecisions, problems, read, extraction, kept, decided, found } = all
    const { facts, published } = extraction
    const placed = [...facts.map((fact) => placeFact(article, fact)), ...decided.facts]
    return {
      rows: {
        columns: columnsOf(article, extraction, today),
        facts: placed,
        items: decided.items,
        kept,
        changed: changedFacts(placed, remembered),
      },
      findings: {
        published: published && { start: published.start, end: published.end, inferred: published.inferred },
        facts: foundFacts(read.facts, facts, factDecisions),
        days: countedDays(article, read.facts),
        asksDay: found.asksDay,
        unasked: found.unasked,
        hidden: found.hidden.map(({ key, stem }) => ({ key, stem })),
        spare: found.spare,
        unproved: found.rejected.slice(0, MOST_UNPROVED).map(({ stem, why }) => ({ stem, why })),
        conflicts: extraction.conflicts.map((conflict) => conflict.facts),
        stated: factDecisions.conflict,
      },
      problems,
    }
  } catch (error) {
    if (!(error instanceof OutOfSteps)) throw error
    const body = article.zones.find(({ kind }) => kind === 'front-matter')?.end ?? 0
    return { trouble: { kind: 'dense', line: Math.max(1, error.line - lineNumberAt(text, body) + 1) } }
  }
}
