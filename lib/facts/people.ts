import type { Actor, NamePhrase, ReadArticle, Reading } from '#lib/language/language'
import { JAPANESE_SURNAMES } from '#lib/language/zh/lexicon/characters'
import { HONORIFICS } from '#lib/language/zh/lexicon/offices'
import { soundsOf } from '#lib/language/zh/lexicon/sounds'
import { surnameLength } from '#lib/language/zh/naming/eastern-names'

/** The people whom an article names, each with all forms of the name. What may mean two of them means nobody. */

const DOT = '·'
/** Shorter names in two spellings may well be two people. */
const SHORTEST_VARIANT = 4
/** 习主席, 欧阳女士: a surname with what stands behind it. */
const LONGEST_SURNAME = 2

const lastPart = (name: string): string => name.slice(name.lastIndexOf(DOT) + 1)

/** Whether two spellings of equal sound differ in one character alone. */
const isOneApart = (a: string, b: string): boolean => {
  let apart = 0
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) apart++
  return a.length === b.length && apart === 1
}

interface Named {
  readonly titles: Set<string>
  /** The sentences that name them, by index. */
  readonly sentences: Set<number>
}

export class People {
  private readonly names = new Map<string, Named>()
  /** What stands behind each dot of a name, with the names that end so. */
  private readonly endings = new Map<string, Set<string>>()
  /** Names in the characters of foreign ones, by their sound. */
  private readonly bySound = new Map<string, string[]>()
  private readonly bySurname = new Map<string, Set<string>>()

  /** Everybody whom the clauses of an article name. */
  static of({ readings }: ReadArticle): People {
    const people = new People()
    readings.forEach((reading, index) => {
      for (const { name, type, titles } of namesIn(reading))
        if (type === 'person') people.add(name, titles, index)
    })
    return people
  }

  add(name: string, titles: readonly string[] = [], sentence = -1): void {
    const known = this.names.get(name)
    const named = known ?? { titles: new Set<string>(), sentences: new Set<number>() }
    for (const title of titles) named.titles.add(title)
    if (sentence >= 0) named.sentences.add(sentence)
    if (known) return
    this.names.set(name, named)
    for (let dot = name.indexOf(DOT); dot >= 0; dot = name.indexOf(DOT, dot + 1))
      put(this.endings, name.slice(dot + 1), name)
    const surname = surnameLength(name)
    if (surname > 0 && name.length > surname && name.length <= surname + 2)
      put(this.bySurname, name.slice(0, surname), name)
    const last = lastPart(name)
    const sounds = canVary(last) ? soundsOf(last) : null
    if (sounds) this.bySound.set(sounds, [...(this.bySound.get(sounds) ?? []), name])
  }

  has(name: string): boolean {
    return this.names.has(name)
  }

  /** Every form in which somebody is named, in the order of the text. */
  all(): readonly string[] {
    return [...this.names.keys()]
  }

  titlesOf(name: string): readonly string[] {
    return [...(this.names.get(name)?.titles ?? [])]
  }

  /**
   * The fullest name of whoever a form means: 皮弗 is 斯蒂芬·皮弗, 泽伦斯基 is 泽连斯基 who was told of first, 习主席 is 习近平.
   *
   * @returns null where it may mean two people
   */
  named(form: string): string | null {
    const variant = this.spelledFirst(form)
    const full = this.endings.get(variant)
    if (full?.size === 1) return [...full][0] as string
    // 特朗普 beside 梅拉尼娅·特朗普 and 唐纳德·特朗普 is himself only where an office stands beside the name alone.
    if (full) return this.titlesOf(variant).length > 0 ? variant : null
    if (this.isFullName(variant)) return variant
    const held = this.holding(variant)
    return held === undefined ? variant : held
  }

  /**
   * Who holds an office that stands alone: 总书记, 总统.
   *
   * @returns undefined where nobody is told to hold it, null where several are
   */
  holderOf(office: string): string | null | undefined {
    const holders = new Set<string>()
    for (const [name, { titles }] of this.names) {
      const holds = [...titles].some((title) => title.split('、').some((one) => one.endsWith(office)))
      const holder = holds ? this.named(name) : null
      if (holder) holders.add(holder)
    }
    if (holders.size === 0) return undefined
    return holders.size === 1 ? ([...holders][0] as string) : null
  }

  /** The one person of a surname that stands alone; null where nobody has it, or several. */
  ofSurname(surname: string): string | null {
    const names = [...(this.bySurname.get(surname) ?? [])].filter((name) => !isSurnameWithOffice(name))
    return names.length === 1 ? (names[0] as string) : null
  }

  private isFullName(name: string): boolean {
    return name.includes(DOT) || (this.names.has(name) && !isSurnameWithOffice(name))
  }

  /** 习主席: the one person of that surname, of whom the office is told where any is; undefined where nobody has it. */
  private holding(form: string): string | null | undefined {
    if (!isSurnameWithOffice(form)) return undefined
    const length = surnameLength(form)
    const office = form.slice(length)
    const candidates = [...(this.bySurname.get(form.slice(0, length)) ?? [])].filter(
      (name) => !isSurnameWithOffice(name),
    )
    if (candidates.length === 0) return undefined
    if (candidates.length > 1) {
      const holders = candidates.filter((name) => this.titlesOf(name).some((title) => title.endsWith(office)))
      return holders.length === 1 ? (holders[0] as string) : null
    }
    return candidates[0] as string
  }

  /** The spelling that the article has first; two that stand in one sentence are two people. */
  private spelledFirst(form: string): string {
    const sounds = canVary(form) ? soundsOf(form) : null
    const own = this.names.get(form)
    for (const other of (sounds && this.bySound.get(sounds)) || []) {
      if (lastPart(other) === form) return form
      const sentences = this.names.get(other)?.sentences ?? new Set<number>()
      const areTold = [...(own?.sentences ?? [])].some((sentence) => sentences.has(sentence))
      if (isOneApart(lastPart(other), form) && !areTold) return lastPart(other)
    }
    return form
  }
}

const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

const canVary = (name: string): boolean =>
  name.length >= SHORTEST_VARIANT &&
  ![2, 3].some((length) => JAPANESE_SURNAMES.has(name.slice(0, length))) &&
  surnameLength(name) < 2

/** Whether a form is a surname with an office or an honorific behind it. */
export const isSurnameWithOffice = (form: string): boolean => {
  const length = surnameLength(form)
  return length > 0 && length <= LONGEST_SURNAME && HONORIFICS.has(form.slice(length))
}

/** The names of a phrase, with those that its groups and descriptions hold. */
const namesOf = (actor: Actor): readonly NamePhrase[] => {
  switch (actor.kind) {
    case 'name':
      return [actor]
    case 'noun':
      return actor.names
    case 'group':
      return actor.members.flatMap(namesOf)
    case 'pronoun':
      return []
    default:
      return actor satisfies never
  }
}

/** Everybody and everything that the clauses of a sentence name. */
export const namesIn = ({ clauses }: Reading): readonly NamePhrase[] =>
  clauses.flatMap(({ subject, object, adverbials }) =>
    [subject, object, ...adverbials.map(({ phrase }) => phrase)].flatMap((phrase) =>
      phrase && phrase.kind !== 'time' && phrase.kind !== 'quantity' && phrase.kind !== 'quotation'
        ? namesOf(phrase)
        : [],
    ),
  )
