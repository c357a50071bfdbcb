import { wordsBetween } from '#lib/facts/clauses/leaning'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { Told } from '#lib/facts/events/event'
import { partiesNamed } from '#lib/facts/events/party-names'
import { senderOf, shortPair } from '#lib/facts/events/sides'
import { isTold } from '#lib/facts/events/standing'
import type { Clause, NamePhrase, Word } from '#lib/language/language'
import { isBody } from '#lib/language/zh/lexicon/bodies'
import { countryOf } from '#lib/language/zh/lexicon/countries'
import { CALLING_OFF, HOLDING, kindOfThing, ONLY_WISHED } from '#lib/language/zh/lexicon/events'
import { TIME_CLOSERS } from '#lib/language/zh/lexicon/function-words'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import { DENYING } from '#lib/language/zh/lexicon/speech-verbs'

/** Meetings that are named with their day, without a verb of their own: 中法官员9日的渔业对话, 9日举行的会谈. */

/** A meeting by its name: who meets, and what it is called. */
export interface NamedMeeting {
  readonly parties: readonly string[]
  readonly what: string
  readonly start: number
  readonly end: number
}

const JOINS: ReadonlySet<string> = new Set(['和', '与', '及', '以及', '同', '、'])
const LEADS: ReadonlySet<string> = new Set(['于', '在'])
const OF_SIDES: ReadonlySet<Word['class']> = new Set(['name', 'noun'])
const OF_NAME: ReadonlySet<Word['class']> = new Set([
  'name',
  'noun',
  'adjective',
  'verb',
  'number',
  'measure',
  'aside',
])
const MOST_WORDS = 8

const textOf = (words: readonly Word[]): string =>
  words
    .filter(({ class: kind }) => kind !== 'aside')
    .map(({ text }) => text)
    .join('')

const personOf = (told: Told, word: Word): string | null => {
  const phrase: NamePhrase = { ...word, kind: 'name', type: 'person', name: word.text, titles: [] }
  return told.nameOf(phrase, told.reading)
}

/** Who a run of words without 和 is; none where that can't be told. */
const sideOf = (told: Told, words: readonly Word[]): readonly string[] => {
  const text = textOf(words)
  const pair = shortPair(text)
  if (pair) return pair
  const sender = senderOf(text)
  const country = countryOf(sender)
  if (country) return [country]
  const [last, before] = [words.at(-1), words.at(-2)]
  if (last?.class === 'name' && (words.length === 1 || (before && isOffice(before.text))))
    return [personOf(told, last) ?? []].flat()
  return sender !== '' && isBody(sender) ? [sender] : []
}

/** The sides that words name, joined by 和 and 与; none where one of them is nobody. */
const sidesOf = (told: Told, words: readonly Word[]): readonly string[] => {
  const parts: Word[][] = [[]]
  for (const word of words)
    if (JOINS.has(word.text)) parts.push([])
    else parts.at(-1)?.push(word)
  const sides = parts.map((part) => sideOf(told, part))
  return sides.every(({ length }) => length > 0) ? sides.flat() : []
}

/** The words right before one of them that may name sides, in order. */
const sidesBefore = (words: readonly Word[], at: number): readonly Word[] => {
  let to = at
  while (to > 0 && LEADS.has(words[to - 1]?.text ?? '')) to--
  let from = to
  while (from > 0 && to - from < MOST_WORDS) {
    const word = words[from - 1] as Word
    if (!OF_SIDES.has(word.class) && !JOINS.has(word.text)) break
    from--
  }
  while (from < to && JOINS.has(words[from]?.text ?? '')) from++
  return words.slice(from, to)
}

/** Where the name of the meeting ends that begins at `at`; -1 where none does. */
const meetingEnd = (words: readonly Word[], at: number): number => {
  for (let end = at; end < Math.min(words.length, at + MOST_WORDS); end++) {
    const word = words[end] as Word
    const text = word.class === 'quotation' ? word.text.slice(1, -1) : word.text
    if (kindOfThing(text) === 'meet')
      return kindOfThing(words[end + 1]?.text ?? '') === 'meet' ? end + 1 : end
    if (!OF_NAME.has(word.class)) return -1
  }
  return -1
}

/** 取消了…的会谈, 否认了…, …会谈的提议: what is called off, denied, or only wished for. */
const isNone = (words: readonly Word[], at: number, end: number): boolean =>
  words.slice(0, at).some(({ text }) => CALLING_OFF.has(text) || DENYING.has(text)) ||
  (words[end + 1]?.text === '的' && ONLY_WISHED.has(words[end + 2]?.text ?? '')) ||
  ONLY_WISHED.has(words[end + 1]?.text ?? '')

/** 没有举行…的会谈, 否认…: whether the clause that holds a name of a meeting tells of it. */
const isToldOf = ({ reading }: Told, { start, end }: Pick<Word, 'start' | 'end'>): boolean => {
  const around = reading.clauses.filter(
    (one) => one.role !== 'relative' && one.start <= start && one.end >= end,
  )
  return around.every((clause) => !clause.predicate?.negated && isTold(reading, clause))
}

/** The meeting that is named with a day, where its sides can be told. */
export const namedWith = (told: Told, { span }: DateDraft): NamedMeeting | null => {
  const { words } = told.reading
  const at = words.findIndex(
    ({ start, end, class: kind }) => kind !== 'quotation' && start <= span.start && end >= span.end,
  )
  const de = at >= 0 && HOLDING.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1
  if (at < 0 || words[de]?.text !== '的') return null
  const end = meetingEnd(words, de + 1)
  if (end < 0 || isNone(words, at, end) || !isToldOf(told, words[end] as Word)) return null
  const name = words
    .slice(de + 1, end + 1)
    .map(textWithoutMarks)
    .join('')
  const before = sidesBefore(words, at)
  const sides = sidesOf(told, before)
  // 甲国官员9日的对话 names one side alone.
  const inside = sides.length > 0 ? null : shortPair(name.slice(0, 2))
  const parties = inside ?? sides
  if (new Set(parties).size < 2) return null
  return {
    parties,
    what: inside ? name.slice(2) : name,
    start: before[0]?.start ?? span.start,
    end: (words[end] as Word).end,
  }
}

const textWithoutMarks = ({ class: kind, text }: Word): string =>
  kind === 'quotation' ? text.slice(1, -1) : kind === 'aside' ? '' : text

/** Whom it was with: behind 与, right before the clause that tells when, or as the object of the verb. */
const othersMet = (
  told: Told,
  adverbials: Clause['adverbials'],
  words: readonly Word[],
  { met, withAt, closer }: { readonly met: number; readonly withAt: number; readonly closer: number },
): readonly string[] => {
  if (withAt >= 0) return sidesOf(told, words.slice(withAt + 1, met))
  const before = adverbials.find(({ role, end }) => role === 'with' && end === words[0]?.start)
  return before ? partiesNamed(told, before.phrase, true) : sidesOf(told, words.slice(met + 1, closer))
}

/** 与乙通话时, 会晤乙前: a meeting that only tells when something else was done, of the subject of that with others. */
export const metMeanwhile = (told: Told, { subject, adverbials }: Clause): NamedMeeting | null => {
  if (subject?.kind !== 'name' || subject.type !== 'person') return null
  const host = told.nameOf(subject, told.reading)
  for (const { role, start, end } of host === null ? [] : adverbials) {
    if (role !== 'time' || start < subject.end) continue
    const words = wordsBetween(told.reading, start, end)
    const met = words.findIndex(({ text }) => kindOfThing(text) === 'meet')
    const closer = words.findIndex(({ text }) => TIME_CLOSERS.has(text))
    if (met < 0 || closer < met) continue
    const withAt = words.findIndex(({ text }, at) => at < met && WITH.has(text))
    // 在甲与乙通话后: 甲 may be a person or a town, and so who met is open.
    if (words.slice(0, withAt < 0 ? met : withAt).some(({ class: kind }) => kind === 'name')) continue
    const others = othersMet(told, adverbials, words, { met, withAt, closer })
    const [first, last] = [words[0] as Word, words[closer] as Word]
    if (others.length > 0)
      return {
        parties: [host as string, ...others],
        what: (words[met] as Word).text,
        start: first.start,
        end: last.end,
      }
  }
  return null
}

const WITH: ReadonlySet<string> = new Set(['与', '和', '同', '跟'])
