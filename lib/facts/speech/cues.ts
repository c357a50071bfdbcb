import { CharacterSet } from '#lib/article/character-set'
import { isNoSpeech } from '#lib/facts/lexicon/no-speech'
import { SPEECH_VERBS, takesBareContent } from '#lib/facts/lexicon/speech-verbs'
import { beginningsOf, PatternScanner } from '#lib/facts/pattern-scanner'

/** A verb of speech in a sentence, with the clause before it. Offsets count from the sentence's beginning. */
export interface Cue {
  /** Where the clause of the verb begins. */
  readonly clauseStart: number
  readonly verbStart: number
  readonly verbEnd: number
  readonly verb: string
  /** Where what was said begins, marks passed over; equal to the sentence's length when nothing follows. */
  readonly contentStart: number
  /** What stands between verb and content. */
  readonly mark: 'comma' | 'colon' | 'quotation' | 'none' | 'end'
}

/** 告诉 takes its hearer between itself and the comma, and 警告 and 提醒 between themselves and 说; 有分析认为 has 分析 for its subject. */
const ALL_VERBS = SPEECH_VERBS.map((verb) => (verb.startsWith('分析') ? `(?<!有)${verb}` : verb)).join('|')
const VERBS = new PatternScanner([
  {
    pattern: new RegExp(
      `(?:告诉[\\p{Script=Han}A-Za-z《》]{2,10}|(?:警告|提醒|告诫)[\\p{Script=Han}·]{1,12}说)(?=[，,：:“])|${ALL_VERBS}`,
      'u',
    ),
    begins: beginningsOf(SPEECH_VERBS),
  },
])
const CLAUSE_MARKS = new CharacterSet('，,；;。！？：:”」')

/** No clause that names a speaker is longer; a bound keeps the search linear. */
const LONGEST_SUBJECT = 80

const clauseStart = (masked: string, at: number): number => {
  let start = at
  const limit = Math.max(0, at - LONGEST_SUBJECT)
  while (start > limit && !CLAUSE_MARKS.has(masked.charCodeAt(start - 1))) start--
  return start
}

const markAfter = (masked: string, at: number): { mark: Cue['mark']; contentStart: number } => {
  const match = /^(了|过|着)?([，,：:])?\s*([“「"])?/u.exec(masked.slice(at, at + 6))
  const length = match?.[0].length ?? 0
  const quotation = match?.[3] !== undefined
  const contentStart = at + length - (quotation ? 1 : 0)
  if (/^[。！？!?]?["”」]?$/u.test(masked.slice(at))) return { mark: 'end', contentStart: masked.length }
  if (match?.[2] === undefined) return { mark: quotation ? 'quotation' : 'none', contentStart }
  return { mark: /[：:]/u.test(match[2]) ? 'colon' : 'comma', contentStart }
}

/**
 * The verbs of speech in a sentence, quotations masked, in order. A verb that is part of another word, or that is
 * followed by no content, is none.
 */
export const findCues = (masked: string): Cue[] => {
  const cues: Cue[] = []
  for (const { match } of VERBS.scan(masked)) {
    const verb = match[0]
    const verbStart = match.index
    const verbEnd = verbStart + verb.length
    const start = clauseStart(masked, verbStart)
    if (verbStart - start >= LONGEST_SUBJECT) continue
    if (isNoSpeech(masked.slice(start, verbStart), verb, masked.slice(verbEnd, verbEnd + 12))) continue
    const { mark, contentStart } = markAfter(masked, verbEnd)
    if (mark === 'none' && !takesBareContent(verb)) continue
    cues.push({ clauseStart: start, verbStart, verbEnd, verb, contentStart, mark })
  }
  return cues
}
