import { CharacterSet, HAN } from '#lib/article/character-set'
import { isKnownPerson, ownClassOf } from '#lib/language/zh/dictionary'
import {
  DOUBLE_SURNAMES,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  NAME_DOTS,
  OFTEN_WORDS,
  SURNAMES,
  TRANSLITERATION,
} from '#lib/language/zh/lexicon/characters'
import { HONORIFICS, isOffice } from '#lib/language/zh/lexicon/offices'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { isMark, type Token } from '#lib/language/zh/token'

/** Where a name of a person may stand in a sentence, and how surely it is one. */
export interface NameCandidate {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Something beside it says that it is a name: an office, a gloss, a dot. */
  readonly sure: boolean
}

/** Characters that build sentences: no name goes on with them. */
const NEVER_IN_NAMES = new CharacterSet(
  '的了是和与同对向说称将会还也都就而但或及被把从于为以不没要表这那其此该并已因让使可只又则等在有后前时说给自至由且跟据按除曾皆遂便才刚再只仅约超逾达近每各某另两几第她他它我你们之所者',
)

const isHan = (token: Token): boolean => HAN.has(token.text.charCodeAt(0))
const isTransliterated = (text: string): boolean => TRANSLITERATION.countIn(text) === text.length
const isPersonTag = (tag: string): boolean => tag.startsWith('nr')

/** A word that may be a part of a name: a single character, or an odd word of the dictionary in the characters of names. */
const isNamey = (token: Token): boolean => {
  const { text, tag } = token
  if (!isHan(token) || token.class === 'mark') return false
  if (text.length === 1) return !NEVER_IN_NAMES.has(text.charCodeAt(0)) && token.class !== 'pronoun'
  if (isKnownPerson(text)) return true
  if (ownClassOf(text) !== undefined || text.length > 5) return false
  if (isPersonTag(tag)) return true
  return (
    isTransliterated(text) &&
    (tag.startsWith('ns') || tag === 'nz' || tag === 'x' || (tag === 'n' && text.length > 2))
  )
}

const isDot = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && NAME_DOTS.has(token.text.charCodeAt(0))
const isHyphen = (token: Token | undefined): boolean => isMark(token, '-')

const touches = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && (tokens[at - 1] as Token).end === (tokens[at] as Token).start

/** How far the parts of a name reach that begin at `from`, dots included. */
const runEnd = (tokens: readonly Token[], from: number): number => {
  let to = from
  let length = 0
  while (to < tokens.length && length <= 20) {
    const token = tokens[to] as Token
    if (to > from && !touches(tokens, to)) break
    const next = tokens[to + 1]
    const joins = isDot(token) || isHyphen(token)
    if (joins && to > from - 1 && next && (isNamey(next) || next.tag === 'eng') && touches(tokens, to + 1))
      to++
    else if (isNamey(token) || (token.tag === 'eng' && (isDot(next) || isDot(tokens[to - 1])))) to++
    else break
    length += token.text.length
  }
  return to
}

const textOf = (tokens: readonly Token[], from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at++) text += (tokens[at] as Token).text
  return text
}

/** What may stand right behind a name that is the subject: a verb, an adverb, a time, the end of the clause. */
const canFollow = (token: Token | undefined): boolean => {
  if (!token) return true
  return token.class !== 'noun' || token.tag === 't' || isOffice(token.text)
}

const surnameLength = (text: string): number => {
  if (DOUBLE_SURNAMES.has(text.slice(0, 2))) return 2
  return SURNAMES.has(text.charCodeAt(0)) ? 1 : 0
}

/** The most words from `from` that make so many characters at most. */
const within = (tokens: readonly Token[], from: number, end: number, most: number): number => {
  let to = from
  let length = 0
  while (to < end && length + (tokens[to] as Token).text.length <= most) {
    length += (tokens[to] as Token).text.length
    to++
  }
  return to
}

/** 李在明: behind a Korean surname 在 is a part of the name when one character more follows. */
const koreanEnd = (tokens: readonly Token[], from: number): number => {
  const [surname, zai, rest] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (surname?.text.length !== 1 || !KOREAN_SURNAMES.has(surname.text.charCodeAt(0))) return from
  return zai?.text === '在' && rest?.text.length === 1 && isHan(rest) ? from + 3 : from
}

/** Where a Chinese, Korean or Japanese name ends that begins at `from`; `from` when none does. */
const easternEnd = (tokens: readonly Token[], from: number, end: number): number => {
  const korean = koreanEnd(tokens, from)
  if (korean > from) return korean
  const first = (tokens[from] as Token).text
  if (JAPANESE_SURNAMES.has(first)) return within(tokens, from, end, first.length + 3)
  const surname = surnameLength(textOf(tokens, from, Math.min(end, from + 2)))
  if (surname === 0) return from
  const to = within(tokens, from, end, surname + 2)
  return textOf(tokens, from, to).length > surname ? to : from
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

const isOfficeBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && isOffice(before.text)
}

const LATIN_GLOSS = CharacterSet.matching(/[A-Za-zÀ-ž]/)
const isGloss = (token: Token | undefined): boolean =>
  token?.class === 'aside' && LATIN_GLOSS.has(token.inner?.text.charCodeAt(0) ?? 0)

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return (
    !before ||
    before.class === 'mark' ||
    before.class === 'conjunction' ||
    before.class === 'preposition' ||
    before.class === 'time' ||
    before.class === 'quotation'
  )
}

/** Whether what goes on behind says that the words are somebody who acts. */
const actsBehind = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i] as Token
    if (speechVerbOf(token.text)) return true
    if (
      token.class !== 'adverb' &&
      token.class !== 'time' &&
      token.class !== 'conjunction' &&
      token.class !== 'aside'
    )
      return false
  }
  return false
}

const candidate = (tokens: readonly Token[], from: number, to: number, sure: boolean): NameCandidate => ({
  from,
  to,
  text: textOf(tokens, from, to),
  sure,
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

/** 赵明均, 高市早苗: a surname with what follows it. */
const easternName = ({ tokens, from, eastern, titled }: Run): NameCandidate | null => {
  const first = tokens[from] as Token
  if (titled || HONORIFICS.has(tokens[eastern]?.text ?? '')) return candidate(tokens, from, eastern, true)
  if (isPersonTag(first.tag) && first.text.length >= 3) return candidate(tokens, from, from + 1, false)
  return actsBehind(tokens, eastern) && opensClause(tokens, from)
    ? candidate(tokens, from, eastern, false)
    : null
}

const readRun = (tokens: readonly Token[], from: number, end: number): NameCandidate | null => {
  const text = textOf(tokens, from, end)
  if (end === from + 1 && isKnownPerson(text)) return candidate(tokens, from, end, true)
  const titled = isOfficeBefore(tokens, from)
  const run: Run = { tokens, from, end, text, titled, eastern: easternEnd(tokens, from, end) }
  if ([...text].some((char) => NAME_DOTS.has(char.charCodeAt(0))))
    return text.length > 3 ? candidate(tokens, from, end, true) : null
  const foreign = isTransliterated(text.replaceAll('-', ''))
  const fits = titled || foreign || run.eastern === end
  if (isGloss(tokens[end]) && text.length >= 2 && fits) return candidate(tokens, from, end, true)
  if (foreign && (text.length >= 4 || run.eastern === from || run.eastern < end)) return foreignName(run)
  if (run.eastern > from) return easternName(run)
  const isPerson = isPersonTag((tokens[from] as Token).tag)
  const isShort = text.length >= 2 && text.length <= 4
  return titled && (isPerson || (isShort && actsBehind(tokens, end)))
    ? candidate(tokens, from, end, isPerson)
    : null
}

/** The names that a sentence seems to hold, in the order of the text, none overlapping another. */
export const nameCandidates = (tokens: readonly Token[]): NameCandidate[] => {
  const found: NameCandidate[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    if (!isNamey(token) && !(token.tag === 'eng' && isDot(tokens[at + 1])) && koreanEnd(tokens, at) === at) {
      at++
      continue
    }
    const end = Math.max(runEnd(tokens, at), koreanEnd(tokens, at))
    const name = end > at ? readRun(tokens, at, end) : null
    if (name) found.push(name)
    at = name ? name.to : at + 1
  }
  return found
}
