import type { People } from '#lib/facts/english/names/people'

/** Bodies that are called by this word alone once a longer name was told: the ministry. */
export const CALLED_SHORT: ReadonlySet<string> = new Set(
  'ministry department agency commission committee council board bureau authority association foundation institute union university center centre tribunal bank organization organisation'.split(
    ' ',
  ),
)
const ACRONYM = /^\p{Lu}{2,6}$/u

/** The bodies that a text has named, so that the ministry and the CDC are one of them. */
export class NamedBodies {
  private readonly told = new Set<string>()

  constructor(private readonly people: People) {}

  /** Takes note of the name of a body where the text tells it. */
  tell(name: string): void {
    if (name.includes(' ')) this.told.add(name)
  }

  /**
   * The Ministry of Trade for ministry, where that is the only one told of so far; the Oslo CDC for CDC, where the
   * article names no other.
   *
   * @returns null where none or more than one are called so
   */
  calledShort(short: string): string | null {
    const word = short.toLowerCase()
    const named = CALLED_SHORT.has(word)
      ? [...this.told].filter((body) => body.toLowerCase().split(' ').includes(word))
      : ACRONYM.test(short)
        ? this.people.bodiesNamed().filter((body) => body.endsWith(` ${short}`))
        : []
    const [only, ...more] = named
    return only !== undefined && more.length === 0 ? only : null
  }
}
