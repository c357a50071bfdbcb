import type { Chunk } from '#lib/language/en/chunks'
import { isNouns, isVerbs, type Sight } from '#lib/language/en/group-members'
import { takesContent } from '#lib/language/en/lexicon/saying'

/** now, on Monday, an aside: what may stand before a subject. */
export const isLeading = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.kind === 'adverb' || chunk.kind === 'time' || chunk.kind === 'aside')

/** The first chunk of what stands before a subject and belongs to its clause: On Monday, in Oslo, officials … */
export const leadOf = (sight: Sight, subject: number): number => {
  const at = stepsBack(sight, subject)
  const before = sight.chunks[at - 1]
  const isOwn =
    before === undefined ||
    (LEAD_BEGINS.has(before.kind) && !joinsPhrases(sight, at, subject)) ||
    (isVerbs(before) &&
      takesContent(before.group.lemma) &&
      !sight.chunks.slice(at, subject).some(({ kind }) => kind === 'comma'))
  if (isOwn) return at
  let direct = subject
  while (isLeading(sight.chunks[direct - 1])) direct--
  return direct
}

/** alone or with a partner for years, the paper says: the “or” joins phrases of the clause before the comma. */
const joinsPhrases = ({ chunks }: Sight, at: number, subject: number): boolean =>
  chunks[at - 1]?.kind === 'coordinator' &&
  chunks[subject - 1]?.kind === 'comma' &&
  chunks[at - 2] !== undefined &&
  !/^(?:comma|stop|dash|colon|quotation)$/.test(chunks[at - 2]?.kind ?? '')

/** What a clause may begin behind. Whatever stands behind another noun or a comma belongs to the clause before. */
const LEAD_BEGINS: ReadonlySet<Chunk['kind']> = new Set([
  'that',
  'subordinator',
  'relative',
  'coordinator',
  'stop',
  'colon',
  'dash',
])

const stepsBack = ({ chunks }: Sight, subject: number): number => {
  let at = subject
  for (let steps = 0; steps < 12 && at > 0; steps++) {
    const before = chunks[at - 1]
    if (before?.kind === 'time' && chunks[at - 2]?.kind === 'preposition') at -= 2
    else if (isLeading(before)) at--
    else if (isNouns(before) && chunks[at - 2]?.kind === 'preposition') at -= 2
    else if (
      before?.kind === 'comma' &&
      (isLeading(chunks[at - 2]) || chunks[at - 3]?.kind === 'preposition')
    )
      at--
    else if (isNouns(before) && isLeadPhrase(chunks, at - 1)) at = isLeadPhrase(chunks, at - 1) as number
    else break
  }
  return chunks[at]?.kind === 'comma' ? at + 1 : at
}

/** In the middle of the night: prepositions and nouns in turn, up to one that begins a clause. */
const isLeadPhrase = (chunks: readonly Chunk[], end: number): number | null => {
  let at = end
  while (isNouns(chunks[at]) && chunks[at - 1]?.kind === 'preposition') at -= 2
  return at < end ? at + 1 : null
}
