import type { People } from '#lib/facts/english/names/people'
import { Lately } from '#lib/facts/english/speech/heard'
import { isBody, isCommercial, isPublicBody, singularOf } from '#lib/language/en/lexicon/offices'
import type { NamePhrase, NounPhrase } from '#lib/language/language'

/** Bodies that are called by this word alone once a longer name was told: the ministry. */
export const CALLED_SHORT: ReadonlySet<string> = new Set(
  'ministry department agency commission committee council board bureau authority association foundation institute union university center centre tribunal bank organization organisation'.split(
    ' ',
  ),
)
const ACRONYM = /^\p{Lu}{2,6}$/u

interface Mention {
  readonly name: string
  readonly start: number
  readonly zone: number
}

const lastWord = (name: string): string => (name.split(' ').at(-1) ?? '').toLowerCase()

const put = (index: Map<string, Set<string>>, key: string, name: string): void => {
  const known = index.get(key)
  if (known) known.add(name)
  else index.set(key, new Set([name]))
}

/** Whether a body may be called so later: a ministry is no firm, and Harbor Inc. no agency. */
export const mayBeCalled = (name: string, head: string): boolean => {
  const own = lastWord(name)
  if (isCommercial(head)) return !isPublicBody(own)
  return !isPublicBody(head) || !isCommercial(own)
}

/** The bodies that a text has named, so that the ministry, the company, both airlines and the CDC are some of them. */
export class NamedBodies {
  /** Longer names by each of their words, small, and by the last one, in the singular. */
  private readonly byWord = new Map<string, Set<string>>()
  private readonly byKind = new Map<string, Set<string>>()
  private readonly mentions = new Lately<Mention>()

  constructor(private readonly people: People) {}

  /** Takes note of the name of a body where the text tells it. */
  tell({ name, start }: NamePhrase, zone: number): void {
    if (name.includes(' ')) {
      for (const word of name.toLowerCase().split(' ')) put(this.byWord, word, name)
      put(this.byKind, singularOf(lastWord(name)), name)
    }
    this.mentions.add({ name, start, zone })
  }

  /** Takes note of a body that is called by a name and its kind: the Harbor union. */
  tellNoun({ head, names, text, start, end }: NounPhrase, zone: number): void {
    const [only, ...more] = names
    const isKind = isBody(head.toLowerCase()) && text.toLowerCase().endsWith(` ${head.toLowerCase()}`)
    const isBeside = only !== undefined && end - only.end === head.length + 1
    if (isKind && isBeside && more.length === 0 && only.type !== 'person' && only.type !== 'country')
      this.tell({ ...only, name: `${only.name} ${head}`, start }, zone)
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
      ? (this.byWord.get(word) ?? [])
      : ACRONYM.test(short)
        ? this.people.bodiesEnding(short)
        : (this.byKind.get(word) ?? [])
    const [only, ...more] = named
    return only !== undefined && more.length === 0 ? only : null
  }

  /** The only body told of lately, before an offset, that may be called by such a noun: the company. */
  calledBack(head: string, before: number, zone: number): string | null {
    const lately = this.mentions.all.filter(
      ({ name, start, zone: at }) => start < before && zone - at <= 1 && mayBeCalled(name, head),
    )
    const [only, ...more] = new Set(lately.map(({ name }) => name))
    return only !== undefined && more.length === 0 ? only : null
  }

  /** United Airlines and Harbor Airlines for airlines, where no third is told of. */
  pairNamed(plural: string): readonly [string, string] | null {
    const [first, second, ...more] = this.byKind.get(singularOf(plural)) ?? []
    return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null
  }
}
