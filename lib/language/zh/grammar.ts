import { DOCUMENTS, isBody, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import {
  CAUSATIVES,
  CLAUSE_OPENERS,
  DETERMINERS,
  LOCALISERS,
  PIVOTS,
  PLANNING,
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
const ENUMERATES = '、·•—-–－‐'

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
  // 相关|建议, 有关|报道: which one it is.
  if (before?.class === 'adjective' && WHICH.has(before.text)) return true
  return isDescribed(tokens, at, from)
}

/** What only says which thing is meant. */
export const WHICH: ReadonlySet<string> = new Set(['相关', '有关', '所属'])

/** …的严厉要求: an adjective between 的 and the verb. */
const isDescribed = (tokens: readonly Token[], at: number, from: number): boolean => {
  const before = tokens[at - 1]
  const describes =
    before?.class === 'adjective' ||
    before?.tag === 'ad' ||
    before?.tag === 'a' ||
    HOW_OFTEN.has(before?.text ?? '')
  return at - 2 >= from && describes && isDe(tokens[at - 2])
}

/** …的首次会面: which of several it is. */
const HOW_OFTEN: ReadonlySet<string> = new Set(['首次', '再次', '屡次', '多次'])

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
  if (at + 1 >= to) return (isVerb(before) && !PIVOTS.has(before?.text ?? '')) || isHeld(tokens, at)
  if (PLANNING.has(token.text) && plansBehind(before, next)) return false
  return verbIn(tokens, at + 1, endsInThing(tokens, to) ? to - 1 : to) && goesWithNext(token, before, next)
}

const LONGEST_HELD = 10
/** 举行双边渔业|会谈: what a verb held that only carries a noun, at the end of its clause. */
const isHeld = (tokens: readonly Token[], at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - LONGEST_HELD); k--) {
    const token = tokens[k] as Token
    if (CARRIERS.has(token.text)) return true
    if (token.class === 'mark' || token.class === 'preposition' || token.class === 'auxiliary') return false
    if (isVerb(token) && token.tag !== 'vn') return false
  }
  return false
}
const CARRIERS: ReadonlySet<string> = new Set(['举行', '进行', '召开', '举办', '展开', '开展'])

/** 被告|准备在…举行婚礼, 他|计划于…访问, 法院|确定将…: behind somebody it is what they do, and no thing. */
const plansBehind = (before: Token | undefined, next: Token | undefined): boolean =>
  before !== undefined &&
  (before.class === 'pronoun' ||
    (before.class === 'name' && before.tag === 'nr') ||
    isOffice(before.text) ||
    PEOPLE_WORDS.has(before.text) ||
    (next?.class === 'auxiliary' && isBody(before.text)))

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
  '发表 举行 召开 发布 接受 出席 作出 做出 进行 予以 加以 给予 提出 遭到 受到 开始'.split(' '),
)

export const OWN_VERBS: ReadonlySet<string> = new Set(VERBS)

const DETERMINES = new Set<string>(['measure', 'determiner', 'number'])

/** Whether the word behind says that a verb is a noun, given that the clause has another verb. */
const goesWithNext = (token: Token, before: Token | undefined, next: Token | undefined): boolean => {
  // 两国会谈|预计…举行: what is expected is the thing before.
  if (isVerb(next)) return CAUSATIVES.has(next?.text ?? '') || (next?.text === '预计' && startsNoun(before))
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
const APPROXIMATE: ReadonlySet<string> = new Set(['近', '约', '超', '逾', '仅', '至少', '至多'])

/** 报告|两次|重申, 市长|多次|表示: how often what the next word tells was done; 两次会谈 are counted things. */
export const saysHowOften = (tokens: readonly Token[], at: number, to: number): boolean => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  const counts = token.class === 'number' || token.class === 'measure'
  if (!counts || !TIMES_DONE.has(token.text.slice(-1)) || at + 1 >= to) return false
  const verb = speechVerbOf(next?.text ?? '')
  return verb !== undefined && !verb.noun
}
const TIMES_DONE: ReadonlySet<string> = new Set(['次', '度', '回'])

/** Whether the phrase that began at `from` goes on with the word at `at`. */
const goesOn = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const token = tokens[at] as Token
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if (saysHowOften(tokens, at, to)) return false
  if (token.class === 'pronoun' && !isJoined(tokens, at) && PRONOUNS.has(token.text)) return false
  if (startsNoun(token) || token.class === 'measure' || token.class === 'aside' || BOUND.has(token.text))
    return true
  if (token.class === 'time') return isDe(next) && at + 2 < to
  // 一场|近1个小时的电话: about how much.
  if (APPROXIMATE.has(token.text)) return next?.class === 'number'
  if (isDe(token)) return isHeadBehind(tokens, at + 1, from, to)
  if (HOW_OFTEN.has(token.text) && isDe(tokens[at - 1])) return isVerb(next)
  if (JOINS.has(token.text) || isMark(token, ENUMERATES))
    return startsNoun(next) && !isMark(tokens[at - 1], '、')
  return isNounHere(tokens, at, to)
}

/** What stands behind 的: the noun, a verb that is one, or which of several it is. */
const isHeadBehind = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const token = at < to ? tokens[at] : undefined
  if (startsNoun(token)) return true
  if (HOW_OFTEN.has(token?.text ?? '')) return at + 1 < to && isNounHere(tokens, at + 1, to)
  return isVerb(token) && isNominal(tokens, at, from, to)
}

const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && (JOINS.has(before.text) || isMark(before, ENUMERATES))
}

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
