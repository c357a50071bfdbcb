import type { Chunk, VerbChunk } from '#lib/language/en/chunks'
import { isLeading, leadOf } from '#lib/language/en/clause-lead'
import { isNouns, isVerbs, type Sight } from '#lib/language/en/group-members'
import { clauseRoleOf } from '#lib/language/en/lexicon/function-words'
import { isDocument } from '#lib/language/en/lexicon/offices'
import { isSaying, takesContent } from '#lib/language/en/lexicon/saying'
import { type Subject, subjectBehind } from '#lib/language/en/subject-behind'
import { type Found, subjectBefore } from '#lib/language/en/subjects'
import type { ClauseRole } from '#lib/language/language'

/** A verb group that carries a clause, with its subject and the word that opens the clause. All indices are chunks. */
export interface ClauseHead {
  readonly verb: number
  readonly chunk: VerbChunk
  readonly subject: Subject | null
  /** said Lee: the subject stands behind. */
  readonly inverted: boolean
  /** The noun that who or which stands for. */
  readonly antecedent: number | null
  /** Which clause this one goes on with, as an index into the heads. */
  readonly continues: number | null
  /** that, if, who, and before the clause; null where it begins by itself. */
  readonly opener: number | null
  readonly role: ClauseRole
  /** The first chunk of the clause: its opener, its subject or what is told before it. */
  readonly start: number
  /** The head that this clause hangs on. */
  readonly parent: number | null
}

const OPENERS: ReadonlySet<Chunk['kind']> = new Set(['that', 'subordinator', 'relative', 'coordinator'])

/** after and before are prepositions to the tagger, also where they open a clause. */
const opens = ({ words, chunks }: Sight, at: number): boolean => {
  const chunk = chunks[at]
  if (!chunk) return false
  if (OPENERS.has(chunk.kind)) return true
  return chunk.kind === 'preposition' && clauseRoleOf(words[chunk.from]?.lower ?? '') !== undefined
}

const roleOf = (sight: Sight, found: Found, opener: number | null): ClauseRole => {
  if (found.kind === 'relative') return 'relative'
  const chunk = opener === null ? undefined : sight.chunks[opener]
  switch (chunk?.kind) {
    case 'relative':
      return 'relative'
    case 'that':
      return 'complement'
    case 'subordinator':
    case 'preposition':
      return clauseRoleOf(sight.words[chunk.from]?.lower ?? '') ?? 'main'
    default:
      return 'main'
  }
}

/** The nearest head before a chunk whose verb takes what somebody says or thinks, or any head at all. */
const headBefore = (heads: readonly ClauseHead[], start: number, content: boolean): number | null => {
  for (let at = heads.length - 1; at >= 0; at--) {
    const head = heads[at] as ClauseHead
    if (head.verb < start && (!content || takesContent(head.chunk.group.lemma))) return at
  }
  return null
}

/** How many chunks that may stand between a verb and its clause end at one; null where it is none of them. */
const stepToVerb = ({ chunks }: Sight, at: number): number | null => {
  const chunk = chunks[at]
  if (isNouns(chunk)) {
    const before = chunks[at - 1]
    if (before?.kind === 'preposition') return 2
    return isVerbs(before) && takesContent(before.group.lemma) ? 1 : null
  }
  if (isLeading(chunk)) return 1
  return chunk?.kind === 'preposition' && chunks[at + 1]?.kind === 'time' ? 1 : null
}

/** X said (on Monday) the port was shut: nothing but times and phrases between the verb and the clause. */
const followsVerb = (sight: Sight, heads: readonly ClauseHead[], start: number): number | null => {
  let at = start - 1
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const chunk = sight.chunks[at]
    if (isVerbs(chunk)) {
      const head = heads.findIndex(({ verb }) => verb === at)
      return head >= 0 && takesContent(chunk.group.lemma) ? head : null
    }
    const step = stepToVerb(sight, at)
    if (step === null) return null
    at -= step
  }
  return null
}

/** Ruiz met those who had accused him, and pledged to stay: behind the comma the sentence's own subject goes on. */
const mainBefore = (heads: readonly ClauseHead[]): number | null => {
  const last = heads.at(-1)
  if (last?.role !== 'relative') return null
  const main = heads.findLastIndex(
    ({ role, subject, verb }) => role === 'main' && subject !== null && verb < last.verb,
  )
  return main >= 0 ? main : null
}

const continuedBy = (heads: readonly ClauseHead[], lemma: string, isApart = false): number | null => {
  const same = heads.findLastIndex(
    ({ chunk, role }) =>
      role !== 'relative' && takesContent(chunk.group.lemma) && takesContent(lemma) && role !== 'complement',
  )
  if (same >= 0) return same
  const main = isApart ? mainBefore(heads) : null
  if (main !== null) return main
  return heads.length > 0 ? heads.length - 1 : null
}

const canCarry = ({ group }: VerbChunk, found: Found, isInverted: boolean): boolean => {
  if (group.finiteness === 'finite') return true
  return group.finiteness === 'either' && (found.kind !== 'none' || isInverted)
}

/** …, adding that; “…” adding that; by warning that. */
const endsBeforeTrailing = ({ words, chunks }: Sight, at: number): boolean => {
  const chunk = chunks[at]
  if (chunk?.kind === 'comma' || chunk?.kind === 'quotation' || chunk?.kind === 'dash') return true
  const lower = chunk ? words[chunk.from]?.lower : undefined
  return chunk?.kind === 'subordinator' ? lower === 'while' : chunk?.kind === 'preposition' && lower === 'by'
}

/** issued a statement saying that …: whoever issued it says so. */
const gives = ({ words, chunks }: Sight, end: number): boolean => {
  const at = chunks[end]?.kind === 'time' ? end - 1 : end
  const noun = chunks[at]
  if (!isNouns(noun) || !isDocument(words[noun.head]?.lower ?? '')) return false
  const before = chunks[at - 1]
  return isVerbs(before) && before.group.finiteness !== 'ing'
}

/** , adding that …: a clause of its own whose subject is the sentence's. */
const isTrailing = (sight: Sight, verb: number): boolean => {
  const chunk = sight.chunks[verb]
  return (
    isVerbs(chunk) &&
    chunk.group.finiteness === 'ing' &&
    takesContent(chunk.group.lemma) &&
    (verb === 0 ||
      endsBeforeTrailing(sight, verb - 1) ||
      (isSaying(chunk.group.lemma, 'says') && gives(sight, verb - 1)))
  )
}

/** Had Lee said …, Should it rain …; Did Lee say …? The auxiliary stands before its subject. */
const isInvertedCondition = ({ words, chunks }: Sight, lead: number): boolean => {
  const before = chunks[lead - 1]
  if (!isVerbs(before) || before.to - before.from > 1) return false
  return /^(?:had|should|were|did|does|do)$/u.test(words[before.from]?.lower ?? '')
}

const trailingHead = (heads: readonly ClauseHead[], verb: number, chunk: VerbChunk): ClauseHead => ({
  verb,
  chunk,
  subject: null,
  inverted: false,
  antecedent: null,
  continues: continuedBy(heads, chunk.group.lemma),
  opener: null,
  role: 'main',
  start: verb,
  parent: null,
})

/** Where the clause begins, its opener aside; one without a subject before it begins with its verb. */
const leadOfFound = (sight: Sight, found: Found, verb: number): number => {
  if (found.kind === 'own') return leadOf(sight, found.subject.from)
  return found.kind === 'none' ? verb : found.at
}

const NAMING: ReadonlySet<string> = new Set(['call', 'name', 'title', 'dub', 'nickname'])

/** a gas called methane, a man named Reed: no object with an article follows. */
const namesThing = ({ words, chunks }: Sight, verb: number): boolean => {
  const [before, chunk, named] = [chunks[verb - 1], chunks[verb] as VerbChunk, chunks[verb + 1]]
  if (!NAMING.has(chunk.group.lemma) || !isNouns(before) || !isNouns(named)) return false
  const isNew = /^an?$/u.test(words[before.from]?.lower ?? '') && words[before.head]?.tag === 'NOUN'
  return isNew && /^(?:NOUN|PROPN|ADJ)$/u.test(words[named.from]?.tag ?? '')
}

/** ship a computer based on the chip; the worst affected: it tells of what stands before it, and carries no clause. */
const isReduced = (sight: Sight, heads: readonly ClauseHead[], verb: number, found: Found): boolean => {
  const { chunks, words } = sight
  const { group } = chunks[verb] as VerbChunk
  if (group.finiteness !== 'either' || found.kind !== 'own') return false
  if (namesThing(sight, verb)) return true
  const { from, to, members } = found.subject
  const only = chunks[from]
  if (to - from === 1 && isNouns(only) && only.to - only.from === 1 && words[only.from]?.tag === 'DET')
    return true
  const before = chunks[from - 1]
  if (!isVerbs(before) || members.length > 1 || to !== verb || takesContent(before.group.lemma)) return false
  const carrier = heads.find((head) => head.verb === from - 1)
  const carries = carrier !== undefined && carrier.subject !== null && !isTimed(sight, carrier)
  return before.group.finiteness === 'infinitive' || carries
}

/** When he left the army cheered: the noun behind the verb may begin a clause of its own. */
const isTimed = ({ chunks }: Sight, { opener }: ClauseHead): boolean =>
  opener !== null && /^(?:subordinator|preposition)$/u.test(chunks[opener]?.kind ?? '')

/** …, said Lee.: nothing else is said behind it, so that whoever stands there speaks. */
const isInverted = (sight: Sight, verb: number): boolean => {
  const { chunks } = sight
  const chunk = chunks[verb] as VerbChunk
  if (chunk.group.lemma !== 'say' || chunk.to - chunk.from > 1 || chunks[verb - 1]?.kind !== 'comma')
    return false
  const behind = subjectBehind(sight, verb)
  const next = behind ? chunks[behind.to] : undefined
  return behind !== null && (next === undefined || ENDS_SPEAKER.has(next.kind))
}

const ENDS_SPEAKER: ReadonlySet<Chunk['kind']> = new Set(['stop', 'comma', 'relative', 'aside', 'time'])

const subjectFor = (sight: Sight, verb: number): Found =>
  isInverted(sight, verb) ? { kind: 'none' } : subjectBefore(sight, verb)

const headAt = (sight: Sight, heads: readonly ClauseHead[], verb: number): ClauseHead | null => {
  const chunk = sight.chunks[verb] as VerbChunk
  if (isTrailing(sight, verb)) return trailingHead(heads, verb, chunk)
  if (chunk.group.finiteness !== 'finite' && chunk.group.finiteness !== 'either') return null
  const found = subjectFor(sight, verb)
  const behind = found.kind === 'none' && takesContent(chunk.group.lemma) ? subjectBehind(sight, verb) : null
  if (!canCarry(chunk, found, behind !== null) || isReduced(sight, heads, verb, found)) return null
  const subject = found.kind === 'own' ? found.subject : behind
  const lead = leadOfFound(sight, found, verb)
  const before = found.kind === 'own' ? lead - 1 : lead
  const isOpener = opens(sight, before)
  const opener = isOpener ? before : null
  const plain = roleOf(sight, found, opener)
  const start = opener ?? lead
  const told =
    plain === 'main' && opener === null && found.kind === 'own' ? followsVerb(sight, heads, lead) : null
  const role = told !== null ? 'complement' : isInvertedCondition(sight, lead) ? 'condition' : plain
  return {
    verb,
    chunk,
    subject,
    inverted: behind !== null,
    antecedent: found.kind === 'relative' ? found.antecedent : null,
    continues:
      found.kind === 'continues'
        ? continuedBy(heads, chunk.group.lemma, sight.chunks[found.at - 1]?.kind === 'comma')
        : null,
    opener,
    role,
    start,
    parent: role === 'main' ? null : (told ?? headBefore(heads, start, role === 'complement')),
  }
}

/** The verbs of a sentence that carry clauses, in their order. */
export const clauseHeadsOf = (sight: Sight): ClauseHead[] => {
  const heads: ClauseHead[] = []
  sight.chunks.forEach((chunk, verb) => {
    if (!isVerbs(chunk)) return
    const head = headAt(sight, heads, verb)
    if (head) heads.push(head)
  })
  return withoutDemoted(sight, withLeading(heads))
}

/** Noting that A, Lee asked …: whoever asks also notes. */
const withLeading = (heads: readonly ClauseHead[]): ClauseHead[] => {
  const [first] = heads
  if (first?.verb !== 0 || first.chunk.group.finiteness !== 'ing') return [...heads]
  const main = heads.findIndex(({ subject, role }, at) => at > 0 && role === 'main' && subject !== null)
  return main < 0 ? [...heads] : [{ ...first, continues: main }, ...heads.slice(1)]
}

/** Heads whose verbs turned out to be participles go; whatever hung on one hangs on what that one hung on. */
const withoutDemoted = ({ demoted }: Sight, heads: readonly ClauseHead[]): ClauseHead[] => {
  if (!heads.some(({ verb }) => demoted.has(verb))) return [...heads]
  const kept = heads.filter(({ verb }) => !demoted.has(verb))
  const place = (index: number | null): number | null => {
    for (let at = index; at !== null; at = at > 0 ? at - 1 : null) {
      const to = kept.indexOf(heads[at] as ClauseHead)
      if (to >= 0) return to
    }
    return null
  }
  return kept.map((head) => ({ ...head, parent: place(head.parent), continues: place(head.continues) }))
}
