import type { Chunk, VerbChunk } from '#lib/language/en/chunks'
import {
  headBefore,
  isNouns,
  isVerbs,
  membersEndingAt,
  ownMembers,
  type Sight,
} from '#lib/language/en/group-members'
import { clauseRoleOf } from '#lib/language/en/lexicon/function-words'
import { isBody, isPeople } from '#lib/language/en/lexicon/offices'
import { isSaying, takesContent } from '#lib/language/en/lexicon/saying'
import type { NounGroup } from '#lib/language/en/noun-groups'
import type { Subject } from '#lib/language/en/subject-behind'
import type { EnglishWord } from '#lib/language/en/words'

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

const objectForm = (words: readonly EnglishWord[], chunk: NounGroup): boolean =>
  (words[chunk.head] as EnglishWord).tag === 'PRON' &&
  /^(?:him|them|us|me|whom)$/u.test((words[chunk.head] as EnglishWord).lower)

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
  /** Something put in between commas has been stepped over. */
  private skipped = false

  constructor(
    private readonly sight: Sight,
    readonly verb: number,
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
      case 'coordinator':
        // observers in Virginia and around the country say
        if (chunks[this.at + 1]?.kind !== 'preposition' || !isNouns(chunks[this.at - 1])) return NONE
        this.at--
        return null
      case 'relative':
        return { kind: 'relative', at: this.at, antecedent: this.antecedent() }
      case 'verbs':
        if (this.skipsRelative()) return null
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
      // after Lee said …: the preposition opens the clause
      const opens = clauseRoleOf(word.lower) !== undefined && this.end === this.at + 1
      if (opens) return this.own([this.at])
      this.at -= 2
      return this.at < 0 ? NONE : null
    }
    if (objectForm(words, chunk)) return NONE
    if (this.isObjectInRelative()) return null
    if (this.isApposition(chunk)) return null
    const gerund = this.gerundBefore()
    if (gerund !== null)
      return {
        kind: 'own',
        subject: { from: gerund, to: this.end, head: this.at, members: [this.at], appositions: [] },
      }
    return this.own(ownMembers(this.sight, membersEndingAt(this.sight, this.at)))
  }

  /** Ruiz, the mayor of Oslo, who is ill, said: behind a name, what stands between commas says who that is. */
  private isApposition(chunk: NounGroup): boolean {
    const { words, chunks } = this.sight
    if (!this.skipped || chunks[this.at - 1]?.kind !== 'comma') return false
    if (!/^(?:the|a|an)$/u.test(words[chunk.from]?.lower ?? '')) return false
    const name = headBefore(this.sight, this.at - 2)
    const named = name === null ? undefined : chunks[name]
    if (!isNouns(named) || words[named.head]?.tag !== 'PROPN') return false
    this.appositions.push(this.at)
    this.end = null
    this.at -= 2
    return true
  }

  private own(members: readonly number[]): Found {
    const to = this.end ?? this.at + 1
    return {
      kind: 'own',
      subject: { from: members[0] as number, to, head: this.at, members, appositions: this.appositions },
    }
  }

  /** the engineers who built the bridge signed …: the bridge is what they built. */
  private isObjectInRelative(): boolean {
    const before = this.sight.chunks[this.at - 1]
    if (!isVerbs(before) || takesContent(before.group.lemma)) return false
    const at = this.at
    this.at--
    if (this.skipsRelative()) return true
    this.at = at
    return false
  }

  /** the parents who adopt would …: a relative clause between the noun and its verb. */
  private skipsRelative(): boolean {
    const { chunks } = this.sight
    let at = this.at - 1
    while (chunks[at]?.kind === 'adverb') at--
    if (isNouns(chunks[at]) && chunks[at - 1]?.kind === 'relative') at--
    if (chunks[at]?.kind !== 'relative' || !isNouns(chunks[at - 1])) return false
    this.end = null
    this.at = at - 1
    return true
  }

  /** said cutting output must be …: an -ing with its object is the subject. */
  private gerundBefore(): number | null {
    const { chunks } = this.sight
    const before = chunks[this.at - 1]
    if (!isVerbs(before) || before.group.finiteness !== 'ing') return null
    const opener = chunks[this.at - 2]
    const begins =
      opener === undefined ||
      opener.kind === 'that' ||
      opener.kind === 'subordinator' ||
      opener.kind === 'stop'
    return begins || (isVerbs(opener) && isSaying(opener.group.lemma, 'says', 'thinks', 'tells'))
      ? this.at - 1
      : null
  }

  private insertion(): Found | null {
    const { chunks, words } = this.sight
    const open = insertionStart(this.sight, this.at)
    if (open === null) return NONE
    const first = chunks[open + 1]
    if (isNouns(first) && (words[first.head] as EnglishWord).tag !== 'PRON') this.appositions.push(open + 1)
    if (isVerbs(first) && first.group.finiteness === 'either') this.sight.demoted.add(open + 1)
    this.end = null
    this.skipped = true
    this.at = open - 1
    return null
  }

  /** a plan for Harbor Air, which will …: a name behind a thing is who goes on, as the thing can't. */
  private isNameBehindThing(at: number): boolean {
    const { chunks, words } = this.sight
    const [name, thing] = [chunks[at], chunks[at - 2]]
    if (!isNouns(name) || !isNouns(thing) || chunks[at - 1]?.kind !== 'preposition') return false
    const head = words[thing.head] as EnglishWord
    // beat Ruiz in Norland, which will vote: nobody is a which
    const isWhich = words[chunks[this.at]?.from ?? 0]?.lower === 'which'
    const isSomebody = isPeople(head.lower) || isBody(head.lower)
    const isThing = !isSomebody && (head.tag === 'NOUN' || (isWhich && head.tag === 'PROPN'))
    return isThing && words[name.head]?.tag === 'PROPN'
  }

  private antecedent(): number | null {
    const { chunks } = this.sight
    let at = this.at - 1
    while (at >= 0 && (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'aside')) at--
    if (this.isNameBehindThing(at)) return at
    const head = headBefore(this.sight, at)
    return head ?? (isNouns(chunks[at]) ? at : null)
  }
}

/** The subject of a verb group: looked for before it, over what is put in between. */
export const subjectBefore = (sight: Sight, verb: number): Found => new Search(sight, verb).run()
