import { plainForm } from '#lib/facts/english/lexicon/past-verbs'
import { isSpeechVerb } from '#lib/facts/english/lexicon/speech-verbs'
import { masked } from '#lib/facts/english/masked'
import { datelineLength } from '#lib/language/en/dateline'

/** What happened at a date, as a clause of the text that stands alone in a question. */

/** Where one clause ends and another begins. */
const BOUNDARY =
  /[;:—–□]|\s-\s|,\s+(?=(?:and|but|while|when|where|which|who|whom|whose|after|before|as|because|with|so|yet|although|though|since|until|followed|leading|making|ending|the first|according)\b)|\s(?=(?:after|before|when|while|because|until|although|though|whereas|that|which|who|whose|where|if|since|followed|as)\s)/giu
/** The preposition by which a date says when something happened, not since or until when. */
const ON = /(?:^|\s)(?:on|in|at|early on|late on)\s+$/iu
const OTHER_PREPOSITION =
  /\b(?:since|until|till|by|from|to|of|before|after|for|between|during|through|than|about|around|late|early|mid|the|a|and|or)[\s-]+$/iu
const OPEN_WORDS =
  /\b(?:he|she|it|they|we|i|you|him|her|them|us|his|hers|its|their|our|my|your|this|these|those|such|both|former|latter|there|also|then|later|again|earlier|there|the two|two sides|the pair|another|other|second|third|same|next|following|previous)\b/iu
const NAME = /\p{Lu}[\p{Ll}\p{Lu}]/u
const AUXILIARY = /\b(?:will|was|were)\b/u
const SHORTEST = 16
const LONGEST = 150

interface Clause {
  readonly start: number
  readonly end: number
}

const clauseAround = (text: string, start: number, end: number): Clause => {
  let [from, to] = [0, text.length]
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    if (index < start) from = Math.max(from, Math.min(start, index + mark.length))
    else if (index >= end) to = Math.min(to, index)
  }
  return { start: from, end: to }
}

const tidy = (text: string): string =>
  text
    .replace(/^(?:and|but|so|yet)\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+,/gu, ',')
    .replace(/[\s,.!?]+$/u, '')
    .replace(/^[\s,]+/u, '')

const finiteVerbs = (phrase: string): number =>
  (phrase.match(/\b[a-z]+\b/gu) ?? []).filter((word) => plainForm(word) !== undefined).length

const isSaying = (phrase: string): boolean =>
  (phrase.match(/\b[a-z]+\b/gu) ?? []).some((word) => isSpeechVerb(word))

/** A name that the phrase itself gives, beside its first word. */
const namesSomething = (phrase: string): boolean => {
  const rest = phrase.replace(/^(?:The|A|An|In|On)\s/u, '')
  return NAME.test(rest)
}

const stands = (phrase: string): boolean =>
  phrase.length >= SHORTEST &&
  phrase.length <= LONGEST &&
  !phrase.includes(',') &&
  !OPEN_WORDS.test(phrase) &&
  !isSaying(phrase) &&
  namesSomething(phrase) &&
  /^(?:\p{Lu}|the\s)/u.test(phrase) &&
  (AUXILIARY.test(phrase) || finiteVerbs(phrase) === 1)

/**
 * The clause that a date dates, without the date: On July 17, 1975, the two ships met above Europe -> the two ships …
 *
 * @param start where the date stands in the sentence
 * @returns undefined when the date bounds a period, or when no clause stands alone
 */
export const eventPhrase = (sentence: string, start: number, end: number): string | undefined => {
  if (start < datelineLength(sentence)) return undefined
  const text = masked(sentence)
  if (text.slice(start, end).includes('□')) return undefined
  const clause = clauseAround(text, start, end)
  const before = text.slice(clause.start, start)
  const after = text.slice(end, clause.end)
  if (!ON.test(before) && OTHER_PREPOSITION.test(before)) return undefined
  if (!ON.test(before) && before.trim() !== '' && !/[a-z]\s$/u.test(before)) return undefined
  const head = before.replace(ON, ' ')
  const isLeading = head.trim() === '' || /^\s*(?:and|but)\s*$/iu.test(head)
  if (isLeading && !/^,?\s/u.test(after)) return undefined
  const phrase = tidy(isLeading ? after : `${head.trimEnd()} ${after.trimStart()}`)
  return stands(phrase) ? phrase : undefined
}
