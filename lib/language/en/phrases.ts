import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { Chunk } from '#lib/language/en/chunks'
import { isNouns, type Sight } from '#lib/language/en/group-members'
import { NOBODY, PERSONAL } from '#lib/language/en/lexicon/function-words'
import { isGivenName } from '#lib/language/en/lexicon/given-names'
import { isBody, isDocument, isOffice, isPeople, isTrade, singularOf } from '#lib/language/en/lexicon/offices'
import { type NameRun, type NameTypes, nameRunsOf, nameText } from '#lib/language/en/names'
import type { NounGroup } from '#lib/language/en/noun-groups'
import type { Subject } from '#lib/language/en/subject-behind'
import type { EnglishWord } from '#lib/language/en/words'
import type { Actor, NamePhrase, NounPhrase, Phrase, PronounPhrase } from '#lib/language/language'

/** One sentence on its way from noun groups to phrases. */
export interface PhraseSource extends Sight {
  readonly article: Article
  readonly types: NameTypes
}

const PRONOUNS: Readonly<Record<string, PronounPhrase['person']>> = {
  he: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  it: 'it',
  they: 'they',
  them: 'they',
  both: 'both',
  i: 'i',
  me: 'i',
  we: 'we',
  us: 'we',
  you: 'you',
}

const spanOfWords = ({ article, words }: PhraseSource, from: number, to: number): Span =>
  spanOf(article.text, (words[from] as EnglishWord).start, (words[to - 1] as EnglishWord).end)

const ARTICLE = /^(?:the|a|an)$/u

/** The words of an office before a name. Businessman Karl Lund: a trade is written large only at the head of a sentence. */
const titleOf = (source: PhraseSource, { title, from }: NameRun): string => {
  const { text } = spanOfWords(source, title, from)
  const first = source.words[title] as EnglishWord
  return title === 0 && from === 1 && isTrade(first.lower) ? text.toLowerCase() : text
}

const namePhrase = (source: PhraseSource, run: NameRun, from: number): NamePhrase => {
  const { article, words, types } = source
  const name = nameText(article.text, words, run)
  const title = run.title < run.from ? titleOf(source, run) : null
  // the liberal opposition Harbor Party: a body, whatever stands before it
  const isPerson =
    title !== null &&
    !isBody(words[run.to - 1]?.lower ?? '') &&
    words.slice(run.title, run.from).some(({ lower }) => isPeople(lower))
  const type = isPerson || run.gender ? 'person' : types.typeOf(name)
  return {
    ...spanOfWords(source, from, run.to),
    kind: 'name',
    type,
    name,
    titles: title === null ? [] : [title],
  }
}

const BARE_TITLES: ReadonlySet<string> = new Set(
  'director president minister secretary chairman chairwoman spokesman spokeswoman spokesperson chancellor premier governor ambassador executive manager commissioner superintendent professor senator administrator officer general ceo cfo coo'.split(
    ' ',
  ),
)
/** The Director, Deputy Director: an office, and nobody's name. */
const isBareTitle = ({ words }: PhraseSource, { from, to }: NounGroup, run: NameRun): boolean => {
  const [first, last] = [words[from] as EnglishWord, words[to - 1] as EnglishWord]
  if (!BARE_TITLES.has(last.lower) || run.to !== to) return false
  // Chief Financial Officer: what the office is for stands between its words
  const isParted =
    run.title < run.from && isOffice(last.lower) && !isGivenName((words[run.from] as EnglishWord).lower)
  const isSole = run.title === to - 1 || ARTICLE.test(first.lower) || isParted
  return isSole || words.slice(run.title, to).every(({ lower }) => isOffice(lower))
}

const isLarge = (word: EnglishWord | undefined): boolean => word?.isCapital === true && word.tag === 'PROPN'

/** the Ministry of the Interior, the Oslo Center for Disease Control: what a body is for is part of its name. */
const wholeBody = ({ article, words }: PhraseSource, run: NameRun, own: NamePhrase): NamePhrase | null => {
  const head = words[run.to - 1] as EnglishWord
  if (!head.isCapital || !isBody(head.lower) || !/^(?:of|for)$/u.test(words[run.to]?.lower ?? '')) return null
  const first = words[run.to + 1]?.lower === 'the' ? run.to + 2 : run.to + 1
  let to = first
  // the Ministry of Trade Ana Ruiz: the name of a person is none of its words
  const isPerson = (at: number): boolean =>
    at > first && isGivenName(words[at]?.lower ?? '') && isLarge(words[at + 1])
  while (isLarge(words[to]) && words[to]?.class === 'name' && !isPerson(to)) to++
  const last = words[to - 1]
  if (to === first || !last) return null
  const name = article.text.slice((words[run.from] as EnglishWord).start, last.end)
  return { ...own, ...spanOf(article.text, own.start, last.end), type: 'organisation', name }
}

const isWork = ({ article, words, types }: PhraseSource, run: NameRun): boolean =>
  types.isWork(nameText(article.text, words, run))

/** Where the phrase of a name that ends its group begins: behind an owner, with the office, with an article before both. */
const phraseStart = ({ words }: PhraseSource, { from }: NounGroup, { title }: NameRun): number => {
  const before = words[title - 1]?.lower
  if (before === "'s" || before === "'") return title
  return ARTICLE.test((words[from] as EnglishWord).lower) && title === from + 1 ? from : title
}

/** The noun group as a phrase: a name with its title, a pronoun, or a thing without a name. */
const single = (
  source: PhraseSource,
  group: NounGroup,
  to: number,
): NamePhrase | NounPhrase | PronounPhrase => {
  const { words } = source
  const head = words[group.head] as EnglishWord
  const first = words[group.from] as EnglishWord
  const span = spanOfWords(source, group.from, to)
  const isNobody = NOBODY.has(first.lower) || NOBODY.has(head.lower)
  const isAlone = group.to - group.from === 1 && head.tag === 'PRON'
  const person = isNobody ? 'nobody' : isAlone ? PRONOUNS[head.lower] : undefined
  if (person || (isAlone && PERSONAL.has(head.lower)))
    return { ...span, kind: 'pronoun', person: person ?? 'it' }
  const runs = nameRunsOf(words, group)
  const last = runs.at(-1)
  if (last && last.to === group.to && isBareTitle(source, group, last))
    return { ...span, kind: 'noun', head: head.lower, pointsBack: true, names: [] }
  if (last && last.to === group.to && !isWork(source, last)) {
    const from = phraseStart(source, group, last)
    const owners = runs.slice(0, -1).map((run) => namePhrase(source, run, run.title))
    const name = { ...namePhrase(source, last, from), ...(owners.length > 0 ? { owners } : {}) }
    return name.type === 'person' ? name : (wholeBody(source, last, name) ?? name)
  }
  const names = runs.map((run) => namePhrase(source, run, run.title))
  const pointsBack = /^(?:the|this|that|these|those|such|both|his|her|its|their|another|other)$/u.test(
    first.lower,
  )
  return { ...span, kind: 'noun', head: head.lemma, pointsBack, names }
}

/** A noun group with what hangs on it, as somebody or something that can act. */
export const actorOf = (source: PhraseSource, { members, to, head, appositions }: Subject): Actor => {
  const { chunks } = source
  const groups = members.flatMap((at) => (isNouns(chunks[at]) ? [chunks[at]] : []))
  if (groups.length > 1) {
    const last = chunks[to - 1] as Chunk
    const first = (groups[0] as NounGroup).from
    const span = spanOfWords(source, first, last.to)
    if (NOBODY.has((source.words[first] as EnglishWord).lower))
      return { ...span, kind: 'pronoun', person: 'nobody' }
    const one = ministersOf(source, members, last.to) ?? oneWithOffices(source, groups)
    if (one) return one
    return {
      ...span,
      kind: 'group',
      members: groups.map((group) => single(source, group, group.to)),
    }
  }
  const group = chunks[head] as NounGroup
  const own = single(source, group, Math.max(group.to, (chunks[to - 1] as Chunk).to))
  return named(source, own, appositions) ?? own
}

const isLand = ({ article, words, types }: PhraseSource, group: NounGroup): boolean => {
  const [run] = nameRunsOf(words, group)
  if (!run || run.to !== group.to) return false
  return /^(?:country|place)$/u.test(types.typeOf(nameText(article.text, words, run)))
}

/** The ministers of Chile and Peru, experts on trade and nonproliferation: no ministers and Peru. */
const ministersOf = (source: PhraseSource, members: readonly number[], to: number): NounPhrase | null => {
  const { chunks, words } = source
  const [first = 0, second = 0, ...more] = members
  const [head, inner, other] = [chunks[first], chunks[second - 2], chunks[second]]
  if (more.length > 0 || second - 2 <= first || !isNouns(head) || !isNouns(inner) || !isNouns(other))
    return null
  if (!isPeople((words[head.head] as EnglishWord).lower)) return null
  const last = words[other.head] as EnglishWord
  const isThing = last.tag === 'NOUN' && !last.isCapital && !isPeople(last.lower) && !isBody(last.lower)
  if (!isThing && !(isLand(source, inner) && isLand(source, other))) return null
  const whole = single(source, head, to)
  return whole.kind === 'noun' ? whole : null
}

/** said scientist and co-author Ana Ruiz: one person with two offices. */
const oneWithOffices = (source: PhraseSource, groups: readonly NounGroup[]): NamePhrase | null => {
  const { words } = source
  const last = groups.at(-1) as NounGroup
  const isBareOffice = (group: NounGroup): boolean => {
    const [first, head] = [words[group.from] as EnglishWord, words[group.head] as EnglishWord]
    return first.tag !== 'DET' && singularOf(head.lower) === head.lower && isOffice(head.lower)
  }
  if (!groups.slice(0, -1).every(isBareOffice)) return null
  const person = single(source, last, last.to)
  if (person.kind !== 'name' || person.type !== 'person' || person.titles.length === 0) return null
  const from = (groups[0] as NounGroup).from
  const end =
    source.article.text.lastIndexOf(person.titles[0] as string, person.end) +
    (person.titles[0] as string).length
  const title = spanOf(source.article.text, (words[from] as EnglishWord).start, end).text
  return { ...person, ...spanOfWords(source, from, last.to), titles: [title] }
}

/** The mayor of Oslo, Karl Lund, said; Karl Lund, the mayor, said: one person, with his office. */
const named = (source: PhraseSource, own: Actor, appositions: readonly number[]): NamePhrase | null => {
  const { chunks, words } = source
  for (const at of appositions) {
    const group = chunks[at]
    if (!isNouns(group)) continue
    const beside = single(source, group, group.to)
    if (
      own.kind === 'noun' &&
      beside.kind === 'name' &&
      beside.type === 'person' &&
      mayBePerson(own.head, beside)
    )
      return {
        ...beside,
        titles: [own.text.replace(/^(?:the|an?|its|his|her|their|our|my|your) /iu, ''), ...beside.titles],
      }
    if (own.kind === 'name' && own.type !== 'country' && beside.kind === 'noun' && isOffice(beside.head)) {
      const title = spanOfWords(source, group.from, officeEnd(chunks, at)).text.replace(
        /^(?:the|an?|its|his|her|their) /iu,
        '',
      )
      return { ...own, type: 'person', titles: [...own.titles, title] }
    }
    if (own.kind === 'name' && beside.kind === 'noun' && words[group.head]?.tag === 'NUM')
      return { ...own, type: 'person' }
  }
  return null
}

/** Chile's ruler, Crown Prince Li: whoever has an office is a person, whatever else he is called. */
const mayBePerson = (head: string, { titles }: NamePhrase): boolean =>
  isPeople(head) || (titles.length > 0 && !isBody(head) && !isDocument(head))

/** The end of an office with the phrases that hang on it: chief of the transport authority. */
const officeEnd = (chunks: readonly Chunk[], at: number): number => {
  let end = at
  while (chunks[end + 1]?.kind === 'preposition' && isNouns(chunks[end + 2])) end += 2
  return (chunks[end] as Chunk).to
}

/** The phrase that a chunk makes by itself; null for small words. Times and quantities are read by their own stages. */
export const phraseOf = (source: PhraseSource, at: number): Phrase | null => {
  const chunk = source.chunks[at]
  const { words } = source
  if (isNouns(chunk)) return single(source, chunk, chunk.to)
  if (chunk?.kind !== 'quotation') return null
  const quotation = (words[chunk.from] as EnglishWord).quotation
  if (!quotation) return null
  return {
    ...spanOfWords(source, chunk.from, chunk.to),
    kind: 'quotation',
    inner: quotation.inner,
    isTitle: false,
  }
}
