import type { Article, Sentence } from '#lib/article/article'
import { type Bracket, bracketsOf, outermost } from '#lib/article/brackets'
import { CharacterSet, HAN } from '#lib/article/character-set'
import { spanOf } from '#lib/article/span'
import { isLostDot, TRANSLITERATION } from '#lib/article/transliteration'
import type { WordClass } from '#lib/language/language'
import { cutWords, isKnownPerson, isKnownPlace, isOneWord, ownClassOf } from '#lib/language/zh/dictionary'
import { DOCUMENTS, isBody, isBodyWord } from '#lib/language/zh/lexicon/bodies'
import { DOUBLE_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '#lib/language/zh/lexicon/characters'
import { SHORT_FORMS } from '#lib/language/zh/lexicon/countries'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import { type PlacedWord, SentenceWords } from '#lib/language/zh/times/sentence-words'
import { joined, type Token } from '#lib/language/zh/token'

/** Words of a sentence: the dictionary's best path, with quotations, titles and asides as one word each. */

/** What the first letters of the dictionary's part of speech mean; the longest that fits. */
const CLASSES: Readonly<Record<string, WordClass>> = {
  n: 'noun',
  nr: 'name',
  ns: 'name',
  nt: 'name',
  nz: 'noun',
  s: 'noun',
  f: 'noun',
  j: 'noun',
  i: 'noun',
  l: 'noun',
  b: 'adjective',
  a: 'adjective',
  ad: 'adverb',
  an: 'noun',
  z: 'adjective',
  d: 'adverb',
  v: 'verb',
  vn: 'verb',
  vd: 'adverb',
  p: 'preposition',
  c: 'conjunction',
  u: 'particle',
  y: 'particle',
  e: 'particle',
  o: 'particle',
  m: 'number',
  mq: 'number',
  q: 'measure',
  t: 'time',
  r: 'pronoun',
  rz: 'determiner',
  x: 'mark',
  zg: 'noun',
  eng: 'noun',
}

const classOf = (word: string, tag: string): WordClass => {
  if (!HAN.has(word.charCodeAt(0)))
    return tag === 'm' ? 'number' : LETTER.indexIn(word) >= 0 ? 'noun' : 'mark'
  const own = ownClassOf(word)
  if (own) return own
  if (tag === 'x') return 'noun'
  return CLASSES[tag.slice(0, 2)] ?? CLASSES[tag.charAt(0)] ?? 'noun'
}

const LETTER = CharacterSet.matching(/\p{L}/u)

/** The dictionary calls many a thing a person (今年夏天, nr): a name begins with a surname or is all in foreign characters. */
const tagOf = (word: string, tag: string): string => {
  if (isKnownPlace(word)) return 'ns'
  if (!tag.startsWith('nr') || word.length < 3) return tag
  const isName =
    SURNAMES.has(word.charCodeAt(0)) ||
    DOUBLE_SURNAMES.has(word.slice(0, 2)) ||
    JAPANESE_SURNAMES.has(word.slice(0, 2)) ||
    TRANSLITERATION.countIn(word) === word.length
  return isName ? tag : 'n'
}

const tokenOf = (text: string, start: number, { text: word, tag: given }: PlacedWord): Token => {
  const end = start + word.length
  const tag = tagOf(word, given)
  return {
    start,
    end,
    text: text.slice(start, end),
    class: classOf(word, tag),
    lemma: word,
    tag: isKnownPerson(word) ? 'nr' : isLostDot(text, start) ? 'dot' : tag,
  }
}

/** The words of some characters of a text, cut by themselves; `start` is where they stand. */
export const wordsFrom = (characters: string, start: number): Token[] => {
  let at = 0
  return cutWords(characters).map(({ word, tag }) => {
    const token = tokenOf(characters, 0, { start: 0, text: word, tag })
    const begins = start + at
    at += word.length
    return { ...token, start: begins, end: begins + word.length, text: word }
  })
}

const marked = (text: string, { open, close, kind }: Bracket): Token => {
  const span = spanOf(text, open, close + 1)
  return {
    ...span,
    class: kind === 'parenthesis' ? 'aside' : 'quotation',
    lemma: span.text,
    tag: kind,
    inner: spanOf(text, open + 1, close),
    ...(kind === 'book' ? { isBook: true } : {}),
  }
}

/** The words of one sentence, in the order of the text; blanks are none. */
export const wordsOf = ({ text }: Pick<Article, 'text'>, sentence: Sentence): Token[] => {
  const brackets = outermost(bracketsOf(text, sentence.start, sentence.end))
  const tokens: Token[] = []
  let next = 0
  let at = sentence.start
  for (const word of SentenceWords.of(sentence).all()) {
    const start = sentence.start + word.start
    for (let bracket = brackets[next]; bracket && bracket.open <= start; bracket = brackets[next]) {
      tokens.push(marked(text, bracket))
      at = bracket.close + 1
      next++
    }
    if (start >= at && word.text.trim() !== '') tokens.push(tokenOf(text, start, word))
  }
  return tokens
}

const BODY_OF_HEAD = new Set([...'部局院署厅省市州校会所处社台'])

const DEPARTMENTS = new Set([...'委局署厅司处'])
/** A character that the dictionary leaves alone beside the end of a body's name. */
const isLoose = ({ text, class: kind, tag }: Token): boolean =>
  text.length === 1 && HAN.has(text.charCodeAt(0)) && (kind === 'noun' || tag === 'd') && !ownClassOf(text)
const AMOUNTS = new Set([...'量额率值费税'])

const AGES: ReadonlySet<string> = new Set(['未来', '现代', '当代', '今日', '明日'])
const DOERS: ReadonlySet<string> = new Set(['师', '员', '者', '团'])

const endsInBody = (before: Token, { text }: Token): boolean =>
  before.text.length === 1 &&
  text.length === 2 &&
  HAN.has(before.text.charCodeAt(0)) &&
  !BINDS.has(before.class) &&
  isBodyWord(text) &&
  isBody(`${before.text}${text}`) &&
  isOneWord(`${before.text}${text.charAt(0)}`)
const BINDS: ReadonlySet<WordClass> = new Set([
  'preposition',
  'conjunction',
  'particle',
  'pronoun',
  'determiner',
  'number',
  'measure',
  'mark',
])

/** 驻|韩美军, 驻|日|美军: where somebody is stationed, and who. */
const stationed = (before: Token, token: Token): readonly Token[] | null => {
  const rest = token.text.slice(1)
  if (!SHORT_FORMS.has(token.text.charAt(0)) || (rest !== '' && !ownClassOf(rest))) return null
  const at = token.start + 1
  const where: Token = {
    start: before.start,
    end: at,
    text: `驻${token.text.charAt(0)}`,
    class: 'adjective',
    lemma: `驻${token.text.charAt(0)}`,
    tag: 'b',
  }
  return rest === ''
    ? [where]
    : [
        where,
        { ...token, start: at, text: rest, lemma: rest, class: ownClassOf(rest) as WordClass, tag: 'n' },
      ]
}

/** Whether a word and the end of a name, of a body or of a measure that touches it are one word. */
const isOne = (before: Token, token: Token): boolean => {
  // 美国商务部|长: the head of a body.
  if (token.text === '长') return before.text.length > 2 && BODY_OF_HEAD.has(before.text.slice(-1))
  // 改革|委, 务|局: the last character of a body.
  if (DEPARTMENTS.has(token.text))
    return before.tag === 'vn' || isLoose(before) || (token.text === '署' && before.class === 'noun')
  // 心理咨询|师, 谈判代表|团: whoever does it.
  if (DOERS.has(token.text)) return before.class === 'noun' && before.text.length > 1
  // 检察|组, 调查|组: whoever is put together to do it.
  if (token.text === '组') return before.tag === 'vn' && before.text.length > 1
  // 捕捞|量, 就业|率: how much of what is done.
  if (AMOUNTS.has(token.text)) return before.class === 'verb' && before.text.length === 2
  // 未来|研究所: an age in the name of a body is no time of what it does.
  if (AGES.has(before.text)) return isBodyWord(token.text)
  // 太|空军: the dictionary's 太空 ends where a body of ours begins.
  return endsInBody(before, token)
}

/** Two words that are one, or another, side by side; null where they are as the dictionary has them. */
const beside = (before: Token, token: Token): readonly Token[] | null => {
  const touches = before.end === token.start
  if (touches && isOne(before, token)) return [joined([before, token], 0, 2, 'noun', 'n')]
  if (touches && before.text === '驻') return stationed(before, token)
  // 的|前|总裁: who was so, and no time.
  if (before.text === '的' && token.text === '前') return [before, { ...token, class: 'adjective', tag: 'b' }]
  // 透过公司发出的|声明|说: what was written.
  if (before.text === '的' && token.class === 'verb' && DOCUMENTS.has(token.text))
    return [before, { ...token, class: 'noun', tag: 'n' }]
  // 报|国务院|批准: handed up to be approved, as 经 says it, and no newspaper.
  if (touches && before.text === '报' && token.tag === 'nt')
    return [{ ...before, class: 'preposition', lemma: '经', tag: 'p' }, token]
  if (before.text === '所' && token.class === 'noun' && isOffice(token.text))
    return [{ ...before, class: 'noun', tag: 'n' }, token]
  if (before.text === '只有' && token.class === 'number') return [{ ...before, class: 'verb' }, token]
  return null
}

/** Puts right what the dictionary cuts or classes wrongly beside its neighbours. */
export const repaired = (tokens: readonly Token[]): Token[] => {
  const out: Token[] = []
  for (const token of tokens) {
    const before = out.at(-1)
    const right = before ? beside(before, token) : null
    if (right) out.splice(-1, 1, ...right)
    else out.push(token)
  }
  return out
}
