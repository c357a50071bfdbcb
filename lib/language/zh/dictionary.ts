import { type Jieba as Cutter, Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { CharacterSet } from '#lib/article/character-set'
import type { WordClass } from '#lib/language/language'
import { BODY_ENDINGS, BODY_NAMES, DOCUMENTS, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { JAPANESE_SURNAMES } from '#lib/language/zh/lexicon/characters'
import { COUNTRIES, SHORT_FORMS, STATES } from '#lib/language/zh/lexicon/countries'
import {
  ADJECTIVES,
  ADVERBS,
  CLAUSE_OPENERS,
  CONNECTORS,
  DETERMINERS,
  FALSE_SOURCES,
  FUTURE,
  MODALS,
  NEGATIONS,
  NOBODY,
  NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
  VERBS,
} from '#lib/language/zh/lexicon/function-words'
import { MEDIA_KINDS, MEDIA_NAMES } from '#lib/language/zh/lexicon/media'
import { OFFICE_WORDS } from '#lib/language/zh/lexicon/offices'
import { PEOPLE_NAMES } from '#lib/language/zh/lexicon/people'
import { PLACES } from '#lib/language/zh/lexicon/places'
import { DISCOURSE, SPEECH_VERBS } from '#lib/language/zh/lexicon/speech-verbs'

/** The dictionary of cutting: jieba's own with the rows of our lexicons, which say what their words are. */

const own = new Map<string, WordClass>()
const put = (words: Iterable<string>, kind: WordClass): void => {
  for (const word of words) own.set(word, kind)
}
put(PEOPLE_WORDS, 'noun')
put(OFFICE_WORDS, 'noun')
put(DOCUMENTS, 'noun')
put(SPEECH_VERBS, 'verb')
put(CONNECTORS, 'conjunction')
put(CLAUSE_OPENERS.keys(), 'conjunction')
put(PREPOSITIONS.keys(), 'preposition')
put(VERBS, 'verb')
put(MODALS.keys(), 'auxiliary')
put(FUTURE, 'auxiliary')
put(NEGATIONS, 'adverb')
put(DETERMINERS, 'determiner')
put(ADVERBS, 'adverb')
put(PRONOUNS.keys(), 'pronoun')
put(NOBODY, 'pronoun')
// 自5月2日起停航: behind a time, and no verb of its own.
put(['起'], 'particle')
// 第14届全国运动会: the dictionary's adverb.
put(['届'], 'measure')
put(['暨'], 'conjunction')
put(NOUNS, 'noun')
put(['伉俪', '一行人'], 'noun')
put(MEDIA_KINDS, 'noun')
put(ADJECTIVES, 'adjective')
put(TIMES, 'time')
put(DISCOURSE, 'adverb')
put(FALSE_SOURCES, 'noun')
put(COUNTRIES, 'name')
put(PLACES, 'name')
put(MEDIA_NAMES, 'name')
put(BODY_NAMES, 'name')
put(PEOPLE_NAMES, 'name')

/** 俄方, 美军, 日媒: a country's one character with what of it acts. */
const SIDES = ['方', '军', '媒', '国', '总统', '外长', '防长', '外交部', '政府', '国防部']
for (const [short, country] of SHORT_FORMS) {
  if (short.length > 1) own.set(short, 'name')
  else for (const side of SIDES) if (`${short}${side}` !== country) own.set(`${short}${side}`, 'name')
}
/** Two countries in two characters. */
const PAIRS =
  '俄乌 乌俄 俄美 美俄 中美 美中 中俄 俄中 美日 日美 韩美 美韩 朝美 美朝 中日 日中 韩朝 朝韩 伊美 美伊 以巴 巴以 印巴 中欧 欧美 美欧 美苏 苏美 英法 英美 美英 法德 德法 俄欧 中英 中法 中德 日韩 韩日 美以 以美 伊以 黎以 中韩 中朝 中印 中巴 中澳 澳美 美欧 欧中'
put(PAIRS.split(' '), 'name')

const FREQUENT = 60_000
const PLAIN = 3_000

/** Words of jieba's that in news are nearly always the end of one word and the beginning of the next. */
const SEAMS =
  '而今 季财报 于今 和约 同约 长于 并于 并在 特在 部将 局局长 部部长 外向 明说 会前会后 国是 对表 成美 处处长 来说 的话 时说 时称 后说 后称 正说 也说 还说 又说 则说 都说 并称 并说 并指 也称 还称'.split(
    ' ',
  )

/** Words that begin with a unit of time and are none: 9月9日早盘 is the 9th, and 早盘 a word of the exchange. */
const NO_TIMES = '早盘 晚盘 夜盘 早市 夜市 日游 年期 今日头条 今日美国 明日之星'.split(' ')

/** 去年|均: years that stand before 均, 中, 内 and are no 年均. */
const YEARS_TOLD = ['去年', '今年', '明年', '前年', '后年']

/** Verbs that jieba knows together with what they take: 举行会谈, 发表声明, 表示遗憾. */
const HEADS: ReadonlySet<string> = new Set(
  '举行 发表 进行 接受 出席 表示 会见 明确 强烈 一再 反复 着重 普遍 纷纷 当众'.split(' '),
)
const TELLING: ReadonlySet<string> = new Set(SPEECH_VERBS)

/** Whether a word of jieba's is two: a verb with what it takes, or somebody with a verb of speech (媒体报道). */
const isTwoWords = (word: string): boolean =>
  word.length === 4 &&
  !own.has(word) &&
  (HEADS.has(word.slice(0, 2)) || TELLING.has(word.slice(2)) || isHow(word))
/** 尽快恢复, 共同维护: how something is done, and what; 共同市场 is one thing. */
const isHow = (word: string): boolean =>
  HOW.has(word.slice(0, 2)) && cutWords(word.slice(2))[0]?.tag.startsWith('v') === true
const HOW: ReadonlySet<string> = new Set(ADVERBS.filter((word) => word.length === 2))

const rowsOfOwn = (): string =>
  [...own].map(([word]) => `${word} ${word.length > 1 ? FREQUENT : PLAIN} n`).join('\n')

const makeCutter = (): Cutter => {
  const made = Jieba.withDict(dict)
  const rows = [
    ...SEAMS.map((word) => `${word} 0 n`),
    ...[...JAPANESE_SURNAMES].map((name) => `${name} ${PLAIN} nr`),
    rowsOfOwn(),
    ...YEARS_TOLD.map((word) => `${word} ${3 * FREQUENT} t`),
    ...NO_TIMES.map((word) => `${word} ${PLAIN} n`),
    ...PLACES.map((name) => `${name} ${PLAIN} ns`),
  ]
  made.loadDict(new TextEncoder().encode(rows.join('\n')))
  // 防卫省: bodies that the dictionary would cut in two.
  const cut = [...BODY_ENDINGS].filter((body) => made.cut(body, false).length > 1)
  made.loadDict(new TextEncoder().encode(cut.map((body) => `${body} ${PLAIN} n`).join('\n')))
  return made
}

/** A word with jieba's part of speech. */
export interface CutWord {
  readonly word: string
  readonly tag: string
}

let cutter: Cutter | null = null

const NUMERALS = CharacterSet.matching(/[0-9０-９一二三四五六七八九十]/)
const FIGURES = CharacterSet.matching(/[0-9０-９]/)
/** 5日外交部发言人, 19日见: behind a number 日 is the day, and neither Japan nor a part of the next word. */
const DAY = '日'
/** What is counted in words with 日: 30日元, 3日游. */
const COUNTED_WITH_DAY: ReadonlySet<string> = new Set(['日元', '日圆', '日币', '日游', '日龄'])
const isDayWord = (word: string, before: CutWord | undefined): boolean => {
  const sign = before?.word.charCodeAt(before.word.length - 1)
  if (!word.startsWith(DAY) || word.length < 2 || sign === undefined || COUNTED_WITH_DAY.has(word))
    return false
  return FIGURES.has(sign) || (own.get(word) === 'name' && NUMERALS.has(sign))
}

/** So many stretches are kept cut: questions are made of the same few again and again, and the cut is what costs most. */
const MOST_KEPT = 4000
const kept = new Map<string, readonly CutWord[]>()

const [GENERAL, BEHIND_PART_OF_DAY] = ['上将', /[早晚]$/u] as const
/** 周三晚|上将会见: behind 早 and 晚 it is 晚上 and 将, and no general. */
const withParted = (words: readonly CutWord[]): readonly CutWord[] =>
  words.some(({ word }) => word === GENERAL)
    ? words.flatMap((one, at) => {
        if (one.word === GENERAL && BEHIND_PART_OF_DAY.test(words[at - 1]?.word ?? ''))
          return [{ word: '将', tag: 'd' }]
        const isPart = words[at + 1]?.word === GENERAL && BEHIND_PART_OF_DAY.test(one.word)
        return [isPart ? { ...one, word: `${one.word}上` } : one]
      })
    : words

/** 在发言中, 在会议上: where, and no word of its own. */
const isPlaced = (word: string): boolean =>
  word.length > 3 && word.startsWith('在') && '中上下里时后前'.includes(word.slice(-1)) && !own.has(word)

/** Cuts a stretch of text into words. The dictionary is read at the first call. */
export const cutWords = (text: string): readonly CutWord[] => {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const words = cut(text)
  kept.set(text, words)
  return words
}

const cut = (text: string): readonly CutWord[] => {
  cutter ??= makeCutter()
  const words = withParted(cutter.tag(text, false))
  const needsMore = ({ word }: CutWord, at: number): boolean =>
    isTwoWords(word) || isDayWord(word, words[at - 1]) || isPlaced(word)
  if (!words.some(needsMore)) return words
  return words.flatMap((one, at) => {
    if (!needsMore(one, at)) return [one]
    const length = isTwoWords(one.word) ? 2 : 1
    return [...cutWords(one.word.slice(0, length)), ...cutWords(one.word.slice(length))]
  })
}

/** Whether the dictionary knows a stretch of text as one word. */
export const isOneWord = (text: string): boolean => cutWords(text).length === 1

/** What our own lexicon says a word is; undefined when it doesn't know it. */
export const ownClassOf = (word: string): WordClass | undefined => own.get(word)

const people: ReadonlySet<string> = new Set(PEOPLE_NAMES)

/** Whether our own lexicon knows a word as the name of a person. */
export const isKnownPerson = (word: string): boolean => people.has(word)

const places: ReadonlySet<string> = new Set([...PLACES, ...STATES])

/** Whether our own lexicon knows a word as the name of a place or a country. */
export const isKnownPlace = (word: string): boolean => places.has(word)
