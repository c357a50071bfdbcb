import type { EnglishShown } from '#lib/language/en/leaning/shown-words'
import { standsAt } from '#lib/language/en/leaning/shown-words'
import type { Found } from '#lib/language/en/leaning/things'
import {
  ABOUT_WORDS,
  ADDING,
  COUNT_WORDS,
  LATER_WORDS,
  LENGTH_UNITS,
  LINKING,
  PAPER_TIMES,
  RELATIVE_TIMES,
  SPEAKING_SELF,
} from '#lib/language/en/lexicon/leaning'
import type { Need } from '#lib/language/leaning/leaning'

/** Words by which an English text joins, adds to or follows what was told before it. */

const TEXT_BEFORE: Need = { of: 'text before' }

const isOne = (list: string | undefined, text: string | undefined): boolean =>
  list !== undefined && text !== undefined && list.split(' ').includes(text)

/** Whether the word at a place of some words in small letters adds to what was told: other, but not in among other things. */
export const addsAt = (texts: readonly string[], at: number): boolean => {
  const unless = ADDING.get(texts[at] ?? '')
  return unless !== undefined && !isOne(unless.before, texts[at - 1]) && !isOne(unless.behind, texts[at + 1])
}

/** He added that: to what he said before; the town added boats. */
const addsSaying = (words: readonly EnglishShown[], at: number): boolean => {
  if (words[at]?.lower !== 'added') return false
  const [before, next] = [words[at - 1], words[at + 1]]
  if (next?.lower === 'that' || next?.text === ':' || next?.quoted) return true
  if (next?.text === ',' && words[at + 2]?.quoted) return true
  const comma = words.slice(Math.max(0, at - 3), at).some(({ text }) => text === ',')
  const isEnd = next === undefined || next.class === 'mark'
  return comma && isEnd && (before?.class === 'pronoun' || before?.class === 'name')
}

/** Two days later. */
const isLater = (words: readonly EnglishShown[], from: number): boolean => {
  let at = from
  while (ABOUT_WORDS.has(words[at]?.lower ?? '')) at += 1
  const counted = at
  while (COUNT_WORDS.has(words[at]?.lower ?? '') || /^\d+$/u.test(words[at]?.text ?? '')) at += 1
  if (at === counted || !LENGTH_UNITS.has(words[at]?.lower ?? '')) return false
  const behind = words[at + 1]?.lower ?? ''
  return LATER_WORDS.has(behind) && (behind !== 'after' || words[at + 2]?.text === ',')
}

const beginsWith = (text: string, link: string): boolean =>
  text.startsWith(link) && !/[\p{L}\d'’-]/u.test(text.charAt(link.length))

/** What the first words of what is told lean on. */
export const openingAt = (whole: string, words: readonly EnglishShown[], at: number): Found | null => {
  const first = words[at]
  if (!first || first.quoted) return null
  if (LINKING.some((link) => beginsWith(whole.slice(first.start).toLowerCase(), link)))
    return { kind: 'linking', text: first.text, needs: TEXT_BEFORE }
  return isLater(words, at) ? { kind: 'after', text: first.text, needs: TEXT_BEFORE } : null
}

/** How a word at a place of a text joins it to what was told before. */
export const linkAt = (
  words: readonly EnglishShown[],
  lowers: readonly string[],
  at: number,
): Found | null => {
  const { lower, text } = words[at] as EnglishShown
  if (addsAt(lowers, at) || addsSaying(words, at)) return { kind: 'adding', text, needs: TEXT_BEFORE }
  const isSelf = text !== 'US' && SPEAKING_SELF.has(lower)
  return isSelf ? { kind: 'self', text, needs: TEXT_BEFORE } : null
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u

/** That week, yesterday, Monday: understood behind a date that has its month. */
export const timeAt = (words: readonly EnglishShown[], at: number): Found | null => {
  const { lower, text, isCapital } = words[at] as EnglishShown
  const needs: Need = { of: 'date' }
  const relative = RELATIVE_TIMES.find((phrase) => standsAt(words, at, phrase))
  if (relative !== undefined) return { kind: 'time', text: relative, needs }
  const ofPaper = PAPER_TIMES.find((phrase) => standsAt(words, at, phrase))
  if (ofPaper !== undefined) return { kind: 'paper-time', text: ofPaper, needs }
  // Monday [May 3]: spelled out.
  const isDay = isCapital && WEEKDAY.test(lower) && words[at + 1]?.text !== '['
  return isDay ? { kind: 'time', text, needs } : null
}
