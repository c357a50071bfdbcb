import type { Fact } from '#lib/facts/fact'
import { stableHash } from '#lib/facts/hash'

/** A fact before it has its key. */
export type FactDraft = Fact extends infer F ? (F extends { id: string } ? Omit<F, 'id'> : never) : never

const CONTENT = /[0-9０-９]+|[\p{Script=Han}]/gu
/** Words that come and go in editing without changing what is said. */
const LIGHT = /[的了也还又都已曾将在于和与及并就而但是有着过等这那其此该]/gu

/** The characters that carry a text, each once, in a fixed order: a comma or a 的 more changes nothing. */
const gist = (text: string): string => {
  const characters = text.replace(LIGHT, '').match(CONTENT) ?? text.toLowerCase().match(/[a-z]{4,}/g) ?? []
  return [...new Set(characters)].sort().join('')
}

/** What a fact says, without how or where it is said. */
const substance = (fact: FactDraft): string => {
  switch (fact.kind) {
    case 'date':
      return `${fact.type}|${fact.value}|${fact.event ? gist(fact.event) : gist(fact.evidence[0]?.text ?? '')}`
    case 'statement':
      return `${fact.speaker}|${gist(fact.statement.text)}`
    case 'event':
      return `${fact.frame}|${[...fact.participants].sort().join('+')}|${fact.date ?? ''}|${fact.status}`
    case 'quantity':
      return `${fact.value}|${fact.unit ?? ''}|${gist(fact.what)}`
    case 'demand':
      return `${fact.by}|${gist(fact.text)}`
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
}

/**
 * Gives each fact its key, made from what it says. Equal facts (the same said twice) are told apart by their order, so
 * that a paragraph added elsewhere changes no other key.
 */
export const withKeys = (drafts: readonly FactDraft[]): Fact[] => {
  const seen = new Map<string, number>()
  return drafts.map((draft): Fact => {
    const base = `${PREFIX[draft.kind]}-${stableHash(substance(draft))}`
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    return { ...draft, id: times === 1 ? base : `${base}-${times}` }
  })
}
