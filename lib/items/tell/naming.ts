import type { Sentence } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import { entityNamed, proof, type Source } from '#lib/items/source'

/** So many sentences back somebody is looked for who is not named where he is told of. */
const BACK = 12

/** Every name of somebody in the article. */
export const formsOf = (source: Source, name: string): readonly string[] => {
  const entity = entityNamed(source, name)
  return entity ? [name, entity.name, ...entity.aliases] : [name]
}

/** The nearest sentence before an offset that names somebody; nothing where those that are there name him already. */
const namingSentence = (source: Source, name: string, there: readonly Span[]): Sentence[] => {
  const forms = formsOf(source, name)
  const isNamed = (text: string): boolean => forms.some((form) => text.includes(form))
  if (there.some(({ text }) => isNamed(text))) return []
  const { sentences } = source.article
  const first = Math.min(...there.map(({ start }) => start))
  const at = sentences.findLastIndex(({ start }) => start < first)
  const found = sentences.slice(Math.max(0, at - BACK), at + 1).findLast(({ text }) => isNamed(text))
  return found ? [found] : []
}

/** The sentences that hold the spans, with those that name whoever is not named in them. */
export const evidenceNaming = (
  source: Source,
  names: readonly string[],
  ...spans: readonly Span[]
): Span[] => {
  const own = proof(source, ...spans)
  return [...own, ...names.flatMap((name) => namingSentence(source, name, own))]
}
