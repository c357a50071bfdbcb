import type { EventFact, Extraction, Fact, FactKey, StatementFact } from '#lib/facts/fact'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { remember, rememberFor } from '#lib/items/remember'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { nearlySame } from '#lib/items/verify/likeness'

/** What the facts answer: the right texts, and those that are not wrong enough to be offered as wrong. */
export interface Answers {
  readonly right: readonly string[]
  readonly unsafe: readonly string[]
}

const byKind = rememberFor(({ facts }: Extraction) =>
  remember((kind: string): readonly Fact[] => facts.filter((fact) => fact.kind === kind)),
)

/** The facts of one kind. */
export const ofKind = <K extends Fact['kind']>(
  extraction: Extraction,
  kind: K,
): readonly Extract<Fact, { kind: K }>[] => byKind(extraction)(kind) as readonly Extract<Fact, { kind: K }>[]

const holds = (whole: string, part: string): boolean => normalForm(whole).includes(normalForm(part))

/** The statements of which the words may be: they hold them, or nearly say the same. */
export const statementsLike = (extraction: Extraction, words: string): StatementFact[] =>
  ofKind(extraction, 'statement').filter(
    ({ statement }) => holds(statement.text, words) || nearlySame(words, statement.text),
  )

const JOINED = /^[^，,对向]{0,2}(?:和|与|同|及|以及|、)[^，,对向]{0,24}$/u

const between = (text: string, first: string, second: string): string | null => {
  const [from, to] = [text.indexOf(first), text.lastIndexOf(second)]
  return from >= 0 && to >= from + first.length ? text.slice(from + first.length, to) : null
}

/** Those who said it together with the speaker: A和B宣布. */
export const alsoSpeaking = ({ entities }: Extraction, { cue, speaker }: StatementFact): string[] => {
  if (cue === null) return []
  const others = entities.filter(({ name, type }) => type === 'person' && name !== speaker)
  return others
    .map(({ name }) => name)
    .filter((name) =>
      [between(cue.text, name, speaker), between(cue.text, speaker, name)].some(
        (words) => words !== null && JOINED.test(words),
      ),
    )
}

const speakers = (extraction: Extraction, words: string): Answers => {
  const like = statementsLike(extraction, words)
  const exact = like.filter(({ statement }) => holds(statement.text, words))
  return {
    right: exact.flatMap((fact) => [fact.speaker, ...alsoSpeaking(extraction, fact)]),
    unsafe: like.flatMap(({ speaker, via, addressee }) => [
      speaker,
      ...via,
      ...(addressee ? [addressee] : []),
    ]),
  }
}

const statements = (extraction: Extraction, speaker: string): Answers => {
  const all = ofKind(extraction, 'statement')
  return {
    right: all.filter((fact) => isSame(fact.speaker, speaker, extraction)).map((fact) => fact.statement.text),
    unsafe: all
      .filter((fact) => [fact.speaker, ...fact.via].some((name) => couldBeSame(name, speaker, extraction)))
      .map((fact) => fact.statement.text),
  }
}

/** Meetings of the same kind on the same day (or on any day, where none is known) between those who are named. */
const meetingsLike = (extraction: Extraction, id: FactKey, names: readonly string[]): EventFact[] => {
  const events = ofKind(extraction, 'event')
  const asked = events.find((fact) => fact.id === id)
  return events.filter(
    (fact) =>
      fact.frame === asked?.frame &&
      fact.date === asked.date &&
      names.every((name) => fact.participants.some((one) => isSame(one, name, extraction))),
  )
}

const parties = (extraction: Extraction, id: FactKey, names: readonly string[]): Answers => {
  const alike = meetingsLike(extraction, id, names)
  const isKnown = (name: string) => names.some((one) => isSame(one, name, extraction))
  return {
    right: alike.flatMap(({ participants }) => participants.filter((name) => !isKnown(name))),
    unsafe: alike.flatMap(({ participants }) => participants),
  }
}

const places = (extraction: Extraction, id: FactKey): Answers => {
  const asked = ofKind(extraction, 'event').find((fact) => fact.id === id)
  const found = meetingsLike(extraction, id, asked?.participants ?? []).flatMap(({ place }) => place ?? [])
  return { right: found, unsafe: found }
}

const quantities = (extraction: Extraction, what: string): Answers => {
  const all = ofKind(extraction, 'quantity').filter((fact) => fact.evidence.some(({ text }) => text === what))
  const texts = all.map(({ span }) => span.text)
  return { right: texts, unsafe: texts }
}

const demands = (extraction: Extraction, by: string, of?: string): Answers => {
  const all = ofKind(extraction, 'demand').filter((fact) => isSame(fact.by, by, extraction))
  return {
    right: all
      .filter((fact) => of === undefined || (fact.of !== undefined && isSame(fact.of, of, extraction)))
      .map(({ text }) => text),
    unsafe: all.map(({ text }) => text),
  }
}

type Spoken = Exclude<Question, { asks: 'date' | 'blank' | 'rows' }>

const look = (extraction: Extraction, question: Spoken): Answers => {
  switch (question.asks) {
    case 'speaker':
      return speakers(extraction, question.statement)
    case 'statement':
      return statements(extraction, question.speaker)
    case 'party':
      return parties(extraction, question.fact, question.known)
    case 'place':
      return places(extraction, question.fact)
    case 'quantity':
      return quantities(extraction, question.what)
    case 'demand':
      return demands(extraction, question.by, question.of)
    default:
      return question satisfies never
  }
}

const answered = new WeakMap<Question, { readonly extraction: Extraction; readonly answers: Answers }>()

/**
 * Puts a question to the fact base; the same question, put for every option of an item, is answered once. Dates are
 * asked in `dated.ts`, since their answers are intervals.
 */
export const ask = (extraction: Extraction, question: Spoken): Answers => {
  const before = answered.get(question)
  if (before?.extraction === extraction) return before.answers
  const answers = look(extraction, question)
  answered.set(question, { extraction, answers })
  return answers
}
