import { DOCUMENTS, isBody, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import {
  CAUSATIVES,
  CLAUSE_OPENERS,
  DETERMINERS,
  LOCALISERS,
  PIVOTS,
  PRONOUNS,
  TIME_CLOSERS,
  VERBS,
} from '#lib/language/zh/lexicon/function-words'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { holdsSpeech } from '#lib/language/zh/segments'
import { isMark, type Token } from '#lib/language/zh/token'

/** What words make with their neighbours: where a noun phrase ends, which verb is a noun, which clause stands before 的. */

export const isDe = (token: Token | undefined): boolean => token?.text === '的'
export const isVerb = (token: Token | undefined): boolean => token?.class === 'verb'
export const isCloser = (token: Token | undefined): boolean =>
  token !== undefined && TIME_CLOSERS.has(token.text)
export const isLocaliser = (token: Token | undefined): boolean =>
  token !== undefined && LOCALISERS.has(token.text)

const ASPECT = new Set(['了', '着', '过'])
export const isAspect = (token: Token | undefined): boolean => token !== undefined && ASPECT.has(token.text)

/** Whether a noun phrase may begin with the word. */
export const startsNoun = (token: Token | undefined): boolean => {
  switch (token?.class) {
    case 'noun':
      return !isCloser(token)
    case 'name':
    case 'pronoun':
    case 'number':
    case 'determiner':
    case 'adjective':
      return true
    case 'quotation':
      return !holdsSpeech(token)
    default:
      return false
  }
}

const JOINS = new Set(['和', '与', '及', '以及', '暨', '或'])
const ENUMERATES = '、·•—'

/** Whether a verb of which the clause is made stands in [from, to). */
const verbIn = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerb(tokens[at])) return true
  return false
}

/** The same, but nothing that is a noun at the end of a list: 调查和谈判. */
export const solidVerbIn = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const before = tokens[at - 1]
    if (!isVerb(tokens[at]) || isDe(tokens[at + 1])) continue
    if (at + 1 < to || !(JOINS.has(before?.text ?? '') || isMark(before, ENUMERATES) || isVerb(before)))
      return true
  }
  return false
}

const TURNS = new Set(['adverb', 'auxiliary', 'preposition', 'conjunction'])

/** The word before, past 了 and what measures; undefined where the clause begins. */
const governor = (tokens: readonly Token[], at: number, from: number): Token | undefined => {
  let k = at - 1
  while (k > from && isAspect(tokens[k])) k--
  return k >= from && tokens[k]?.class !== 'mark' ? tokens[k] : undefined
}

/** 渔业管理部门: a body by what it does. */
const namesBody = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.tag === 'vn' && startsNoun(before) && COMPOUND_BODIES.has(next?.text ?? '')

/** 的访问, 这次访问, 正式访问: what stands before says that a noun follows. */
const isDetermined = (tokens: readonly Token[], at: number, from: number): boolean => {
  const before = governor(tokens, at, from)
  if (isDe(before) || DETERMINES.has(before?.class ?? '') || before?.tag === 'b') return true
  return isDescribed(tokens, at, from)
}

/** …的严厉要求: an adjective between 的 and the verb. */
const isDescribed = (tokens: readonly Token[], at: number, from: number): boolean => {
  const before = tokens[at - 1]
  const describes = before?.class === 'adjective' || before?.tag === 'ad' || before?.tag === 'a'
  return at - 2 >= from && describes && isDe(tokens[at - 2])
}

const MEANS_SOMEBODY: ReadonlySet<string> = new Set(['name', 'pronoun'])
/** 不少|留言|表示: what was written; 热带气旋|警告|信号: what a thing that can't hear is for. */
const isWrittenThing = (tokens: readonly Token[], at: number, to: number): boolean => {
  const [before, { text }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  if (DOCUMENTS.has(text) && isDeterminer(before) && speechVerbOf(next?.text ?? '')) return true
  if (!speechVerbOf(text)?.noun || before?.class !== 'noun' || next?.class !== 'noun') return false
  const isSomebody = [before, next].some(
    (one) =>
      isOffice(one.text) || isBody(one.text) || PEOPLE_WORDS.has(one.text) || MEANS_SOMEBODY.has(one.class),
  )
  return !isSomebody && !verbIn(tokens, at + 1, to)
}

/**
 * Whether a verb is a noun where it stands: behind 的 or a measure (这次访问), before an adverb or a preposition that
 * another verb follows (两国会谈将于…举行), before the noun that it names (谈判代表), before a verb that needs a subject
 * (以军袭击造成).
 */
export const isNominal = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const [before, token, next] = [governor(tokens, at, from), tokens[at] as Token, tokens[at + 1]]
  // 获批, 遭批: done to the subject.
  if (PASSIVES.has(before?.text ?? '') && speechVerbOf(token.text)) return true
  if (token.text.length < 2 || isAspect(next) || next?.class === 'quotation') return false
  if (NEVER_NOUNS.has(token.text)) return false
  const speech = speechVerbOf(token.text)
  return speech ? isSaidThing(tokens, at, from, to) : isDoneThing(tokens, at, from, to)
}

/** Whether a verb of speech is a noun: 予以否认, 的严厉要求. */
const isSaidThing = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const [before, token, next] = [governor(tokens, at, from), tokens[at] as Token, tokens[at + 1]]
  if (LIGHT.has(before?.text ?? '') || isWrittenThing(tokens, at, to)) return true
  if (!speechVerbOf(token.text)?.noun && token.text !== '声明') return false
  if (OWN_VERBS.has(token.text) && startsNoun(next)) return false
  if (isDetermined(tokens, at, from) || namesBody(token, before, next)) return true
  return at + 1 >= to && isVerb(before) && !speechVerbOf(before?.text ?? '')
}

/** 落实工程进度|要求: the last word is what is done something to, though it is a verb of speech elsewhere. */
const endsInThing = (tokens: readonly Token[], to: number): boolean => {
  const [before, last] = [tokens[to - 2], tokens[to - 1]]
  if (before?.class !== 'noun' || !speechVerbOf(last?.text ?? '')?.noun) return false
  return !isOffice(before.text) && !isBody(before.text) && !PEOPLE_WORDS.has(before.text)
}

/** Whether a verb that says nothing is a noun. */
const isDoneThing = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const [before, token, next] = [governor(tokens, at, from), tokens[at] as Token, tokens[at + 1]]
  if (OWN_VERBS.has(token.text) && startsNoun(next)) return false
  if (isDetermined(tokens, at, from) || namesBody(token, before, next)) return true
  if (at + 1 >= to) return isVerb(before) && !PIVOTS.has(before?.text ?? '')
  return verbIn(tokens, at + 1, endsInThing(tokens, to) ? to - 1 : to) && goesWithNext(token, before, next)
}

/** Bodies that are called by what they do: 侦查委员会, 执法部门. */
const COMPOUND_BODIES = new Set(
  '委员会 部门 机构 局 所 署 处 中心 办公室 小组 机关 组织 协会 部队 联盟 法院 银行 学会'.split(' '),
)

/** Behind these what is said is said of the subject. */
const PASSIVES: ReadonlySet<string> = new Set(['获', '遭', '受', '挨'])

/** Verbs that make a verb their noun: 予以否认. */
const LIGHT = new Set('予以 加以 给予 作出 做出 进行 遭到 受到 引发 引起'.split(' '))

/** Verbs that only carry a noun: they are none themselves. */
export const NEVER_NOUNS = new Set(
  '发表 举行 召开 发布 接受 出席 作出 做出 进行 予以 加以 给予 提出 遭到 受到'.split(' '),
)

export const OWN_VERBS: ReadonlySet<string> = new Set(VERBS)

const DETERMINES = new Set<string>(['measure', 'determiner', 'number'])

/** Whether the word behind says that a verb is a noun, given that the clause has another verb. */
const goesWithNext = (token: Token, before: Token | undefined, next: Token | undefined): boolean => {
  if (isVerb(next)) return CAUSATIVES.has(next?.text ?? '')
  if (TURNS.has(next?.class ?? '')) return before === undefined || startsNoun(before)
  if (next?.class !== 'noun' || PIVOTS.has(token.text)) return false
  if (token.tag !== 'vn') return startsNoun(before) && COMPOUND_BODIES.has(next.text)
  return isOffice(next.text) || isBody(next.text) || startsNoun(before)
}

/** Where the noun phrase ends that begins at `at`. */
export const nounEnd = (tokens: readonly Token[], at: number, to: number): number => {
  let end = at
  while (end < to && (end === at ? begins(tokens, end, to) : goesOn(tokens, end, at, to))) end++
  return end
}

/** Whether a verb at `at` is a noun in its phrase. */
const isNounHere = (tokens: readonly Token[], at: number, to: number): boolean =>
  isVerb(tokens[at]) && isNominal(tokens, at, Math.max(0, at - 2), to)

const begins = (tokens: readonly Token[], at: number, to: number): boolean => {
  const token = tokens[at] as Token
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if (startsNoun(token) || token.class === 'measure' || token.class === 'aside') return true
  if (token.class === 'time') return isDe(next) && at + 2 < to
  return !isDe(next) && isNounHere(tokens, at, to)
}

const BOUND = new Set(['等', '之', '们'])

/** Whether the phrase that began at `from` goes on with the word at `at`. */
const goesOn = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const token = tokens[at] as Token
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if (token.class === 'pronoun' && !isJoined(tokens, at) && PRONOUNS.has(token.text)) return false
  if (startsNoun(token) || token.class === 'measure' || token.class === 'aside' || BOUND.has(token.text))
    return true
  if (token.class === 'time') return isDe(next) && at + 2 < to
  if (isDe(token)) return startsNoun(next) || (isVerb(next) && isNominal(tokens, at + 1, from, to))
  if (JOINS.has(token.text) || isMark(token, ENUMERATES))
    return startsNoun(next) && !isMark(tokens[at - 1], '、')
  return isNounHere(tokens, at, to)
}

const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && (JOINS.has(before.text) || isMark(before, ENUMERATES))
}

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
    if (solidVerbIn(tokens, end, to) || (end === to && tokens[end - 1]?.tag === 'nr')) return end
  }
  return -1
}

/** Whether a person is named right behind 的, and goes on to act. */
const namedBehind = (tokens: readonly Token[], de: number, to: number): boolean =>
  tokens[de + 1]?.tag === 'nr' && tokens[de + 1]?.class === 'name' && solidVerbIn(tokens, de + 2, to)

/** Where a clause ends that only tells when, behind its 时 or 后; -1 when none does. A verb of speech ends the search. */
export const closerEnd = (tokens: readonly Token[], at: number, to: number): number => {
  for (let k = at; k < Math.min(to, at + 30); k++) {
    const token = tokens[k] as Token
    if (k > at && isCloser(token)) return isCloser(tokens[k + 1]) ? k + 2 : k + 1
    if (
      speechVerbOf(token.text)?.kind === 'say' &&
      k > at &&
      !isDe(tokens[k + 1]) &&
      !isCloser(tokens[k + 1])
    )
      return -1
    if (CLAUSE_OPENERS.has(token.text)) return -1
  }
  return -1
}

export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.class === 'determiner' || DETERMINERS.has(token.text))

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
