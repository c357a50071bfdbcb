import type { Span } from '#lib/article/span'
import { type LeaningWords, wordsBetween } from '#lib/facts/clauses/leaning'
import type { Actor, Clause, Reading, Word } from '#lib/language/language'

/** Who acts in a clause: its own subject where that is one, or the one with which it goes on. */

const MOST_STEPS_UP = 8

/** 已向美方提出…, 采取措施予以…: what stands first is no subject, whatever stands behind it. */
const beginsWithVerb = (words: readonly Word[], { joining }: LeaningWords): boolean => {
  const first = words.find(({ text }) => !joining.has(text))
  return first === undefined || VERBAL.has(first.class)
}
const VERBAL: ReadonlySet<Word['class']> = new Set(['verb', 'auxiliary', 'conjunction', 'particle'])

/** What stands before a subject tells when or where, and nothing else. */
const isSettingOnly = (
  words: readonly Word[],
  adverbials: readonly Span[],
  { joining }: LeaningWords,
): boolean =>
  words.every(
    ({ text, class: kind, start, end }) =>
      joining.has(text) ||
      kind === 'time' ||
      kind === 'mark' ||
      kind === 'aside' ||
      adverbials.some((one) => one.start <= start && end <= one.end),
  )

/** The subject of the clause of saying, where none of the clauses that it takes has one of its own before this one. */
const speakerOf = ({ clauses }: Reading, clause: Clause): Actor | null => {
  const said = clauses.filter(({ parent, start }) => parent === clause.parent && start < clause.start)
  const holder = clause.parent === null ? undefined : clauses[clause.parent]
  return holder && said.length > 0 && said.every(({ subject }) => subject === null) ? holder.subject : null
}

/** The subject with which a clause goes on that has none of its own and says so: 并…, 还…. */
export const carriedSubject = (
  reading: Reading,
  clause: Clause,
  first: Word | undefined,
  words: LeaningWords,
): Actor | null => {
  const { clauses } = reading
  const goesOn =
    first && (words.goingOn.has(first.text) || first.class === 'time' || first.class === 'auxiliary')
  if (!goesOn) return null
  // …表示，要…，并批准…: whoever says so did it.
  if (clause.parent !== null) return words.goingOn.has(first.text) ? speakerOf(reading, clause) : null
  let at = clause
  for (let steps = 0; steps < MOST_STEPS_UP; steps++) {
    const before = at.continues === null ? undefined : clauses[at.continues]
    if (!before || before.parent !== clause.parent) return null
    if (before.subject) return before.subject
    at = before
  }
  return null
}

/** Whether the subject is not what the reading took for it. */
export const isBroken = (
  reading: Reading,
  clause: Clause,
  from: number,
  words: LeaningWords,
  title: string,
): boolean => {
  const { subject, adverbials } = clause
  if (!subject) return false
  const before = wordsBetween(reading, from, subject.start)
  return (
    (beginsWithVerb(wordsBetween(reading, subject.start, subject.end), words) &&
      !title.includes(subject.text)) ||
    !isSettingOnly(before, adverbials, words)
  )
}
