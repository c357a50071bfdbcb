import type { Trouble } from '#lib/article/formats/trouble'
import { parseArticle } from '#lib/article/parse'
import { changesBetween, type FactChange, type ToldFact } from '#lib/facts/edition'
import { parseFactDecisions } from '#lib/facts/fact-decisions'
import { type QuestionChanges, questionChanges } from '#lib/items/changed-questions'
import { parseQuestionDecisions } from '#lib/items/decisions/decisions'
import { withMovedQuotes } from '#lib/items/decisions/moved-quotes'
import { writeDecisions } from '#lib/items/decisions/write'
import type { Item } from '#lib/items/item'
import { type ManuscriptInput, readManuscript } from '#prisma/reading/read-manuscript'
import type { PlacedFact } from '#prisma/sync-rows'

/** An article as its rows have it now. */
export interface StandingEdition {
  readonly text: string
  readonly facts: readonly Pick<PlacedFact, 'key' | 'label' | 'answer' | 'sentences'>[]
  readonly items: readonly Item[]
}

/** What an edited text would make of an article, before it is kept. */
export interface Edition extends QuestionChanges {
  /** facts.yaml, its quotations followed into their new words. */
  readonly decisions: string
  readonly changes: readonly FactChange[]
}

const FILE = 'facts.yaml'
const ARTICLE = 'article.md'

const toldIn = (
  slug: string,
  text: string,
  facts: readonly Pick<PlacedFact, 'key' | 'label' | 'answer' | 'sentences'>[],
): ToldFact[] => {
  const { article } = parseArticle(text, { slug, file: ARTICLE })
  const byStart = new Map(article?.sentences.map((sentence) => [sentence.start, sentence.text]))
  return facts.map(({ key, label, answer, sentences }) => ({
    key,
    label,
    answer,
    sentence: sentences.map((start) => byStart.get(start) ?? '').join(' '),
  }))
}

/** The decisions about an article as they read in its next edition. */
const followed = (slug: string, decisions: string, before: string, after: string): string => {
  const [old, next] = [before, after].map((text) => parseArticle(text, { slug, file: ARTICLE }).article)
  if (!old || !next || decisions === '') return decisions
  const { factDecisions } = parseFactDecisions(decisions, FILE)
  const { decisions: questions } = parseQuestionDecisions(decisions, FILE)
  const moved = withMovedQuotes({ factDecisions, questions }, old, next)
  return writeDecisions(moved.factDecisions, moved.questions)
}

/**
 * Reads an edited text beside the edition that stands, and tells what would change. Pure; nothing is kept.
 *
 * @param manuscript the edited text, with the decisions and findings of the edition that stands
 */
export const readEdition = ({
  manuscript,
  standing,
  ...rest
}: ManuscriptInput & { readonly standing: StandingEdition }): Edition | { readonly trouble: Trouble } => {
  const { slug, text } = manuscript
  const decisions = followed(slug, manuscript.decisions, standing.text, text)
  const read = readManuscript({ manuscript: { ...manuscript, decisions }, ...rest })
  if ('trouble' in read) return read
  const { facts, items } = read.rows
  return {
    decisions,
    changes: changesBetween(toldIn(slug, standing.text, standing.facts), toldIn(slug, text, facts)),
    ...questionChanges(standing.items, items),
  }
}
