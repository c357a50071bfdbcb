import { simplifiedArticle } from '#lib/article/script'
import { isVerbatim } from '#lib/article/span'
import type { Extraction } from '#lib/facts/fact'
import { inSimplified } from '#lib/facts/script'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { kindNamed } from '#lib/items/ask/kinds'
import { whyRefused } from '#lib/items/gate/gate'
import { rightAnswer } from '#lib/items/gate/right-answer'
import type { Item } from '#lib/items/item'
import { normalForm } from '#lib/items/normal-form'
import { askedAt, type Candidate } from '#lib/items/question'
import { rememberFor } from '#lib/items/remember'
import { unknownThing } from '#lib/items/verify/determined'
import { isToldByTitle, leaksItself, singlesOut } from '#lib/items/verify/leaks'
import { keepsModality } from '#lib/items/verify/modality'
import { factOf, ofKind } from '#lib/items/verify/of-kind'
import { whyNotRows } from '#lib/items/verify/rows'
import { pointsOutside } from '#lib/items/verify/self-contained'
import { hangsOn } from '#lib/items/verify/taken-up'
import { whyNotTyped } from '#lib/items/verify/typed'
import { whyMalformed } from '#lib/items/verify/well-formed'
import { cutWords } from '#lib/language/zh/dictionary'

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

const shown = (item: Item): string[] => {
  switch (item.kind) {
    case 'matching':
      return item.pairs.flatMap(({ left, right }) => [left, right])
    case 'ordering':
      return [...item.sequence]
    case 'multiple-choice':
      return [item.stem, ...item.options.map(({ text }) => text)]
    default:
      return [item.stem]
  }
}

const namesIn = rememberFor(({ entities }: Extraction) =>
  entities.flatMap(({ name, aliases }) => [name, ...aliases]),
)

const peopleIn = rememberFor(({ entities }: Extraction) =>
  entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ name, aliases }) => [
      name,
      ...aliases,
      ...name.split(/[ ·]/u).filter((part) => part.length > 2),
    ]),
)

/** Who said that he would go? Whoever is asked for is meant, and so by each of these behind it, but not by her. */
const OF_THE_ASKED = [
  [/^(?:According to [^,]+, )?who \w+ that he\b/iu, /\b(?:he|him|his|himself)\b/giu],
  [/^(?:According to [^,]+, )?who \w+ that she\b/iu, /\b(?:she|her|herself)\b/giu],
  [/^(?:据[^，]+，)?(?:谁|哪[^，]{1,3})[^，]{2,4}，其/u, /其(?![中他它余实次间])/gu],
] as const

/** 谁表示，其改变…: 其 does something itself, and is somebody else than the one who is asked for; 其公司 is his. */
const isSubject = (stem: string): boolean => {
  const behind = /^(?:据[^，]+，)?(?:谁|哪[^，]{1,3})[^，]{2,4}，其(?<rest>.+)$/u.exec(stem)?.groups?.rest
  return behind !== undefined && !/^(?:[na]|vn|m)/u.test(cutWords(behind)[0]?.tag ?? '')
}

/** What somebody said he would do next week is understood by the day that stands above the question. */
const withoutPaperDays = (stem: string): string => stem.replace(OF_THE_PAPER, 'X')
const OF_THE_PAPER = /今[天日年]|[明去]年|[本下上]周|\b(?:today|tomorrow|(?:last|next) week)\b/giu

const withoutAsked = (stem: string): string => {
  const pronouns = OF_THE_ASKED.find(([asks]) => asks.test(stem))?.[1]
  return pronouns && !isSubject(stem) ? stem.replace(pronouns, 'X') : stem
}

/** Where in the article stands what a candidate shows. */
const shownAt = (candidate: Candidate): number => {
  const { question } = candidate
  return 'words' in question ? question.words.start : askedAt(candidate)
}

/** What each statement of a candidate takes up that nobody sees. */
const takenUp = (candidate: Candidate, { article, extraction }: Grounds): string | null => {
  const { item, kind } = candidate
  const names = namesIn(extraction)
  // A passage shows the sentence that its own leans on.
  if (kind === 'passage') return null
  if (item.kind === 'matching')
    return (
      item.pairs
        .map(({ left }, row) => hangsOn(article, names, left, placeOf(item.factIds[row] ?? '', extraction)))
        .find((word) => word !== null) ?? null
    )
  if (item.kind === 'ordering') return null
  const right = item.kind === 'multiple-choice' && item.topic === 'content' ? ` ${rightAnswer(item)}` : ''
  return hangsOn(article, names, `${item.stem}${right}`, shownAt(candidate))
}

const placeOf = (id: string, extraction: Extraction): number => {
  const fact = factOf(extraction, id)
  return fact?.kind === 'statement' ? fact.statement.start : (fact?.evidence[0]?.start ?? 0)
}

const standsAlone = (candidate: Candidate, grounds: Grounds): string | null => {
  const { item } = candidate
  const { article, extraction } = grounds
  const names = namesIn(extraction)
  const [first = '', ...others] = shown(item)
  const stem = item.topic === 'speaker' ? withoutAsked(withoutPaperDays(first)) : first
  // An option is read behind its stem, which may name whom it speaks of.
  const texts =
    item.kind === 'multiple-choice' ? [stem, ...others.map((text) => `${stem}${text}`)] : [stem, ...others]
  const pointing = texts
    .map((text) => pointsOutside(text, names, article.title, peopleIn(extraction)))
    .find((word) => word !== null)
  const outside = pointing ?? unknown(candidate, grounds, stem)
  return outside === null ? null : `cannot be understood alone: ${outside}`
}

/**
 * A thing that is spoken of as known and that nobody can know. Who said that the tattoo was a mistake? Whoever answers need
 * not know which tattoo: there is no other of which anybody spoke.
 */
const unknown = (candidate: Candidate, grounds: Grounds, stem: string): string | null => {
  const { article, extraction } = grounds
  const isEnglish = article.language === 'en'
  const thing = unknownThing(stem, article.title, namesIn(extraction), isEnglish)
  if (isEnglish && candidate.question.asks === 'speaker') return thing && BODY.test(thing) ? thing : null
  return thing ?? takenUp(candidate, grounds)
}
/** Which company it is that would grow must be known. */
const BODY = /\b(?:company|firm|agency|group|business|party|city|town|country|state|ministry|department)$/iu

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
  standsAlone(candidate, grounds) ??
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
