import type { Told } from '#lib/language/time/told'
import type { Cursor } from '#lib/language/zh/times/cursor'
import type { Found } from '#lib/language/zh/times/lengths'

/** Centuries and decades: 20世纪90年代, 上世纪80年代末, 90年代, 21世纪初, 公元前5世纪. */

interface Century {
  readonly end: number
  /** As TIMEX3 counts: 19 for the years that begin with 19; negative before Christ. */
  readonly index: number
}

const centuryAt = (c: Cursor, at: number): Century | null => {
  const word = c.word(at, 'century', true)
  if (word) return { end: at + 1, index: 20 + word.from }
  const era = c.word(at, 'era', true)
  const from = era ? at + 1 : at
  const count = c.count(from, 1, 30, !era)
  // 两个世纪 is a length.
  const isCentury = c.unit(from + 1, 'century') && c.text.charAt(c.startOf(from + 1)) === '世'
  if (count === undefined || !isCentury) return null
  return { end: from + 2, index: era?.isBefore ? -count : count - 1 }
}

/** 90年代 by itself or behind its century; 1940年代 has the century in it. */
const decadeAt = (c: Cursor, at: number, first: boolean): { end: number; year: number } | null => {
  const year = c.count(at, 10, 90, first) ?? (first ? c.count(at, 1000, 2090, true) : undefined)
  return year !== undefined && year % 10 === 0 && c.unit(at + 1, 'decade-of-century')
    ? { end: at + 2, year }
    : null
}

/** 90年代 alone is of the last century; 20年代 may be of this one. */
const FIRST_SURE_DECADE = 30

export const agesAt = (c: Cursor, at: number): Found[] => {
  if (c.isOrdinal(at)) return []
  const century = centuryAt(c, at)
  const decade = decadeAt(c, century?.end ?? at, century === null)
  if (!century && !decade) return []
  if (!century && decade && decade.year < FIRST_SURE_DECADE)
    return [{ end: decade.end, told: { kind: 'unplaced', why: 'anchor' } }]
  const end = decade?.end ?? century?.end ?? at
  const told: Told = {
    kind: 'age',
    granularity: decade ? 'decade' : 'century',
    year: decade && decade.year >= 1000 ? decade.year : (century?.index ?? 19) * 100 + (decade?.year ?? 0),
  }
  const edge = c.word(end, 'edge')
  return [{ end, told }, ...(edge ? [{ end: end + 1, told: { ...told, mod: edge.mod } }] : [])]
}
