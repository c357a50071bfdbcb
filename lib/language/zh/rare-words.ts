import { dict } from '@node-rs/jieba/dict.js'
import { TRANSLITERATION } from '#lib/article/transliteration'

/**
 * Words of jieba's dictionary in the characters of foreign names that are so rare that beside an office or a dot they are
 * pieces of a name: 拉加 in 拉加德, and not 加强 in 总统加强….
 */

/** How often jieba's own corpus has them. */
const RARE = 60
const [BLANK, END, ZERO] = [0x20, 0x0a, 0x30]
/** A Han character takes three bytes; pieces of names have two to four. */
const SHORTEST = 6
const LONGEST = 12

const numberAt = (bytes: Uint8Array, from: number): number => {
  let value = 0
  for (let at = from; at < bytes.length && bytes[at] !== BLANK && bytes[at] !== END; at++)
    value = value * 10 + (bytes[at] as number) - ZERO
  return value
}

const collect = (bytes: Uint8Array): ReadonlySet<string> => {
  const decoder = new TextDecoder()
  const rare = new Set<string>()
  for (let start = 0; start < bytes.length; ) {
    const blank = bytes.indexOf(BLANK, start)
    if (blank < 0) break
    const length = blank - start
    if (length >= SHORTEST && length <= LONGEST && numberAt(bytes, blank + 1) <= RARE) {
      const word = decoder.decode(bytes.subarray(start, blank))
      if (TRANSLITERATION.countIn(word) === word.length) rare.add(word)
    }
    const end = bytes.indexOf(END, blank)
    if (end < 0) break
    start = end + 1
  }
  return rare
}

let kept: ReadonlySet<string> | undefined

/** Whether a word is a rare one in the characters of foreign names. The dictionary is searched at the first call. */
export const isRarePiece = (word: string): boolean => {
  kept ??= collect(dict)
  return kept.has(word)
}
