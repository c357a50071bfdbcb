import type { Stretch } from '#lib/language/zh/adverbials'
import {
  isAspect,
  isDe,
  isDeterminer,
  isNominal,
  isVerb,
  nounEnd,
  relativeEnd,
  startsNoun,
} from '#lib/language/zh/grammar'
import { DOCUMENTS } from '#lib/language/zh/lexicon/bodies'
import { PAST, PLANNING } from '#lib/language/zh/lexicon/function-words'
import {
  ATTITUDE_DEGREES,
  ATTITUDES,
  SPEECH_TAILS,
  type SpeechVerb,
  speechVerbOf,
} from '#lib/language/zh/lexicon/speech-verbs'
import type { RawClause } from '#lib/language/zh/raw-clause'
import type { Token } from '#lib/language/zh/token'

/** What stands behind the verb of a clause: its object, its hearer, the words that it introduces. */

const TAILED: SpeechVerb = { kind: 'say', bare: true, hearer: false, noun: false }

/** 警告说, 声明称, 报道称: a verb or a document with a verb of speech behind it is one verb that tells words. */
export const tailedVerb = (tokens: readonly Token[], at: number, to: number): number => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (at + 1 >= to || !next || !SPEECH_TAILS.has(next.text)) return at
  return speechVerbOf(token.text) || DOCUMENTS.has(token.text) ? at + 2 : at
}

/** 表示欢迎, 表示强烈不满: a feeling is shown and nothing said. */
const showsFeeling = (tokens: readonly Token[], at: number, to: number): boolean => {
  let k = at
  while (k < to && (ATTITUDE_DEGREES.has((tokens[k] as Token).text) || isAspect(tokens[k]))) k++
  const token = tokens[k]
  if (k >= to || !token) return false
  if (token.class === 'quotation') return k === at && (token.inner?.text.length ?? 0) <= 8 && k + 1 >= to
  if (!ATTITUDES.has(token.text)) return false
  const behind = tokens[k + 1]
  return k + 1 >= to || isDe(tokens[k - 1]) || ['并', '和', '、', '与', '及'].includes(behind?.text ?? '')
}

/** 证实了这一消息, 提出建议: what is told of is a thing. */
const tellsThing = (tokens: readonly Token[], at: number, to: number, verb: SpeechVerb): boolean => {
  const aspect = isAspect(tokens[at])
  const start = aspect ? at + 1 : at
  const end = nounEnd(tokens, start, to)
  if (end < to && isVerb(tokens[end]) && !isNominal(tokens, end, at, to)) return false
  if (end < to) return false
  if (isDeterminer(tokens[start]) || aspect) return end === to && end > start
  return (
    end === to &&
    end > start &&
    verb.kind !== 'judge' &&
    verb.kind !== 'announce' &&
    !hasVerb(tokens, start, to)
  )
}

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerb(tokens[at]) && !isDe(tokens[at + 1])) return true
  return false
}

/** The hearer of 告诉 and 警告: a noun phrase that ends the segment, or behind which 说 stands. */
const hearerOf = (
  tokens: readonly Token[],
  at: number,
  to: number,
): { noun: Stretch; rest: number } | null => {
  if (!startsNoun(tokens[at]) || tokens[at]?.class === 'quotation') return null
  const end = nounEnd(tokens, at, to)
  const next = tokens[end]
  if (end === to) return { noun: { from: at, to: end }, rest: end }
  if (next && SPEECH_TAILS.has(next.text)) return { noun: { from: at, to: end }, rest: end + 1 }
  if (next?.class === 'quotation') return { noun: { from: at, to: end }, rest: end }
  return null
}

/** Reads what stands behind a verb of speech at `at` in its segment. */
export const readSpeech = (clause: RawClause, tokens: readonly Token[], at: number, to: number): void => {
  const tailed = tailedVerb(tokens, at, to)
  const verb = tailed > at ? TAILED : (speechVerbOf((tokens[at] as Token).text) as SpeechVerb)
  let rest = tailed > at ? tailed : at + 1
  if (tokens[rest]?.text === '到' || tokens[rest]?.text === '出') rest++
  const own = speechVerbOf((tokens[at] as Token).text)
  if (own?.hearer && tailed === at) {
    const hearer = hearerOf(tokens, rest, to)
    if (hearer) {
      clause.hearer = hearer.noun
      rest = hearer.rest
    }
  }
  clause.predicate = { from: at, to: rest }
  clause.speech = verb
  if (isAspect(tokens[rest])) clause.tense = 'past'
  if (rest >= to) return
  const next = tokens[rest] as Token
  const feels = (tokens[at] as Token).text === '表示' && showsFeeling(tokens, rest, to)
  const bare =
    verb.bare ||
    clause.hearer !== null ||
    next.class === 'quotation' ||
    verb.kind === 'judge' ||
    verb.kind === 'announce'
  if (feels || !bare || isDe(next) || (tailed === at && tellsThing(tokens, rest, to, verb))) {
    clause.speech = null
    clause.object = { from: rest, to: objectEndOf(tokens, rest, to) }
    return
  }
  clause.content = { from: isAspect(next) ? rest + 1 : rest, to }
}

/** Where the object ends that begins at `at`. */
export const objectEndOf = (tokens: readonly Token[], at: number, to: number): number => {
  const first = tokens[at]
  if (!first || at >= to) return at
  if (isVerb(first) && !isNominal(tokens, at, Math.max(0, at - 2), to)) {
    const whole = relativeToNoun(tokens, at, to)
    return whole > 0 ? whole : at
  }
  const end = nounEnd(tokens, at, to)
  const next = tokens[end]
  if (end > at && end < to && isVerb(next)) {
    const whole = relativeToNoun(tokens, end, to)
    if (whole > 0) return whole
  }
  return end
}

/** As relativeEnd, but the noun may end the segment: 批准访问中国的计划. */
const relativeToNoun = (tokens: readonly Token[], at: number, to: number): number => {
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

export const looksBack = (token: Token): boolean => PAST.has(token.text)

/** 计划访问, 预计出席: right before a verb, what is ahead; before a noun (他预计双方…) a verb of its own. */
export const looksAhead = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (!PLANNING.has(token.text) || !next || at + 1 >= to || isNominal(tokens, at, from, to)) return false
  return isVerb(next) || ['preposition', 'time', 'auxiliary'].includes(next.class)
}
