import type { Entity } from '#lib/facts/fact'
import { acceptedNames } from '#lib/items/accepted'
import type { Source } from '#lib/items/source'
import { BODY_NAMES } from '#lib/language/zh/lexicon/bodies'
import { countryOf, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'

/**
 * What may be typed for a body or a country that acts. Most bodies have names of which nobody can say how much must be
 * typed (乌克兰武装部队总参谋部); a country, a body that is known by one name, and a ministry or an army of a country can be typed, with all
 * that they are called.
 */

const KNOWN: ReadonlySet<string> = new Set(BODY_NAMES)
const JOINT = /[与和及、]/u

/** What a state has one of; each row says the same of it. */
const OF_STATE: readonly (readonly string[])[] = [
  ['政府', '当局'],
  ['军方', '国防军', '军队', '武装部队'],
]
/** 外交部, 商务部, 央行, 议会: a state has one. */
const IS_OF_STATE =
  /^(?:\p{Script=Han}{2}部|央行|中央银行|议会|国会|警方|总统府|总理府|总统办公室|总理办公室)$/u

/** In characters: 挪威, 沙特阿拉伯. */
const LONGEST_COUNTRY = 6

interface Owned {
  readonly country: string
  readonly body: string
}

/** 俄罗斯 and 国防部 of 俄国防部; null for a body of no country. */
const ownedBy = (name: string): Owned | null => {
  for (let length = Math.min(LONGEST_COUNTRY, name.length - 2); length > 0; length--) {
    const country = countryOf(name.slice(0, length))
    if (country !== null) return { country, body: name.slice(length) }
  }
  return null
}

const shortsOf = (country: string): string[] =>
  [...SHORT_FORMS].flatMap(([short, full]) => (full === country ? [short] : []))

/**
 * Every name of a body of a country, and, of its government, of the country.
 *
 * @param isShared whether the article tells of such a body of another country as well
 */
const formsOf = ({ country, body }: Owned, isShared: boolean): string[] => {
  const row = OF_STATE.find((bodies) => bodies.includes(body)) ?? [body]
  const owners = [country, ...shortsOf(country)]
  const [isArmy, isGovernment] = [row.includes('军方'), row.includes('政府')]
  return [
    ...owners.flatMap((owner) => row.map((one) => `${owner}${one}`)),
    ...(isArmy ? owners.filter(({ length }) => length === 1).map((owner) => `${owner}军`) : []),
    ...(isGovernment
      ? [country, ...owners.filter(({ length }) => length === 1).map((owner) => `${owner}方`)]
      : []),
    // 外交部: of whichever country, where the article tells of one alone.
    ...(row.length === 1 && !isShared ? [body] : []),
  ]
}

const isTyped = ({ type, name, aliases }: Entity): boolean =>
  type === 'country' || (type === 'organisation' && [name, ...aliases].some((form) => KNOWN.has(form)))

const inChinese = ({ article, extraction }: Source, entity: Entity, name: string): readonly string[] => {
  if (JOINT.test(name)) return []
  const owned = entity.type === 'organisation' ? ownedBy(name) : null
  const isOfState =
    owned !== null && (OF_STATE.some((row) => row.includes(owned.body)) || IS_OF_STATE.test(owned.body))
  if (!isTyped(entity) && !isOfState) return []
  const taken = new Set(
    extraction.entities
      .filter(({ id }) => id !== entity.id)
      .flatMap((other) => [other.name, ...other.aliases]),
  )
  const isShared = owned !== null && [...taken].some((other) => ownedBy(other)?.body === owned.body)
  const more = [
    ...(owned && isOfState ? formsOf(owned, isShared) : []),
    // 安理会 of 联合国安理会.
    ...(name.startsWith('联合国') && KNOWN.has(name.slice(3)) ? [name.slice(3)] : []),
  ]
  return [
    ...new Set([
      ...acceptedNames(name, entity, extraction.entities, article.text),
      ...more.filter((form) => !taken.has(form)),
    ]),
  ]
}

/** Hamas, Intel, NATO: one word, or letters that stand for several. */
const IS_ONE_WORD = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{3,})$/u

/** Every accepted form of a country or a body by which it is known; none where nobody could tell how to type it. */
export const acceptedBodies = (source: Source, entity: Entity, name: string): readonly string[] => {
  if (entity.type !== 'country' && entity.type !== 'organisation') return []
  const { article, extraction } = source
  if (article.language !== 'en') return inChinese(source, entity, name)
  return IS_ONE_WORD.test(name) ? acceptedNames(name, entity, extraction.entities, article.text) : []
}
