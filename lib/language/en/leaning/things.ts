import type { EnglishShown } from '#lib/language/en/leaning/shown-words'
import { standsAt } from '#lib/language/en/leaning/shown-words'
import {
  BARE_TOLD,
  BEFORE_THAT,
  BEHIND_LONE_THAT,
  EMPTY_IT_BEHIND,
  EMPTY_IT_VERBS,
  PAIR_PHRASES,
  PERSON_WORDS,
  POINTING_PHRASES,
  SEVERAL_WORDS,
  SOURCES_TOLD,
  THING_WORDS,
  THIS_TIMES,
  TOLD_BEHIND,
} from '#lib/language/en/lexicon/leaning'
import type { Leaning, Need } from '#lib/language/leaning/leaning'

/** Words of an English text that stand for somebody or something, or point at it. */

export type Found = Pick<Leaning, 'kind' | 'needs' | 'text'>

const TEXT_BEFORE: Need = { of: 'text before' }

/** How many words behind it may stand between the verb and what tells that an it stands for nothing: it is now too late. */
const EMPTY_WITHIN = 4

/** It is time to …, it will take years. */
const isEmpty = (words: readonly EnglishShown[], at: number): boolean => {
  const behind = words.slice(at + 1, at + 1 + EMPTY_WITHIN)
  const verb = behind.findIndex(({ lower }) => EMPTY_IT_VERBS.has(lower))
  if (verb < 0 || behind.slice(0, verb).some(({ tag }) => tag !== 'AUX' && tag !== 'ADV')) return false
  return behind.slice(verb + 1, verb + 3).some(({ lower }) => EMPTY_IT_BEHIND.has(lower))
}

const pronounAt = (words: readonly EnglishShown[], at: number): Found | null => {
  const { lower, text } = words[at] as EnglishShown
  if (PERSON_WORDS.has(lower)) return { kind: 'person', text, needs: { of: 'person' } }
  if (SEVERAL_WORDS.has(lower)) return { kind: 'several', text, needs: { of: 'anything', several: true } }
  if (!THING_WORDS.has(lower) || (lower === 'it' && isEmpty(words, at))) return null
  return { kind: 'thing', text, needs: { of: 'anything', several: false } }
}

const isToldBeside = (next: EnglishShown | undefined): boolean =>
  next !== undefined && (next.isCapital || next.tag === 'NOUN' || next.tag === 'ADJ')

const pairAt = (words: readonly EnglishShown[], at: number): Found | null => {
  const phrase = PAIR_PHRASES.find((one) => standsAt(words, at, one))
  // Both Hull and Berg, both shores: told beside it.
  if (phrase === undefined || (phrase === 'both' && isToldBeside(words[at + 1]))) return null
  return { kind: 'pair', text: phrase, needs: { of: 'names', atLeast: 2 } }
}

/** What that, of that sort: a that which no clause follows. */
const isLoneThat = (words: readonly EnglishShown[], at: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (words[at]?.lower !== 'that' || words[at]?.isCapital) return false
  if (next === undefined || next.class === 'mark' || BEHIND_LONE_THAT.has(next.lower)) return true
  return (
    BEFORE_THAT.has(before?.lower ?? '') && next.lower !== 'is' && next.lower !== 'are' && !next.isCapital
  )
}

const pointingAt = (words: readonly EnglishShown[], at: number): Found | null => {
  const { lower, text } = words[at] as EnglishShown
  const phrase = POINTING_PHRASES.find((one) => standsAt(words, at, one))
  const noun = words[at + 1]
  // these sorts of bugs, those citizens: what was called so, or what a clause told.
  if ((lower === 'these' || lower === 'those') && noun?.tag === 'NOUN')
    return {
      kind: 'pointing',
      text: `${lower} ${noun.lower}`,
      needs: { of: 'thing', nouns: [noun.lower], clause: true },
    }
  const isThis = lower === 'this' && !THIS_TIMES.has(words[at + 1]?.lower ?? '')
  return phrase !== undefined || isThis || isLoneThat(words, at)
    ? { kind: 'pointing', text: phrase ?? text, needs: TEXT_BEFORE }
    : null
}

/** According to the report; The treaty would …, at the beginning. */
const bareAt = (words: readonly EnglishShown[], at: number, first: number): Found | null => {
  const [noun, behind] = [words[at + 1], words[at + 2]]
  if (words[at]?.lower !== 'the' || !noun) return null
  const isSource =
    standsAt(words, at - 2, 'according to') &&
    SOURCES_TOLD.has(noun.lower) &&
    !TOLD_BEHIND.has(behind?.lower ?? '')
  const isTold =
    at === first &&
    BARE_TOLD.has(noun.lower) &&
    behind !== undefined &&
    /^\p{Ll}/u.test(behind.text) &&
    !TOLD_BEHIND.has(behind.lower)
  return isSource || isTold
    ? {
        kind: 'bare',
        text: `the ${noun.lower}`,
        needs: { of: 'thing', nouns: [noun.lower], clause: false },
      }
    : null
}

/** What stands for somebody or something, or points at it, at a place of a text. */
export const thingAt = (words: readonly EnglishShown[], at: number, first: number): Found | null =>
  pronounAt(words, at) ?? pairAt(words, at) ?? pointingAt(words, at) ?? bareAt(words, at, first)
