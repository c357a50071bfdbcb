import type { ClauseFact } from '#lib/facts/fact'
import type { Source } from '#lib/items/source'
import { isAgent } from '#lib/items/tell/agent'
import { isPastForm } from '#lib/items/tell/ask-english'
import type { Deed } from '#lib/items/tell/deed'
import { joined, type Piece, taleOf } from '#lib/items/tell/telling'
import { insideSentence } from '#lib/language/en/inside-sentence'

/** An English clause as whom it is about and what it says of them. */

/** What is said of something with is: a thing, not how it is. */
const IS_THING = /^(?:an?|the|one of|among) /u
/** Of the verbs that are followed by one of these, things are the subject as of what befalls them: broke up in the air. */
const BEFALLS = /^(?:up|into|off|down|out|over|under|through|from|in|at|on|to|by|as|\d)\b/u
const PARTICIPLE =
  /(?:ed|en|wn|de|ld|ken|nt|pt|id|ut|ught|ung|rn|set|shot|hit|put|cut|held|made|built|born|found)$/u

interface Turned {
  readonly mode: Deed['mode']
  readonly auxiliary: string
  readonly verb: string
}

/** Adverbs that stand before a verb: also, repeatedly. */
const withoutAlso = (verb: string): string => verb.replace(/^(?:also|still|now|then) /u, '')

const lastWord = (verb: string): string => verb.split(/\s+/u).at(-1) ?? ''

/** is, are, was or were: what something is, is doing, or what befell it. */
const turnedBe = (be: string, rest: string, behind: string): Turned | null => {
  if (rest === '') return IS_THING.test(behind) ? { mode: 'be', auxiliary: be, verb: '' } : null
  const isPast = be.startsWith('w')
  if (/ing$/u.test(lastWord(rest))) return isPast ? null : { mode: 'doing', auxiliary: be, verb: rest }
  return isPast && PARTICIPLE.test(lastWord(rest))
    ? { mode: 'happened', auxiliary: be, verb: `${be} ${rest}` }
    : null
}

const turnedHave = (have: string, rest: string, acts: boolean): Turned | null => {
  if (!rest.includes(' ') && (rest === '' || rest === 'been')) return null
  if (/^been .*ing$/u.test(rest)) return null
  const mode = acts && !/^been /u.test(rest) ? 'has-done' : 'has-happened'
  return { mode, auxiliary: have, verb: rest }
}

const MODAL = /^(?:would|can|could|may|might|must|shall|should|do|does|did|had|am)$/u

/**
 * The verb of a clause as it is asked for; null where what it tells is no deed: what can be, or is always so.
 *
 * @param acts whether the subject is somebody who can act: people and bodies do, and things befall
 */
const turnedBy = (verb: string, behind: string, acts: boolean): Turned | null => {
  const [first = '', ...more] = verb.toLowerCase().split(/\s+/u)
  const rest = withoutAlso(more.join(' '))
  if (/^(?:is|are|was|were)$/u.test(first)) return turnedBe(first, rest, behind)
  if (/^(?:has|have)$/u.test(first)) return turnedHave(first, rest, acts)
  if (first === 'will')
    return acts && !/^be\b/u.test(rest) ? { mode: 'will-do', auxiliary: first, verb: rest } : null
  if (MODAL.test(first)) return null
  const whole = withoutAlso(verb)
  if (!isPastForm(lastWord(whole))) return null
  return { mode: !acts && BEFALLS.test(behind) ? 'happened' : 'did', auxiliary: 'did', verb: whole }
}

const ASKED: Readonly<Record<Deed['mode'], (subject: string, auxiliary: string) => string>> = {
  be: (subject, be) => `What ${be} ${subject}`,
  did: (subject) => `What did ${subject} do`,
  happened: (subject) => `What happened to ${subject}`,
  'has-done': (subject, have) => `What ${have} ${subject} done`,
  'has-happened': (subject) => `What has happened to ${subject}`,
  'will-do': (subject) => `What will ${subject} do`,
  doing: (subject, be) => `What ${be} ${subject} doing`,
}

const isPerson = ({ extraction }: Source, subject: string): boolean =>
  extraction.entities.some(
    ({ type, name, aliases }) => type === 'person' && [name, ...aliases].includes(subject),
  )

/** What an English clause says of whom; null where it has no plain subject in front, or its verb can't be turned. */
export const englishDeed = (source: Source, fact: ClauseFact): Deed | null => {
  const tale = taleOf(source, fact)
  const at = tale?.pieces.findIndex(({ role }) => role === 'subject') ?? -1
  const verbAt = tale?.pieces.findIndex(({ role }) => role === 'verb') ?? -1
  const [subject, verb] = [tale?.pieces[at], tale?.pieces[verbAt]]
  if (!tale || !subject || !verb || verbAt < at) return null
  const behind = tale.pieces.slice(verbAt + 1)
  const inside = (text: string): string => insideSentence(source.article, text)
  const shown = inside(subject.shown)
  const text = joined(behind.map((piece, index) => (index === 0 ? { ...piece, lead: '' } : piece)))
  const turned = turnedBy(verb.shown, text, isAgent(source, shown))
  if (turned === null) return null
  const { mode, auxiliary } = turned
  const words = ASKED[mode](shown, auxiliary)
  // When and where, where the clause begins with it: in 2023.
  const adjuncts = [...tale.pieces.slice(0, at), ...tale.pieces.slice(at + 1, verbAt)]
    .map((piece: Piece) => inside(piece.shown))
    .join(' ')
  return {
    mode,
    subject: shown,
    asked:
      `${mode === 'be' && isPerson(source, shown) ? words.replace(/^What/u, 'Who') : words} ${adjuncts}`.trim(),
    done: `${turned.verb} ${text}`.trim().replace(/[,;.\s]+$/u, ''),
  }
}
