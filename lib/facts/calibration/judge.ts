import type { Span } from '#lib/article/span'
import type { Gold, Mark } from '#lib/facts/calibration/gold'
import type { Fact } from '#lib/facts/fact'

/** One fact that the gold can tell right from wrong. */
export interface Judged {
  readonly kind: 'date' | 'statement' | 'event'
  readonly confidence: number
  readonly right: boolean
}

type Stretch = Pick<Span, 'start' | 'end'>

const shared = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Both share at least seven tenths of their characters (F1), as annotators' agreement is counted. */
const alike = (a: Stretch, b: Stretch): boolean =>
  (2 * shared(a, b)) / (a.end - a.start + (b.end - b.start)) >= 0.7

/** Gold may name only the part of a day, and the text the hour. */
const day = (value: string): string => value.replace(/T(?:MO|MI|AF|EV|NI)$/, '')
/** T09 and T09:00 are one hour. */
const hour = (value: string): string => value.replace(/T(\d\d):00$/, 'T$1')
const sameValue = (gold: string, found: string): boolean =>
  hour(gold) === hour(found) ||
  day(gold) === day(found) ||
  (day(gold) !== gold && found.startsWith(day(gold)))

/** Every spelling of a name that the gold allows: 里海管道集团公司, 乌克兰/乌方. */
const spellings = (name: string): string[] => {
  const plain = name.replace(/[《》“”"\s]/g, '')
  return [plain.replace(/[(（].*$/, ''), ...plain.split(/[(（)）、/及和]/)].filter(Boolean)
}
const sameName = (a: string, b: string): boolean =>
  spellings(a).some((one) =>
    spellings(b).some(
      (other) =>
        one === other ||
        (Math.min(one.length, other.length) >= 2 && (one.endsWith(other) || other.endsWith(one))),
    ),
  )

/** Right when a mark agrees; not judged when it only meets marks that may be found or not, or that are used up. */
const judge = (
  marks: readonly Mark[],
  used: Set<Mark>,
  meets: (mark: Mark) => boolean,
  agrees: (mark: Mark) => boolean,
): boolean | null => {
  const met = marks.filter(meets)
  const right = met.find((mark) => !mark.optional && !used.has(mark) && agrees(mark))
  if (right) {
    used.add(right)
    return true
  }
  return met.some(({ optional }) => optional) ? null : false
}

const judgeFact = (fact: Fact, gold: Gold, used: Set<Mark>): boolean | null => {
  switch (fact.kind) {
    case 'date':
      return judge(
        gold.dates,
        used,
        (mark) => shared(fact.span, mark) > 0,
        ({ value }) => sameValue(value, fact.value),
      )
    case 'statement':
      return judge(
        gold.statements,
        used,
        (mark) => alike(fact.statement, mark),
        ({ value }) => sameName(value, fact.speaker),
      )
    case 'event': {
      if (fact.status === 'past') return null
      const proof = fact.evidence[0]
      return judge(
        gold.planned,
        used,
        (mark) => proof !== undefined && shared(proof, mark) > 0,
        ({ value }) => {
          const [date = '', parties = ''] = value.split(';')
          const names = parties.split(',')
          return (
            day(date) === day(fact.date ?? '') &&
            names.length === fact.participants.length &&
            names.every((name) => fact.participants.some((party) => sameName(name, party)))
          )
        },
      )
    }
    case 'quantity':
    case 'demand':
    case 'decision':
    case 'role':
    case 'reason':
    case 'clause':
      return null
    default:
      return fact satisfies never
  }
}

/**
 * Holds what was extracted against what a careful reader found: dates by their value, statements by what was said and
 * who said it, planned meetings by day and parties. What the gold doesn't mark at all (past meetings, quantities,
 * demands, decisions, roles, reasons, clauses) is not judged.
 */
export const judgeFacts = (facts: readonly Fact[], gold: Gold): Judged[] => {
  const used = new Set<Mark>()
  return facts.flatMap((fact): Judged[] => {
    if (fact.kind !== 'date' && fact.kind !== 'statement' && fact.kind !== 'event') return []
    const right = judgeFact(fact, gold, used)
    return right === null ? [] : [{ kind: fact.kind, confidence: fact.confidence, right }]
  })
}
