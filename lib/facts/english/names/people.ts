import { aliasesIn } from '#lib/facts/english/names/aliases'
import { namesIn } from '#lib/facts/english/names/names-in'
import { countryNamed, countrySpelled } from '#lib/language/en/lexicon/countries'
import { genderOfGivenName } from '#lib/language/en/lexicon/given-names'
import { genderOfOffice, honorificOf } from '#lib/language/en/lexicon/offices'
import { familyName, foldName } from '#lib/language/en/name-forms'
import type { NamePhrase, ReadArticle } from '#lib/language/language'

export type Gender = 'he' | 'she' | null

/** Somebody whom the article names, under the fullest form of the name. */
export interface Person {
  readonly name: string
  readonly gender: Gender
  readonly titles: ReadonlySet<string>
}

interface Known {
  name: string
  gender: Gender
  readonly titles: Set<string>
  readonly forms: Set<string>
}

const genderOf = ({ name, titles }: NamePhrase): Gender => {
  for (const word of titles.flatMap((title) => title.toLowerCase().split(' '))) {
    const gender = honorificOf(word) ?? genderOfOffice(word)
    if (gender) return gender
  }
  return genderOfGivenName((name.split(' ')[0] ?? '').toLowerCase())
}

const firstWord = (name: string): string => name.split(' ')[0] ?? ''

const put = <T>(index: Map<string, Set<T>>, key: string, one: T): void => {
  const known = index.get(key)
  if (known) known.add(one)
  else index.set(key, new Set([one]))
}

/** What stands behind a name that is met for the first time. */
const INTRODUCED = /^, (?:an?|one of) \p{L}/u
const JUNIOR = /\bJr\.?$/u

const isHonorific = (title: string): boolean => honorificOf(title.toLowerCase()) !== undefined

/** Everybody whom an article names, each once with all forms of the name: Zelenskyy, Zelensky; Álvarez, Alvarez. */
export class People {
  private readonly known: Known[] = []
  /** By the folded family name; null where more than one is called so. */
  private readonly byFamily = new Map<string, Known | null>()
  private readonly byWhole = new Map<string, Known>()
  /** By the first word: Hillary, and Lou for Lou Jiwei. */
  private readonly byFirst = new Map<string, Known | null>()

  /** By the first word of a name with a hyphen; null where more than one begins so. */
  private readonly bodies = new Map<string, string | null>()

  /** Names of bodies of several words, by the last one. */
  private readonly bodiesByEnd = new Map<string, Set<string>>()

  /** Everybody of one folded family name, and of one first word. */
  private readonly ofFamily = new Map<string, Set<Known>>()
  private readonly ofFirst = new Map<string, Set<Known>>()

  /** Where a bare name stands first. */
  private readonly bareAt = new Map<string, number>()

  /** The first name that the article gives a country, by its full one. */
  private readonly lands = new Map<string, string>()

  /** Other names of somebody, folded, by the name that is given first. */
  private readonly aliases: ReadonlyMap<string, string>

  constructor(read: ReadArticle) {
    this.aliases = aliasesIn(read)
    const { zones } = read.article
    // Headings write every word large.
    const told = read.readings.filter(
      ({ sentence }) => !/^(?:title|subheading)$/.test(zones[sentence.zone]?.kind ?? ''),
    )
    const names = told.flatMap(({ phrases, clauses }) => [
      ...phrases.flatMap(namesIn),
      ...clauses.flatMap(({ subject }) => namesIn(subject)),
    ])
    const owners = names.flatMap((name) => name.owners ?? []).filter(({ name }) => name.includes(' '))
    for (const { type, name } of names) if (type !== 'person') this.hearBody(name)
    for (const { name } of names) this.hearLand(name)
    const persons = [...owners, ...names].filter(({ type }) => type === 'person')
    for (const { name, start } of persons)
      if (!name.includes(' ') && !this.bareAt.has(foldName(name))) this.bareAt.set(foldName(name), start)
    for (const phrase of persons) if (phrase.name.includes(' ')) this.hear(phrase)
    for (const phrase of persons) if (this.isStranger(phrase, read.article.text)) this.addStranger(phrase)
    for (const phrase of persons) if (!phrase.name.includes(' ')) this.hear(phrase)
  }

  /** Ivan, a driver: whoever is introduced so by a first name alone is nobody whom the text calls by the family name. */
  private isStranger({ name, start }: NamePhrase, text: string): boolean {
    const folded = foldName(name)
    const known = name.includes(' ') || this.byFamily.has(folded) ? null : this.byFirst.get(folded)
    if (!known || !this.bareAt.has(foldName(familyName(known.name)))) return false
    const end = text.indexOf(name, start) + name.length
    return INTRODUCED.test(text.slice(end, end + 20))
  }

  private addStranger({ name, start }: NamePhrase): void {
    if (!this.byWhole.has(foldName(name))) this.add(name, start)
  }

  private hearLand(name: string): void {
    const full = countryNamed(name)
    if (full !== undefined && !this.lands.has(full)) this.lands.set(full, countrySpelled(name) ?? full)
  }

  private hearBody(name: string): void {
    if (name.includes(' ')) put(this.bodiesByEnd, name.split(' ').at(-1) ?? '', name)
    const first = foldName(/^(\p{Lu}\p{L}+)-\p{Lu}/u.exec(name)?.[1] ?? '')
    if (first === '') return
    const known = this.bodies.get(first)
    if (known === undefined || known?.startsWith(name)) this.bodies.set(first, known ?? name)
    else this.bodies.set(first, known !== null && name.startsWith(known) ? name : null)
  }

  private hear(phrase: NamePhrase): void {
    // Roosevelt, where two are called so, is nobody new.
    if (this.isShared(phrase.name)) return
    const main = this.aliases.get(foldName(phrase.name))
    const person = this.find(phrase.name) ?? this.add(main ?? phrase.name, phrase.start)
    person.forms.add(phrase.name)
    if (main !== undefined) this.answersTo(person, phrase.name)
    // José Álvarez over Jose Alvarez: the form met first stays, unless a later one is fuller.
    const isFuller = phrase.name.split(' ').length > person.name.split(' ').length
    if (isFuller && main === undefined) {
      person.name = phrase.name
      this.index(person)
    }
    person.gender ??= genderOf(phrase)
    for (const title of phrase.titles) if (!isHonorific(title)) person.titles.add(title)
  }

  /** President Trump, and then Donald Trump Jr.: who was called by the family name alone before is the father. */
  private isSonOf(name: string, start: number): boolean {
    return JUNIOR.test(name) && (this.bareAt.get(foldName(familyName(name))) ?? start) < start
  }

  private add(name: string, start: number): Known {
    const person: Known = { name, gender: null, titles: new Set(), forms: new Set() }
    this.known.push(person)
    this.index(person)
    const family = foldName(familyName(name))
    if (!this.isSonOf(name, start)) this.byFamily.set(family, this.byFamily.has(family) ? null : person)
    this.byWhole.set(foldName(name), person)
    const first = foldName(name.split(' ')[0] ?? '')
    this.byFirst.set(first, this.byFirst.has(first) ? null : person)
    return person
  }

  private index(person: Known): void {
    put(this.ofFamily, foldName(familyName(person.name)), person)
    put(this.ofFirst, foldName(firstWord(person.name)), person)
  }

  /** By another name of his, and by its family name where nobody else has that. */
  private answersTo(person: Known, other: string): void {
    const family = foldName(familyName(other))
    if (!this.byFamily.has(family)) this.byFamily.set(family, person)
    this.byWhole.set(foldName(other), person)
    person.forms.add(familyName(other))
  }

  private find(name: string): Known | null {
    const main = this.aliases.get(foldName(name))
    return (main === undefined ? null : this.findOwn(main)) ?? this.findOwn(name)
  }

  private findOwn(name: string): Known | null {
    const whole = this.byWhole.get(foldName(name))
    if (whole) return whole
    const folded = foldName(familyName(name))
    const family = this.byFamily.get(folded) ?? (this.byFamily.has(folded) ? null : this.firstNamed(name))
    // Ana Ruiz is not Eva Ruiz; Ruiz may be either, and J. Ruiz is whoever begins with J.
    if (family === null || familyName(name) === name || !family.name.includes(' ')) return family
    const [given, other] = [name.split(' ')[0] ?? '', family.name.split(' ')[0] ?? '']
    return given[0] === other[0] &&
      (given.length <= 2 || other.length <= 2 || foldName(given) === foldName(other))
      ? family
      : null
  }

  private firstNamed(name: string): Known | null {
    const person = name.includes(' ') ? null : (this.byFirst.get(foldName(name)) ?? null)
    return person?.name.includes(' ') ? person : null
  }

  /** The full name for a full or family name; null where nobody or more than one is called so. */
  fullName(name: string): string | null {
    return this.find(name)?.name ?? null
  }

  /** Whether a name alone leaves open who of several is meant. */
  isShared(name: string): boolean {
    return this.namesakes(name).length > 1 && this.find(name) === null
  }

  /** All whose family name a bare name is, or who are called so first, as families are in China: Li Wei, Li Qiang. */
  namesakes(name: string): readonly Person[] {
    const folded = foldName(name)
    const shared = this.byFamily.has(folded) ? this.byFamily : this.byFirst
    if (shared.get(folded) !== null) return []
    const isFamily = shared === this.byFamily
    const partOf = isFamily ? familyName : firstWord
    return [...((isFamily ? this.ofFamily : this.ofFirst).get(folded) ?? [])].filter(
      ({ name: full }) => full.includes(' ') && foldName(partOf(full)) === folded,
    )
  }

  /** The full name, or the name as it stands; null where two are called so. */
  nameFor(name: string): string | null {
    return this.fullName(name) ?? (this.isShared(name) ? null : name)
  }

  genderOf(name: string): Gender {
    return this.find(name)?.gender ?? null
  }

  /** Called a he or a she by a pronoun. */
  setGender(name: string, gender: 'he' | 'she'): void {
    const person = this.find(name)
    if (person) person.gender = gender
  }

  all(): Person[] {
    return this.known.map(({ name, gender, titles }) => ({ name, gender, titles }))
  }

  /** A country by the name that the article gives it first: the US for United States; undefined for what is none. */
  landAs(name: string): string | undefined {
    const full = countryNamed(name)
    return full && (this.lands.get(full) ?? full)
  }

  /** Hewlett, for a body that only the longer name names: Hewlett-Packard; null where none or more begin so. */
  bodyFor(name: string): string | null {
    return this.bodies.get(foldName(name)) ?? null
  }

  /** What the article names by several words and is no person, by the last of them: CDC. */
  bodiesEnding(word: string): readonly string[] {
    return [...(this.bodiesByEnd.get(word) ?? [])]
  }

  /** Other forms under which the article names somebody. */
  formsOf(name: string): readonly string[] {
    return [...(this.find(name)?.forms ?? [])]
  }
}
