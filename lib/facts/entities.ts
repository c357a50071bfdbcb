import type { DemandDraft } from '#lib/facts/demands'
import type { EventDraft } from '#lib/facts/events/events'
import type { Entity, EntityType } from '#lib/facts/fact'
import { stableHash } from '#lib/facts/hash'
import { namesIn, type People } from '#lib/facts/people'
import type { StatementDraft } from '#lib/facts/speech/statements'
import type { ReadArticle, Word } from '#lib/language/language'
import { BARE_BODIES, DOCUMENTS, isBody, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { countryOf, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'
import { DETERMINERS } from '#lib/language/zh/lexicon/function-words'
import { isMedium } from '#lib/language/zh/lexicon/media'
import { HONORIFICS, OFFICE_WORDS } from '#lib/language/zh/lexicon/offices'

/** The people, bodies, countries and media that an article names, each under its fullest form. */

interface Found {
  readonly type: EntityType
  readonly aliases: Set<string>
  readonly titles: Set<string>
}

/** Gathers what is said of each name. */
class Register {
  private readonly entities = new Map<string, Found>()

  add(name: string, type: EntityType, titles: readonly string[] = []): void {
    const entity = this.entities.get(name) ?? { type, aliases: new Set<string>(), titles: new Set<string>() }
    for (const title of titles) entity.titles.add(title)
    this.entities.set(name, entity)
  }

  alias(name: string, alias: string): void {
    if (alias !== name) this.entities.get(name)?.aliases.add(alias)
  }

  has = (name: string): boolean => this.entities.has(name)

  all(): Entity[] {
    return [...this.entities].map(([name, { type, aliases, titles }]) => ({
      id: `x-${stableHash(`${type}|${name}`)}`,
      name,
      type,
      aliases: [...aliases, ...(type === 'country' ? shortFormsOf(name) : [])],
      titles: [...titles],
    }))
  }
}

const shortFormsOf = (country: string): string[] =>
  [...SHORT_FORMS].flatMap(([short, name]) =>
    name === country ? [short.length === 1 ? `${short}方` : short] : [],
  )

/** The longest word that tells what somebody is: 国家安全顾问. */
const LONGEST_WORD = 6
const UNIONS: ReadonlySet<string> = new Set(['联合国', '北约', '欧盟', '东盟', '非盟', '阿盟'])

/** 一名官员, 接近谈判的人士, 泰国外长: told by what they are, and nobody's name. */
const isNameless = (name: string): boolean => {
  if (name.includes('的') || BARE_BODIES.has(name)) return true
  for (let length = 1; length <= Math.min(LONGEST_WORD, name.length); length++) {
    const [begins, ends] = [name.slice(0, length), name.slice(-length)]
    if (length > 1 && DETERMINERS.has(begins)) return true
    if (PEOPLE_WORDS.has(ends) || OFFICE_WORDS.has(ends) || DOCUMENTS.has(ends)) return true
  }
  return false
}

/** What the clauses of an article name as bodies. */
const bodiesIn = ({ readings }: ReadArticle): ReadonlySet<string> =>
  new Set(
    readings
      .flatMap(namesIn)
      .filter(({ type }) => type === 'organisation')
      .map(({ name }) => name),
  )

const typeOf = (name: string, people: People, bodies: ReadonlySet<string>): EntityType | null => {
  if (countryOf(name)) return UNIONS.has(name) ? 'organisation' : 'country'
  if (people.has(name)) return 'person'
  if (isMedium(name)) return 'media'
  return !isNameless(name) && (bodies.has(name) || isBody(name)) ? 'organisation' : null
}

const LETTER = /^[A-Za-z]/u

/** 约恩森（Joensen）: what a name is glossed with, by the name. */
const glossesIn = (words: readonly Word[]): { name: string; gloss: string }[] =>
  words.flatMap((word, at) => {
    const before = words[at - 1]
    const gloss = word.class === 'aside' ? word.text.slice(1, -1) : ''
    return before && LETTER.test(gloss) ? [{ name: before.text, gloss }] : []
  })

/** Every person by the fullest name, with the forms in which they are told, and the titles. */
const addPeople = (people: People, register: Register): void => {
  for (const name of people.all()) {
    const full = people.named(name)
    // 部长 behind a name tells no office: so many have it.
    const titles = people.titlesOf(name).filter((title) => !HONORIFICS.has(title))
    if (full === null || (!register.has(full) && titles.length === 0)) continue
    register.add(full, 'person', titles)
    register.alias(full, name)
  }
}

const addGlosses = ({ readings }: ReadArticle, people: People, register: Register): void => {
  for (const { words } of readings)
    for (const { name, gloss } of glossesIn(words)) {
      const full = people.has(name) ? (people.named(name) ?? name) : name
      if (register.has(full)) register.alias(full, gloss)
    }
}

/** The entities of an article, in the order in which they are first met. */
export const collectEntities = (
  read: ReadArticle,
  people: People,
  statements: readonly StatementDraft[],
  events: readonly EventDraft[],
  demands: readonly DemandDraft[],
): Entity[] => {
  const register = new Register()
  const names = [
    ...statements.flatMap(({ speaker, via }) => [speaker, ...via]),
    ...events.flatMap(({ participants }) => participants),
    ...demands.flatMap(({ by, of }) => (of ? [by, of] : [by])),
  ]
  const bodies = bodiesIn(read)
  for (const name of names) {
    const type = typeOf(name, people, bodies)
    if (type) register.add(name, type)
  }
  addPeople(people, register)
  addGlosses(read, people, register)
  return register.all()
}
