import type { DateFact } from '#lib/facts/fact'
import type { Source } from '#lib/items/source'

interface Insertion {
  readonly at: number
  readonly words: string
}

const BOTH = /(?<![中美俄英法德日韩朝印])(?:两人|二人|两位(?:领导人|总统|元首)|两国(?:元首|领导人|总统))/gu
const SIDES = /双方(?!都|均)/gu
const SHORT_PAIR =
  /[中美俄英法德日韩朝印巴以伊乌欧][中美俄英法德日韩朝印巴以伊乌欧](?!尔|国|盟|洲|元|文|语|军)/u

const joins = (text: string, a: string, b: string): boolean =>
  ['和', '与', '同', '、', '及'].some(
    (and) => text.includes(`${a}${and}${b}`) || text.includes(`${b}${and}${a}`),
  )

/**
 * The two people of an article that names no other two together; then 两人 can only mean them. Two are together when
 * they meet or are joined by 和, their titles between them or not.
 */
const onlyPair = ({ article, extraction }: Source): readonly [string, string] | null => {
  const people = extraction.entities.filter(({ type }) => type === 'person')
  const nameOf = (form: string) => people.find(({ name, aliases }) => [name, ...aliases].includes(form))?.name
  const pairs = new Set<string>()
  for (const fact of extraction.facts) {
    if (fact.kind !== 'event' || fact.participants.length !== 2) continue
    const [a, b] = fact.participants.map(nameOf)
    if (a && b) pairs.add([a, b].sort().join('|'))
  }
  for (const [index, a] of people.entries())
    for (const b of people.slice(index + 1))
      if (joins(article.text, a.name, b.name)) pairs.add([a.name, b.name].sort().join('|'))
  const [a, b] = ([...pairs][0] ?? '').split('|')
  return pairs.size === 1 && a && b ? [a, b] : null
}

const found = new WeakMap<Source, { readonly pair: readonly [string, string] | null }>()

const thePair = (source: Source): readonly [string, string] | null => {
  const known = found.get(source) ?? { pair: onlyPair(source) }
  found.set(source, known)
  return known.pair
}

const paragraphBefore = ({ article }: Source, at: number): string => {
  const zone = article.zones.find(({ start, end }) => start <= at && at < end)
  return zone ? article.text.slice(zone.start, at) : ''
}

/** 双方 means the two people where the paragraph speaks of them and of no two countries. */
const meansThePair = (source: Source, at: number, [a, b]: readonly [string, string]): boolean => {
  const before = paragraphBefore(source, at)
  const isSpokenOf = new RegExp(BOTH.source, 'u').test(before) || (before.includes(a) && before.includes(b))
  if (!isSpokenOf || SHORT_PAIR.test(before)) return false
  const bodies = source.extraction.entities.filter(({ type }) => type !== 'person')
  const named = bodies.filter(({ name }) => before.includes(name))
  return !named.some((one) => named.some((two) => one !== two && joins(before, one.name, two.name)))
}

const pairGlosses = (source: Source, from: number, to: number): Insertion[] => {
  const pair = thePair(source)
  if (!pair) return []
  const text = source.article.text.slice(from, to)
  if (pair.every((name) => text.includes(name))) return []
  const words = pair.join('和')
  const first = [...text.matchAll(BOTH)][0]
  if (first) return [{ at: from + first.index, words }]
  const side = [...text.matchAll(SIDES)][0]
  return side && meansThePair(source, from + side.index, pair) ? [{ at: from + side.index, words }] : []
}

const dayGloss = (fact: DateFact): string | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(fact.value)
  if (!match || !fact.resolved || !/^\d{1,2}日/u.test(fact.span.text)) return null
  return `${match[1]}年${Number(match[2])}月`
}

const dayGlosses = ({ extraction }: Source, from: number, to: number): Insertion[] =>
  extraction.facts.flatMap((fact) => {
    if (fact.kind !== 'date' || fact.span.start < from || fact.span.end > to) return []
    const words = dayGloss(fact)
    return words === null ? [] : [{ at: fact.span.start, words }]
  })

/**
 * A piece of the article with what its 两人, 双方 and 18日 stand for put before them in full-width square brackets:
 * ［拜登和普京］两人, ［2025年2月］18日. Where it is not certain, nothing is put in.
 */
export const glossed = (source: Source, from: number, to: number): string => {
  const { text } = source.article
  const insertions = [...pairGlosses(source, from, to), ...dayGlosses(source, from, to)].sort(
    (a, b) => a.at - b.at,
  )
  const ends = [...insertions.map(({ at }) => at), to]
  return insertions.reduce(
    (done, { at, words }, index) => `${done}［${words}］${text.slice(at, ends[index + 1])}`,
    text.slice(from, ends[0]),
  )
}

/** The same text without what was put in. */
export const withoutGlosses = (text: string): string => text.replace(/［[^［］]*］/gu, '')
