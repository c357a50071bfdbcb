import type { Article } from '#lib/article/article'
import { BODY, MEDIUM, NAMED_MEDIA, ROLE } from '#lib/facts/english/lexicon/roles'
import {
  familyName,
  type Gender,
  genderOf,
  isNameLike,
  isTakenForPerson,
  isTakenForPlace,
  NAME_PATTERN,
} from '#lib/facts/english/names/person-names'
import { bodyNamed, countryNamed } from '#lib/language/en/lexicon/countries'

/** Somebody whom the article names in full. */
export interface Person {
  readonly name: string
  readonly gender: Gender
  readonly titles: ReadonlySet<string>
}

const SEQUENCE = new RegExp(`(?<![\\p{L}])${NAME_PATTERN}`, 'gu')
const TITLED = new RegExp(
  `(?<title>(?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}(?:${ROLE})) (?<name>${NAME_PATTERN})`,
  'gu',
)
const NO_PERSON = new RegExp(
  `(?:^|\\s)(?:${BODY}|${MEDIUM}|${NAMED_MEDIA}|War|Treaty|Agreement|Accords?|Act|Summit|River|Lake|Mountains?|Sea|Island|Street|Square|Day|House|Hall|Airport|Bridge|Conference|Declaration|Republic|Kingdom|States|Nations|Strait|Gulf|Ocean|Bay|Valley|Peninsula|Canal|Prize|Cup|Games|Peace|Memorial|Hotel|Castle|Pact|Protocol|Charter|Convention|Line|Plan|Doctrine|East|West|North|South)$`,
  'u',
)
/** European Central Bank President, Finance Minister: everything up to the office, and honorifics. */
const TITLE_WORD = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.'’-]* )*(?:${ROLE}) )?(?:(?:${ROLE}|Mr|Mrs|Ms|Dr|Sir|Foreign|Former|Deputy|Vice|Senior|Chief)\\.? )*`,
  'u',
)

/** What the text calls a person with a first and a family name. */
const isPerson = (name: string): boolean =>
  name.includes(' ') &&
  isNameLike(name) &&
  !NO_PERSON.test(name) &&
  !countryNamed(name) &&
  !bodyNamed(name) &&
  isTakenForPerson(name) &&
  !isTakenForPlace(name)

/**
 * The people of an article under their full names. Names come from titles (Foreign Minister Ana Ruiz), from who speaks,
 * and, with a weak vote of compromise's word lists, from names that stand alone.
 */
export class People {
  private readonly byName = new Map<string, { gender: Gender; titles: Set<string> }>()
  private readonly byFamily = new Map<string, string | null>()

  constructor(article: Article) {
    const judged = new Set<string>()
    for (const { text } of article.sentences) {
      for (const { groups } of text.matchAll(TITLED)) {
        const name = groups?.name ?? ''
        if (name.includes(' ') && isNameLike(name) && !NO_PERSON.test(name)) this.add(name, groups?.title)
      }
      for (const [words] of text.matchAll(SEQUENCE)) {
        const name = words.replace(TITLE_WORD, '').replace(/['’]s$/u, '')
        if (judged.has(name)) continue
        judged.add(name)
        if (isPerson(name)) this.add(name)
      }
    }
  }

  add(name: string, title?: string): void {
    const before = this.byName.get(name)
    const known = before ?? { gender: genderOf(name), titles: new Set<string>() }
    if (title) known.titles.add(title)
    if (before) return
    this.byName.set(name, known)
    const family = familyName(name)
    if (family === name) return
    const other = this.byFamily.get(family)
    this.byFamily.set(family, other === undefined || other === name ? name : null)
  }

  /** The full name for a full or family name; null where nobody or more than one is called so. */
  fullName(name: string): string | null {
    if (this.byName.has(name)) return name
    return this.byFamily.get(name) ?? null
  }

  genderOf(name: string): Gender {
    return this.byName.get(name)?.gender ?? null
  }

  /** Called a he or a she by an honorific or a pronoun. */
  setGender(name: string, gender: 'he' | 'she'): void {
    const known = this.byName.get(name)
    if (known) known.gender = gender
  }

  all(): Person[] {
    return [...this.byName].map(([name, { gender, titles }]) => ({ name, gender, titles }))
  }

  /** The people whom a text names, by full or family name, each once, in the order of the text. */
  namedIn(text: string): string[] {
    const found = [...text.matchAll(SEQUENCE)].flatMap(([words]) => {
      const bare = words.replace(TITLE_WORD, '').replace(/['’]s$/u, '')
      return this.fullName(bare) ?? this.fullName(bare.split(' ')[0] ?? '') ?? []
    })
    return [...new Set(found)]
  }
}
