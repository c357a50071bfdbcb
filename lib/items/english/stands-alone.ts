import { endsLatinSentence } from '#lib/article/latin-stops'
import type { Run } from '#lib/items/stands-alone'
import { beginsLinked } from '#lib/items/tell/linking'

const OPEN =
  /\bthat(?=[.,;:!?”"]|$| (?:and|but|or|because|when|if)\b)|\b(?:of|for|in|on|at|by|from|with|than|about|to) that (?!is\b|are\b)\p{Ll}+|\btherefore\b|\baccording to the (?:report|study|researchers?|authors?|agency|statement|document|paper|survey|officials?|company)\b|\b(?:this(?! (?:month|year|summer|winter|spring|autumn|season)\b)|these|those|such a|the same|the former|the latter|the other|the others|the following|as well)\b/iu
/** A plan or a treaty that begins a text is one that was told of before. */
const BARE_THING =
  /^the (?:plan|treaty|deal|agreement|accord|proposal|report|statement|resolution|decision|move|measures?|law|bill|project|talks|meeting) (?!of\b|for\b|to\b|that\b|which\b|who\b|in\b|on\b|by\b|at\b|with\b|from\b|between\b|against\b)\p{Ll}+\b/iu
const PAIR = /\b(?:the two|both(?! [A-Z])|the pair|two sides|each other)\b/iu
const PERSON = /\b(?:he|she|him|her|his|hers|himself|herself)\b/iu
const THING = /\b(?:it|its|itself|they|them|their|theirs)\b/iu
/** It is time to …, it will take years: an it that stands for nothing. */
const EMPTY_IT =
  /\bit (?:is|was|would be|will be|may be|might be|could be|would take|will take|takes|took) (?:\w+ )?(?:time|impossible|possible|difficult|hard|important|clear|likely|unlikely|necessary|too|better|easy|up to|years|months|days|wrong|right|not)\b/giu
const TIME =
  /\b(?:today|tonight|yesterday|tomorrow|(?:last|next|this) (?:week|night)|(?:that|the following|the previous) (?:week|month|year|summer|winter|spring|autumn|day|night)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?! \[)/iu
const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.) \d|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:1[5-9]|20)\d\d\b/u
const NOUN_PHRASE =
  /\b(?:the|a|an|every|each|no|any|some|many|most|our|my|your|two|three|\d+) \p{Ll}{3,}|\p{Ll}{3,}s\b/u

/** What a single it may stand for: farmers are no it. */
const ONE_THING = /\b(?:the|a|an|every|each|no|any|some|our|my|your|this|that) \p{Ll}{3,}/u
const IT = /^it(?:s|self)?$/iu

/** At the market close: what is behind such a word alone is nothing that does anything. */
const ONLY_WHEN =
  /^(?:at|on|in|after|before|during|since|by|for|with|from|over|within|through|throughout|until|despite|besides|under)\s[^,]*$/iu

/** in Magdeburg, from Hull: a place is no he. */
const PLACED = /\b(?:in|at|near|from|outside|across|around)(?: the)?(?: \p{Lu}[\p{L}'’.-]*)+/gu

const namesIn = (text: string, names: readonly string[]): number =>
  new Set(names.filter((name) => name.length > 1 && text.includes(name))).size

/**
 * Whether an English text can be understood without what came before it. He is understood once a name precedes it, it
 * and they once any noun does, the two once two names do, Monday once a date does.
 *
 * @param names every name and alias of the article
 */
export const englishStandsAlone = (raw: string, names: readonly string[]): boolean => {
  const text = raw.replace(EMPTY_IT, 'X')
  if (beginsLinked(text, 'en') || OPEN.test(text) || BARE_THING.test(text)) return false
  const pair = PAIR.exec(text)
  const joined = (part: string): boolean => /\p{Lu}\S* and \p{Lu}/u.test(part)
  if (pair && namesIn(text.slice(0, pair.index), names) < 2 && !joined(text.slice(0, pair.index)))
    return false
  const person = PERSON.exec(text)
  if (person && namesIn(text.slice(0, person.index).replace(PLACED, ' '), names) < 1) return false
  const thing = THING.exec(text)
  if (thing) {
    const before = text.slice(0, thing.index)
    const isTold = (IT.test(thing[0]) ? ONE_THING : NOUN_PHRASE).test(before) && !ONLY_WHEN.test(before)
    if (namesIn(before, names) < 1 && !isTold) return false
  }
  const time = TIME.exec(text)
  return !(time && !DATE.test(text.slice(0, time.index)))
}

const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const ends = endsLatinSentence(text, i, text.length) || /[?!;]/u.test(text[i] as string)
    if (!ends) continue
    sentences.push(text.slice(start, i + 1))
    start = i + 1
  }
  return start < text.length ? [...sentences, text.slice(start)] : sentences
}

/** Marks in pairs, but for one that opens and is closed behind the words. */
const mayBeClosed = (text: string, mark: string): boolean => {
  const count = text.split(mark).length - 1
  return count % 2 === 0 || (count === 1 && new RegExp(`(?:^|\\s)${mark}(?=\\S)`, 'u').test(text))
}

const isBalanced = (text: string): boolean =>
  (text.match(/“/gu)?.length ?? 0) === (text.match(/”/gu)?.length ?? 0) &&
  mayBeClosed(text, '"') &&
  mayBeClosed(text, "''")

const trim = (text: string): string => text.replace(/^[\s,;]+/u, '').replace(/[\s,;.]+$/u, '')

const LONGEST = 215
const SHORTEST = 15
const FEWEST_WORDS = 4

/**
 * The runs of whole sentences of a statement that may be quoted in a question, the longest first. Nothing is cut inside
 * a sentence, so no condition or negation is lost.
 */
export const englishRuns = (text: string): Run[] => {
  const sentences = sentencesOf(text)
  const starts = sentences.map((_, at) => sentences.slice(0, at).join('').length)
  const runs = sentences.flatMap((_, from) =>
    sentences.slice(from).flatMap((__, more): Run[] => {
      const whole = sentences.slice(from, from + more + 1).join('')
      const part = trim(whole)
      const isLong = part.length < SHORTEST || part.length > LONGEST
      if (isLong || part.split(/\s+/u).length < FEWEST_WORDS || !isBalanced(part)) return []
      const at = (starts[from] ?? 0) + whole.indexOf(part)
      return [{ from: at, to: at + part.length }]
    }),
  )
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from))
}
