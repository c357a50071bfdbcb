import { CharacterSet, HAN } from '#lib/article/character-set'
import type { Fact } from '#lib/facts/fact'
import { stableHash } from '#lib/facts/hash'

/** A fact before it has its key. */
export type FactDraft = Fact extends infer F ? (F extends { id: string } ? Omit<F, 'id'> : never) : never

/** Words that come and go in editing without changing what is said. */
const LIGHT = '的了也还又都已曾将在于和与及并就而但是有着过等这那其此该'
const LIGHT_WORDS = new CharacterSet(LIGHT)
const LIGHT_PATTERN = new RegExp(`[${LIGHT}]`, 'g')

/** Numbers, and the rare Han characters that are written as two code units. */
const NUMBER_OR_RARE = /[0-9０-９]+|[\u{10000}-\u{10FFFF}]/gu
const MAY_BE_NUMBER_OR_RARE = CharacterSet.matching(/[0-9０-９\uD800-\uDFFF]/)

const numbersAndRareHan = (text: string): string[] => {
  if (MAY_BE_NUMBER_OR_RARE.indexIn(text) < 0) return []
  const found = text.replace(LIGHT_PATTERN, '').match(NUMBER_OR_RARE) ?? []
  return found.filter((one) => one < ':' || /^[０-９]|\p{Script=Han}/u.test(one))
}

/** The Han characters of a text, each once, by their code; the light ones left out. */
const sortedHan = (text: string): string => {
  const codes = new Uint16Array(text.length)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (HAN.has(code) && !LIGHT_WORDS.has(code)) codes[count++] = code
  }
  const sorted = codes.subarray(0, count).sort()
  return String.fromCharCode(...sorted.filter((code, index) => code !== sorted[index - 1]))
}

/** The longer words and the figures of a text in Latin letters, each once, in a fixed order. */
const latinGist = (text: string): string =>
  [...new Set(text.toLowerCase().match(/[\p{L}]{4,}|\d+/gu) ?? [])].sort().join(' ')

/** The characters that carry a text, each once, in a fixed order: a comma or a 的 more changes nothing. */
const gist = (text: string): string => {
  const han = sortedHan(text)
  if (han === '') return latinGist(text)
  const others = numbersAndRareHan(text)
  // ASCII digits come before all Han characters; the others are sorted in among them.
  return others.every((one) => one < ':')
    ? [...new Set(others)].sort().join('') + han
    : [...new Set([...others, ...han])].sort().join('')
}

/** The gist of a text, made once for all facts of one sentence. */
const gistOnce = (): ((text: string) => string) => {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = gist(text)
    known.set(text, made)
    return made
  }
}

/** What a fact says, without how or where it is said. */
const substance = (fact: FactDraft, gistOf: (text: string) => string): string => {
  switch (fact.kind) {
    case 'date':
      return `${fact.type}|${fact.value}|${fact.event ? gistOf(fact.event) : gistOf(fact.evidence[0]?.text ?? '')}`
    case 'statement':
      return `${fact.speaker}|${gistOf(fact.statement.text)}`
    case 'event':
      return `${fact.frame}|${[...fact.participants].sort().join('+')}|${fact.date ?? ''}|${fact.status}`
    case 'quantity':
      return `${fact.value}|${fact.unit ?? ''}|${gistOf(fact.what)}`
    case 'demand':
    case 'decision':
      return `${fact.by}|${gistOf(fact.text)}`
    case 'role':
      return `${fact.person}|${gistOf(fact.role.text)}`
    case 'reason':
      return `${gistOf(fact.of.text)}|${gistOf(fact.reason.text)}`
    case 'clause':
      return gistOf(fact.text)
    default:
      return fact satisfies never
  }
}

const PREFIX: Record<Fact['kind'], string> = {
  date: 'd',
  statement: 's',
  event: 'e',
  quantity: 'q',
  demand: 'm',
  decision: 'c',
  role: 'r',
  reason: 'w',
  clause: 't',
}

/**
 * Gives each fact its key, made from what it says. Equal facts (the same said twice) are told apart by their order, so
 * that a paragraph added elsewhere changes no other key.
 */
export const withKeys = (drafts: readonly FactDraft[]): Fact[] => {
  const seen = new Map<string, number>()
  const gistOf = gistOnce()
  return drafts.map((draft): Fact => {
    const base = `${PREFIX[draft.kind]}-${stableHash(substance(draft, gistOf))}`
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    return { ...draft, id: times === 1 ? base : `${base}-${times}` }
  })
}
