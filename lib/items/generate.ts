import type { Article } from '#lib/article/article'
import { Budget } from '#lib/article/budget'
import type { Extraction } from '#lib/facts/fact'
import { arrangeSet } from '#lib/items/arrange'
import { askCloze } from '#lib/items/ask/cloze'
import { askEvent } from '#lib/items/ask/event'
import { askHowMany } from '#lib/items/ask/how-many'
import { askJudge } from '#lib/items/ask/judge'
import { askMatching } from '#lib/items/ask/matching'
import { askOrdering } from '#lib/items/ask/ordering'
import { askWhen } from '#lib/items/ask/when'
import { askWhoSaid } from '#lib/items/ask/who-said'
import { withoutDoubt } from '#lib/items/doubt'
import type { Item, Option, RejectedItem } from '#lib/items/item'
import type { Candidate, OtherValues } from '#lib/items/question'
import { rank, wantedCount } from '#lib/items/rank'
import type { Source } from '#lib/items/source'
import { readSimplified, shownIn } from '#lib/items/traditional'
import { fairSet } from '#lib/items/verify/fair-set'
import { isHinted } from '#lib/items/verify/leaks'
import { refutes } from '#lib/items/verify/proves'
import { whyNot } from '#lib/items/verify/verify'

const ASKERS: readonly ((source: Source) => Candidate[])[] = [
  askWhoSaid,
  askEvent,
  askWhen,
  askCloze,
  askHowMany,
  askMatching,
  askOrdering,
]

/** Keeps the wrong options that the facts find wrong. */
const withProvedRivals = (candidate: Candidate, extraction: Extraction): Candidate => {
  const { item, question } = candidate
  if (item.kind !== 'multiple-choice' || question.asks === 'blank' || question.asks === 'rows')
    return candidate
  const options = item.options.filter(({ text, correct }) => correct || refutes(extraction, question, text))
  return { ...candidate, item: { ...item, options } }
}

/** Where the stem names somebody whom the key names as well, so does every wrong option, and the name tells nothing. */
const withEvenHints = ({ item, ...rest }: Candidate, names: readonly string[]): Candidate => {
  if (item.kind !== 'multiple-choice') return { item, ...rest }
  const points = ({ text }: Option): boolean => isHinted(item.stem, text, names)
  if (!item.options.some((option) => option.correct && points(option))) return { item, ...rest }
  return { ...rest, item: { ...item, options: item.options.filter(points) } }
}

const rounded = (item: Item): Item => ({ ...item, score: Math.round(item.score * 1000) / 1000 })

/** Candidates that were proved, and those that were not. */
export interface Proved {
  readonly proved: readonly Candidate[]
  readonly rejected: readonly RejectedItem[]
}

const startOf = ({ item }: Candidate): number => item.evidence[0]?.start ?? 0

/** What every asker proposes. */
const proposed = (source: Source, budget: Budget): Candidate[] => {
  const asked = ASKERS.flatMap((ask) => budget.each(ask(source), startOf)).map((one) =>
    withProvedRivals(one, source.extraction),
  )
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  const judged = budget.each(askJudge(source, asked), startOf)
  return [...asked.map((one) => withEvenHints(one, names)), ...judged]
}

const candidatesOf = (source: Source, budget: Budget): Candidate[] => {
  if (source.article.language !== 'zh-Hant') return proposed(source, budget)
  const reading = readSimplified(source)
  return proposed(reading, budget).map(shownIn(source.article, reading.article))
}

/** Lets every asker propose questions, and throws away what the verifier cannot prove. */
export const provedCandidates = (source: Source, budget: Budget = new Budget(source.article)): Proved => {
  const { article, extraction } = source
  const proved: Candidate[] = []
  const rejected: RejectedItem[] = []
  for (const candidate of candidatesOf(source, budget)) {
    const why = whyNot(candidate, { article, extraction })
    if (why === null) proved.push(candidate)
    else rejected.push({ stem: candidate.item.stem, why })
  }
  // The ranker compares each with all that are chosen.
  budget.each(proved, startOf, wantedCount(article))
  return { proved, rejected }
}

/** The questions of an article as they are published, before they take their final form. */
export const chooseSet = ({ article }: Source, proved: readonly Candidate[]): Candidate[] =>
  fairSet(arrangeSet(rank(proved, wantedCount(article))))

/** The final form of chosen questions. */
export const publishedItems = (set: readonly Candidate[]): Item[] => set.map(({ item }) => rounded(item))

/**
 * Makes the questions of an article from its facts: every asker proposes candidates, the verifier throws away what it
 * cannot prove, and the ranker keeps the best. The same input gives the same output.
 *
 * @param others values of the same types from other articles, for wrong options when this one has too few
 * @returns items in the order of the text, and what was thought of and thrown away
 * @throws OutOfSteps when the facts take more work than a text of this length may
 */
export const generateItems = (
  article: Article,
  extraction: Extraction,
  others: readonly OtherValues[] = [],
  budget: Budget = new Budget(article),
): { items: Item[]; rejected: readonly RejectedItem[] } => {
  const source: Source = { article, extraction: withoutDoubt(article, extraction), others }
  const { proved, rejected } = provedCandidates(source, budget)
  return { items: publishedItems(chooseSet(source, proved)), rejected }
}
