import { CharacterSet, HAN } from '#lib/article/character-set'
import { TRANSLITERATION } from '#lib/article/transliteration'
import { isKnownPerson, ownClassOf } from '#lib/language/zh/dictionary'
import { isBodyWord } from '#lib/language/zh/lexicon/bodies'
import { DOUBLE_SURNAMES, JAPANESE_SURNAMES, NAME_DOTS } from '#lib/language/zh/lexicon/characters'
import { PRONOUNS } from '#lib/language/zh/lexicon/function-words'
import { MANNERS } from '#lib/language/zh/lexicon/manners'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { isRarePiece } from '#lib/language/zh/rare-words'
import { isMark, type Token } from '#lib/language/zh/token'

/** The words of which names are made, and what may stand beside a name. */

/** Characters that build sentences: no name goes on with them. */
export const NEVER_IN_NAMES = new CharacterSet(
  '的了是和与同对向说称将会还也都就而但或及被把从于为以不没要表这那其此该并已因让使可只又则等在有后前时说给自至由且跟据按除曾皆遂便才刚再只仅超逾达近每各某另两几第她他它我你们之所者',
)

export const isHan = (token: Token): boolean => HAN.has(token.text.charCodeAt(0))
export const isTransliterated = (text: string): boolean => TRANSLITERATION.countIn(text) === text.length
export const isPersonTag = (tag: string): boolean => tag.startsWith('nr')

/** A word that may be a part of a name: a single character, or an odd word of the dictionary in the characters of names. */
export const isNamey = (token: Token): boolean => {
  const { text, tag } = token
  if (!isHan(token) || token.class === 'mark') return false
  if (DOUBLE_SURNAMES.has(text) || JAPANESE_SURNAMES.has(text)) return true
  if (isBodyWord(text)) return false
  if (text.length === 1) return !NEVER_IN_NAMES.has(text.charCodeAt(0)) && !PRONOUNS.has(text)
  if (isKnownPerson(text)) return true
  if (ownClassOf(text) !== undefined || text.length > 5) return false
  if (isPersonTag(tag)) return true
  return (
    isTransliterated(text) &&
    (isRarePiece(text) ||
      tag.startsWith('ns') ||
      tag === 'nz' ||
      tag === 'x' ||
      (tag === 'n' && text.length > 2))
  )
}

/** Behind an office a word of the dictionary may be a piece of a foreign name: 尤尔|琴科. */
export const isForeignPiece = ({ text, tag, class: kind }: Token): boolean =>
  kind === 'noun' &&
  tag.startsWith('n') &&
  text.length <= 3 &&
  ownClassOf(text) === undefined &&
  isTransliterated(text)

export const isDot = (token: Token | undefined): boolean =>
  token?.tag === 'dot' ||
  (token !== undefined && token.text.length === 1 && NAME_DOTS.has(token.text.charCodeAt(0)))

/** 大卫|·|麦卡洛: beside a dot any word of the dictionary may be a part of a name. */
export const isBesideDot = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token
  if (!isHan(token) || token.text.length > 4 || token.class === 'mark' || isOffice(token.text)) return false
  return isDot(tokens[at + 1]) || isDot(tokens[at - 1])
}

const LATIN_GLOSS = CharacterSet.matching(/[A-Za-zÀ-ž]/)
/** （Steven Pifer）: the same in Latin letters, behind a foreign name. */
export const isGloss = (token: Token | undefined): boolean =>
  token?.class === 'aside' && LATIN_GLOSS.has(token.inner?.text.charCodeAt(0) ?? 0)
/** 卡斯塔涅|达|（Castaneda）: before a gloss or a dot, what builds sentences elsewhere is the end of a foreign name. */
const isLastSound = (tokens: readonly Token[], from: number, at: number): boolean => {
  const { text } = tokens[at] as Token
  const next = tokens[at + 1]
  return at > from && text.length === 1 && isTransliterated(text) && (isGloss(next) || isDot(next))
}
export const isHyphen = (token: Token | undefined): boolean => isMark(token, '-')

export const touches = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && (tokens[at - 1] as Token).end === (tokens[at] as Token).start

/** 伦|巴西|尼亚|森: nobody has one character for a name, so what is a country elsewhere is a piece of it. */
const isCountryInside = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [first, word, next] = [tokens[from] as Token, tokens[at] as Token, tokens[at + 1]]
  return (
    at === from + 1 &&
    first.text.length === 1 &&
    word.text.length === 2 &&
    word.class === 'name' &&
    isTransliterated(`${first.text}${word.text}`) &&
    next !== undefined &&
    isNamey(next) &&
    isTransliterated(next.text) &&
    touches(tokens, at + 1)
  )
}

/** How far the parts of a name reach that begin at `from`, dots included. */
export const runEnd = (tokens: readonly Token[], from: number): number => {
  const titled = isOfficeBefore(tokens, from)
  let to = from
  let length = 0
  while (to < tokens.length && length <= 20) {
    const token = tokens[to] as Token
    if (to > from && !touches(tokens, to)) break
    const next = tokens[to + 1]
    const joins = isDot(token) || isHyphen(token)
    if (
      joins &&
      to > from - 1 &&
      next &&
      (isNamey(next) || next.tag === 'eng' || (isDot(token) && isBesideDot(tokens, to + 1))) &&
      touches(tokens, to + 1)
    )
      to++
    else if (
      isNamey(token) ||
      isBesideDot(tokens, to) ||
      isLastSound(tokens, from, to) ||
      isCountryInside(tokens, from, to) ||
      (titled && isForeignPiece(token)) ||
      (token.tag === 'eng' && (isDot(next) || isDot(tokens[to - 1])))
    )
      to++
    else break
    length += token.text.length
  }
  return to
}

export const textOf = (tokens: readonly Token[], from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at++) text += withBlank(tokens, at, from)
  return text
}

/** A word with the blank that stands before it between words in Latin letters. */
export const withBlank = (tokens: readonly Token[], at: number, from: number): string => {
  const token = tokens[at] as Token
  return at > from && token.tag === 'eng' && tokens[at - 1]?.tag === 'eng' ? ` ${token.text}` : token.text
}

/** What may stand right behind a name that is the subject: a verb, an adverb, a time, the end of the clause. */
export const canFollow = (token: Token | undefined): boolean => {
  if (!token) return true
  return token.class !== 'noun' || token.tag === 't' || isOffice(token.text)
}

/** An office right before a word, also behind it 之一 (发起人之一). */
export const isOfficeBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.text === '之一' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && isOffice(before.text)
}

export const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return (
    !before ||
    before.class === 'mark' ||
    before.class === 'conjunction' ||
    before.class === 'preposition' ||
    before.class === 'time' ||
    before.class === 'quotation' ||
    before.text === '的'
  )
}

/** 霸气|表示, 平静|说: what stands between somebody and a verb of speech says how; 粉丝|表示 are somebody else. */
export const isManner = (tokens: readonly Token[], at: number): boolean => {
  const [word, verb] = [tokens[at] as Token, tokens[at + 1]]
  const kind = speechVerbOf(verb?.text ?? '')
  if (kind?.kind !== 'say' || kind.noun) return false
  if (MANNERS.has(word.text)) return true
  return word.class === 'adjective' && word.text.length === 2 && ownClassOf(word.text) === undefined
}

/** Whether what goes on behind says that the words are somebody who acts. */
export const actsBehind = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i] as Token
    if (
      speechVerbOf(token.text) ||
      isMark(token, '：:') ||
      (i > at && isMark(tokens[i - 1], '，,') && speechVerbOf(token.text))
    )
      return true
    if (i === at && isMark(token, '，,')) continue
    if (isManner(tokens, i)) return true
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
