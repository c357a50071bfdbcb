import type { ContentProblem } from '#lib/article/article'
import { Budget } from '#lib/article/budget'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { parseFactDecisions } from '#lib/facts/fact-decisions'
import { parseQuestionDecisions } from '#lib/items/decisions/decisions'
import { idleDecisions } from '#lib/items/decisions/idle'
import { generateItems } from '#lib/items/generate'
import type { ContentText } from '#prisma/reading/read-content'

/** What one article of a content folder comes to. */
export interface CheckedContent {
  readonly facts: number
  readonly items: number
  /** Everything that is wrong with its files, in the order of their lines. */
  readonly problems: readonly ContentProblem[]
}

const byLine = (a: ContentProblem, b: ContentProblem): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1

/**
 * Reads an article and what was decided about it, and tells all that can't be used in either. Pure.
 *
 * @throws OutOfSteps when the text takes more work than one of its length may
 */
export const checkContent = ({ slug, file, text, decisions }: ContentText): CheckedContent => {
  const { article, problems } = parseArticle(text, { slug, file })
  const decided = decisions ? parseFactDecisions(decisions.text, decisions.file) : undefined
  const asked = decisions ? parseQuestionDecisions(decisions.text, decisions.file) : undefined
  const undecided = [...(decided?.problems ?? []), ...(asked?.problems ?? [])]
  const told = [...problems, ...undecided]
  if (!article) return { facts: 0, items: 0, problems: told.sort(byLine) }
  const read = extractFacts(article)
  const settled = decided ? extractFacts(article, decided.factDecisions) : read
  const preferred = asked?.decisions.prefer ?? []
  const { items } = generateItems(article, settled, [], new Budget(article), { learned: [], preferred })
  const decidable = { article, facts: read.facts, items }
  // Entries are counted where all of them can be read.
  const idle =
    decisions && undecided.length === 0 ? idleDecisions(decisions.text, decisions.file, decidable) : []
  return {
    facts: settled.facts.length,
    items: items.length,
    problems: [...told, ...idle].sort(byLine),
  }
}
