import type { Article } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import { remember } from '#lib/items/remember'
import { type CutWord, cutWords } from '#lib/language/zh/dictionary'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { TAKES_ACTION } from '#lib/language/zh/lexicon/taking'

/** Whether Chinese words are a statement: a clause with its own subject and verb, and both halves of what has two. */

const MARK = /[，,；;：:。！？!?]/u

/** 虽 waits for 但, 如果 for what then is so: with one of these a clause is only the first half. */
const FIRST_HALF =
  /^(?:虽然?|尽管|即使|即便|不仅|不但|不只|不光|既然?|如果|若是?|假如|一旦|只要|只有|除非|无论|不管|与其|由于|因为|随着|为了|除了?)$/u
/** In the same stretch one of these may open the second half. */
const SECOND_HALF = /^(?:但是?|却|而且|也|还|就|则|便|才|都|将|会|可以?|可能|又|仍)$/u
/** A half that leans on the first. */
const OPENS_SECOND =
  /^(?:但是?|却|而且|不过|然而|并(?![非不无未没])且?|因此|所以|从而|进而|于是|只是|否则|反而|甚至)/u
/** What stands behind a clause and turns it: without it only half is told. */
const TURN_BEHIND = /^[\s”」』]*[，,；;]\s*(?:但是?|却|不过|然而|只是|而(?!且))/u

const isVerbal = ({ word, tag }: CutWord): boolean =>
  (tag.startsWith('v') && tag !== 'vn') || /^[ail]/u.test(tag) || /^[为达占居逾近]$/u.test(word)

/** 借展的, 签字使用的: a verb that only describes the noun behind it. */
const isDescribing = (words: readonly CutWord[], at: number): boolean => {
  let next = at + 1
  while (words[next] && isVerbal(words[next] as CutWord)) next += 1
  return words[next]?.word === '的' && next + 1 < words.length
}

/** 研究发现, 报告显示: that something is told, and not what. */
const onlyTells = ({ word, tag }: CutWord): boolean =>
  tag.startsWith('v') &&
  (FINDS.test(word) || ['say', 'think', 'show'].includes(speechVerbOf(word)?.kind ?? ''))
const FINDS = /^(?:发现|证明|得出|认识到|意识到)$/u

const stretchesOf = (words: readonly CutWord[]): CutWord[][] => {
  const found: CutWord[][] = [[]]
  for (const one of words) {
    if (MARK.test(one.word)) found.push([])
    else if (one.word.trim() !== '') found.at(-1)?.push(one)
  }
  return found.filter((stretch) => stretch.length > 0)
}

/** What is quoted inside and what stands in parentheses is one word of the clause. */
const withoutInsides = (text: string): string =>
  text.replace(/（[^（）]*）|\([^()]*\)/gu, '').replace(/“[^“”]*”|「[^「」]*」|《[^《》]*》/gu, '某事')

const halved = (stretches: readonly CutWord[][]): boolean =>
  stretches.some((stretch, at) => {
    const first = stretch.findIndex(({ word }) => FIRST_HALF.test(word))
    if (first < 0 || first > 4) return false
    return at === stretches.length - 1 && !stretch.slice(first + 1).some(({ word }) => SECOND_HALF.test(word))
  })

/** Why a text is no whole statement; null when it is one. What is cut off inside is told by its form alone. */
export const whyNotWhole = remember((shown: string): string | null => {
  const text = withoutInsides(shown.replace(/^[“「]([^“”「」]*)[”」]$/u, '$1').replace(/。+$/u, ''))
  if (OPENS_SECOND.test(text)) return 'begins with its second half'
  const stretches = stretchesOf(cutWords(text))
  const words = stretches.flat()
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return 'says nothing'
  // 做出回应 is done; 研究发现 waits for what was found.
  if (onlyTells(last) && /^(?:n|vn|r)/u.test(words.at(-2)?.tag ?? ''))
    return 'tells that something is said, and not what'
  if (onlyTells(first)) return 'begins with its verb'
  // 是由湖区政府建造的: there 的 ends the clause.
  const isSaidToBe = last.word === '的' && (stretches.at(-1) ?? []).some(({ word }) => word === '是')
  if ((/^[的地得之]$/u.test(last.word) && !isSaidToBe) || last.tag === 'c') return 'ends before its end'
  if (halved(stretches)) return 'has only its first half'
  if (tellsOfThingAlone(text)) return 'is no clause'
  const verbs = stretches.flatMap((stretch) =>
    stretch.flatMap((one, at) => (isVerbal(one) ? [isDescribing(stretch, at)] : [])),
  )
  // The dictionary takes some verbs for nouns: only where each verb describes something is nothing told.
  const isStatement = verbs.length === 0 || verbs.includes(false)
  return isStatement ? null : 'is no clause'
})

const isActing = ({ tag }: CutWord): boolean => tag.startsWith('v') && tag !== 'vn'

/** 主持下, 举行前, 修建的: what somebody does there only tells when, how or which. */
const onlyModifies = (words: readonly CutWord[], at: number): boolean => {
  const next = words[at + 1]
  return (
    next?.word === '的' ||
    next?.tag === 'f' ||
    (next !== undefined && isActing(next) && onlyModifies(words, at + 1))
  )
}

/** 修建的码头, 主持下举行的选举: a thing with whoever made it before it, and nothing that is told of it. */
const isThingAlone = (words: readonly CutWord[]): boolean => {
  const lastOf = words.findLastIndex(({ word }) => word === '的')
  const acts = words.findIndex((one, at) => isActing(one) && words[at + 1]?.word === '的')
  if (acts < 0 || lastOf === words.length - 1) return false
  return words.every((one, at) => {
    if (/^[了过是在]$/u.test(one.word)) return false
    if (!isActing(one) || at + 1 === words.length) return !isActing(one) || EVENT_NOUN.test(one.word)
    return onlyModifies(words, at) || (words[at - 1]?.word === '的' && at < lastOf)
  })
}
/** What happens, by names that the dictionary takes for verbs. */
const EVENT_NOUN =
  /^(?:选举|活动|会议|比赛|谈判|会谈|会晤|战争|演出|展览|调查|研究|运动|改革|行动|访问|抗议|示威)$/u

/** Whether words tell of a thing and nothing of it, as a whole or before a semicolon. */
export const tellsOfThingAlone = remember((shown: string): boolean =>
  withoutInsides(shown)
    .split(/[；;]/u)
    .some((part) => isThingAlone(stretchesOf(cutWords(part)).at(-1) ?? [])),
)

const LEADING_VERB = /^v(?![nd])/u
/** A word that acts, or tells how it is done: what stands before it is who or what does so. */
const ACTS = /^[vdau]/u
const MAY_LEAD = /^(?:有|没有|是|据|无|可能|应该?|需要?)$/u

/** Whether a clause begins with a verb, so that nobody knows who acts: 强迫自己……. */
export const beginsWithVerb = remember((shown: string): boolean => {
  const [first, second] = cutWords(withoutInsides(shown.replace(/^[“「]/u, '')))
  if (!first || MAY_LEAD.test(first.word)) return false
  if (second?.word === '自己') return /^[va]/u.test(first.tag)
  // 致力在…: the dictionary takes some verbs for nouns.
  if (TAKES_ACTION.has(first.word) && /^p/u.test(second?.tag ?? '')) return true
  // 研究表明, 投资明显增长: a noun by what stands behind it.
  return LEADING_VERB.test(first.tag) && (second === undefined || !ACTS.test(second.tag))
})

/** A role, a body or a name that begins in the middle of what the article calls it: 服务有限公司董事. */
export const isCutBefore = ({ text }: Pick<Article, 'text'>, name: string): boolean => {
  let [at, found] = [text.indexOf(name), false]
  for (; at >= 0; at = text.indexOf(name, at + name.length)) {
    found = true
    const before = cutWords(text.slice(Math.max(0, at - 6), at)).at(-1)
    if (
      before === undefined ||
      !/^(?:n(?!r)|vn|v|b|a)/u.test(before.tag) ||
      !/\p{Script=Han}$/u.test(before.word)
    )
      return false
  }
  return found
}

/** Whether the article goes on behind the words with what turns them: then they are half of what is told. */
export const isTurnedBehind = ({ text }: Pick<Article, 'text'>, { end }: Span): boolean =>
  TURN_BEHIND.test(text.slice(end, end + 6))
