import { CharacterSet } from '#lib/article/character-set'
import { isKnownPerson, ownClassOf } from '#lib/language/zh/dictionary'
import { isBody } from '#lib/language/zh/lexicon/bodies'
import { JAPANESE_SURNAMES, OFTEN_WORDS } from '#lib/language/zh/lexicon/characters'
import { HONORIFICS, isOffice } from '#lib/language/zh/lexicon/offices'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { easternEnd, koreanEnd, particleNameEnd, wordNameEnd } from '#lib/language/zh/naming/eastern-names'
import { LONGEST_UNLISTED } from '#lib/language/zh/naming/extent'
import {
  actsBehind,
  canFollow,
  isBesideDot,
  isDot,
  isGloss,
  isHan,
  isNamey,
  isOfficeBefore,
  isPersonTag,
  isTransliterated,
  NEVER_IN_NAMES,
  opensClause,
  runEnd,
  textOf,
  touches,
} from '#lib/language/zh/naming/pieces'
import type { Token } from '#lib/language/zh/token'

/**
 * How surely characters are a name: `sure` where something beside it says so (an office, a gloss, a dot), `likely` by what
 * it is made of and where it stands, `unlisted` where nothing but its place does: the whole article has to bear it out.
 */
export type NameKind = 'sure' | 'likely' | 'unlisted'

/** Where a name of a person may stand in a sentence, and how surely it is one. */
export interface NameCandidate {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: NameKind
}

/** The last character of a name in transliteration may be the first of the next word: 卡尼多次 is 卡尼 and 多次. */
const withoutNextWord = (tokens: readonly Token[], from: number, to: number): number => {
  let end = to
  while (end > from + 1) {
    const last = tokens[end - 1] as Token
    if (last.text.length > 1 || !OFTEN_WORDS.has(last.text.charCodeAt(0))) break
    if (!canFollow(tokens[end]) || end - from <= 2) break
    end--
  }
  return end
}

/** Patrice, Marine Le Pen; but NXP is no person. */
const isPersonGloss = (token: Token | undefined): boolean => {
  const text = token?.inner?.text ?? ''
  return text !== text.toUpperCase()
}

const candidate = (tokens: readonly Token[], from: number, to: number, sure: boolean): NameCandidate => ({
  from,
  to,
  text: textOf(tokens, from, to),
  kind: sure ? 'sure' : 'likely',
})

/** A run of words in the characters of names, with what is seen of it. */
interface Run {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly end: number
  readonly text: string
  /** An office stands before it. */
  readonly titled: boolean
  /** Where it ends when it is read as a Chinese, Korean or Japanese name; `from` when it can't be. */
  readonly eastern: number
}

/** 泽连斯基, 内塔尼亚胡: all in the characters with which foreign names are written. */
const foreignName = ({ tokens, from, end, titled }: Run): NameCandidate | null => {
  const first = tokens[from] as Token
  const to = withoutNextWord(tokens, from, end)
  const text = textOf(tokens, from, to)
  const acts = actsBehind(tokens, to)
  if (text.length < 2 || (text.length < 3 && !titled && !(acts && opensClause(tokens, from)))) return null
  const isWord = isPersonTag(first.tag) && first.text.length >= 3
  return titled || isWord || acts || to - from > 1 ? candidate(tokens, from, to, titled) : null
}

const isThing = ({ class: kind }: Token): boolean => kind === 'noun' || kind === 'name'
const BEHIND_STRANGERS: ReadonlySet<string> = new Set([
  'adverb',
  'conjunction',
  'auxiliary',
  'preposition',
  'time',
])
/** 顾锦荣却有些犹豫, 顾锦荣在网上发文: three characters that make no word, with which a sentence begins and of whom it goes on. */
const isStranger = (tokens: readonly Token[], from: number, to: number): boolean => {
  const next = tokens[to]
  if (from > 0 || to !== 3 || tokens.slice(0, 3).some(({ text }) => text.length > 1)) return false
  if (next?.class === 'verb') return next.text.length > 1 && tokens.slice(0, 3).every(isThing)
  return next !== undefined && BEHIND_STRANGERS.has(next.class)
}

/** 刘昆|作说明, 伯顿|互致问候, 卫森|亦指出: characters with which no name ends that has two others. */
const NEVER_LAST = new CharacterSet('作互任赴抵致率携偕应亦续仍另')
const withoutVerb = (tokens: readonly Token[], from: number, to: number): number => {
  const last = tokens[to - 1] as Token
  const isVerb = to - from > 2 || textOf(tokens, from, to).length > 2
  return to - 1 > from && isVerb && last.text.length === 1 && NEVER_LAST.has(last.text.charCodeAt(0))
    ? to - 1
    : to
}

/** 佐藤同…: behind a surname that is no word of its own. */
const ACTS: ReadonlySet<string> = new Set(['verb', 'preposition', 'adverb', 'auxiliary'])

const HEADS = new CharacterSet('长司官卿')
/** 的|刘勤辉|副检察司|指出: an office behind the name, of somebody who speaks. */
const isTitledBehind = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at] ?? { text: '' }
  return isOffice(text) && HEADS.has(text.charCodeAt(text.length - 1)) && actsBehind(tokens, at + 1)
}

/** 赵明均, 高市早苗: a surname with what follows it. */
const easternName = ({ tokens, from, eastern: whole, titled }: Run): NameCandidate | null => {
  const eastern = withoutVerb(tokens, from, whole)
  const first = tokens[from] as Token
  if (tokens[from + 1]?.text === '某') return candidate(tokens, from, eastern, true)
  if (titled || HONORIFICS.has(tokens[eastern]?.text ?? '') || isTitledBehind(tokens, eastern))
    return candidate(tokens, from, eastern, true)
  if (isPersonTag(first.tag) && first.text.length >= 3) return candidate(tokens, from, from + 1, false)
  const acts = actsBehind(tokens, eastern) || isStranger(tokens, from, eastern)
  if (
    opensClause(tokens, from) &&
    JAPANESE_SURNAMES.has(first.text) &&
    ACTS.has(tokens[eastern]?.class ?? 'mark')
  )
    return candidate(tokens, from, eastern, false)
  if (!acts) return null
  // 外交部陆慷表示: behind a body, single characters with a surname first.
  const singles = tokens.slice(from, eastern).every((token) => token.text.length === 1)
  const ofBody = singles && isBody(tokens[from - 1]?.text ?? '')
  return opensClause(tokens, from) || ofBody ? candidate(tokens, from, eastern, false) : null
}

/** 卡多纳|打: a foreign name ends before a word in other characters than those of foreign names. */
const foreignEnd = (tokens: readonly Token[], from: number, end: number): number => {
  let to = end
  while (to > from + 1 && !isTransliterated((tokens[to - 1] as Token).text)) to--
  const text = textOf(tokens, from, to)
  const isLong =
    text.length >= 3 ||
    (text.length === 2 &&
      isOfficeBefore(tokens, from) &&
      NEVER_LAST.has((tokens[to]?.text ?? '，').charCodeAt(0)))
  return to < end && isLong && isTransliterated(text) ? to : end
}

/** 鲁哈尼|通|…: a name of our own lexicon ends where it does, unless a dot joins more to it or a gloss says that more is the name. */
const isWholeHere = (tokens: readonly Token[], from: number, end: number, text: string): boolean =>
  isKnownPerson((tokens[from] as Token).text) &&
  !isDot(tokens[from + 1]) &&
  !(isGloss(tokens[end]) && isTransliterated(text))

const readRun = (tokens: readonly Token[], from: number, whole: number): NameCandidate | null => {
  const end = foreignEnd(tokens, from, whole)
  const text = textOf(tokens, from, end)
  if (isWholeHere(tokens, from, end, text)) return candidate(tokens, from, from + 1, true)
  const titled = isOfficeBefore(tokens, from)
  const run: Run = { tokens, from, end, text, titled, eastern: easternEnd(tokens, from, end) }
  if (tokens.slice(from, end).some(isDot)) return text.length > 3 ? candidate(tokens, from, end, true) : null
  const letters = text.replaceAll('-', '')
  // Behind an office a longer run is a foreign name, whatever its first character.
  const foreign =
    isTransliterated(letters) || (titled && letters.length >= 4 && isTransliterated(letters.slice(1)))
  const fits =
    titled || foreign || run.eastern === end || (opensClause(tokens, from) && isPersonGloss(tokens[end]))
  if (isGloss(tokens[end]) && text.length >= 2 && fits) return candidate(tokens, from, end, true)
  if (foreign && (text.length >= 4 || run.eastern === from || run.eastern < end)) return foreignName(run)
  if (run.eastern > from) return easternName(run)
  const isPerson = isPersonTag((tokens[from] as Token).tag)
  const isShort = text.length >= 2 && text.length <= 4
  return titled && (isPerson || (isShort && actsBehind(tokens, end)))
    ? candidate(tokens, from, end, isPerson)
    : null
}

/**
 * 榊|良|介: characters that make no word, where somebody acts. No surname says that they are a name: the
 * whole article has to.
 */
const unlistedName = (tokens: readonly Token[], from: number): NameCandidate | null => {
  if (!opensClause(tokens, from) && !isOfficeBefore(tokens, from)) return null
  let to = from
  let length = 0
  while (to < tokens.length && isLoose(tokens[to] as Token) && (to === from || touches(tokens, to)))
    length += (tokens[to++] as Token).text.length
  const fits = to - from > 1 && length <= LONGEST_UNLISTED && actsBehind(tokens, to)
  return fits ? { from, to, text: textOf(tokens, from, to), kind: 'unlisted' } : null
}

/** 平山正昭 has four, 长谷川博之介 six. */
const LONGEST_TITLED = 6
/** Whether a word may be a piece of a name behind an office: nothing that anybody would say by itself. */
const isPiece = (token: Token): boolean => {
  const { text, class: kind } = token
  if (!isHan(token) || text.length > 2 || ownClassOf(text) !== undefined) return false
  if (isBody(text) || isOffice(text) || NEVER_IN_NAMES.has(text.charCodeAt(0))) return false
  return PIECES.has(kind) || text.length === 1
}
/** 平山|正|昭: what is an adverb elsewhere, with another piece behind it. */
const isInside = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (at === from || token.class !== 'adverb' || token.text.length > 1 || !next) return false
  return !NEVER_IN_NAMES.has(token.text.charCodeAt(0)) && next.text.length === 1 && isPiece(next)
}
const PIECES: ReadonlySet<string> = new Set(['noun', 'name', 'adjective'])

/** 气愤|地|说: what tells how somebody speaks. */
const isHow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '地' && speechVerbOf(tokens[at + 1]?.text ?? '') !== undefined

/**
 * 副教授|平山|正|昭|说, 主任|小岛|里|子|表示: between an office and a verb of speech, characters of which the dictionary makes no
 * words; where it leaves none alone they may well be a body (局长会议).
 */
const titledName = (tokens: readonly Token[], from: number): NameCandidate | null => {
  if (!isOfficeBefore(tokens, from)) return null
  let to = from
  let alone = 0
  let length = 0
  while (
    to < tokens.length &&
    (isPiece(tokens[to] as Token) || isInside(tokens, from, to)) &&
    !isHow(tokens, to) &&
    (to === from || touches(tokens, to))
  ) {
    const { text } = tokens[to++] as Token
    length += text.length
    if (text.length === 1) alone++
  }
  const fits = to - from > 1 && alone > 0 && length >= 3 && length <= LONGEST_TITLED
  return fits && actsBehind(tokens, to) ? candidate(tokens, from, to, true) : null
}

/** A character that the dictionary leaves alone, and that builds no sentence. */
const isLoose = (token: Token): boolean =>
  token.text.length === 1 && isNamey(token) && ownClassOf(token.text) === undefined

const CAPITAL = CharacterSet.matching(/\p{Lu}/u)
const MOST_LATIN = 4

/** 记者Petri Saraste, 经营船厂的 Petri Saraste 说: a name in Latin letters, behind an office or what describes whoever speaks. */
const latinName = (tokens: readonly Token[], from: number): NameCandidate | null => {
  const isDescribed = tokens[from - 1]?.text === '的'
  if (!isOfficeBefore(tokens, from) && !isDescribed) return null
  let to = from
  while (
    to < from + MOST_LATIN &&
    tokens[to]?.tag === 'eng' &&
    CAPITAL.has(tokens[to]?.text.charCodeAt(0) ?? 0)
  )
    to++
  const text = textOf(tokens, from, to)
  if (isDescribed && (to < from + 2 || !actsBehind(tokens, to))) return null
  return text.length > 2 && text !== text.toUpperCase() ? candidate(tokens, from, to, true) : null
}

/** Whether a run of characters of names, read by how each kind of name is made, may begin with a word. */
const mayBegin = (tokens: readonly Token[], at: number): boolean =>
  // 当|格鲁什被追问时: inside a foreign name it is a sound, before one when.
  tokens[at]?.text !== '当' &&
  (isNamey(tokens[at] as Token) ||
    isBesideDot(tokens, at) ||
    (tokens[at]?.tag === 'eng' && isDot(tokens[at + 1])) ||
    koreanEnd(tokens, at) > at ||
    wordNameEnd(tokens, at) > at)

const nameByParts = (tokens: readonly Token[], at: number): NameCandidate | null => {
  const latin = tokens[at]?.tag === 'eng' ? latinName(tokens, at) : null
  const particle = particleNameEnd(tokens, at)
  if (particle > at) return candidate(tokens, at, particle, true)
  if (latin || !mayBegin(tokens, at)) return latin
  const end = Math.max(runEnd(tokens, at), koreanEnd(tokens, at), wordNameEnd(tokens, at))
  return end > at ? readRun(tokens, at, end) : null
}

/** The names that a sentence seems to hold, in the order of the text, none overlapping another. */
export const nameCandidates = (tokens: readonly Token[]): NameCandidate[] => {
  const found: NameCandidate[] = []
  for (let at = 0; at < tokens.length; ) {
    const name = nameByParts(tokens, at) ?? titledName(tokens, at) ?? unlistedName(tokens, at)
    if (name) found.push(name)
    at = Math.max(at + 1, name?.to ?? 0)
  }
  return found
}
