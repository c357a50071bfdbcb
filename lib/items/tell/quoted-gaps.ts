import { spanOf } from '#lib/article/span'
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

export const quotedGaps = (source: Source, one: Standing): Gap[] => {
  const tongue = tongueOf(source)
  const { text } = source.article
  return [...one.span.text.matchAll(QUOTED[tongue])].flatMap(({ 0: marked, index, groups }): Gap[] => {
    const inner = groups?.inner?.trim() ?? ''
    const start = one.span.start + index
    const span = spanOf(text, start, start + marked.length)
    if (!isShortEnough(tongue, inner) || !isOfStatement(source, span.start, span.end)) return []
    if (isShown(source, one, inner) || isAside(text, span)) return []
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
