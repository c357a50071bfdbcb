import type { Span } from '#lib/article/span'
import type { Fact } from '#lib/facts/fact'
import type { Source } from '#lib/items/source'
import type { Standing } from '#lib/items/tell/standing'

/** What is left out of a sentence, and what it must not be. */

export interface Gap {
  readonly type: 'date' | 'quantity' | 'term' | 'name' | 'place' | 'word'
  readonly span: Span
  /** What of the span is shown on either side of the blank: 至少 … 名. */
  readonly before: string
  readonly behind: string
  /** How precise an answer is wanted, where neither side shows it. */
  readonly hint?: string
  /** The answer as an option. */
  readonly shown: string
  /** What may be typed; empty where the answer is to be chosen. */
  readonly accepted: readonly string[]
  readonly rivals: readonly string[]
  /** Whose memory it serves; of a name, whatever fact the sentence tells. */
  readonly fact: Fact | null
}

export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether what is left out stands in the rest of the sentence once more, or in the title. */
export const isShown = ({ article }: Source, { span }: Standing, text: string): boolean =>
  span.text.split(text).length > 2 || article.title.includes(text)

/** In an aside: （1936年落成，现为书店）. */
export const isAside = (text: string, { start }: Pick<Span, 'start'>): boolean =>
  /[(（][^()（）]*$/u.test(text.slice(Math.max(0, start - 24), start))

/** “____”（Hand of God）: the name once more, in its own language, right behind the blank. */
export const isGlossed = (text: string, { end }: Pick<Span, 'end'>): boolean =>
  /^\s*[（(][^（）()]*\p{Script=Latin}{2}/u.test(text.slice(end, end + 24))

/** The figure in brackets is the one before it again. */
export const isConverted = (text: string, { start, end }: Span): boolean =>
  /^[^，,。;；]{0,14}?[(（][^()（）]*\d/u.test(text.slice(end, end + 24)) || isAside(text, { start })

/** A number in a headline is no fact of its own. */
export const isInTitle = (text: string, { start, end }: Span): boolean =>
  /《[^》]*$/u.test(text.slice(Math.max(0, start - 60), start)) &&
  /^[^《]*》/u.test(text.slice(end, end + 60))

/** 16米×15米, 16 x 15 meters: behind one side the other, and the same before it. */
const SIDE_BEFORE = /\d\s*(?:\p{L}{0,6}\s*[×*]|(?:\p{Script=Han}{1,3}|[a-z]{1,6}\s+)?x)\s*$/u
const SIDE_BEHIND = /^\s*(?:\p{L}{0,6}\s*[×*]|(?:\p{Script=Han}{1,3}|[a-z]{1,6}\s+)?x)\s*\d/u

/** 2至____, from 2 to ____: half of a range; or one side of what has several. */
export const isHalf = (text: string, { start, end }: Span): boolean =>
  SIDE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
  SIDE_BEHIND.test(text.slice(end, end + 12)) ||
  /[\d万亿]\s*(?:[至到、~～–—-]|to |and )\s*$/u.test(text.slice(Math.max(0, start - 8), start)) ||
  /^\s*(?:[至到~～–—-]|to )\s*\d/u.test(text.slice(end, end + 6))
