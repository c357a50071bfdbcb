import { isBody, isOffice, singularOf } from '#lib/language/en/lexicon/offices'
import { ALONE_OF_ITS_KIND } from '#lib/language/en/lexicon/unique'
import { type Token, tokensOf } from '#lib/language/en/tagger'
import { type CutWord, cutWords } from '#lib/language/zh/dictionary'
import { isBody as isBodyZh } from '#lib/language/zh/lexicon/bodies'
import { isOffice as isOfficeZh } from '#lib/language/zh/lexicon/offices'

/**
 * Whether each thing of which a text speaks as known (这篇课文, 该案, the mall) is known to whoever reads no more than the
 * text and the title above it.
 */

/** What is quoted was said so; a title is a name. */
const withoutMarked = (text: string): string =>
  text.replace(/“[^“”]*”|「[^「」]*」|"[^"]*"/gu, ' ').replace(/《[^《》]*》/gu, TITLE)
/** Stands for what is called by a title of its own. */
const TITLE = '《》'

const THIS: ReadonlySet<string> = new Set([
  '这',
  '该',
  '此',
  '那',
  '这些',
  '那些',
  '上述',
  '此次',
  '这次',
  '本次',
  '这项',
  '那项',
])

/** 这, and 这份, which the dictionary has as one word with its measure. */
const points = ({ word, tag }: CutWord): boolean => THIS.has(word) || (tag === 'mq' && /^[这那]/u.test(word))

/** Counts and measures between a pointing word and what it points at: 这两篇课文. */
const isCounting = ({ tag }: CutWord): boolean => /^[mq]/u.test(tag)

const isNoun = (word: CutWord | undefined): boolean => word !== undefined && /^(?:n|vn)/u.test(word.tag)

/** The nouns at which a pointing word points; none where it stands alone. */
const thingPointedAt = (words: readonly CutWord[], at: number): readonly string[] => {
  let from = at + 1
  while (words[from] && isCounting(words[from] as CutWord)) from += 1
  let to = from
  while (isNoun(words[to])) to += 1
  return words.slice(from, to).map(({ word }) => word)
}

/** 谁表示，据某某称，: no clause that a 这一举措 behind it could take up. */
const OPENING = /^(?:填空：)?(?:谁|哪|据)[^，]*，/u

/** 案 is told by 诈骗案 and by 此案, and not by 方案; 大桥 by 石拱大桥. */
const tells = ({ word, tag }: CutWord, noun: string): boolean => {
  if (noun.length > 1) return word.endsWith(noun.slice(-2))
  return word === noun || (word.endsWith(noun) && (word.length > 2 || tag === 'r'))
}

/** What bears a name of the article: somebody, a body, a place; and of what has a title, a work. */
const isOfNames = (noun: string): boolean =>
  isBodyZh(noun) || isOfficeZh(noun) || /[国州省市县区镇村岛]$/u.test(noun)
const isWork = (noun: string): boolean => /[书片剧报文诗曲画]$/u.test(noun)

/** Whether what a pointing word means was told: the thing itself, a body of that kind by its name, or, as 这一举措, a clause. */
const isKnownZh = (
  pointing: string,
  thing: readonly string[],
  told: readonly CutWord[],
  before: string,
  names: readonly string[],
  isSeveral: boolean,
): boolean =>
  SPOKEN.has(thing.at(-1) ?? '') ||
  thing.some((noun) => told.some((word) => tells(word, noun))) ||
  // 李山和王海这次通话: whose it is stands right before it.
  names.some(
    (name) => name.length > 1 && (before.endsWith(name) || (thing.some(isOfNames) && before.includes(name))),
  ) ||
  (thing.some(isWork) && before.includes(TITLE)) ||
  (!NAMED_ONLY.has(pointing) &&
    !isSeveral &&
    /[，；]/u.test(before.replace(OPENING, '')) &&
    // 这一份额为8.7%: of a number a clause tells that has one.
    (!NUMBERS.has(thing.at(-1) ?? '') || /\d(?![\d.]*[年月日])/u.test(before)))
const NUMBERS: ReadonlySet<string> = new Set('份额 数字 比例 比率 比重 金额 数额 价格 占比'.split(' '))
/** 这句话: what is quoted in the question. */
const SPOKEN: ReadonlySet<string> = new Set(['话', '说法', '话语', '问题'])
const NAMED_ONLY: ReadonlySet<string> = new Set(['该', '上述'])

/** Whose they are is told by whoever is named before them, and by nobody where a text begins with them: 团队从2005年起……. */
const SOMEBODYS: ReadonlySet<string> = new Set(
  '团队 课题组 项目组 研究组 专家组 工作组 调查组 小组 剧组 厂方 校方 院方 馆方 园方 店方 社方 队方'.split(
    ' ',
  ),
)
/** 2005年, 目前，: when it was, and no thing. */
const isWhen = ({ word, tag }: CutWord): boolean => /^[tmdwx]/u.test(tag) || /^[年月日，]$/u.test(word)

/** What a text that asks in a sentence begins with, where it is somebody's and he is named nowhere. */
const ownedByNobody = (shown: string, title: string): string | null => {
  const words = cutWords(shown.replace(/^填空：/u, ''))
  const first = words.find((word) => !isWhen(word))?.word ?? ''
  return SOMEBODYS.has(first) && !title.includes(first) ? first : null
}

/** 这两个模型: of several things that were told of, and not of what a clause tells. */
const isOfSeveral = (words: readonly CutWord[], at: number): boolean =>
  /^(?:[两三四五六七八九十几]|[2-9])/u.test(words[at + 1]?.word ?? '') || /些$/u.test(words[at]?.word ?? '')

const unknownZh = (shown: string, title: string, names: readonly string[]): string | null => {
  const owned = ownedByNobody(shown, title)
  if (owned !== null) return owned
  const words = cutWords(withoutMarked(shown))
  const titled = cutWords(title)
  let before = ''
  for (const [at, cut] of words.entries()) {
    const { word } = cut
    // 该案 is one word of the dictionary.
    const isOneWord = word.length > 1 && word.startsWith('该')
    const thing = isOneWord ? [word.slice(1)] : points(cut) ? thingPointedAt(words, at) : []
    const told = [...titled, ...words.slice(0, at)]
    if (
      thing.length > 0 &&
      !isKnownZh(isOneWord ? '该' : word, thing, told, before, names, isOfSeveral(words, at))
    )
      return `${isOneWord ? '该' : word}…${thing.at(-1)}`
    before += word
  }
  return null
}

const textOf = (text: string, { start, end }: Token): string => text.slice(start, end)

/** the mall inside, the plant that …, the city of …: told which by what stands behind. */
const TOLD_BEHIND: ReadonlySet<string> = new Set(
  'of not that who which whose where when in to for on at between from by with against behind under over near and as called named known'.split(
    ' ',
  ),
)

/** announced the plan in ____ (year), in a speech: when it was and how, and not which. */
const ASIDE_BEHIND =
  /^(?:(?:in|on|by|since|from|until) ____ ?\((?:month|day|year)|(?:in|on|at|by|during) an? )/u

/** Whether a thing told of with the alone is known by what stands before it, the title, or its own kind. */
const isKnownEn = (head: string, before: string, title: string, names: readonly string[]): boolean => {
  const word = head.toLowerCase()
  const one = singularOf(word)
  const told = `${title} ${before}`.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  if (ALONE_OF_ITS_KIND.has(word) || told.some((other) => singularOf(other) === one)) return true
  return (isBody(one) || isOffice(one)) && names.some((name) => name.length > 2 && before.includes(name))
}

const unknownEn = (shown: string, title: string, names: readonly string[]): string | null => {
  const text = withoutMarked(shown)
  const tokens = tokensOf(text)
  for (const [at, token] of tokens.entries()) {
    if (textOf(text, token).toLowerCase() !== 'the') continue
    const [head, next] = [tokens[at + 1], tokens[at + 2]]
    if (head?.tag !== 'NOUN' || next?.tag === 'NOUN' || next?.tag === 'PROPN') continue
    const behind = next ? textOf(text, next).toLowerCase() : ''
    const before = text.slice(0, token.start)
    const after = tokens[at + 3]
    // the mill closed by the town, the union representing miners: which, is told behind.
    const isTold =
      next?.tag === 'VERB' && ((behind.endsWith('ed') && after?.tag === 'ADP') || behind.endsWith('ing'))
    const isAside = next !== undefined && ASIDE_BEHIND.test(text.slice(next.start))
    if (isTold || (TOLD_BEHIND.has(behind) && !isAside) || /^['’]s$/u.test(behind)) continue
    const noun = textOf(text, head)
    if (/\d/u.test(noun)) continue
    if (!isKnownEn(noun, before, title, names)) return `the ${noun}`
  }
  return null
}

/**
 * The first thing that a text speaks of as known and that nobody knows who reads no more than it and the title; null where
 * there is none.
 *
 * @param names those of the article
 */
export const unknownThing = (
  shown: string,
  title: string,
  names: readonly string[],
  isEnglish: boolean,
): string | null => (isEnglish ? unknownEn : unknownZh)(shown, title, names)
