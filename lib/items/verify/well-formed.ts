import type { Item } from '#lib/items/item'

/** What no reader should meet, whatever was asked: marks left open, pieces of words, what a mask or a cut left behind. */

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
]

const isBalanced = (text: string): boolean =>
  PAIRS.every(([open, close]) => text.split(open).length === text.split(close).length) &&
  text.split('"').length % 2 === 1

const LONGEST_STEM = { han: 120, latin: 320 }
/** A name never begins with a word that joins or governs it. */
const JOINED_NAME = /^(?:和(?!平)|与|及(?!时)|来华|记者从)/u
const NAMED: readonly Item['topic'][] = ['speaker', 'event', 'meeting', 'role', 'place']
/** An answer never begins with a word that joins or governs it. */
const BEGINS_AS_PART = /^(?:[，,；;。、：:！？]|(?:以及|并且|而且|或者)\p{Script=Han})/u
const MARKS_IN_A_ROW = /[，。；、！？]{2,}|[,;]{2,}|[，。；][,;.]|\?\.|[.!?]["”]\.$/u

/** the benchmark of?: what stood behind was taken out. */
const ENDS_OPEN = /\b(?:of|the|an?|and|or|than|that)\?$/u

/** Who, who manages the shop, calls for …: what belongs to the name was left behind when it was taken out. */
const LEFT_BEHIND =
  /(?:^|, )(?:who|whom|which \p{L}+)(?:,| [(–—]|’s | who\b)|(?:^|[，：])(?:谁|哪(?:一方|个机构|家公司|家媒体|个国家))[（(，]/iu

const textsOf = (item: Item): string[] => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return item.options.map(({ text }) => text)
    case 'cloze':
    case 'short-answer':
      return [...item.accepted]
    case 'matching':
      return item.pairs.flatMap(({ left, right }) => [left, right])
    case 'ordering':
      return [...item.sequence]
    default:
      return item satisfies never
  }
}

/** Why an item is no piece of plain language; null when it is. */
export const whyMalformed = (item: Item): string | null => {
  const answers = textsOf(item)
  const all = [item.stem, item.rationale, ...answers]
  if (all.some((text) => text.trim() === '' || text.trim() !== text)) return 'empty or blank at its edge'
  if (all.some((text) => text.includes('□') || text.includes('［')))
    return 'shows what stands for something else'
  if (!all.every(isBalanced)) return 'a mark is left open'
  if (ENDS_OPEN.test(item.stem)) return 'ends before its end'
  if (LEFT_BEHIND.test(item.stem)) return 'asks for a name and leaves what belongs to it'
  if (all.some((text) => MARKS_IN_A_ROW.test(text))) return 'two marks in a row'
  const isName = NAMED.includes(item.topic) && item.kind !== 'matching' && item.kind !== 'ordering'
  if (isName && answers.some((text) => JOINED_NAME.test(text))) return 'an answer is a piece of something'
  if (answers.some((text) => BEGINS_AS_PART.test(text))) return 'an answer is a piece of something'
  const isHan = /\p{Script=Han}/u.test(item.stem)
  return item.stem.length > (isHan ? LONGEST_STEM.han : LONGEST_STEM.latin) ? 'too long a stem' : null
}
