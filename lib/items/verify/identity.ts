import type { Entity, Extraction } from '#lib/facts/fact'

const bare = (name: string): string => name.replace(/[\s·•・‧“”《》（）()]/gu, '')

const known = (name: string, entities: readonly Entity[]): Entity | undefined =>
  entities.find((entity) => entity.name === name || entity.aliases.includes(name))

const forms = (name: string, entities: readonly Entity[]): string[] => {
  const entity = known(name, entities)
  return [name, ...(entity ? [entity.name, ...entity.aliases, ...entity.titles] : [])].map(bare)
}

/** Somebody whom the article does not name; which of its people it is, nobody can say. */
export const isUnnamed = (name: string): boolean =>
  /^(?:一|某|多|有|两)[名位个些]|官员|人士|发言人|专家|分析|外媒|消息|知情|记者|^(?:an?|some|several)\s|\b(?:officials?|sources?|spokes\w+|experts?)\b/iu.test(
    name,
  )

/** Whether the article lets us say that two names certainly stand for one and the same. */
export const isSame = (a: string, b: string, { entities }: Pick<Extraction, 'entities'>): boolean => {
  const [left, right] = [forms(a, entities), forms(b, entities)]
  return left.some((form) => right.includes(form))
}

/** Whether two names could stand for the same one, or for a part and its whole. */
export const couldBeSame = (a: string, b: string, extraction: Pick<Extraction, 'entities'>): boolean => {
  if (isSame(a, b, extraction) || (isUnnamed(a) && isUnnamed(b))) return true
  const [left, right] = [forms(a, extraction.entities), forms(b, extraction.entities)]
  return left.some((form) => right.some((other) => form.includes(other) || other.includes(form)))
}
