import type { People } from '#lib/facts/english/names/people'

/** Offices whose holders news calls leaders. */
const LEADERS: ReadonlySet<string> = new Set(
  'president premier chancellor king queen chief chairman chairwoman head'.split(' '),
)
/** Words that say nothing of whom a description means. */
const LIGHT: ReadonlySet<string> = new Set(
  'the a an his her its their this that new own senior top same of for'.split(' '),
)

/** Words that make another office of one. */
const RANKS: ReadonlySet<string> = new Set(
  'prime vice deputy assistant associate former ex then acting interim shadow lieutenant'.split(' '),
)

const singular = (word: string): string =>
  word.endsWith('men')
    ? `${word.slice(0, -3)}man`
    : word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word

/**
 * By which words somebody with this title can be spoken of later, the surest first: Israeli Prime Minister ->
 * israeli minister, minister, leader; a spokeswoman for the bank -> spokeswoman.
 */
export const roleKeys = (title: string): string[] => {
  const words = (
    title
      .toLowerCase()
      .replaceAll(/[’']s\b/gu, '')
      .match(/[\p{L}-]+/gu) ?? []
  ).filter((word) => !LIGHT.has(word) || word === 'of' || word === 'for')
  const cut = words.findIndex(
    (word) => word === 'of' || word === 'for' || word === 'at' || word === 'in' || word === 'with',
  )
  const own = cut < 0 ? words : words.slice(0, cut)
  const head = singular(own.at(-1) ?? '')
  if (head === '') return []
  // the president is no vice president, and no former one
  const rank = own.findIndex((word) => RANKS.has(word))
  if (rank >= 0 && rank < own.length - 1) {
    const ranked = [...own.slice(rank, -1), head].join(' ')
    return own[rank] === 'prime' ? [ranked, ...leaderKeys(own.slice(0, rank))] : [ranked]
  }
  // the chief financial officer is no chief executive officer
  const narrow = own.slice(0, -1).filter((word) => word !== 'chief' || own.length < 3)
  const full = narrow.map((word) => `${word} ${head}`)
  return [...full, head, ...(LEADERS.has(head) ? leaderKeys(own.slice(0, -1)) : [])]
}

const leaderKeys = (of: readonly string[]): string[] => [...of.map((word) => `${word} leader`), 'leader']

/** By which keys whoever is called so may be known: the leader is a president, but the president is no other leader. */
export const describedKeys = (description: string): string[] =>
  roleKeys(description).filter(
    (key) => !key.endsWith('leader') || description.toLowerCase().endsWith('leader'),
  )

/**
 * Whoever alone, of all whom the article names with their offices, is called so: the prime minister -> Benjamin Lund.
 *
 * @param description without its article
 * @returns null where nobody or more than one is
 */
export const bearerOf = (people: People, description: string): string | null => {
  const [key] = roleKeys(description)
  if (key === undefined) return null
  const [only, ...more] = bearersIn(people).get(key) ?? []
  return only !== undefined && more.length === 0 ? only : null
}

const bearers = new WeakMap<People, ReadonlyMap<string, ReadonlySet<string>>>()

/** Whom an article names with an office, by what he may be called for it; looked for once. */
const bearersIn = (people: People): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = bearers.get(people)
  if (known) return known
  const found = new Map<string, Set<string>>()
  for (const { name, titles } of people.all())
    for (const key of [...titles].flatMap(roleKeys))
      found.set(key, (found.get(key) ?? new Set<string>()).add(name))
  bearers.set(people, found)
  return found
}
