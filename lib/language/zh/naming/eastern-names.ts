import { CharacterSet } from '#lib/article/character-set'
import type { WordClass } from '#lib/language/language'
import { ownClassOf } from '#lib/language/zh/dictionary'
import {
  DOUBLE_SURNAMES,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  SURNAMES,
} from '#lib/language/zh/lexicon/characters'
import { HONORIFICS } from '#lib/language/zh/lexicon/offices'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import {
  actsBehind,
  canFollow,
  isHan,
  isOfficeBefore,
  isPersonTag,
  NEVER_IN_NAMES,
  opensClause,
  textOf,
} from '#lib/language/zh/naming/pieces'
import type { Token } from '#lib/language/zh/token'

/** Chinese, Korean and Japanese names: a surname with what may follow it. */

export const surnameLength = (text: string): number => {
  if (DOUBLE_SURNAMES.has(text.slice(0, 2))) return 2
  return SURNAMES.has(text.charCodeAt(0)) ? 1 : 0
}

/** The most words from `from` that make so many characters at most. */
export const within = (tokens: readonly Token[], from: number, end: number, most: number): number => {
  let to = from
  let length = 0
  while (to < end && length + (tokens[to] as Token).text.length <= most) {
    length += (tokens[to] as Token).text.length
    to++
  }
  return to
}

/** 李在明: behind a Korean surname 在 is a part of the name when one character more follows. */
export const koreanEnd = (tokens: readonly Token[], from: number): number => {
  const [surname, zai, rest] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (surname?.text.length !== 1 || !KOREAN_SURNAMES.has(surname.text.charCodeAt(0))) return from
  return zai?.text === '在' && rest?.text.length === 1 && isHan(rest) ? from + 3 : from
}

/** What a given name may be to the dictionary. */
const GIVEN: ReadonlySet<WordClass> = new Set(['noun', 'adjective', 'name'])

/** 高市早苗, 天野之弥, 植田和男: 之 and 和 may stand in a given name where another character follows. */
export const japaneseEnd = (tokens: readonly Token[], from: number, end: number): number => {
  const first = (tokens[from] as Token).text
  const [link, last] = [tokens[from + 1], tokens[from + 2]]
  // 上川|阳子: behind an office the given name may be a word of the dictionary.
  const isGiven =
    link !== undefined && isHan(link) && link.text.length === 2 && ownClassOf(link.text) === undefined
  if (isOfficeBefore(tokens, from) && end === from + 1 && isGiven && GIVEN.has(link.class)) return from + 2
  const links = link !== undefined && '之和'.includes(link.text) && last?.text.length === 1 && isHan(last)
  if (links && isOfficeBefore(tokens, from) && canFollow(tokens[from + 3])) return from + 3
  return within(tokens, from, end, first.length + 3)
}

/** 陈某, 王某某: a name that a court or a paper keeps back. */
export const withheldEnd = (tokens: readonly Token[], from: number): number => {
  const first = tokens[from] as Token
  if (first.text.length !== 1 || !SURNAMES.has(first.text.charCodeAt(0))) return from
  let to = from + 1
  if (tokens[to]?.text === '某某') return to + 1
  while (to < from + 3 && tokens[to]?.text === '某') to++
  return to === from + 1 ? from : to
}

/** 谭, 贺兰, and behind an office 林郑. */
const isSurname = (text: string, titled: boolean): boolean =>
  DOUBLE_SURNAMES.has(text) ||
  (SURNAMES.has(text.charCodeAt(0)) &&
    (text.length === 1 || (titled && text.length === 2 && SURNAMES.has(text.charCodeAt(1)))))

/** Whether a word of the dictionary can be a given name behind a surname. */
const mayBeGiven = (surname: Token, given: Token | undefined): given is Token =>
  given !== undefined &&
  given.start === surname.end &&
  given.text.length <= 2 &&
  (given.text.length === 2 || DOUBLE_SURNAMES.has(surname.text)) &&
  isHan(given) &&
  ownClassOf(given.text) === undefined

/** 谭|文豪, 蒋|学文: a given name that is a word of the dictionary, where an office or a verb of speech says that it is none. */
export const twoCharacterGiven = (tokens: readonly Token[], from: number, end: number): number => {
  const [surname, given] = [tokens[from] as Token, tokens[from + 1]]
  const titled = isOfficeBefore(tokens, from)
  if (end !== from + 1 || !isSurname(surname.text, titled) || !mayBeGiven(surname, given)) return from
  const next = tokens[from + 2]
  if (titled && GIVEN.has(given.class) && (!next || (canFollow(next) && next.class !== 'particle')))
    return from + 2
  if (!GIVEN.has(given.class) && given.class !== 'verb' && !isTwice(given)) return from
  return actsBehind(tokens, from + 2) && (titled || opensClause(tokens, from)) ? from + 2 : from
}

/** 林郑月娥: behind an office, a husband's surname before one's own. */
const twoSurnamesEnd = (tokens: readonly Token[], from: number): number => {
  const to = within(tokens, from, tokens.length, 4)
  const given = tokens[to - 1]
  if (
    to === from ||
    !given ||
    !GIVEN.has(given.class) ||
    !isHan(given) ||
    ownClassOf(given.text) !== undefined
  )
    return from
  const text = textOf(tokens, from, to)
  const isDouble = text.length === 4 && SURNAMES.has(text.charCodeAt(0)) && SURNAMES.has(text.charCodeAt(1))
  return isDouble && isOfficeBefore(tokens, from) && canFollow(tokens[to]) ? to : from
}

/** 冬冬, 丽丽: one character twice, whatever the dictionary takes it for. */
const isTwice = ({ text, class: kind }: Token): boolean =>
  text.length === 2 && text.charAt(0) === text.charAt(1) && kind !== 'adverb'

const GRAMMAR: ReadonlySet<WordClass> = new Set(['preposition', 'conjunction', 'pronoun', 'auxiliary'])
/** Where the characters end that a surname and two more make, in words of at most two; `from` where words cross the end. */
const threeCharactersEnd = (tokens: readonly Token[], from: number): number => {
  const to = within(tokens, from, tokens.length, 3)
  const whole = textOf(tokens, from, to).length === 3 && tokens.slice(from, to).every(isHan)
  return whole && to - from > 1 ? to : from
}

/**
 * 冉承其, 武向平: behind an office, a given name with a word of grammar in it, where what follows says that the name
 * is over: a verb of speech, a preposition, an honorific, a mark.
 */
const boundGivenEnd = (tokens: readonly Token[], from: number): number => {
  const to = isOfficeBefore(tokens, from) ? threeCharactersEnd(tokens, from) : from
  const given = tokens.slice(from + 1, to)
  const hasGrammar = given.some(({ class: kind, text }) => GRAMMAR.has(kind) || '之然以可'.includes(text))
  if (to === from || !hasGrammar) return from
  const next = tokens[to]
  const isHonoured = HONORIFICS.has(next?.text ?? '') && tokens[to + 1]?.class !== 'name'
  const isOver =
    (next === undefined || next.class === 'preposition' || next.class === 'mark') &&
    (tokens[from] as Token).text.length === 1
  return isHonoured || isOver || actsBehind(tokens, to) ? to : from
}

const PLACE_OR_THING: ReadonlySet<string> = new Set(['ns', 'nz', 'nt'])
/** 主席|黄国|昌: behind an office, a surname and the first of the given name are a word of the dictionary. */
export const wordNameEnd = (tokens: readonly Token[], from: number): number => {
  const [word, last] = [tokens[from] as Token, tokens[from + 1]]
  const isWord = word.text.length === 2 && isHan(word) && SURNAMES.has(word.text.charCodeAt(0))
  if (!isWord || !PLACE_OR_THING.has(word.tag) || ownClassOf(word.text) !== undefined) return from
  const isName = last?.text.length === 1 && isHan(last) && GIVEN.has(last.class) && last.start === word.end
  return isName && isOfficeBefore(tokens, from) && canFollow(tokens[from + 2]) ? from + 2 : from
}

/**
 * 谢从文, 苏向南: where a clause begins, a surname and two characters of which one builds sentences, with a verb of speech
 * right behind: the second is no word of that sentence, for it would leave the last one without any.
 */
const freeGivenEnd = (tokens: readonly Token[], from: number): number => {
  const [surname, middle, last, next] = tokens.slice(from, from + 4)
  if (!surname || !middle || !last || !next || threeCharactersEnd(tokens, from) !== from + 3) return from
  if (surname.text.length !== 1 || !isBoundEnd(last) || PARTING.has(middle.text.charCodeAt(0))) return from
  const opens = opensClause(tokens, from) || isOfficeBefore(tokens, from)
  return opens && speechVerbOf(next.text) !== undefined && next.start === last.end ? from + 3 : from
}
/** A character that is the end of a name or of nothing: no verb, and no word of grammar. */
const isBoundEnd = ({ text, class: kind }: Token): boolean =>
  (kind === 'noun' || kind === 'name' || kind === 'adjective') && !NEVER_IN_NAMES.has(text.charCodeAt(0))
/** Behind these a new phrase begins: no given name has them in the middle. */
const PARTING = new CharacterSet('的了是和与同对说称将会还也都就而但或及被把不没这那该并已因又则等在据皆')

/** 刚, 才: adverbs with which given names end, and that hardly stand between somebody and a verb of speech. */
const GIVEN_ADVERBS = new CharacterSet('刚才正先永恒常尚')

/**
 * 周晓刚, 陈刚: behind an office and before a verb of speech, a given name whose last character is an adverb elsewhere.
 * Where the article has the name without it, that place decides (lib/language/zh/naming/extent.ts).
 */
const adverbGivenEnd = (tokens: readonly Token[], from: number): number => {
  const [surname, second] = [tokens[from] as Token, tokens[from + 1]]
  if (!second || !isOfficeBefore(tokens, from)) return from
  const isShort = surname.text.length === 1 && isHan(second) && isGivenAdverb(second)
  const to = isShort ? from + 2 : threeCharactersEnd(tokens, from)
  const [last, next] = [tokens[to - 1] as Token, tokens[to]]
  if (to === from || !isGivenAdverb(last) || next?.start !== last.end) return from
  // 陈刚今天宣布, 陈刚对记者说: nobody is called by a surname alone behind an office.
  if (isShort && (next.class === 'time' || next.class === 'preposition')) return to
  return speechVerbOf(next.text) === undefined ? from : to
}
/** Whether a name ends with what may as well be a word of its own: 周晓刚, 周子和. */
export const mayEndBefore = (name: string): boolean =>
  name.endsWith('和') || GIVEN_ADVERBS.has(name.charCodeAt(name.length - 1))
const isGivenAdverb = ({ text }: Token): boolean => text.length === 1 && GIVEN_ADVERBS.has(text.charCodeAt(0))

const PARTICLE_SURNAMES = new CharacterSet('曾于')
/** A piece of a given name that is no word of the sentence. */
const isLoosePiece = (token: Token | undefined): token is Token =>
  token !== undefined &&
  isHan(token) &&
  (token.text.length === 1 || isPersonTag(token.tag)) &&
  ownClassOf(token.text) === undefined &&
  !NEVER_IN_NAMES.has(token.text.charCodeAt(0))

/**
 * 曾|俊|华, 于|伟: behind an office, a surname that builds sentences elsewhere, where what stands before the verb of speech is
 * nothing but the pieces of a given name (局长曾表示 has none).
 */
export const particleNameEnd = (tokens: readonly Token[], from: number): number => {
  const surname = tokens[from] as Token
  const isSurname = surname.text.length === 1 && PARTICLE_SURNAMES.has(surname.text.charCodeAt(0))
  if (!isSurname || !isOfficeBefore(tokens, from)) return from
  let to = from + 1
  while (isLoosePiece(tokens[to]) && textOf(tokens, from, to + 1).length <= 3) to++
  const last = tokens[to - 1] as Token
  if (to === from + 1 || last.class === 'verb') return from
  return actsBehind(tokens, to) || HONORIFICS.has(tokens[to]?.text ?? '') ? to : from
}

/** Where a Chinese, Korean or Japanese name ends that begins at `from`; `from` when none does. */
export const easternEnd = (tokens: readonly Token[], from: number, end: number): number => {
  const korean = koreanEnd(tokens, from)
  if (korean > from) return korean
  const first = (tokens[from] as Token).text
  if (JAPANESE_SURNAMES.has(first)) return japaneseEnd(tokens, from, end)
  const withheld = withheldEnd(tokens, from)
  if (withheld > from) return withheld
  const bound = surnameLength(first) > 0 ? boundGivenEnd(tokens, from) : from
  if (bound > from) return bound
  const free = surnameLength(first) > 0 ? freeGivenEnd(tokens, from) : from
  if (free > from) return free
  const adverb = surnameLength(first) > 0 ? adverbGivenEnd(tokens, from) : from
  if (adverb > from) return adverb
  const given = twoCharacterGiven(tokens, from, end)
  if (given > from) return given
  const double = twoSurnamesEnd(tokens, from)
  if (double > from) return double
  const surname = surnameLength(textOf(tokens, from, Math.min(end, from + 2)))
  if (surname === 0) return from
  const to = within(tokens, from, end, surname + 2)
  return textOf(tokens, from, to).length > surname ? to : from
}
