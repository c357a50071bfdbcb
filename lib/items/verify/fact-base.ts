import type { Entity, EventFact, Extraction, Fact, StatementFact } from '#lib/facts/fact'
import { areDisjoint, type Interval, intervalOf } from '#lib/items/interval'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { likeness, NEARLY_SAME } from '#lib/items/verify/likeness'
import { readDate } from '#lib/items/verify/read-date'

/** What the facts say to one answer: it is the one, it can only be wrong, or nobody can be sure. */
export type Verdict = 'right' | 'wrong' | 'unsure'

const entityOf = (name: string, entities: readonly Entity[]): Entity | undefined =>
  entities.find((entity) => [entity.name, ...entity.aliases].includes(name))

const NAMELESS = /一[名位个]|人士|官员|消息|发言人|外媒|专家|记者|人员|机构$|official|source|spokes/iu

const plainName = (name: string): string => normalForm(name).replace(/^一[名位个]/u, '')

const isSame = (a: string, b: string, entities: readonly Entity[]): boolean => {
  const [left, right] = [entityOf(a, entities), entityOf(b, entities)]
  return left && right ? left.id === right.id : plainName(a) === plainName(b)
}

const couldBeSame = (a: string, b: string, entities: readonly Entity[]): boolean => {
  if (isSame(a, b, entities) || (NAMELESS.test(a) && NAMELESS.test(b))) return true
  const [left, right] = [plainName(a), plainName(b)]
  return left.includes(right) || right.includes(left)
}

const holds = (statement: StatementFact, words: string): boolean =>
  normalForm(statement.statement.text).includes(normalForm(words))

const judgeSpeaker = (
  facts: readonly Fact[],
  entities: readonly Entity[],
  words: string,
  answer: string,
): Verdict => {
  const statements = facts.filter((fact) => fact.kind === 'statement')
  const saying = statements.filter((fact) => holds(fact, words))
  if (saying.length > 0 && saying.every(({ speaker }) => isSame(speaker, answer, entities))) return 'right'
  const nearly = statements.filter(
    (fact) => holds(fact, words) || likeness(fact.statement.text, words) >= NEARLY_SAME,
  )
  const involved = nearly.flatMap(({ speaker, via, addressee }) => [
    speaker,
    ...via,
    ...(addressee ? [addressee] : []),
  ])
  return involved.some((name) => couldBeSame(name, answer, entities)) ? 'unsure' : 'wrong'
}

interface Dated {
  readonly ids: readonly string[]
  readonly what: string
  readonly interval: Interval
}

const datedThings = ({ facts }: Extraction): Dated[] =>
  facts.flatMap((fact): Dated[] => {
    const value =
      fact.kind === 'date' && fact.type === 'DATE'
        ? fact.value
        : fact.kind === 'event'
          ? fact.date
          : undefined
    const interval = value === undefined ? null : intervalOf(value)
    if (interval === null) return []
    if (fact.kind === 'date')
      return fact.event === undefined ? [] : [{ ids: [fact.id], what: fact.event, interval }]
    return fact.kind === 'event'
      ? [{ ids: [fact.id], what: `${fact.participants.join('和')}${fact.title}`, interval }]
      : []
  })

const idsIn = (text: string, entities: readonly Entity[]): Set<string> =>
  new Set(
    entities
      .filter(({ name, aliases }) =>
        [name, ...aliases].some((form) => form.length > 1 && text.includes(form)),
      )
      .map(({ id }) => id),
  )

/** Whether two phrases may tell the same event: alike, unless each names somebody whom the other does not. */
const mayTellTheSame = (a: string, b: string, entities: readonly Entity[]): boolean => {
  if (likeness(a, b) < NEARLY_SAME) return false
  const [left, right] = [idsIn(a, entities), idsIn(b, entities)]
  return [...left].every((id) => right.has(id)) || [...right].every((id) => left.has(id))
}

const judgeDate = (extraction: Extraction, event: string, answer: string): Verdict => {
  const interval = readDate(answer)
  if (interval === null) return 'unsure'
  const about = datedThings(extraction).filter(({ what }) => mayTellTheSame(what, event, extraction.entities))
  const ids = about.flatMap((one) => one.ids)
  const rivals = extraction.conflicts
    .filter(({ facts }) => facts.some((id) => ids.includes(id)))
    .flatMap(({ facts }) => facts)
  const clashing = extraction.facts.flatMap((fact) =>
    fact.kind === 'date' && rivals.includes(fact.id) ? (intervalOf(fact.value) ?? []) : [],
  )
  if ([...about.map((one) => one.interval), ...clashing].every((one) => areDisjoint(one, interval)))
    return 'wrong'
  const exact = about.filter((one) => one.interval.from === interval.from && one.interval.to === interval.to)
  const others = about.filter((one) => areDisjoint(one.interval, interval))
  return exact.length > 0 && others.length === 0 ? 'right' : 'unsure'
}

const answersOf = (fact: EventFact): string[] => [
  ...fact.participants,
  ...(fact.place === undefined ? [] : [fact.place]),
]

const judgeParty = (
  extraction: Extraction,
  id: string,
  known: readonly string[],
  answer: string,
): Verdict => {
  const fact = extraction.facts.find((one) => one.id === id)
  if (fact?.kind !== 'event') return 'unsure'
  const alike = extraction.facts.filter(
    (one): one is EventFact => one.kind === 'event' && one.frame === fact.frame && one.date === fact.date,
  )
  const free = (one: EventFact) =>
    answersOf(one).filter((name) => !known.some((given) => given.includes(name)))
  if (free(fact).some((name) => isSame(name, answer, extraction.entities)))
    return alike.length === 1 ? 'right' : 'unsure'
  const near = alike.flatMap(answersOf)
  return near.some((name) => couldBeSame(name, answer, extraction.entities)) ? 'unsure' : 'wrong'
}

const judgeBlank = (question: Extract<Question, { asks: 'blank' }>, answer: string): Verdict =>
  normalForm(question.blank.text) === normalForm(answer) ? 'right' : 'unsure'

/** Puts a question to the facts and says what they make of one answer to it. */
export const judgeAnswer = (extraction: Extraction, question: Question, answer: string): Verdict => {
  switch (question.asks) {
    case 'speaker':
      return judgeSpeaker(extraction.facts, extraction.entities, question.statement, answer)
    case 'date':
      return judgeDate(extraction, question.event, answer)
    case 'party':
      return judgeParty(extraction, question.fact, question.known, answer)
    case 'blank':
      return judgeBlank(question, answer)
    case 'statement':
    case 'quantity':
    case 'demand':
    case 'rows':
      return 'unsure'
    default:
      return question satisfies never
  }
}
