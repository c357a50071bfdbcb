import type { EnglishShown } from '#lib/language/en/leaning/shown-words'
import { AHEAD_WORDS, ROW_UNITS, ROW_WORDS, TOLD_BEHIND } from '#lib/language/en/lexicon/leaning'
import { singularOf } from '#lib/language/en/lexicon/offices'
import { ALONE_OF_ITS_KIND } from '#lib/language/en/lexicon/unique'
import type { Tag } from '#lib/language/en/tagger'
import type { Leaning } from '#lib/language/leaning/leaning'

/**
 * What an English text speaks of as known: the mill, the Swedish approach. A noun alone needs to have been told of; one that
 * is described leans on what the article told of before, where it did (the mosque), and on nothing otherwise (the sea, the
 * cause of the fire).
 */

const OF_PHRASE: ReadonlySet<Tag> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN'])

/** Years, months, decades: which, is told by the words for before and after. */
const TIMES: ReadonlySet<string> = new Set(
  'day night week weekend month year season decade century hour minute'.split(' '),
)

const isKnownKind = ({ lower }: EnglishShown): boolean =>
  ALONE_OF_ITS_KIND.has(lower) || ALONE_OF_ITS_KIND.has(singularOf(lower)) || TIMES.has(singularOf(lower))

/** announced the plan in ____ (year), in a speech: when it was and how, and not which. */
const isAside = (words: readonly EnglishShown[], at: number): boolean => {
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]]
  if (/^(?:in|on|at|by|during)$/u.test(first) && /^an?$/u.test(second?.lower ?? '')) return true
  if (!/^(?:in|on|by|since|from|until)$/u.test(first)) return false
  return second !== undefined && /^_+$/u.test(second.text)
}

const isPossessive = ({ lower }: EnglishShown): boolean => lower === "'s" || lower === "'"

/** The mill closed by the town, the union representing miners: which, is told behind. */
const isDescribedBehind = (words: readonly EnglishShown[], at: number): boolean => {
  const [behind, after] = [words[at], words[at + 1]]
  if (behind?.tag !== 'VERB') return false
  return (behind.lower.endsWith('ed') && after?.tag === 'ADP') || behind.lower.endsWith('ing')
}

type Definite = Pick<Leaning, 'kind' | 'needs' | 'text'>

/** the mill: a noun alone, and nothing behind it that tells which. */
const loneAt = (words: readonly EnglishShown[], at: number): Definite | null => {
  const [head, next] = [words[at + 1], words[at + 2]]
  if (head?.tag !== 'NOUN' || next?.tag === 'NOUN' || next?.tag === 'PROPN' || /\d/u.test(head.text))
    return null
  if (ALONE_OF_ITS_KIND.has(head.lower)) return null
  const isTold = next !== undefined && TOLD_BEHIND.has(next.lower) && !isAside(words, at + 2)
  if (isTold || isDescribedBehind(words, at + 2) || (next && isPossessive(next))) return null
  return {
    kind: 'definite',
    text: `the ${head.text}`,
    needs: { of: 'thing', nouns: [head.lower], clause: false },
  }
}

/** Whether what stands behind a noun, or behind the one joined to it, tells which is meant: the eating and farming of insects. */
const isToldBehind = (words: readonly EnglishShown[], at: number): boolean => {
  const isJoined = /^(?:and|or)$/u.test(words[at]?.lower ?? '') && words[at + 1]?.tag === 'NOUN'
  const behind = words[isJoined ? at + 2 : at]
  return (
    behind !== undefined &&
    (behind.lower !== 'and' && behind.lower !== 'as' && behind.lower !== 'behind'
      ? TOLD_BEHIND.has(behind.lower) || isPossessive(behind)
      : false)
  )
}

/** In letters: what is shorter is in many longer words. */
const SHORTEST = 4

/** the Swedish approach: a noun with what describes it before. */
const describedAt = (words: readonly EnglishShown[], at: number): Definite | null => {
  let to = at + 1
  while (OF_PHRASE.has(words[to]?.tag ?? 'X')) to += 1
  const [phrase, head] = [words.slice(at + 1, to), words[to - 1]]
  if (phrase.length === 0 || head?.tag !== 'NOUN' || head.lower.length < SHORTEST) return null
  if (isToldBehind(words, to) || /^(?:all|both)$/u.test(words[at - 1]?.lower ?? '')) return null
  // The Fujisawa mosque: by a name it is told which.
  if (phrase.some(({ tag }) => tag === 'PROPN') || phrase.some(isKnownKind)) return null
  const text = [words[at] as EnglishShown, ...phrase].map((word) => word.text).join(' ')
  return { kind: 'taken-up', text, needs: { of: 'thing', nouns: [head.lower], clause: false } }
}

/** the next few decades: behind when, stood before. */
const rowAt = (words: readonly EnglishShown[], at: number): Definite | null => {
  if (!ROW_WORDS.has(words[at + 1]?.lower ?? '')) return null
  const unit = words.slice(at + 2, at + 4).findIndex(({ lower }) => ROW_UNITS.has(lower))
  if (unit < 0 || words.some(({ lower }) => AHEAD_WORDS.has(lower))) return null
  const phrase = words.slice(at, at + 3 + unit)
  // The next night is the one after another; the next nights are to come.
  if (phrase[1]?.lower === 'next' && unit === 0 && !/s$/u.test(phrase.at(-1)?.lower ?? '')) {
    if (!/^(?:day|night|week|month|year|decade|century|season)$/u.test(phrase.at(-1)?.lower ?? ''))
      return null
  }
  return { kind: 'row', text: phrase.map(({ text }) => text).join(' '), needs: { of: 'date' } }
}

/** What a text speaks of as known at a the. */
export const definitesAt = (words: readonly EnglishShown[], at: number): readonly Definite[] =>
  words[at]?.lower === 'the'
    ? [rowAt(words, at), loneAt(words, at), describedAt(words, at)].filter((one) => one !== null)
    : []
