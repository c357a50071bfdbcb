import type { People, Person } from '#lib/facts/english/names/people'
import { personSpeaking, type Speaker } from '#lib/facts/english/speech/speaker'
import { honorificOf } from '#lib/language/en/lexicon/offices'
import { foldName } from '#lib/language/en/name-forms'
import type { NamePhrase } from '#lib/language/language'

/** Who is meant by a bare family name that several people of an article share. */
export class Namesakes {
  /** Full names that the text has told so far. */
  private readonly introduced = new Set<string>()
  /** By the name: whoever had it when nobody else of the name was told of. */
  private readonly bearers = new Map<string, string>()

  constructor(private readonly people: People) {}

  introduce(full: string): void {
    this.introduced.add(full)
  }

  /** Of several with one family name whoever the form of address or the office tells, or who alone was named near. */
  meant({ name, titles }: NamePhrase, hasActed: (full: string) => boolean): Speaker | null {
    const all = this.people.namesakes(name)
    const genders = titles.flatMap((title) => honorificOf(title.toLowerCase()) ?? [])
    const [gender] = genders
    if (gender) {
      const fitting = all.filter((one) => one.gender === gender)
      const isSure = fitting.length === 1 && all.every((one) => one.gender !== null)
      return isSure ? { ...personSpeaking((fitting[0] as Person).name), confidence: 0.86 } : null
    }
    const titled = all.filter((one) => titles.some((title) => one.titles.has(title)))
    if (titled.length === 1) return personSpeaking((titled[0] as Person).name, titles[0])
    return titles.length === 0 ? this.bearer(all, foldName(name), hasActed) : null
  }

  /** Whoever was called by the bare name before another of the name came up, or who alone has acted near. */
  private bearer(
    all: readonly Person[],
    family: string,
    hasActed: (full: string) => boolean,
  ): Speaker | null {
    const told = all.filter(({ name }) => this.introduced.has(name))
    const [only, ...more] = told
    if (only && more.length === 0) {
      this.bearers.set(family, only.name)
      return personSpeaking(only.name)
    }
    const near = told.filter(({ name }) => hasActed(name))
    const known = this.bearers.get(family)
    if (known !== undefined && near.every(({ name }) => name === known))
      return { ...personSpeaking(known), confidence: 0.86 }
    const [acted, ...others] = near
    return acted && others.length === 0 ? { ...personSpeaking(acted.name), confidence: 0.82 } : null
  }
}
