import {
  isAspect,
  isDe,
  isVerb,
  NEVER_NOUNS,
  nounEnd,
  solidVerbIn,
  startsNoun,
} from '#lib/language/zh/grammar'
import { PIVOTS } from '#lib/language/zh/lexicon/function-words'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import type { Token } from '#lib/language/zh/token'

/** Clauses that describe a noun: what stands before 的, and where the noun ends behind it. */

/** Where the noun phrase ends that stands behind the 的 of a relative clause at `de`; -1 where none does. */
const headEnd = (tokens: readonly Token[], de: number, to: number): number => {
  const start = tokens[de + 1]?.class === 'adverb' ? de + 2 : de + 1
  const head = tokens[start]
  if (!head || start >= to || !(startsNoun(head) || isVerb(head))) return -1
  const end = isVerb(head) && isVerb(tokens[start + 1]) ? start + 1 : nounEnd(tokens, start, to)
  return end === start ? -1 : end
}

/**
 * Where the noun phrase ends whose relative clause begins at `at` (访问北京的外长): 的 with a noun behind it, and a verb of
 * the sentence behind that; -1 when the verb at `at` is no relative clause.
 */
export const relativeEnd = (tokens: readonly Token[], at: number, to: number): number => {
  const verb = tokens[at] as Token
  // 进行了今年以来的第八次会谈: a verb that carries a noun and is done describes nothing.
  if (NEVER_NOUNS.has(verb.text) && isAspect(tokens[at + 1])) return -1
  const takesClause = speechVerbOf(verb.text)?.bare || PIVOTS.has(verb.text)
  for (let k = at + 1; k < to; k++) {
    const token = tokens[k] as Token
    if (!isDe(token)) {
      if (k > at + 1 && speechVerbOf(token.text)?.bare && !isDe(tokens[k + 1])) return -1
      continue
    }
    // 母亲是教师的高桥直子说: who somebody is, before the name.
    const isWho = verb.text === '是' && namedBehind(tokens, k, to)
    if (takesClause && k > at + 1 && !isWho) return -1
    const end = headEnd(tokens, k, to)
    if (end < 0) return -1
    if (solidVerbIn(tokens, end, to) || (end === to && describesName(tokens, at, k, end))) return end
  }
  return -1
}

/** 会见来访的外长: what stands right before 的 describes, and not the verb before it. */
const describesName = (tokens: readonly Token[], at: number, de: number, end: number): boolean =>
  tokens[end - 1]?.tag === 'nr' && (de > at + 2 || !isVerb(tokens[at + 1]))

/** Whether a person is named right behind 的, and goes on to act. */
const namedBehind = (tokens: readonly Token[], de: number, to: number): boolean =>
  tokens[de + 1]?.tag === 'nr' && tokens[de + 1]?.class === 'name' && solidVerbIn(tokens, de + 2, to)

/** As relativeEnd, but the noun may end the segment: 批准访问中国的计划. */
export const relativeNounEnd = (tokens: readonly Token[], at: number, to: number): number => {
  const strict = relativeEnd(tokens, at, to)
  if (strict > 0) return strict
  for (let k = at + 1; k < to; k++) {
    if (speechVerbOf((tokens[k] as Token).text)?.bare) return -1
    if (!isDe(tokens[k]) || !(startsNoun(tokens[k + 1]) || isVerb(tokens[k + 1]))) continue
    const end = nounEnd(tokens, k + 1, to)
    return end === to && end > k + 1 ? end : -1
  }
  return -1
}
