import type { Entity } from '#lib/facts/fact'
import { NAMELESS as CALLINGS, OFFICE } from '#lib/facts/lexicon/roles'
import { remember, rememberFor } from '#lib/items/remember'
import { mayBe, statesIn } from '#lib/items/unnamed'
import { countryOf } from '#lib/language/zh/lexicon/countries'

/** Words for somebody without a name: two of them may be one person. */
const NAMELESS =
  /一[名位个]|人士|官员|消息|发言人|知情|外媒|媒体$|有关|专家|分析|者$|人员|\b(?:official|source|spokes|expert)/iu

const bare = remember((name: string): string =>
  name.replace(/[\s·•・“”《》（）()]/gu, '').replace(/^一[名位个]/u, ''),
)

/** 俄方, 俄罗斯, 俄罗斯国防部 and 俄国防部 are the same side; so are 美国 and 美国务院. */
const side = (name: string): string | null =>
  /^(.)(?:.*方$|国|罗斯|克兰|国防部|外交部|国务院|副?总[统理])/u.exec(name)?.[1] ?? null

/** Whether somebody is spoken of without a name. */
export const isNameless = remember((name: string): boolean => NAMELESS.test(name))

const BY_OFFICE = new RegExp(`(?:${OFFICE})$`, 'u')
const BY_CALLING = new RegExp(`(?:${CALLINGS})$`, 'u')
/** Of the words for those without a name, these are of bodies and of what is written. */
const NO_PERSON =
  /(?:媒体?|舆论|[警检校院厂店官军双各]方|机构|方面|国家|成员国|外界|评论|分析|声明|公告|报告|数据|文章|报道|研究|调查|通报|社论|文件)$/u

/** Whether words for somebody without a name are of a person: 俄外交部副部长, 一名官员; a paper or a side is none. */
export const isPersonal = (name: string): boolean =>
  !NO_PERSON.test(name) && (isNameless(name) || BY_OFFICE.test(name) || BY_CALLING.test(name))

const entityOf = (name: string, entities: readonly Entity[]): Entity | undefined =>
  entities.find((one) => one.name === name || one.aliases.includes(name))

const namesOf = (name: string, entity: Entity | undefined): string[] =>
  entity ? [name, entity.name, ...entity.aliases] : [name]

const withTitles = (name: string, entity: Entity | undefined): string[] => [
  ...namesOf(name, entity),
  ...(entity?.titles ?? []),
]

const share = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/**
 * Whether two names may stand for the same one, for a part of it or for what it belongs to: an alias, a title, one
 * inside the other (北约, 以美国为首的北约), two people without a name, one of whom only the country or calling is told, a government and its country.
 */
const lookIfSame = (a: string, b: string, entities: readonly Entity[]): boolean => {
  if (isNameless(a) && isNameless(b)) return true
  const [one, other] = [entityOf(a, entities), entityOf(b, entities)]
  if (isNameless(a) && mayBe(a, b, other)) return true
  if (isNameless(b) && mayBe(b, a, one)) return true
  // An office tells who is meant of somebody without a name; of two who have one, 总统 and 总统助理 are not the same.
  const forms = one?.type === 'person' && other?.type === 'person' ? namesOf : withTitles
  const [left, right] = [forms(a, one), forms(b, other)]
  if (isShortFor(a, b) || isShortFor(b, a)) return true
  if (left.some((form) => right.some((same) => share(bare(form), bare(same))))) return true
  const isPerson = [one, other].some((entity) => entity?.type === 'person')
  if (!isPerson && (isLongerName(a, b) || isLongerName(b, a))) return true
  return !isPerson && side(a) !== null && side(a) === side(b)
}

/** PM and Prime Minister. */
const isShortFor = (short: string, long: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(short) &&
  long
    .split(/\s+/u)
    .filter((word) => !/^(?:of|the|for|and)$/iu.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('') === short

/** Ukrainian authorities, 当局, the government: every body of a state speaks for it. */
const OF_A_STATE = /\b(?:authorities|officials|government)$|(?:当局|官方|政府|有关部门|官员)$/iu

/** Whether one is all that speak for a state, or for no one knows which, and the other may be among them. */
export const mayBeAmong = (a: string, b: string): boolean => {
  if (!OF_A_STATE.test(a) && !OF_A_STATE.test(b)) return false
  const [one, other] = [statesIn(a), statesIn(b)]
  return one.length === 0 || other.length === 0 || one.some((state) => other.includes(state))
}

const wordsIn = (name: string): readonly string[] => name.toLowerCase().replace(/^the /u, '').split(/\s+/u)

/** Ukraine’s emergency service, Ukraine’s state emergency service: a body by all its words and by most of them. */
const isLongerName = (long: string, short: string): boolean => {
  const words = wordsIn(short)
  return words.length > 1 && words.every((word) => wordsIn(long).includes(word))
}

const sameIn = rememberFor((entities: readonly Entity[]) =>
  remember((a: string) => remember((b: string): boolean => lookIfSame(a, b, entities))),
)

/** Whether two names may stand for the same one; asked once of each two. */
export const mayBeSame = (a: string, b: string, entities: readonly Entity[]): boolean =>
  sameIn(entities)(a)(b)

/** Whether a name is that of two together, of whom at least one is named alone as well: 莫盖里尼和扎里夫; or two states. */
export const isJoint = (name: string, entities: readonly Entity[]): boolean => {
  const parts = name.split(/[和与及、]| and /u)
  if (parts.length > 1 && parts.every((part) => countryOf(part) !== null)) return true
  if (/两国|双方|两军/u.test(name)) return true
  return entities.some((one) =>
    ['和', '与', '及', ' and '].some(
      (and) => name.startsWith(`${one.name}${and}`) || name.endsWith(`${and}${one.name}`),
    ),
  )
}

/**
 * Whether words give away by a country or a side (中方愿…, 新中关系) whose they are: they name the state of the key, and of
 * none of the others.
 */
export const givesCountryAway = (
  { extraction: { entities } }: { readonly extraction: { readonly entities: readonly Entity[] } },
  words: string,
  key: string,
  rivals: readonly string[],
): boolean => {
  const told = new Set(statesIn(words))
  if (told.size === 0) return false
  const statesOf = (name: string): string[] => {
    const entity = entityOf(name, entities)
    return [name, ...(entity?.titles ?? [])].flatMap(statesIn)
  }
  const points = (name: string): boolean => statesOf(name).some((state) => told.has(state))
  return points(key) && rivals.filter(points).length === 0
}
