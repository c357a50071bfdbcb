import type { Article } from '#lib/article/article'
import { isVerbatim } from '#lib/article/span'
import type { Extraction } from '#lib/facts/fact'
import type { Item } from '#lib/items/item'
import { normalForm } from '#lib/items/normal-form'
import type { Candidate } from '#lib/items/question'
import { standsAlone } from '#lib/items/stands-alone'
import { judgeAnswer } from '#lib/items/verify/fact-base'

/** What a check sees, and its answer: why the candidate must not be shown, or null. */
export interface Evidence {
  readonly article: Article
  readonly extraction: Extraction
}
type Check = (candidate: Candidate, evidence: Evidence) => string | null

export const keysOf = (item: Item): readonly string[] => {
  switch (item.kind) {
    case 'multiple-choice':
      return item.options.filter(({ correct }) => correct).map(({ text }) => text)
    case 'cloze':
    case 'short-answer':
      return item.accepted
    case 'true-false':
      return []
    case 'matching':
      return item.pairs.map(({ right }) => right)
    case 'ordering':
      return item.sequence
    default:
      return item satisfies never
  }
}

/** (1) Every span says what the article says there. */
export const spansAreVerbatim: Check = ({ item, question }, { article }) => {
  const spans = [...item.evidence, ...(question.asks === 'blank' ? [question.sentence, question.blank] : [])]
  if (item.evidence.length === 0) return 'no evidence'
  return spans.every((span) => isVerbatim(article.text, span)) ? null : 'a span is not verbatim'
}

/** The form of the answer: three to five different options with one key, at least one accepted form, three rows. */
export const isWellFormed: Check = ({ item }) => {
  switch (item.kind) {
    case 'multiple-choice': {
      const texts = new Set(item.options.map(({ text }) => normalForm(text)))
      if (item.options.length < 3 || item.options.length > 5) return `${item.options.length} options`
      if (texts.size !== item.options.length) return 'two options are the same'
      return item.options.filter(({ correct }) => correct).length === 1 ? null : 'not exactly one key'
    }
    case 'true-false':
      return item.options[0].correct === item.options[1].correct ? 'not exactly one key' : null
    case 'cloze':
      if (item.stem.split('____').length !== 2) return 'not exactly one blank'
      return item.accepted.some((form) => normalForm(form) !== '') ? null : 'no accepted answer'
    case 'short-answer':
      return item.accepted.some((form) => normalForm(form) !== '') ? null : 'no accepted answer'
    case 'matching':
      return item.pairs.length < 3 || new Set(item.pairs.map(({ right }) => right)).size < item.pairs.length
        ? 'too few pairs, or one right side twice'
        : null
    case 'ordering':
      return item.sequence.length < 3 ? 'too few things to order' : null
    default:
      return item satisfies never
  }
}

/** (2) The facts give the key to the question, and none of the other options. */
export const factsGiveTheKeyOnly: Check = ({ item, question, claim }, { extraction }) => {
  if (item.kind === 'multiple-choice') {
    for (const { text, correct } of item.options) {
      const verdict = judgeAnswer(extraction, question, text)
      if (verdict !== (correct ? 'right' : 'wrong')) return `the facts find ${text} ${verdict}`
    }
    return null
  }
  if (item.kind === 'true-false' && claim) {
    const verdict = judgeAnswer(extraction, question, claim.put)
    return verdict === (item.options[0].correct ? 'right' : 'wrong')
      ? null
      : `the facts find ${claim.put} ${verdict}`
  }
  if (item.kind === 'short-answer' || item.kind === 'cloze') {
    const shown = item.accepted[0] ?? ''
    return judgeAnswer(extraction, question, shown) === 'right' ? null : `the facts do not give ${shown}`
  }
  return null
}

const QUOTATION = /“[^“”]*”/gu

/** (3) The stem can be understood by itself. Words in quotation marks are judged apart from the words around them. */
export const stemStandsAlone: Check = ({ item }, { extraction }) => {
  const names = extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  const told = item.stem.replace(/^[^：:]{0,24}[：:]\s*|^根据文章，/u, '').replace('____', '')
  const quotes = told.match(QUOTATION) ?? []
  const around = told
    .replace(QUOTATION, '“”')
    .replace(/这番话是谁|这一说法出自|这样的话|，这是在|did this happen/gu, '')
  return [around, ...quotes.map((quote) => quote.slice(1, -1))].every((text) => standsAlone(text, names))
    ? null
    : 'the stem leans on what came before'
}

/** (4, first half) The stem does not hold its own answer. */
export const stemHidesTheKey: Check = ({ item }) => {
  if (item.kind === 'true-false' || item.kind === 'ordering' || item.kind === 'matching') return null
  const stem = normalForm(item.stem)
  const leak = keysOf(item).find((key) => {
    const plain = normalForm(key)
    return (key.length >= 2 && item.stem.includes(key)) || (plain.length >= 2 && stem.includes(plain))
  })
  return leak === undefined ? null : `the stem holds the answer ${leak}`
}

const CONDITION = /如果|一旦|若(?!干)|除非|只要|\bif\b|\bunless\b/iu
const NEGATION = /[不没未无非]|\bnot?\b|n't\b/giu

/** (5) A statement keeps its condition and its negations: every quotation is verbatim, none begins after its 如果. */
export const modalityIsKept: Check = ({ question }, { extraction }) => {
  if (question.asks !== 'speaker') return null
  const words = normalForm(question.statement)
  const source = extraction.facts.find(
    (fact) => fact.kind === 'statement' && normalForm(fact.statement.text).includes(words),
  )
  if (source?.kind !== 'statement') return 'the quotation is not in the article'
  const sentence = source.statement.text
    .split(/[。！？]/u)
    .find((part) => normalForm(part).includes(words.slice(0, 12)))
  const before = (sentence ?? '').slice(
    0,
    Math.max(0, (sentence ?? '').indexOf(question.statement.slice(0, 4))),
  )
  if (CONDITION.test(before)) return 'the condition was cut off'
  if (source.modality === 'denied' && (question.statement.match(NEGATION)?.length ?? 0) === 0)
    return 'the denial was cut off'
  return null
}

const CHECKS: readonly Check[] = [
  isWellFormed,
  spansAreVerbatim,
  stemStandsAlone,
  stemHidesTheKey,
  modalityIsKept,
  factsGiveTheKeyOnly,
]

/** Why a candidate cannot be proved from the article and its facts; null when it can. */
export const faultOf = (candidate: Candidate, evidence: Evidence): string | null => {
  for (const check of CHECKS) {
    const fault = check(candidate, evidence)
    if (fault !== null) return fault
  }
  return null
}
