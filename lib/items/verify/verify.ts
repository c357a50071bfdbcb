import type { Article } from '#lib/article/article'
import { simplifiedArticle } from '#lib/article/script'
import { isVerbatim } from '#lib/article/span'
import type { Extraction } from '#lib/facts/fact'
import { inSimplified } from '#lib/facts/script'
import type { Item } from '#lib/items/item'
import { normalForm } from '#lib/items/normal-form'
import type { Candidate, Question } from '#lib/items/question'
import { rememberFor } from '#lib/items/remember'
import { statementsLike } from '#lib/items/verify/fact-base'
import { leaksItself, singlesOut } from '#lib/items/verify/leaks'
import { keepsModality } from '#lib/items/verify/modality'
import { proves, refutes } from '#lib/items/verify/proves'
import { provesRows } from '#lib/items/verify/rows'
import { pointsOutside } from '#lib/items/verify/self-contained'

/** What an item is proved against. */
export interface Grounds {
  readonly article: Article
  readonly extraction: Extraction
}

const FEWEST_OPTIONS = 3

const provedByText = (item: Item, { article }: Grounds): string | null => {
  if (item.evidence.length === 0) return 'no evidence'
  return item.evidence.every((span) => isVerbatim(article.text, span)) ? null : 'evidence is not verbatim'
}

const idsOf = rememberFor(({ facts }: Extraction) => new Set(facts.map(({ id }) => id)))

const factsKnown = (item: Item, { extraction }: Grounds): string | null =>
  item.factIds.length > 0 && item.factIds.every((id) => idsOf(extraction).has(id))
    ? null
    : 'files itself under a fact that is not there'

const repeats = (texts: readonly string[]): boolean => new Set(texts.map(normalForm)).size < texts.length

const provedChoice = (
  item: Extract<Item, { kind: 'multiple-choice' }>,
  question: Question,
  extraction: Extraction,
): string | null => {
  if (question.asks === 'blank' || question.asks === 'rows') return 'a choice must ask the facts'
  const right = item.options.filter(({ correct }) => correct)
  const wrong = item.options.filter(({ correct }) => !correct)
  if (right.length !== 1 || item.options.length < FEWEST_OPTIONS) return 'fewer than two safe distractors'
  if (repeats(item.options.map(({ text }) => text))) return 'an option occurs twice'
  if (!proves(extraction, question, right[0]?.text ?? '')) return 'the facts do not give exactly this answer'
  const unsafe = wrong.find(({ text }) => !refutes(extraction, question, text))
  return unsafe ? `may be right as well: ${unsafe.text}` : null
}

const provedClaim = (
  item: Extract<Item, { kind: 'true-false' }>,
  { question, claimed }: Candidate,
  extraction: Extraction,
): string | null => {
  if (question.asks === 'blank' || question.asks === 'rows' || claimed === undefined) return 'claims nothing'
  const isTrue = item.options[0].correct
  const holds = isTrue ? proves(extraction, question, claimed) : refutes(extraction, question, claimed)
  return holds ? null : isTrue ? 'the claim is not proved' : 'the claim may be true'
}

const provedBlank = (item: Item, question: Question, { article }: Grounds): string | null => {
  if (question.asks !== 'blank' || item.kind !== 'cloze') return 'a cloze must have a blank'
  const { sentence, blank } = question
  if (!isVerbatim(article.text, sentence) || !isVerbatim(article.text, blank)) return 'blank is not verbatim'
  if (blank.start < sentence.start || blank.end > sentence.end) return 'blank is outside its sentence'
  if (item.accepted[0] !== blank.text) return 'the key is not what stood there'
  if (item.stem.split('____').length !== 2) return 'not exactly one blank'
  return sentence.text.split(blank.text).length === 2 ? null : 'the blank can be filled from its sentence'
}

const provedShort = (
  item: Extract<Item, { kind: 'short-answer' }>,
  question: Question,
  { extraction }: Grounds,
) => {
  if (question.asks === 'blank' || question.asks === 'rows') return 'a short answer must ask the facts'
  return proves(extraction, question, item.accepted[0] ?? '')
    ? null
    : 'the facts do not give exactly this answer'
}

const provedByFacts = (candidate: Candidate, grounds: Grounds): string | null => {
  const { item, question } = candidate
  switch (item.kind) {
    case 'multiple-choice':
      return provedChoice(item, question, grounds.extraction)
    case 'true-false':
      return provedClaim(item, candidate, grounds.extraction)
    case 'cloze':
      return provedBlank(item, question, grounds)
    case 'short-answer':
      return provedShort(item, question, grounds)
    case 'matching':
    case 'ordering':
      return provesRows(item, question, grounds.extraction)
    default:
      return item satisfies never
  }
}

const shown = (item: Item): string[] =>
  item.kind === 'matching'
    ? item.pairs.flatMap(({ left, right }) => [left, right])
    : item.kind === 'ordering'
      ? [...item.sequence]
      : [item.stem]

const namesOf = rememberFor(({ entities }: Extraction) =>
  entities.flatMap(({ name, aliases }) => [name, ...aliases]),
)

const standsAlone = (item: Item, { extraction }: Grounds): string | null => {
  const names = namesOf(extraction)
  const outside = shown(item)
    .map((text) => pointsOutside(text, names))
    .find((word) => word !== null)
  return outside === undefined ? null : `cannot be understood alone: ${outside}`
}

const faithful = ({ question }: Candidate, { extraction }: Grounds): string | null => {
  if (question.asks !== 'speaker') return null
  const wholes = statementsLike(extraction, question.statement).filter(({ statement }) =>
    statement.text.includes(question.statement),
  )
  return wholes.every(({ statement }) => keepsModality(question.statement, statement.text))
    ? null
    : 'a condition or negation is cut off'
}

const simplifiedExtractions = new WeakMap<Extraction, Extraction>()

/** Traditional characters are compared as simplified ones, in which the rules of the verifier are written. */
const inRulesScript = (candidate: Candidate, { article, extraction }: Grounds): [Candidate, Grounds] => {
  const known = simplifiedExtractions.get(extraction) ?? inSimplified(extraction)
  simplifiedExtractions.set(extraction, known)
  return [inSimplified(candidate), { article: simplifiedArticle(article), extraction: known }]
}

const unproved = (candidate: Candidate, grounds: Grounds): string | null =>
  factsKnown(candidate.item, grounds) ??
  standsAlone(candidate.item, grounds) ??
  (leaksItself(candidate.item) ? 'the stem holds the answer' : null) ??
  (singlesOut(candidate.item, namesOf(grounds.extraction)) ? 'the stem points at the answer alone' : null) ??
  faithful(candidate, grounds) ??
  provedByFacts(candidate, grounds)

/**
 * Tries to prove one item from the text and the facts alone, knowing nothing of how it was made.
 *
 * @returns why it must not be shown, or null when it is proved
 */
export const whyNot = (candidate: Candidate, grounds: Grounds): string | null => {
  const unfounded = provedByText(candidate.item, grounds)
  if (unfounded !== null) return unfounded
  return grounds.article.language === 'zh-Hant'
    ? unproved(...inRulesScript(candidate, grounds))
    : unproved(candidate, grounds)
}
