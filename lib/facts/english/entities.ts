import type { Article } from '#lib/article/article'
import type { DemandDraft } from '#lib/facts/demands'
import { namesIn } from '#lib/facts/english/names/names-in'
import type { People } from '#lib/facts/english/names/people'
import type { EventDraft } from '#lib/facts/events/events'
import type { Entity, EntityType } from '#lib/facts/fact'
import { stableHash } from '#lib/facts/hash'
import type { StatementDraft } from '#lib/facts/speech/statements'
import { countryNamed, otherNamesOf } from '#lib/language/en/lexicon/countries'
import { isBody, isMedium, isNamedMedium, isPeople } from '#lib/language/en/lexicon/offices'
import { familyName } from '#lib/language/en/name-forms'
import type { ReadArticle } from '#lib/language/language'

/** The people, bodies, countries, media and places that an English article names, each under its fullest form. */

const WORD = "(?:\\p{Lu}[\\p{L}’'-]+|of|and|for|the|on|in)"
const LONG_FORM = new RegExp(
  `(?<![\\p{L}’'-])(?<long>${WORD}(?: ${WORD}){1,8}) ?\\((?<short>\\p{Lu}{2,8})\\)`,
  'gu',
)

interface Found {
  readonly type: EntityType
  readonly aliases: Set<string>
  readonly titles: Set<string>
}

class Register {
  private readonly found = new Map<string, Found>()

  add(name: string, type: EntityType): Found {
    const known = this.found.get(name) ?? { type, aliases: new Set<string>(), titles: new Set<string>() }
    this.found.set(name, known)
    return known
  }

  has(name: string): boolean {
    return this.found.has(name)
  }

  entities(): Entity[] {
    return [...this.found].map(([name, { type, aliases, titles }]) => ({
      id: `x-${stableHash(`${type}|${name}`)}`,
      name,
      type,
      aliases: [...aliases].filter((alias) => alias !== name),
      titles: [...titles],
    }))
  }
}

/** What the article's names stand for, by name. */
const typesIn = ({ readings }: ReadArticle): ReadonlyMap<string, EntityType> =>
  new Map(
    readings
      .flatMap(({ phrases, clauses }) => [...phrases, ...clauses.map(({ subject }) => subject)])
      .flatMap(namesIn)
      .map(({ name, type }) => [name, type] as const),
  )

const typeOf = (name: string, people: People, types: ReadonlyMap<string, EntityType>): EntityType | null => {
  if (people.fullName(name) === name) return 'person'
  if (countryNamed(name)) return 'country'
  const known = types.get(name) ?? types.get(name.replace(/^the /iu, ''))
  if (known && known !== 'place') return known
  return describedType(name)
}

/** the trade ministry of Chile: what its head word stands for; null where it is anybody of a kind. */
const describedType = (name: string): EntityType | null => {
  const [head = ''] = name.split(/ (?:of|for|on|in|at|to|from|with) /u)
  const last = (head.split(' ').at(-1) ?? '').toLowerCase()
  if (isMedium(last) || isNamedMedium(name.toLowerCase())) return 'media'
  if (isBody(last)) return 'organisation'
  return /^\p{Lu}/u.test(name) && !isPeople(last) ? 'organisation' : null
}

/** The NATO of the North Atlantic Treaty Organization (NATO), where one of both is a name already. */
const longForms = (article: Article, register: Register): void => {
  for (const { text } of article.sentences)
    for (const { groups } of text.matchAll(LONG_FORM)) {
      const long = (groups?.long ?? '').replace(/^(?:the|The|of|and|for|on|in) /u, '').trim()
      const short = groups?.short ?? ''
      for (const name of [long, `the ${long}`, short, `the ${short}`])
        if (register.has(name))
          for (const alias of [long, short]) register.add(name, 'organisation').aliases.add(alias)
    }
}

const places = (types: ReadonlyMap<string, EntityType>, register: Register, people: People): void => {
  for (const [name, type] of types)
    if (type === 'place' && !register.has(name) && !people.fullName(name)) register.add(name, 'place')
}

/** Everybody who is named, with titles, the family name where it means nobody else, and all spellings. */
const everybody = (people: People, register: Register): void => {
  for (const { name, titles } of people.all()) {
    const found = register.add(name, 'person')
    for (const title of titles) found.titles.add(title)
    const family = familyName(name)
    if (people.fullName(family) === name) found.aliases.add(family)
    for (const form of people.formsOf(name)) found.aliases.add(form)
  }
}

/** The entities of an article: those who speak and meet first, then everybody and every place that is named. */
export const englishEntities = (
  read: ReadArticle,
  people: People,
  facts: {
    readonly statements: readonly StatementDraft[]
    readonly events: readonly EventDraft[]
    readonly demands: readonly DemandDraft[]
  },
): Entity[] => {
  const register = new Register()
  const types = typesIn(read)
  // a country is known by its full name, whatever facts call it
  const note = (called: string): Found | null => {
    const name = countryNamed(called) ?? called
    const type = typeOf(name, people, types)
    return type && register.add(name, type)
  }
  for (const { speaker, title, via } of facts.statements) {
    const found = title ? register.add(speaker, 'person') : note(speaker)
    if (title) found?.titles.add(title)
    for (const name of via) note(name)
  }
  for (const { participants, place } of facts.events) {
    for (const name of participants) note(name)
    if (place) register.add(place, 'place')
  }
  for (const { by, of } of facts.demands) for (const name of of ? [by, of] : [by]) note(name)
  everybody(people, register)
  longForms(read.article, register)
  places(types, register, people)
  return register
    .entities()
    .map((entity) => ({ ...entity, aliases: [...entity.aliases, ...otherNamesOf(entity.name)] }))
}
