import { overlaps } from '#lib/article/span'
import type { Extraction, Fact, TellingPart } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { areDisjoint, type Interval, intervalOf } from '#lib/items/interval'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { rememberFor } from '#lib/items/remember'
import { couldBeSame } from '#lib/items/verify/identity'
import { nearlySame, shareFound } from '#lib/items/verify/likeness'
import { factOf, ofKind, rivalsOf } from '#lib/items/verify/of-kind'
import { readDate } from '#lib/items/verify/read-date'

/** From here on two clauses tell of the same thing, but for the part that is asked for. */
const ALIKE = 0.7

const contentOf = (part: TellingPart): string => part.means ?? part.text

type Parts = readonly TellingPart[]

/**
 * By each part of a clause, what the clause tells besides it, and its times where they are not that part. Each is made
 * once: in a dense text every clause is compared with hundreds that name the same.
 */
const framesOf = rememberFor(
  (parts: Parts): ReadonlyMap<TellingPart, string> =>
    new Map(
      parts.map((without) => [
        without,
        parts
          .filter((part) => part !== without && part.role !== 'time')
          .map(contentOf)
          .join(' '),
      ]),
    ),
)

const frameOf = (parts: Parts, without: TellingPart): string => framesOf(parts).get(without) ?? ''

/** The facts whose clause has a part that says this, by what it says: those that tell of the same are among them. */
const byPart = rememberFor(({ facts }: Extraction): ReadonlyMap<string, readonly Fact[]> => {
  const found = new Map<string, Fact[]>()
  for (const fact of facts)
    for (const part of fact.telling?.parts ?? []) {
      const name = normalForm(contentOf(part))
      const group = found.get(name)
      if (group) group.push(fact)
      else found.set(name, [fact])
    }
  return found
})

/** The dates that stand in a part. */
const datesAt = rememberFor((extraction: Extraction) =>
  rememberFor((part: TellingPart) => ofKind(extraction, 'date').filter(({ span }) => overlaps(span, part))),
)

const timesOf = (fact: Fact, extraction: Extraction, without: TellingPart): Interval[] =>
  (fact.telling?.parts ?? []).flatMap((part) =>
    part.role === 'time' && part !== without
      ? datesAt(extraction)(part).flatMap(({ value }) => intervalOf(value) ?? [])
      : [],
  )

/** Whether two clauses are dated apart: then they tell of two things, however alike. */
const areApart = (a: readonly Interval[], b: readonly Interval[]): boolean =>
  a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => areDisjoint(one, other)))

const findAlike = (extraction: Extraction, fact: Fact, asked: TellingPart): TellingPart[] => {
  const parts = fact.telling?.parts ?? []
  const frame = frameOf(parts, asked)
  const near = new Set(
    parts
      .filter((part) => part !== asked && part.role !== 'time')
      .flatMap((part) => byPart(extraction).get(normalForm(contentOf(part))) ?? []),
  )
  const rivals = rivalsOf(extraction, fact.id).flatMap((id) => factOf(extraction, id) ?? [])
  const times = timesOf(fact, extraction, asked)
  return [...near, ...rivals].flatMap((other) => {
    if (other === fact) return []
    return (other.telling?.parts ?? []).filter(
      (part) =>
        part.role === asked.role &&
        shareFound(frame, frameOf(other.telling?.parts ?? [], part)) >= ALIKE &&
        !(asked.role !== 'time' && areApart(times, timesOf(other, extraction, part))),
    )
  })
}

const foundAlike = rememberFor((_: Extraction) => new Map<TellingPart, TellingPart[]>())

/**
 * The parts of the same role in clauses that tell of the same thing, and in facts that are in conflict. Found once for
 * each part: every answer to every question about it is held against the same.
 */
const alike = (extraction: Extraction, fact: Fact, asked: TellingPart): TellingPart[] => {
  const before = foundAlike(extraction).get(asked)
  if (before) return before
  const found = findAlike(extraction, fact, asked)
  foundAlike(extraction).set(asked, found)
  return found
}

const datesIn = (extraction: Extraction, part: TellingPart): Interval[] =>
  datesAt(extraction)(part).flatMap(({ type, value }) =>
    type === 'DURATION' ? [] : (intervalOf(value.replace(/T.*$/u, '')) ?? []),
  )

const proveDate = (
  extraction: Extraction,
  part: TellingPart,
  others: readonly TellingPart[],
  answer: string,
): Verdict => {
  const said = readDate(answer)
  const own = datesIn(extraction, part)
  const near = others.flatMap((other) => datesIn(extraction, other))
  if (said === null || own.length === 0) return 'open'
  const isThat = ({ from, to }: Interval): boolean => from === said.from && to === said.to
  if ([...own, ...near].every(isThat)) return 'right'
  return [...own, ...near].every((one) => areDisjoint(one, said)) ? 'wrong' : 'open'
}

const figure = (text: string): string =>
  normalForm(text).replace(/^(?:大约|约为|约|将近|近|超过|超|逾|至少|最多|多达|高达|达)/u, '')

/** Whether a text holds a figure whole: 12 is not in 3120, nor 5 in 1.5. */
const holds = (whole: string, piece: string): boolean => {
  const at = whole.indexOf(piece)
  const isDigit = (sign: string | undefined): boolean => sign !== undefined && /[\d点⁄]/u.test(sign)
  return at >= 0 && !isDigit(whole[at - 1]) && !isDigit(whole[at + piece.length])
}

const proveQuantity = (part: TellingPart, others: readonly TellingPart[], answer: string): Verdict => {
  const [own, said] = [figure(part.text), figure(answer)]
  const near = others.map(({ text }) => figure(text))
  if (holds(own, said)) return near.every((one) => holds(one, said)) ? 'right' : 'open'
  return near.some((one) => holds(one, said)) ? 'open' : 'wrong'
}

const proveName = (
  extraction: Extraction,
  part: TellingPart,
  others: readonly TellingPart[],
  answer: string,
): Verdict => {
  const entity = extraction.entities.find(({ name, aliases }) => name === answer || aliases.includes(answer))
  const forms = entity ? [entity.name, ...entity.aliases] : [answer]
  const names = (one: TellingPart): boolean =>
    forms.some((form) => contentOf(one).includes(form) || one.text.includes(form))
  if (names(part)) return others.every(names) ? 'right' : 'open'
  const isOther = (one: TellingPart): boolean =>
    !names(one) &&
    extraction.entities
      .filter(({ name, aliases }) =>
        [name, ...aliases].some((form) => form.length > 1 && contentOf(one).includes(form)),
      )
      .every(({ name }) => !couldBeSame(name, answer, extraction))
  return [part, ...others].every(isOther) ? 'wrong' : 'open'
}

const bare = (text: string): string => normalForm(text.replace(/[《》“”「」『』"]/gu, ''))

const proveTerm = (part: TellingPart, others: readonly TellingPart[], answer: string): Verdict => {
  const said = bare(answer)
  const near = [part, ...others].map(({ text }) => bare(text))
  if (near.every((one) => one === said)) return 'right'
  return near.some((one) => one.includes(said) || said.includes(one) || nearlySame(one, said))
    ? 'open'
    : 'wrong'
}

/**
 * Whether an answer is what stands in a place of the text.
 *
 * @param others places that tell of the same: where one of them says something else, nothing is proved
 */
export const proveInPlace = (
  type: 'date' | 'name' | 'place' | 'quantity' | 'term',
  answer: string,
  part: TellingPart,
  others: readonly TellingPart[],
  extraction: Extraction,
): Verdict => {
  switch (type) {
    case 'date':
      return proveDate(extraction, part, others, answer)
    case 'quantity':
      return proveQuantity(part, others, answer)
    case 'term':
      return proveTerm(part, others, answer)
    case 'name':
    case 'place':
      return proveName(extraction, part, others, answer)
    default:
      return type satisfies never
  }
}

/** The answer that stands in a part of the clause; wrong is what no clause that tells of the same has in its place. */
export const provePart = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  if (question.asks !== 'part') return 'open'
  const fact = factOf(extraction, question.fact)
  const part = fact?.telling?.parts.find(
    ({ start, end }) => start === question.part.start && end === question.part.end,
  )
  if (!fact || !part) return 'open'
  return proveInPlace(question.type, answer, part, alike(extraction, fact, part), extraction)
}
