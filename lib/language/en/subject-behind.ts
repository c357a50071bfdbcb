import type { Chunk } from '#lib/language/en/chunks'
import { isNouns, isVerbs, type Sight } from '#lib/language/en/group-members'
import { COORDINATORS } from '#lib/language/en/lexicon/function-words'
import { takesContent } from '#lib/language/en/lexicon/saying'
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

/** Prepositions that hang a noun on the one before it: the mayor of Oslo, a spokesman for the bank. */
const HANGS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to', 'near', 'close'])

/** The subject that stands behind its verb: said Lee, the mayor of Oslo; null where no noun follows. */
export const subjectBehind = ({ words, chunks }: Sight, verb: number): Subject | null => {
  let at = verb + 1
  while (chunks[at]?.kind === 'adverb') at++
  const first = chunks[at]
  if (!isNouns(first) || (words[first.head] as EnglishWord).tag === 'PRON') return null
  const isSource = chunks[verb]?.kind === 'preposition'
  const members = [at]
  let to = afterPhrases({ words, chunks }, at + 1, isSource)
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
      to = afterPhrases({ words, chunks }, to + 2, isSource)
    } else if (link?.kind === 'comma' && isNouns(chunks[to + 1]) && !isVerbs(chunks[to + 2])) {
      appositions.push(to + 1)
      break
    } else break
  }
  return { from: at, to, head: at, members, appositions }
}

const afterPhrases = (
  { words, chunks }: Pick<Sight, 'words' | 'chunks'>,
  from: number,
  isSource: boolean,
): number => {
  let to = from
  while (chunks[to]?.kind === 'aside') to++
  to = behindTelling({ words, chunks }, to, isSource)
  while (
    chunks[to]?.kind === 'preposition' &&
    HANGS.has((words[(chunks[to] as Chunk).from] as EnglishWord).lower) &&
    isNouns(chunks[to + 1])
  )
    to += 2
  return to
}

/**
 * Where what goes on behind a noun ends, before its phrases: two people familiar with the matter, briefed on the talks;
 * a group representing farmers.
 */
const behindTelling = (
  { words, chunks }: Pick<Sight, 'words' | 'chunks'>,
  at: number,
  isSource: boolean,
): number => {
  const chunk = chunks[at]
  if (chunk?.kind === 'adjective') return chunks[at + 1]?.kind === 'preposition' ? at + 1 : at
  if (!isVerbs(chunk) || takesContent(chunk.group.lemma) || words[chunk.from]?.form === null) return at
  const { finiteness } = chunk.group
  if (finiteness === 'ing') return isSource && isNouns(chunks[at + 1]) ? at + 2 : at
  const isParticiple = finiteness === 'either' || finiteness === 'participle'
  return isParticiple && chunks[at + 1]?.kind === 'preposition' && isNouns(chunks[at + 2]) ? at + 1 : at
}
