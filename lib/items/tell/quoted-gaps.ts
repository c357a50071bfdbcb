import { type Span, spanOf } from '#lib/article/span'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { type Gap, isAside, isShown, isWithin } from '#lib/items/tell/gap'
import type { Standing } from '#lib/items/tell/standing'

/**
 * The few words that an article leaves in somebody's own mouth where it tells the rest in its own: 谈判是伊朗的“最后机会”. They are what
 * is remembered of a statement, and no others are right in their place.
 */

const QUOTED: Readonly<Record<Tongue, RegExp>> = {
  zh: /[“「](?<inner>[^“”「」，。；：！？、《》\d\p{Script=Latin}]{3,8})[”」]/gu,
  en: /(?<!\p{L})["“](?<inner>\p{L}[\p{L}\d’' -]{2,40})["”]/gu,
}

/** More words than these nobody types as they were said. */
const MOST_WORDS = 4
/** Of a statement that is hardly more than what is quoted the words are the whole. */
const REST = 6

const isShortEnough = (tongue: Tongue, inner: string): boolean =>
  tongue === 'zh' || inner.trim().split(/\s+/u).length <= MOST_WORDS

/** Words of somebody with a name, who says more than them. */
const isOfStatement = (source: Source, start: number, end: number): boolean =>
  sureFacts(source, 'statement').some(
    ({ mode, modality, speaker, statement }) =>
      mode !== 'direct' &&
      modality !== 'denied' &&
      entityNamed(source, speaker) !== undefined &&
      isWithin({ start, end, text: '' }, statement) &&
      statement.text.length >= end - start + REST,
  )

/** 进行“战略合作”: behind a verb that says nothing by itself stands what anybody would write there. */
const LIGHT_BEFORE = /(?:进行|开展|展开|实施|加强|深化|推进|推动)[了过]?$/u
/** “百分百”肯定, “九成”: how much or how surely. */
const IS_MEASURE = /^(?:百分[百之]|[一二三四五六七八九十百千万亿]+成|绝对|完全)/u
/** 说“宗统”，说“民族精神”，: a word that is only mentioned, with nothing told of it. */
const MENTIONED = /[说谈讲提](?:到|及|过)?$/u

/** Whether the few words are no more than what stands around them makes anybody guess. */
const isCommonplace = (text: string, { start, end }: Span, inner: string): boolean => {
  const before = text.slice(Math.max(0, start - 4), start)
  if (LIGHT_BEFORE.test(before) || IS_MEASURE.test(inner)) return true
  return MENTIONED.test(before) && /^[，、；。]/u.test(text.slice(end, end + 1))
}

export const quotedGaps = (source: Source, one: Standing): Gap[] => {
  const tongue = tongueOf(source)
  const { text } = source.article
  return [...one.span.text.matchAll(QUOTED[tongue])].flatMap(({ 0: marked, index, groups }): Gap[] => {
    const inner = groups?.inner?.trim() ?? ''
    const start = one.span.start + index
    const span = spanOf(text, start, start + marked.length)
    if (!isShortEnough(tongue, inner) || !isOfStatement(source, span.start, span.end)) return []
    if (isShown(source, one, inner) || isAside(text, span) || isCommonplace(text, span, inner)) return []
    return [
      {
        type: 'term',
        span,
        before: marked.charAt(0),
        behind: marked.charAt(marked.length - 1),
        shown: marked,
        accepted: [inner],
        rivals: [],
        fact: null,
      },
    ]
  })
}
