import type { Chunk, VerbChunk } from '#lib/language/en/chunks'
import { isSaying } from '#lib/language/en/lexicon/saying'
import type { NounGroup } from '#lib/language/en/noun-groups'
import type { EnglishWord } from '#lib/language/en/words'

export const isNouns = (chunk: Chunk | undefined): chunk is NounGroup => chunk?.kind === 'nouns'
export const isVerbs = (chunk: Chunk | undefined): chunk is VerbChunk => chunk?.kind === 'verbs'

/** A sentence as the search sees it; `demoted` are verbs that turned out to tell of a noun (the deal reached in July). */
export interface Sight {
  readonly words: readonly EnglishWord[]
  readonly chunks: readonly Chunk[]
  readonly demoted: Set<number>
}

/** Where the noun groups of A, B and C begin, from the last of them. */
export const membersEndingAt = ({ words, chunks }: Sight, last: number): number[] => {
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
export const headBefore = ({ chunks }: Pick<Sight, 'words' | 'chunks'>, end: number): number | null => {
  let at = end
  for (let steps = 0; steps < 5; steps++) {
    // Norline Corp (4411.T) and Vexa
    while (chunks[at]?.kind === 'aside') at--
    // people infected by a virus
    if (chunks[at]?.kind === 'adjective' && isNouns(chunks[at - 1])) at--
    if (!isNouns(chunks[at])) return null
    if (chunks[at - 1]?.kind !== 'preposition') return at
    at -= 2
  }
  return null
}

/** A met B and C said: B is the object of what stands before, so that C alone speaks. */
export const ownMembers = (sight: Sight, members: readonly number[]): readonly number[] => {
  const { chunks, demoted } = sight
  const before = chunks[(members[0] as number) - 1]
  if (members.length === 1 || !before) return members
  const isObject =
    (isVerbs(before) &&
      !demoted.has((members[0] as number) - 1) &&
      !isSaying(before.group.lemma, 'says', 'thinks')) ||
    before.kind === 'preposition'
  if (!isObject) return members
  // ending the war, a lawmaker and a source said: the pair behind the comma
  const pair = members.findLastIndex((at, index) => index > 0 && chunks[at - 1]?.kind === 'comma')
  return pair > 0 ? members.slice(pair) : members.slice(-1)
}
