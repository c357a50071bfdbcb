import type { WordClass } from '#lib/language/language'
import type { Leaning, Need, ShownWord } from '#lib/language/leaning/leaning'
import { isBody } from '#lib/language/zh/lexicon/bodies'
import {
  BARE_BEHIND,
  BARE_OWNED,
  BARE_TOLD,
  OF_SPEECH,
  PAIR_WORDS,
  PERSON_WORDS,
  POINTING_AROUND,
  POINTING_AT,
  POINTING_AT_CLAUSE,
  POINTING_BY_NAME,
  ROW_MEASURES,
  ROW_TIMES,
  ROW_WORDS,
  SEVERAL_WORDS,
  THING_WORDS,
  TWO_OF,
} from '#lib/language/zh/lexicon/leaning'
import { isOffice } from '#lib/language/zh/lexicon/offices'

/** Words of a Chinese text that stand for somebody or something, or point at it. */

export type Found = Pick<Leaning, 'kind' | 'needs' | 'text'>

const ANYTHING: Need = { of: 'anything', several: false }

const COUNTING: ReadonlySet<WordClass> = new Set(['number', 'measure'])

/** 这份, 这两: a pointing word with its measure. */
const points = ({ text, class: kind }: ShownWord): boolean =>
  POINTING_AT.has(text) ||
  (text.length > 1 && /^[这那该]/u.test(text) && (kind === 'determiner' || kind === 'number'))

/** The nouns that a pointing word points at, up to its verb; none where it stands alone. */
const nounsBehind = (words: readonly ShownWord[], at: number): readonly string[] => {
  let from = at
  while (words[from] && COUNTING.has((words[from] as ShownWord).class)) from += 1
  let to = from
  const isThing = (word: ShownWord | undefined, index: number): boolean =>
    word !== undefined &&
    (word.class === 'noun' ||
      // 这次通话, 这一举措: what is done is a thing behind its measure, and so is what looks like a name: 这座石塔.
      (index === from && word.class === 'verb') ||
      (from > at && word.class === 'name'))
  while (isThing(words[to], to)) to += 1
  return words.slice(from, to).map(({ text }) => text)
}

const SEVERAL = /^(?:[两三四五六七八九十几]|[2-9])/u

const pointingAt = (words: readonly ShownWord[], at: number): Found | null => {
  const word = words[at] as ShownWord
  // 该案, 此案, 该片 are one word of the dictionary.
  const isOneWord = word.class === 'pronoun' && /^[该此]\p{Script=Han}$/u.test(word.text)
  if (isOneWord && !POINTING_AT_CLAUSE.has(word.text) && !POINTING_AROUND.has(word.text))
    return {
      kind: 'pointing',
      text: `${word.text.charAt(0)}…${word.text.slice(1)}`,
      needs: { of: 'thing', nouns: [word.text.slice(1)], clause: !word.text.startsWith('该') },
    }
  // ____这个比例: what is sought.
  if (!points(word) || words[at - 1]?.text.startsWith('_')) return null
  const next = words[at + 1]
  const nouns = nounsBehind(words, at + 1)
  const last = nouns.at(-1)
  if (last !== undefined && OF_SPEECH.has(last)) return null
  // 本轮巴以冲突: which, its name tells.
  if (next?.class === 'name') return null
  if (last === undefined) return { kind: 'pointing', text: word.text, needs: { of: 'clause' } }
  const isOfSeveral = word.text.endsWith('些') || SEVERAL.test(next?.text ?? '')
  const clause = !POINTING_BY_NAME.has(word.text) && !word.text.startsWith('该') && !isOfSeveral
  return { kind: 'pointing', text: `${word.text}…${last}`, needs: { of: 'thing', nouns, clause } }
}

/** 下一轮谈判, 上次会议. */
const inRow = (words: readonly ShownWord[], at: number): Found | null => {
  const [word, next] = [words[at] as ShownWord, words[at + 1]]
  const isSplit = ROW_WORDS.has(word.text) && next !== undefined && ROW_MEASURES.has(next.text)
  if (!isSplit && !ROW_TIMES.has(word.text)) return null
  const nouns = nounsBehind(words, at + (isSplit ? 2 : 1))
  if (nouns.length === 0) return null
  const text = [word.text, isSplit ? next.text : '', ...nouns].join('')
  return { kind: 'row', text, needs: { of: 'thing', nouns, clause: false } }
}

const paired = (word: ShownWord, next: ShownWord | undefined): Found | null => {
  const wanted = PAIR_WORDS.get(word.text)
  if (wanted !== undefined)
    return { kind: 'pair', text: word.text, needs: { of: 'names', atLeast: Math.min(wanted, 2) } }
  const thing = next?.text ?? ''
  return TWO_OF.has(word.text) && (thing === '领导人' || isOffice(thing) || isBody(thing))
    ? { kind: 'pair', text: `${word.text}${thing}`, needs: { of: 'names', atLeast: 2 } }
    : null
}

/** 他|国, 他|方: another, and no person. */
const isOfOther = (next: ShownWord | undefined): boolean => next !== undefined && /^[国方人]/u.test(next.text)

/** What stands for somebody or something, or points at it, at a place of a text. */
export const thingAt = (words: readonly ShownWord[], at: number): Found | null => {
  const word = words[at] as ShownWord
  const [{ text }, next] = [word, words[at + 1]]
  if (PERSON_WORDS.has(text) && !isOfOther(next)) return { kind: 'person', text, needs: { of: 'person' } }
  if (SEVERAL_WORDS.has(text)) return { kind: 'several', text, needs: { of: 'anything', several: true } }
  if (THING_WORDS.has(text)) return { kind: 'thing', text, needs: ANYTHING }
  if (POINTING_AT_CLAUSE.has(text)) return { kind: 'pointing', text, needs: { of: 'clause' } }
  if (POINTING_AROUND.has(text)) return { kind: 'pointing', text, needs: ANYTHING }
  return paired(word, next) ?? inRow(words, at) ?? pointingAt(words, at)
}

const WHEN: ReadonlySet<WordClass> = new Set(['time', 'number', 'measure', 'preposition', 'mark'])
const GOES_ON: ReadonlySet<WordClass> = new Set([
  'verb',
  'auxiliary',
  'adverb',
  'preposition',
  'time',
  'number',
])

/** 谁表示，团队…: of whoever says so. */
const isSaidBySomebody = (text: string, begin: number): boolean => text.charAt(begin - 1) === '，'

/** 团队从2005年起, 决议要求: what a text begins with, spoken of as known. */
export const bareAt = (
  whole: string,
  words: readonly ShownWord[],
  begin: number,
): { at: number; found: Found } | null => {
  const at = words.findIndex(
    ({ class: kind, text, start }) => start >= begin && !WHEN.has(kind) && !/^[年月日]$/u.test(text),
  )
  const [word, next] = [words[at], words[at + 1]]
  if (!word || word.quoted) return null
  const isBare =
    (BARE_OWNED.has(word.text) && !isSaidBySomebody(whole, begin)) ||
    (BARE_TOLD.has(word.text) &&
      next !== undefined &&
      (GOES_ON.has(next.class) || BARE_BEHIND.has(next.text)))
  if (!isBare) return null
  const needs: Need = { of: 'thing', nouns: [word.text], clause: false }
  return { at, found: { kind: 'bare', text: word.text, needs } }
}
