import { CharacterSet } from '#lib/article/character-set'
import {
  isAspect,
  isCloser,
  isVerb,
  NEVER_NOUNS,
  nounEnd,
  OWN_VERBS,
  solidVerbIn,
} from '#lib/language/zh/grammar'
import { DECIDING } from '#lib/language/zh/lexicon/acts'
import { isBody, isBodyWord } from '#lib/language/zh/lexicon/bodies'
import { PIVOTS } from '#lib/language/zh/lexicon/function-words'
import { HONORIFICS, isOffice } from '#lib/language/zh/lexicon/offices'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import type { Token } from '#lib/language/zh/token'

/** Names of bodies and offices with a verb inside. */

/** Verbs of one character that are seldom a part of the name of a body. */
const REAL_VERBS = new Set([...'是有说见访晤赴到抵称遭获任请派让令使给批称'])

const IN_COMPOUNDS: ReadonlySet<string> = new Set(['noun', 'adjective', 'name'])
const MOST_IN_COMPOUND = 6
/** What goes on behind somebody who has been named: 昨天, 也, 对记者, 说. */
const GOES_ON_ACTING: ReadonlySet<string> = new Set(['adverb', 'auxiliary', 'time', 'preposition', 'aside'])
const isActingBehind = (token: Token | undefined): boolean =>
  token !== undefined && (GOES_ON_ACTING.has(token.class) || speechVerbOf(token.text) !== undefined)
/** Whether nothing but adverbs and times stands before a verb of speech. */
const speaksSoon = (tokens: readonly Token[], from: number, to: number): boolean => {
  let at = from
  while (
    at < to &&
    (tokens[at]?.class === 'adverb' || tokens[at]?.class === 'time' || tokens[at]?.class === 'aside')
  )
    at++
  return at < to && speechVerbOf(tokens[at]?.text ?? '') !== undefined
}
const LATIN = CharacterSet.matching(/[A-Za-z]/)

/** Where somebody or a body ends that is named at `k` inside a compound and goes on to act; `k` where none is. */
const namedEnd = (tokens: readonly Token[], k: number, to: number): number => {
  const token = tokens[k] as Token
  // 负责人韩玮博士表示: the honorific goes with the name.
  const next = HONORIFICS.has(tokens[k + 1]?.text ?? '') ? tokens[k + 2] : tokens[k + 1]
  if (token.tag === 'nr' && isOffice((tokens[k - 1] as Token).text))
    return isActingBehind(next) || isVerb(next) ? nounEnd(tokens, k, to) : k
  // 中央|流行|疫情指挥中心今天表示: a body of which it is told next that it speaks.
  const isOfBody = isBodyWord(token.text) || (token.text.length > 2 && isBodyWord(token.text.slice(-2)))
  return isOfBody && speaksSoon(tokens, k + 1, to) ? k + 1 : k
}

/** 某市|放送|电视台（TBS）报道. */
const isGlossedBody = (tokens: readonly Token[], k: number): boolean => {
  const next = tokens[k + 1]
  const isGlossed = next?.class === 'aside' && LATIN.has(next.inner?.text.charCodeAt(0) ?? 0)
  return (
    isGlossed && isBody((tokens[k] as Token).text) && speechVerbOf(tokens[k + 2]?.text ?? '') !== undefined
  )
}

/**
 * 某公司|控股|合伙人马丁表示, 某所|签约|咨询师陈莉接受…, 某市|放送|电视台（TBS）报道: a verb of two characters inside the name of a body or
 * an office; `end` where the verb is the clause's own (总统会见外长王毅).
 */
const namedByVerbEnd = (tokens: readonly Token[], end: number, to: number): number => {
  const { text } = tokens[end] as Token
  if (OWN_VERBS.has(text) || NEVER_NOUNS.has(text) || PIVOTS.has(text) || DECIDING.has(text)) return end
  if (speechVerbOf(text) || isAspect(tokens[end + 1])) return end
  for (let k = end + 1; k < Math.min(to, end + MOST_IN_COMPOUND); k++) {
    const token = tokens[k] as Token
    if (!IN_COMPOUNDS.has(token.class)) return end
    const behind = namedEnd(tokens, k, to)
    if (behind > k && k > end + 1) return behind
    if (isGlossedBody(tokens, k)) return k + 2
  }
  return end
}

/** 国防部军|闻|处处长乔福骏: a verb of one character inside what leads to an office with a name is a part of it. */
export const titledEnd = (tokens: readonly Token[], end: number, to: number): number => {
  const verb = tokens[end]
  if (end >= to || !verb || !isVerb(verb)) return end
  if (verb.text.length > 1) return namedByVerbEnd(tokens, end, to)
  if (REAL_VERBS.has(verb.text)) return end
  for (let k = end + 1; k < Math.min(to, end + 7); k++) {
    const token = tokens[k] as Token
    if (token.tag === 'nr' && isOffice((tokens[k - 1] as Token).text)) return nounEnd(tokens, k, to)
    if (token.class !== 'noun' && token.class !== 'name' && token.class !== 'adjective') return end
  }
  return end
}

/**
 * Where a noun ends that begins a clause with a word which is a verb elsewhere: 启明教育昨天发布, 启明教育创始人许立文表示. `at`
 * when it is a verb here.
 */
export const compoundEnd = (tokens: readonly Token[], at: number, to: number): number => {
  const first = tokens[at] as Token
  if (
    OWN_VERBS.has(first.text) ||
    NEVER_NOUNS.has(first.text) ||
    PIVOTS.has(first.text) ||
    first.text.length < 2
  )
    return at
  let end = at + 1
  while (
    end < to &&
    (IN_COMPOUNDS.has(tokens[end]?.class ?? '') || tokens[end]?.tag === 'vn') &&
    !isCloser(tokens[end])
  )
    end++
  const next = tokens[end]
  if (end === at + 1 || end >= to || !solidVerbIn(tokens, end, to)) return at
  const isTitled = tokens[end - 1]?.tag === 'nr' && isOffice(tokens[end - 2]?.text ?? '')
  const isTurned =
    next?.class === 'adverb' ||
    next?.class === 'auxiliary' ||
    (next?.class === 'time' && speechVerbOf(first.text) === undefined)
  return isTitled || (isTurned && end === at + 2 && first.tag !== 'vd') ? end : at
}
