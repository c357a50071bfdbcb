import { prepositional } from '#lib/language/zh/adverbials'
import { cutWords, ownClassOf } from '#lib/language/zh/dictionary'
import { isAspect, isDe, isVerb, startsNoun } from '#lib/language/zh/grammar'
import { FUTURE, MODALS, PAST, PROGRESS, REFUSALS } from '#lib/language/zh/lexicon/function-words'
import { segmentsOf } from '#lib/language/zh/segments'
import { as, type Token } from '#lib/language/zh/token'

/**
 * The dictionary gives each word one part of speech; where a word stands may say another. Behind 将 and 已, and before 了,
 * there is a verb, whatever the dictionary calls it: 将于下周启程, 尚未生效, 部署了军队.
 */

const [SHORTEST, LONGEST] = [2, 4]

/** Whether a word can be a verb if its place asks for one: no name, no word that our own lexicon knows as something else. */
const canBeVerb = ({ class: kind, text, tag }: Token): boolean =>
  (kind === 'noun' || (kind === 'adverb' && tag === 'd') || tag === 'b') &&
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  ownClassOf(text) === undefined

/** 将, 已, 尚未, 正在: only a verb, or what says when, where and with whom, stands behind them. */
const asksForVerb = ({ text }: Token): boolean =>
  FUTURE.has(text) || MODALS.has(text) || PAST.has(text) || PROGRESS.has(text) || REFUSALS.has(text)

const isVerbal = (word: string): boolean => cutWords(word)[0]?.tag.startsWith('v') === true

/** 提供|援助: the dictionary knows some verbs together with what they take. */
const parted = (token: Token): Token[] => {
  const [head, rest] = [token.text.slice(0, 2), token.text.slice(2)]
  const isOne = rest.length < 2 || !isVerbal(head) || ownClassOf(head) === 'noun'
  if (isOne) return [{ ...as(token, 'verb'), tag: 'v' }]
  const middle = token.start + head.length
  return [
    { ...token, end: middle, text: head, lemma: head, class: 'verb', tag: 'v' },
    { ...token, start: middle, text: rest, lemma: rest, class: 'noun', tag: 'vn' },
  ]
}

/** Where the verb stands that a word asks for; -1 where the words behind it say no such place. */
const placeBehind = (tokens: readonly Token[], at: number, to: number): number => {
  let next = at + 1
  while (next < to) {
    const token = tokens[next] as Token
    if (token.class === 'preposition') {
      const led = prepositional(tokens, next, to)
      // 在武汉|开拍: the phrase takes in the verb, where nothing follows.
      if (led.to >= to) return led.noun !== null && led.noun.to - led.noun.from > 1 ? to - 1 : -1
      next = Math.max(led.to, next + 1)
    } else if (token.class === 'time' || token.class === 'adverb' || token.class === 'auxiliary') {
      if (token.tag === 'd' && next + 1 >= to) return next
      next++
    } else return next
  }
  return -1
}

/** The word of a stretch without a verb that has to be one; -1 where none has. */
const placeIn = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (at + 1 < to && isAspect(tokens[at + 1]) && token.class === 'noun' && canBeVerb(token)) return at
    if (!asksForVerb(token)) continue
    const place = placeBehind(tokens, at, to)
    const word = tokens[place]
    return word && canBeVerb(word) && !isDe(tokens[place + 1]) && !isDe(tokens[place - 1]) ? place : -1
  }
  return -1
}

/** 公司3日|启程 */
const isOpenStretch = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(startsNoun) && !tokens.slice(from, to).some((token) => isVerb(token))

/** 进行|正式访问, 举行|首次关于…的会议: behind a verb that only carries a noun an adverb describes the noun. */
const CARRIERS: ReadonlySet<string> = new Set(['举行', '进行', '召开', '举办', '展开', '开展'])
const DESCRIBED: ReadonlySet<string> = new Set(['noun', 'name', 'verb', 'adjective', 'quotation'])
const describesHeld = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  // 举行|两场|公开听证会: past how many.
  const counted = before?.class === 'number' || before?.class === 'measure'
  const carrier = isAspect(before) || counted ? tokens[at - 2] : before
  return (
    tokens[at]?.class === 'adverb' &&
    CARRIERS.has(carrier?.text ?? '') &&
    (DESCRIBED.has(next?.class ?? '') || next?.class === 'preposition')
  )
}

const withHeldThings = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some((_, at) => describesHeld(tokens, at))
    ? tokens.map((token, at) =>
        describesHeld(tokens, at) ? { ...token, class: 'adjective', tag: 'b' } : token,
      )
    : tokens

/** 与船长|一起|…: behind somebody with whom it is done, how it is done; 与一起事故有关 counts. */
const MEANS_TOGETHER: ReadonlySet<string> = new Set(['一起', '一道', '一同'])
const WITH: ReadonlySet<string> = new Set(['与', '和', '同', '跟'])
const isTogether = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  if (!MEANS_TOGETHER.has(tokens[at]?.text ?? '') || !next || next.class === 'mark') return false
  let before = at - 1
  while (startsNoun(tokens[before]) || isDe(tokens[before])) before--
  return before < at - 1 && WITH.has(tokens[before]?.text ?? '')
}

const withTogether = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => (isTogether(tokens, at) ? { ...as(token, 'adverb'), tag: 'd' } : token))

/** The words of a sentence with those turned into verbs of which their place says that they are. */
export const byPlace = (cut: readonly Token[]): readonly Token[] => {
  const tokens = withTogether(withHeldThings(cut))
  const places = segmentsOf(tokens).flatMap(({ from, to }) =>
    isOpenStretch(tokens, from, to) ? [placeIn(tokens, from, to)] : [],
  )
  if (places.every((place) => place < 0)) return tokens
  const turned = new Set(places)
  return tokens.flatMap((token, at) => (turned.has(at) ? parted(token) : [token]))
}
