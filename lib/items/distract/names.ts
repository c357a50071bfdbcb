import type { EntityType } from '#lib/facts/fact'
import { isNameless, mayBeSame } from '#lib/items/distract/same-one'
import { entityNamed, type Source } from '#lib/items/source'

/** People are confused with people, and whatever can speak or meet with whatever else can. */
const group = (type: EntityType): 'person' | 'place' | 'body' =>
  type === 'person' || type === 'place' ? type : 'body'

const groupOf = (source: Source, name: string): 'person' | 'place' | 'body' => {
  const entity = entityNamed(source, name)
  if (entity) return group(entity.type)
  return isNameless(name) ? 'person' : 'body'
}

/** The article's names in the order in which a reader confuses them: speakers, parties of events, the rest. */
const pool = ({ extraction, others }: Source): string[] => {
  const speakers = extraction.facts.flatMap((fact) => (fact.kind === 'statement' ? [fact.speaker] : []))
  const parties = extraction.facts.flatMap((fact) => (fact.kind === 'event' ? fact.participants : []))
  const named = extraction.entities.map(({ name }) => name)
  const elsewhere = others
    .filter(({ type }) => type !== 'date' && type !== 'quantity')
    .map(({ text }) => text)
  return [...new Set([...speakers, ...parties, ...named, ...elsewhere])]
}

/**
 * Names that may stand beside the key as wrong options, the most plausible first: of the same group as the key,
 * from the article before other articles; never the key, its parts or wholes, nor any of `never` under another name;
 * no two of them the same.
 */
export const rivalNames = (source: Source, key: string, never: readonly string[]): string[] => {
  const { entities } = source.extraction
  const excluded = [key, ...never]
  const wanted = groupOf(source, key)
  const elsewhere = new Map(source.others.map(({ type, text }) => [text, type]))
  const chosen: string[] = []
  for (const name of pool(source)) {
    const other = elsewhere.get(name)
    const kind =
      other === undefined || other === 'date' || other === 'quantity' ? groupOf(source, name) : group(other)
    if (kind !== wanted || name.length > 24) continue
    if ([...excluded, ...chosen].some((one) => mayBeSame(one, name, entities))) continue
    chosen.push(name)
  }
  return chosen
}
