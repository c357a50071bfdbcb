import type { Entity, Extraction } from '#lib/facts/fact'
import { remember, rememberFor } from '#lib/items/remember'
import { mayBe } from '#lib/items/unnamed'

const bare = (name: string): string => name.replace(/[\s·•・‧“”《》（）()]/gu, '')

const known = (name: string, entities: readonly Entity[]): Entity | undefined =>
  entities.find((entity) => entity.name === name || entity.aliases.includes(name))

const namesIn = rememberFor((entities: readonly Entity[]) =>
  remember((name: string): readonly string[] => {
    const entity = known(name, entities)
    return [name, ...(entity ? [entity.name, ...entity.aliases] : [])].map(bare)
  }),
)

const namesOf = (name: string, entities: readonly Entity[]): readonly string[] => namesIn(entities)(name)

const waysIn = rememberFor((entities: readonly Entity[]) =>
  remember((name: string): readonly string[] => [
    ...namesOf(name, entities),
    ...(known(name, entities)?.titles ?? []).map(bare),
  ]),
)

/** Every way of speaking of somebody, offices included: 外交部发言人 may be whoever holds that office. */
const waysOfNaming = (name: string, entities: readonly Entity[]): readonly string[] => waysIn(entities)(name)

/** Somebody whom the article does not name; which of its people it is, nobody can say. */
export const isUnnamed = remember((name: string): boolean =>
  /^(?:一|某|多|有|两)[名位个些]|官员|人士|发言人|专家|分析|外媒|消息|知情|记者|^(?:an?|some|several)\s|\b(?:officials?|sources?|spokes\w+|experts?)\b/iu.test(
    name,
  ),
)

/** Whether the article lets us say that two names certainly stand for one and the same. An office names nobody. */
export const isSame = (a: string, b: string, { entities }: Pick<Extraction, 'entities'>): boolean => {
  const [left, right] = [namesOf(a, entities), namesOf(b, entities)]
  return left.some((form) => right.includes(form))
}

/** Two of whom the article gives the names are two, whatever office they share. */
const areTwo = (a: string, b: string, entities: readonly Entity[]): boolean => {
  const [one, other] = [known(a, entities), known(b, entities)]
  return one?.type === 'person' && other?.type === 'person' && one !== other
}

const lookIfSame = (a: string, b: string, extraction: Pick<Extraction, 'entities'>): boolean => {
  if (isSame(a, b, extraction) || (isUnnamed(a) && isUnnamed(b))) return true
  const { entities } = extraction
  if (isUnnamed(a) ? mayBe(a, b, known(b, entities)) : isUnnamed(b) && mayBe(b, a, known(a, entities)))
    return true
  const forms = areTwo(a, b, entities) ? namesOf : waysOfNaming
  const [left, right] = [forms(a, entities), forms(b, entities)]
  return left.some((form) => right.some((other) => form.includes(other) || other.includes(form)))
}

const sameIn = rememberFor((entities: readonly Entity[]) =>
  remember((a: string) => remember((b: string): boolean => lookIfSame(a, b, { entities }))),
)

/** Whether two names could stand for the same one, or for a part and its whole. */
export const couldBeSame = (a: string, b: string, { entities }: Pick<Extraction, 'entities'>): boolean =>
  sameIn(entities)(a)(b)
