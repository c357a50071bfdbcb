import type { Article } from '#lib/article/article'
import { rememberFor } from '#lib/items/remember'
import { isBody, isOffice, isPeople, singularOf } from '#lib/language/en/lexicon/offices'
import { ALONE_OF_ITS_KIND } from '#lib/language/en/lexicon/unique'
import { type Token, tokensOf } from '#lib/language/en/tagger'
import { cutWords } from '#lib/language/zh/dictionary'

/**
 * What a definite phrase takes up. The Swedish approach, the mosque: where an earlier sentence of the article told of an
 * approach or a mosque, that is the one meant, and whoever sees neither that sentence nor a title or a stem that tells of it
 * does not know which. What no earlier sentence tells of is known without: the sea, the cause of the fire.
 */

const textOf = (text: string, { start, end }: Token): string => text.slice(start, end)

/** The mosque that …, the city of …: told which by what stands behind. */
const TOLD_BEHIND: ReadonlySet<string> = new Set(
  'of that who which whose where when in to for on at between from by with against under over near called named known not'.split(
    ' ',
  ),
)

interface Definite {
  /** Its noun in small letters, as it stands there. */
  readonly head: string
  readonly shown: string
  readonly start: number
}

const OF_PHRASE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN'])

/** Whether what stands behind a noun, or behind the one joined to it, tells which is meant: the eating and farming of insects. */
const isToldBehind = (text: string, tokens: readonly Token[], at: number): boolean => {
  const word = (index: number): string => {
    const token = tokens[index]
    return token ? textOf(text, token).toLowerCase() : ''
  }
  const isJoined = /^(?:and|or)$/u.test(word(at)) && tokens[at + 1]?.tag === 'NOUN'
  const behind = word(isJoined ? at + 2 : at)
  return TOLD_BEHIND.has(behind) || /^['’]s?$/u.test(behind)
}

/** Years, months, decades: which, is told by the words for before and after. */
const TIMES: ReadonlySet<string> = new Set(
  'day night week weekend month year season decade century hour minute'.split(' '),
)

const isKnownKind = (word: string): boolean =>
  ALONE_OF_ITS_KIND.has(word) || ALONE_OF_ITS_KIND.has(singularOf(word)) || TIMES.has(singularOf(word))

/** Nouns told of with the alone, with what describes them before. */
const definitesIn = (text: string): Definite[] => {
  const tokens = tokensOf(text)
  return tokens.flatMap((token, at): Definite[] => {
    if (textOf(text, token).toLowerCase() !== 'the') return []
    let to = at + 1
    while (OF_PHRASE.has(tokens[to]?.tag ?? '')) to += 1
    const [phrase, head] = [tokens.slice(at + 1, to), tokens[to - 1]]
    if (phrase.length === 0 || head?.tag !== 'NOUN' || isToldBehind(text, tokens, to)) return []
    if (/\b(?:all|both) $/iu.test(text.slice(0, token.start))) return []
    // The Fujisawa mosque: by a name it is told which.
    if (phrase.some(({ tag }) => tag === 'PROPN')) return []
    if (phrase.some((one) => isKnownKind(textOf(text, one).toLowerCase()))) return []
    return [
      {
        head: textOf(text, head).toLowerCase(),
        shown: text.slice(token.start, head.end),
        start: token.start,
      },
    ]
  })
}

const isIn = (text: string, one: string): boolean =>
  (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some(
    // The hack, where the title says that somebody was hacked.
    (word) => singularOf(word) === one || (one.length > 3 && word.startsWith(one)),
  )

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A chapel, Hollin's new approach, their levy: so something is told of first. The cost of it is told of first as well. */
const introduces = (text: string, one: string): boolean =>
  new RegExp(
    `\\b(?:an?|another|one|this|that|his|her|its|their|our|[\\p{L}-]+[’']s?|\\p{Lu}[\\p{L}-]+) (?:[\\p{L}-]+ ){0,3}${escaped(one)}\\b`,
    'iu',
  ).test(text)

/** All that stands before the sentence at an offset, without the title. */
const beforeSentence = rememberFor((article: Article) => (at: number): string => {
  const sentence = article.sentences.findLast(({ start }) => start <= at)
  const body = article.sentences.find(({ zone }) => article.zones[zone]?.kind !== 'title')?.start ?? 0
  return article.text.slice(body, Math.max(body, sentence?.start ?? at))
})

/** the next few decades: behind when, stood before. */
const NEXT_EN =
  /\bthe (?:following|previous|ensuing|intervening) (?:\w+ )?(?:day|night|week|month|year|season|decade|century|days|weeks|months|years|decades|centuries)\b|\bthe next (?:\w+ )?(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies))\b/iu
const AHEAD_EN = /\b(?:will|would|could|may|might|plans?|aims?|hopes?|expects?|expected)\b|[’']ll\b/iu

const hangsEn = (article: Article, names: readonly string[], shown: string, at: number): string | null => {
  const next = NEXT_EN.exec(shown)
  if (next && !AHEAD_EN.test(shown) && !/\d{4}/u.test(shown.slice(0, next.index))) return next[0]
  const told = beforeSentence(article)(at)
  const found = definitesIn(shown).find(({ head, start }) => {
    const one = singularOf(head)
    if (head.length < 4) return false
    const before = `${article.title} ${shown.slice(0, start)}`
    const isTakenUp = one === head ? introduces(told, one) : isIn(told, one)
    if (!isTakenUp || isIn(before, one)) return false
    const isOfSomebody = isBody(one) || isOffice(one) || isPeople(one)
    return !(isOfSomebody && names.some((name) => name.length > 2 && before.includes(name)))
  })
  return found?.shown ?? null
}

/** 下一轮对话, 上次会议: the one after or before which, stood before. */
const IN_ROW_ZH = /(?<!\p{Script=Han}月)(?:[下上前]一?[轮届场批]|[下上]一?次)(?<thing>\p{Script=Han}{2})/u

/** Where words of a text begin and end. */
const boundsOf = (text: string): ReadonlySet<number> => {
  let at = 0
  return new Set([0, ...cutWords(text).map(({ word }) => (at += word.length))])
}

const hangsZh = (article: Article, shown: string): string | null => {
  const row = IN_ROW_ZH.exec(shown)
  const thing = row?.groups?.thing
  if (!row || thing === undefined) return null
  // 日前|批准, 会上|批评: neither end is inside a word.
  const bounds = boundsOf(shown)
  if (!bounds.has(row.index) || !bounds.has(row.index + row[0].length - thing.length)) return null
  const before = cutWords(`${article.title}，${shown.slice(0, row.index)}`)
  return before.some(({ word }) => word.endsWith(thing)) ? null : row[0]
}

/**
 * The first phrase of what is shown that takes up what an earlier sentence told of; null where there is none.
 *
 * @param names those of the article
 * @param at where in the article stands what is shown
 */
export const hangsOn = (
  article: Article,
  names: readonly string[],
  shown: string,
  at: number,
): string | null => (article.language === 'en' ? hangsEn(article, names, shown, at) : hangsZh(article, shown))
