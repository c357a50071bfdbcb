/** The runs of whole clauses of a Chinese statement. */

const CLAUSE_END = /[，,；;。！？!?]/u

const clausesOf = (text: string): string[] => {
  const clauses: string[] = []
  let clause = ''
  let depth = 0
  for (const sign of text) {
    if (/[“（(《「『]/u.test(sign)) depth += 1
    if (/[”）)》」』]/u.test(sign)) depth = Math.max(0, depth - 1)
    clause += sign
    if (depth === 0 && CLAUSE_END.test(sign)) {
      clauses.push(clause)
      clause = ''
    }
  }
  return clause === '' ? clauses : [...clauses, clause]
}

const CONDITION =
  /^[“"]?(?:如果|一旦|若|除非|只要|只有|即使|虽然|尽管|除|因为|由于|为了|随着|在.{2,20}(?:下|前|后|时))/u
/** Within how many characters of its clause's beginning a name is its subject, or stands before it. */
const SUBJECT_WITHIN = 12

/**
 * Whether the clauses from one on may be shown without those before: they begin a sentence, or name somebody or
 * something at once. What goes on with a bare verb (表达……, 取代……) has its subject in what was left out.
 */
const begins = (clauses: readonly string[], from: number, names: readonly string[]): boolean => {
  const before = clauses[from - 1]
  if (before === undefined || /[。！？!?]\s*[”」』]?$/u.test(before)) return true
  const opening = (clauses[from] ?? '').slice(0, SUBJECT_WITHIN)
  return names.some((name) => name.length > 1 && opening.includes(name))
}

/** A clause that begins with a verb whose subject was named before it. */
const HEADLESS =
  /^(?:将|确保|要求|使用|并|以|让|使|包括|导致|成为|完成|引发|造成|禁止|限制|允许|以及|和|与|为|从而|进而|再|就)|^(?:在|于|从|自)[^，,]*$/u
/** What should follow is cut off: 并明确表示，现在的问题是，然而 */
const UNFINISHED =
  /(?<!的)(?:表示|指出|强调|重申|宣布|透露|声称)$|(?:问题|情况|原因|结果|消息|条件)是$|(?:但是?|然而|不过|因此|所以|而且|并且)$/u
const LEFT_HANGING = /(?:如果|一旦|若|除非|只要|因为|由于|能否|是否|能不能|会不会)[^，,]*$/u

const trim = (text: string): string =>
  text.replace(/^(?:但是?|而且?|并且?|同时|还|也)(?=[一-鿿]{4})/u, '').replace(/[，,；;。\s]+$/u, '')

const isWhole = (text: string): boolean =>
  !CONDITION.test(text.split(/[，,]/u).at(-1) ?? '') &&
  !LEFT_HANGING.test(text) &&
  !UNFINISHED.test(text) &&
  (text.match(/“/gu)?.length ?? 0) === (text.match(/”/gu)?.length ?? 0)

const LIMIT = 90
const LEAST = 8

/** A run of whole clauses of a text, by offsets into it. */
export interface Run {
  readonly from: number
  readonly to: number
}

/**
 * The runs of whole clauses of a statement that may be shown without the rest of it, the longest first. A condition is
 * never cut from its consequence. Whether one stands alone is said of its words as they are shown.
 */
export const standingRuns = (text: string, names: readonly string[]): Run[] => {
  const clauses = clausesOf(text)
  const starts = clauses.map((_, at) => clauses.slice(0, at).join('').length)
  const runs = clauses.flatMap((first, from): Run[] => {
    if (from > 0 && (CONDITION.test(clauses[from - 1] ?? '') || !begins(clauses, from, names))) return []
    if (from > 0 && HEADLESS.test(first)) return []
    return clauses.slice(from).flatMap((_, more): Run[] => {
      const whole = clauses.slice(from, from + more + 1).join('')
      const part = trim(whole)
      if (part.length < LEAST || part.length > LIMIT || !isWhole(part)) return []
      const at = (starts[from] ?? 0) + whole.indexOf(part)
      return [{ from: at, to: at + part.length }]
    })
  })
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from))
}
