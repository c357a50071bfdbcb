import type { Chunk, NounGroup, VerbChunk } from '#lib/language/en/chunks'
import { COORDINATORS, PERSONAL } from '#lib/language/en/lexicon/function-words'
import { isSaying } from '#lib/language/en/lexicon/saying'
import type { EnglishWord } from '#lib/language/en/words'

/** Who acts in a clause, as chunk indices: `head` is the noun group itself, `from` to `to` all that belongs to it. */
export interface Subject {
  readonly from: number
  /** Index of the chunk after the last that belongs to the noun group; what is put in between commas is no part. */
  readonly to: number
  readonly head: number
  /** Heads of A, B and C, when there are several. */
  readonly members: readonly number[]
  /** Noun groups put beside it between commas: Lee, the mayor, said. */
  readonly appositions: readonly number[]
}

export type Found =
  | { readonly kind: 'own'; readonly subject: Subject }
  /** who, which: the noun before it, by its chunk. */
  | { readonly kind: 'relative'; readonly at: number; readonly antecedent: number | null }
  /** and added: the subject of an earlier clause. */
  | { readonly kind: 'continues'; readonly at: number }
  | { readonly kind: 'none' }

const NONE: Found = { kind: 'none' }
/** Who is farther away from his verb is not looked for. */
const FARTHEST = 40

export const isNouns = (chunk: Chunk | undefined): chunk is NounGroup => chunk?.kind === 'nouns'
export const isVerbs = (chunk: Chunk | undefined): chunk is VerbChunk => chunk?.kind === 'verbs'

/** A sentence as the search sees it; `demoted` are verbs that turned out to tell of a noun (the deal reached in July). */
export interface Sight {
  readonly words: readonly EnglishWord[]
  readonly chunks: readonly Chunk[]
  readonly demoted: Set<number>
}

const objectForm = (words: readonly EnglishWord[], chunk: NounGroup): boolean =>
  /^(?:him|them|us|me|whom)$/u.test((words[chunk.head] as EnglishWord).lower)

/** Where the noun groups of A, B and C begin, from the last of them. */
const membersEndingAt = ({ words, chunks }: Sight, last: number): number[] => {
  const members = [last]
  let at = last
  let hasAnd = false
  while (members.length < 8) {
    const link = chunks[at - 1]
    const isAnd =
      link?.kind === 'coordinator' && /^(?:and|or|nor|&)$/u.test((words[link.from] as EnglishWord).lower)
    if (!isAnd && !(hasAnd && link?.kind === 'comma')) break
    const back = isAnd && chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2
    const start = headBefore({ words, chunks }, back)
    if (start === null) break
    hasAnd = true
    members.unshift(start)
    at = start
  }
  return members
}

/** The head of the noun group that ends at a chunk, its of- and in-phrases stepped over. */
const headBefore = ({ chunks }: Pick<Sight, 'words' | 'chunks'>, end: number): number | null => {
  let at = end
  for (let steps = 0; steps < 4; steps++) {
    if (!isNouns(chunks[at])) return null
    if (chunks[at - 1]?.kind !== 'preposition') return at
    at -= 2
  }
  return null
}

/** A met B and C said: B is the object of what stands before, so that C alone speaks. */
const ownMembers = (sight: Sight, members: readonly number[]): readonly number[] => {
  const { chunks, demoted } = sight
  const before = chunks[(members[0] as number) - 1]
  if (members.length === 1 || !before) return members
  const isObject =
    (isVerbs(before) &&
      !demoted.has((members[0] as number) - 1) &&
      !isSaying(before.group.lemma, 'says', 'thinks')) ||
    before.kind === 'preposition'
  return isObject ? members.slice(-1) : members
}

const FOR_INSERTION: ReadonlySet<Chunk['kind']> = new Set([
  'nouns',
  'relative',
  'preposition',
  'time',
  'adverb',
  'aside',
  'verbs',
  'adjective',
  'subordinator',
  'other',
])

/** The comma or dash that opens what the one at `close` ends; null where nothing is put in. */
const insertionStart = ({ chunks }: Sight, close: number): number | null => {
  const kind = chunks[close]?.kind
  for (let at = close - 1; at > Math.max(0, close - 24); at--) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'stop' || chunk.kind === 'that' || chunk.kind === 'quotation') return null
    if (chunk.kind !== kind) continue
    const first = chunks[at + 1]
    const before = chunks[at - 1]
    if (!first || at + 1 === close || !before || !FOR_INSERTION.has(first.kind)) continue
    if (isNouns(before) || before.kind === 'aside' || before.kind === 'time') return at
    if (before.kind === 'adverb' || before.kind === 'adjective') return at
  }
  return null
}

class Search {
  private at: number
  private end: number | null = null
  private readonly appositions: number[] = []

  constructor(
    private readonly sight: Sight,
    private readonly verb: number,
  ) {
    this.at = verb - 1
  }

  run(): Found {
    const nearest = this.nearest()
    if (nearest?.kind === 'coordinator') return { kind: 'continues', at: this.at }
    for (let steps = 0; steps < FARTHEST && this.at >= 0; steps++) {
      const found = this.step()
      if (found) return found
    }
    return NONE
  }

  /** The chunk before the verb, adverbs left out. */
  private nearest(): Chunk | undefined {
    const { chunks } = this.sight
    while (chunks[this.at]?.kind === 'adverb' && this.at > 0) this.at--
    return chunks[this.at]
  }

  private step(): Found | null {
    const { chunks, demoted } = this.sight
    const chunk = chunks[this.at] as Chunk
    switch (chunk.kind) {
      case 'adverb':
      case 'aside':
      case 'adjective':
        this.at--
        return null
      case 'time':
        this.at -= chunks[this.at - 1]?.kind === 'preposition' ? 2 : 1
        return null
      case 'nouns':
        return this.nouns(chunk)
      case 'comma':
      case 'dash':
        return this.insertion()
      case 'relative':
        return { kind: 'relative', at: this.at, antecedent: this.antecedent() }
      case 'verbs':
        if (
          chunk.group.finiteness === 'finite' ||
          (chunk.group.finiteness === 'either' && !this.isReduced(chunk))
        )
          return NONE
        if (chunk.group.finiteness === 'either') demoted.add(this.at)
        this.end = null
        this.at--
        return null
      default:
        return NONE
    }
  }

  /** the deal reached in July could …: a verb that may be a participle, with a noun of its own before it. */
  private isReduced({ group }: VerbChunk): boolean {
    const before = this.sight.chunks[this.at - 1]
    return (
      (isNouns(before) || before?.kind === 'comma') &&
      !(isSaying(group.lemma, 'says', 'tells') && group.lemma !== 'report')
    )
  }

  private nouns(chunk: NounGroup): Found | null {
    const { words, chunks } = this.sight
    this.end ??= this.at + 1
    const before = chunks[this.at - 1]
    if (before?.kind === 'preposition') {
      const word = words[before.from] as EnglishWord
      if (word.lower === 'like' || word.lower === 'unlike') return NONE
      this.at -= 2
      return this.at < 0 ? NONE : null
    }
    if (objectForm(words, chunk)) return NONE
    const members = ownMembers(this.sight, membersEndingAt(this.sight, this.at))
    return {
      kind: 'own',
      subject: {
        from: members[0] as number,
        to: this.end,
        head: this.at,
        members,
        appositions: this.appositions,
      },
    }
  }

  private insertion(): Found | null {
    const { chunks, words } = this.sight
    const open = insertionStart(this.sight, this.at)
    if (open === null) return NONE
    const first = chunks[open + 1]
    if (isNouns(first) && !PERSONAL.has((words[first.head] as EnglishWord).lower))
      this.appositions.push(open + 1)
    if (isVerbs(first) && first.group.finiteness === 'either') this.sight.demoted.add(open + 1)
    this.end = null
    this.at = open - 1
    return null
  }

  private antecedent(): number | null {
    const { chunks } = this.sight
    let at = this.at - 1
    while (at >= 0 && (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'aside')) at--
    const head = headBefore(this.sight, at)
    return head ?? (isNouns(chunks[at]) ? at : null)
  }
}

/** The subject of a verb group: looked for before it, over what is put in between. */
export const subjectBefore = (sight: Sight, verb: number): Found => new Search(sight, verb).run()

/** Prepositions that hang a noun on the one before it: the mayor of Oslo, a spokesman for the bank. */
const HANGS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to', 'near', 'close'])

/** The subject that stands behind its verb: said Lee, the mayor of Oslo; null where no noun follows. */
export const subjectBehind = ({ words, chunks }: Sight, verb: number): Subject | null => {
  let at = verb + 1
  while (chunks[at]?.kind === 'adverb') at++
  const first = chunks[at]
  if (!isNouns(first) || PERSONAL.has((words[first.head] as EnglishWord).lower)) return null
  const members = [at]
  let to = afterPhrases({ words, chunks }, at + 1)
  const appositions: number[] = []
  for (let steps = 0; steps < 3; steps++) {
    const link = chunks[to]
    if (
      link?.kind === 'coordinator' &&
      isNouns(chunks[to + 1]) &&
      COORDINATORS.has((words[link.from] as EnglishWord).lower) &&
      !isVerbs(chunks[to + 2])
    ) {
      members.push(to + 1)
      to = afterPhrases({ words, chunks }, to + 2)
    } else if (link?.kind === 'comma' && isNouns(chunks[to + 1]) && !isVerbs(chunks[to + 2])) {
      appositions.push(to + 1)
      break
    } else break
  }
  return { from: at, to, head: at, members, appositions }
}

const afterPhrases = ({ words, chunks }: Pick<Sight, 'words' | 'chunks'>, from: number): number => {
  let to = from
  while (chunks[to]?.kind === 'aside') to++
  while (
    chunks[to]?.kind === 'preposition' &&
    HANGS.has((words[(chunks[to] as Chunk).from] as EnglishWord).lower) &&
    isNouns(chunks[to + 1])
  )
    to += 2
  return to
}
