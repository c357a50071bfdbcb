import { simplifiedArticle } from '#lib/article/script'
import { isVerbatim } from '#lib/article/span'
import type { Extraction } from '#lib/facts/fact'
import { inSimplified } from '#lib/facts/script'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { kindNamed } from '#lib/items/ask/kinds'
import { whyRefused } from '#lib/items/gate/gate'
import type { Item } from '#lib/items/item'
import { normalForm } from '#lib/items/normal-form'
import type { Candidate } from '#lib/items/question'
import { rememberFor } from '#lib/items/remember'
import { whyNotAlone } from '#lib/items/verify/alone'
import { isToldByTitle, leaksItself, singlesOut } from '#lib/items/verify/leaks'
import { keepsModality } from '#lib/items/verify/modality'
import { factOf, ofKind } from '#lib/items/verify/of-kind'
import { whyNotRows } from '#lib/items/verify/rows'
import { whyNotTyped } from '#lib/items/verify/typed'
import { whyMalformed } from '#lib/items/verify/well-formed'

const FEWEST_OPTIONS = 3

const provedByText = (item: Item, { article }: Grounds): string | null => {
  if (item.evidence.length === 0) return 'no evidence'
  return item.evidence.every((span) => isVerbatim(article.text, span)) ? null : 'evidence is not verbatim'
}

const factsKnown = (item: Item, { extraction }: Grounds): string | null =>
  item.factIds.length > 0 && item.factIds.every((id) => factOf(extraction, id) !== undefined)
    ? null
    : 'files itself under a fact that is not there'

const repeats = (texts: readonly string[]): boolean => new Set(texts.map(normalForm)).size < texts.length

type Asking = (answer: string) => Verdict

const provedChoice = (item: Extract<Item, { kind: 'multiple-choice' }>, ask: Asking): string | null => {
  const right = item.options.filter(({ correct }) => correct)
  const wrong = item.options.filter(({ correct }) => !correct)
  if (right.length !== 1 || item.options.length < FEWEST_OPTIONS) return 'fewer than two safe distractors'
  if (repeats(item.options.map(({ text }) => text))) return 'an option occurs twice'
  if (ask(right[0]?.text ?? '') !== 'right') return 'the facts do not give exactly this answer'
  const unsafe = wrong.find(({ text }) => ask(text) !== 'wrong')
  return unsafe ? `may be right as well: ${unsafe.text}` : null
}

const provedClaim = (
  item: Extract<Item, { kind: 'true-false' }>,
  { claimed }: Candidate,
  ask: Asking,
): string | null => {
  if (claimed === undefined || !item.stem.includes(claimed.slice(0, 4))) return 'claims nothing'
  const isTrue = item.options[0].correct
  const verdict = ask(claimed)
  if (verdict === (isTrue ? 'right' : 'wrong')) return null
  return isTrue ? 'the claim is not proved' : 'the claim may be true'
}

const provedByFacts = (candidate: Candidate, grounds: Grounds): string | null => {
  const { item, question } = candidate
  const kind = kindNamed(candidate.kind)
  if (!kind) return 'is of no kind that can be proved'
  const ask: Asking = (answer) => kind.prove(question, answer, grounds)
  switch (item.kind) {
    case 'multiple-choice':
      return provedChoice(item, ask)
    case 'true-false':
      return provedClaim(item, candidate, ask)
    case 'cloze':
      if (item.stem.split('____').length !== 2) return 'not exactly one blank'
      return whyNotTyped(item, ask)
    case 'short-answer':
      return whyNotTyped(item, ask)
    case 'matching':
    case 'ordering':
      return whyNotRows(item, question, grounds.extraction)
    default:
      return item satisfies never
  }
}

const namesIn = rememberFor(({ entities }: Extraction) =>
  entities.flatMap(({ name, aliases }) => [name, ...aliases]),
)

const faithful = ({ item, question }: Candidate, { extraction }: Grounds): string | null => {
  if (question.asks !== 'speaker' && question.asks !== 'content' && question.asks !== 'claim') return null
  const { words } = question
  const wholes = ofKind(extraction, 'statement').filter(
    ({ statement }) => statement.start <= words.start && words.end <= statement.end,
  )
  return wholes.every(({ statement }) => keepsModality(words.text, statement.text, item.stem))
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
  whyMalformed(candidate.item) ??
  whyNotAlone(candidate, grounds) ??
  (leaksItself(candidate.item) ? 'the stem holds the answer' : null) ??
  (isToldByTitle(candidate.item, grounds.article.title) ? 'the title holds the answer' : null) ??
  (singlesOut(candidate.item, namesIn(grounds.extraction)) ? 'the stem points at the answer alone' : null) ??
  faithful(candidate, grounds) ??
  provedByFacts(candidate, grounds) ??
  whyRefused(candidate, grounds)

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
