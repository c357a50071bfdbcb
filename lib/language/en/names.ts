import type { Chunk } from '#lib/language/en/chunks'
import { withoutSuffix } from '#lib/language/en/company-names'
import { countryNamed } from '#lib/language/en/lexicon/countries'
import { isGivenName, PARTICLES } from '#lib/language/en/lexicon/given-names'
import { isNationality } from '#lib/language/en/lexicon/nationalities'
import { honorificOf, isBody, isMedium, isPeople, isPortfolio } from '#lib/language/en/lexicon/offices'
import { isGeography, PLACING } from '#lib/language/en/lexicon/places'
import { isSaying } from '#lib/language/en/lexicon/saying'
import { familyName, foldName } from '#lib/language/en/name-forms'
import { typeByWords } from '#lib/language/en/name-kinds'
import { behindStyle, isTitleWord, withoutLetters } from '#lib/language/en/name-titles'
import { behindTitles, isInsideName, isNameWord } from '#lib/language/en/name-words'
import { isQuoteMark, LINKS_OFFICE, type NounGroup, nameBehindBody } from '#lib/language/en/noun-groups'
import type { EnglishWord } from '#lib/language/en/words'
import type { NameType } from '#lib/language/language'

/** A run of words in a noun group that is a name, and what stands before it: all indices are words. */
export interface NameRun {
  readonly from: number
  readonly to: number
  /** Where the office or the form of address begins; equal to `from` where there is none. */
  readonly title: number
  /** By an honorific. */
  readonly gender: 'he' | 'she' | null
}

/** The name runs of a noun group, in their order; names behind 's are runs of their own. */
export const nameRunsOf = (
  words: readonly EnglishWord[],
  { from, to }: Pick<NounGroup, 'from' | 'to'>,
): NameRun[] => {
  const runs: NameRun[] = []
  for (let at = from; at < to; ) {
    if (!isNameWord(words[at])) {
      at++
      continue
    }
    let end = at + 1
    // the office before an of has no name of its own
    if (LINKS_OFFICE.test(words[end]?.lower ?? '') && end < to) {
      at = end + 1
      continue
    }
    while (end < to) {
      const isParticle =
        PARTICLES.has((words[end] as EnglishWord).lower) &&
        isNameWord(words[end + (PARTICLES.has(words[end + 1]?.lower ?? '') ? 2 : 1)])
      if (!isNameWord(words[end]) && !isParticle && !isInsideName(words, end, to)) break
      end++
    }
    runs.push(runOf(words, from, at, withoutLetters(words, at, end)))
    at = end
  }
  return runs
}

/** Secretary of (the): where the office begins that stands with an of before a run; null where none does. */
const officeBefore = (words: readonly EnglishWord[], groupFrom: number, from: number): number | null => {
  let of = from - 1
  if (words[of]?.lower === 'the') of--
  if (of <= groupFrom || !LINKS_OFFICE.test(words[of]?.lower ?? '')) return null
  let office = of - 1
  while (office > groupFrom && isNameWord(words[office - 1])) office--
  return office
}

/** State in State John Carter belongs to the office. */
const behindPortfolio = (words: readonly EnglishWord[], from: number, to: number): number => {
  const name = nameBehindBody(words, from)
  if (name > 0 && name < to) return name
  let start = from
  while (start < to - 1 && isPortfolio((words[start] as EnglishWord).lower)) start++
  return start
}

/** The United States in United States Sean Hollis, Trade in Trade Ana Ruiz belong to what stands before the name. */
const behindOwner = (words: readonly EnglishWord[], from: number, to: number): number => {
  for (let name = from + 1; name < to - 1; name++) {
    if (!isGivenName((words[name] as EnglishWord).lower)) continue
    const before = words.slice(from, name).map(({ text }) => text)
    const isCountry =
      countryNamed(before.join(' ')) !== undefined && !isGivenName(before[0]?.toLowerCase() ?? '')
    const isOwner = (word: string): boolean => isPortfolio(word) || isNationality(word)
    if (isCountry || before.every((word) => isOwner(word.toLowerCase()))) return name
  }
  return from
}

/**
 * Where an office written small begins with whose it is: Harbor aide. In the Party for the People leader the capital
 * ends a longer name, and the office alone is left.
 */
const ownerBefore = (words: readonly EnglishWord[], groupFrom: number, office: number): number => {
  let title = office
  while (title > groupFrom && words[title - 1]?.tag === 'PROPN' && isNameWord(words[title - 1])) title--
  const link = words[title - 1]?.lower === 'the' ? title - 2 : title - 1
  const body = words[link - 1]
  if (!LINKS_OFFICE.test(words[link]?.lower ?? '') || !body?.isCapital || !isBody(body.lower)) return title
  while (words[title]?.isCapital) title++
  return title
}

const runOf = (words: readonly EnglishWord[], groupFrom: number, from: number, to: number): NameRun => {
  const office = officeBefore(words, groupFrom, from)
  const own = office === null ? behindTitles(words, from, to) : behindPortfolio(words, from, to)
  const start = behindOwner(words, own, to)
  let title = office ?? behindStyle(words, start > from ? from : start, start)
  // prime minister Ana Ruiz, spokesman Karl Lund: offices written small
  if (title === from) {
    while (title > groupFrom && /^(?:NOUN|ADJ)$/.test((words[title - 1] as EnglishWord).tag)) title--
    const before = words[from - 1]
    if (title < from && before && !isTitleWord(before) && !isMedium(before.lower) && !isBody(before.lower))
      title = start
    // Harbor aide Ana Ruiz: whose aide she is belongs to the office
    else if (title < from) title = ownerBefore(words, groupFrom, title)
  }
  const genders = words.slice(title, start).flatMap(({ lower }) => honorificOf(lower) ?? [])
  return { from: start, to, title, gender: genders[0] ?? null }
}

export const nameText = (
  text: string,
  words: readonly EnglishWord[],
  { from, to }: Pick<NameRun, 'from' | 'to'>,
): string =>
  text.slice((words[from] as EnglishWord).start, (words[to - 1] as EnglishWord).end).replace(/[’']s?$/u, '')

/** What speaks for a kind of thing when a name is met. */
interface Votes {
  person: number
  place: number
  organisation: number
  /** Somewhere it says something. */
  speaks: boolean
}
const NO_VOTES: Votes = { person: 0, place: 0, organisation: 0, speaks: false }

/** How much speaks for a person where a name stands: a title, a given name, what he is called behind a comma. */
const personVotes = (
  name: string,
  words: readonly EnglishWord[],
  chunks: readonly Chunk[],
  index: number,
  run: NameRun,
): number => {
  const next = chunks[index + 1]
  const behind = chunks[index + 2]
  const isLast = run.to === (chunks[index] as Chunk).to
  const apposed =
    isLast && next?.kind === 'comma' && behind?.kind === 'nouns' ? words[behind.head] : undefined
  let person = 0
  if (words.slice(run.title, run.from).some(isTitleWord)) person += 3
  if (isGivenName((words[run.from] as EnglishWord).lower) && name.includes(' ')) person += 2
  if (apposed && isPeople(apposed.lower)) person += 2
  return person
}

const speaks = (next: Chunk | undefined): boolean =>
  next?.kind === 'verbs' && isSaying(next.group.lemma, 'says', 'tells')

/** Intel said it would: whoever calls himself it is no person. */
const saysIt = (words: readonly EnglishWord[], chunks: readonly Chunk[], index: number): boolean => {
  const [verb, second, third, fourth] = chunks.slice(index + 1, index + 5)
  if (verb?.kind !== 'verbs' || !isSaying(verb.group.lemma, 'says', 'tells', 'thinks')) return false
  const [content, does] = second?.kind === 'that' ? [third, fourth] : [second, third]
  // said it was cold
  if (does?.kind !== 'verbs' || does.group.lemma === 'be') return false
  return content?.kind === 'nouns' && /^(?:it|its)$/u.test(words[content.from]?.lower ?? '')
}

/** in Oslo; in Oslo's port places the port. */
const isPlaced = (
  words: readonly EnglishWord[],
  chunks: readonly Chunk[],
  index: number,
  run: NameRun,
): boolean => {
  const before = chunks[index - 1]
  if (before?.kind !== 'preposition' || run.title !== (chunks[index] as Chunk).from) return false
  const isOwner = /^(?:'s|')$/u.test(words[run.to]?.lower ?? '')
  return !isOwner && PLACING.has((words[before.from] as EnglishWord).lower)
}

/** the Norwegian CDC; Kenji SATO looks the same, and is somebody where he has an office or a form of address. */
const endsShort = (name: string): boolean => /^\p{L}.* (?![IVX]+$)\p{Lu}{2,6}$/u.test(name)

/** the Harbor Institute, the northern Harbor Hills: nobody is called so; the late Ana Ruiz is. */
const followsThe = (words: readonly EnglishWord[], from: number): boolean => {
  const before = words[from - 1]
  if (before?.lower === 'the') return true
  return (
    before?.tag === 'ADJ' && !before.isCapital && before.lower !== 'late' && words[from - 2]?.lower === 'the'
  )
}

/** What names an article uses, judged by all places where each stands. */
export class NameTypes {
  private readonly votes = new Map<string, Votes>()
  /** What stands in quotation marks of its own: a film, a paper. */
  private readonly works = new Set<string>()
  /** First words of bodies that nobody is called by: Hewlett of Hewlett-Packard Co. */
  private readonly shortForms = new Set<string>()

  /** Takes note of one sentence. */
  hear(text: string, words: readonly EnglishWord[], chunks: readonly Chunk[]): void {
    chunks.forEach((chunk, index) => {
      if (chunk.kind !== 'nouns') return
      for (const run of nameRunsOf(words, chunk)) this.note(text, words, chunks, index, run)
    })
  }

  private note(
    text: string,
    words: readonly EnglishWord[],
    chunks: readonly Chunk[],
    index: number,
    run: NameRun,
  ): void {
    const name = nameText(text, words, run)
    if (isQuoteMark(words[run.from - 1]) && isQuoteMark(words[run.to])) this.works.add(name)
    const short = /^\p{Lu}\p{L}+(?=-\p{Lu})/u.exec(name)?.[0] ?? withoutSuffix(name)
    if (short && run.title === run.from && typeByWords(name) === 'organisation') this.shortForms.add(short)
    const votes = this.votesFor(familyName(name))
    const whole = name.includes(' ') ? this.votesFor(name) : votes
    const person = personVotes(name, words, chunks, index, run)
    // A Telegram spokesperson said: the name in front of the noun says nothing
    // the Department of Aviation said: it is the department that speaks
    const isLast = run.to === (chunks[index] as Chunk).to && chunks[index - 1]?.kind !== 'preposition'
    for (const one of [votes, whole]) {
      one.person += person
      one.speaks ||= isLast && speaks(chunks[index + 1])
    }
    if (saysIt(words, chunks, index)) whole.organisation += 3
    if (isPlaced(words, chunks, index, run)) whole.place += 1
    if (endsShort(name) && !isGivenName(name.split(' ')[0]?.toLowerCase() ?? '')) whole.organisation += 2
    if ((followsThe(words, run.from) || words[run.to]?.lower === 'spokesman') && name.includes(' '))
      whole.organisation += 1
  }

  private votesFor(name: string): Votes {
    const key = foldName(name)
    const known = this.votes.get(key) ?? { person: 0, place: 0, organisation: 0, speaks: false }
    this.votes.set(key, known)
    return known
  }

  /** Whether the article writes a name in quotation marks: the title of a work, and nobody. */
  isWork(name: string): boolean {
    return this.works.has(name) && (this.votes.get(foldName(name))?.person ?? 0) === 0
  }

  /** What a name stands for. */
  typeOf(name: string): NameType {
    const known = typeByWords(name)
    if (known) return known
    const votes = this.votes.get(foldName(name)) ?? NO_VOTES
    if (this.shortForms.has(name) && votes.person < 2) return 'organisation'
    // Bodies speak as well: it counts once, however often.
    const person = votes.person + (votes.speaks ? 1 : 0)
    if (votes.person === 0 && /^\p{Lu}{2,6}$/u.test(name)) return 'organisation'
    if (person > 0 && person >= votes.place && person >= votes.organisation) return 'person'
    if (isGeography(name)) return 'place'
    if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisation'
    if (votes.place > votes.organisation) return 'place'
    if (votes.organisation > 0) return 'organisation'
    const { length } = name.split(' ')
    return length > 1 && length < 5 ? 'person' : 'organisation'
  }
}
