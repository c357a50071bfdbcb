import type { Deed } from '#lib/facts/events/deeds'
import type { Told } from '#lib/facts/events/event'
import { LONGEST_PARTY, partiesNamed } from '#lib/facts/events/party-names'
import type { Adverbial, Clause, NounPhrase, Phrase } from '#lib/language/language'
import { countryAtEnd } from '#lib/language/zh/country-words'
import { countryOf, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'
import {
  ARRIVING,
  GOING_WITHIN,
  HOLDING,
  STOPPING,
  VISITING,
  VISITING_WITHIN,
} from '#lib/language/zh/lexicon/events'

/** Where a visit goes, and who comes along. */

/** 前往甲国访问, 赴美|访问, 前往甲国，进行为期三天的访问: whether a chain visits where it goes. */
export const visitsThere = ({ reading: { clauses } }: Told, { chain, index }: Deed): boolean => {
  const next = clauses[index + chain.length]
  const isVisit = ({ predicate, object }: Clause): boolean =>
    VISITING.has(predicate?.lemma ?? '') || (object !== null && VISITING.has(object.text.slice(-2)))
  const goesOn =
    next?.predicate &&
    !next.subject &&
    HOLDING.has(next.predicate.lemma) &&
    next.adverbials.every(({ role }) => role !== 'time' && role !== 'place')
  return chain.some(isVisit) || (goesOn === true && isVisit(next))
}

/** 马绍尔群岛, 首站马绍尔群岛, 叙利亚首都大马士革, 所罗门群岛等友邦: the country that words name, as they name it. */
const BEHIND_COUNTRY = /等|首都/u
const countryIn = (words: string): string | null => {
  const [first = words] = words.split(BEHIND_COUNTRY)
  return countryOf(first) ?? countryAtEnd(first)
}

const countryVisited = (phrase: Phrase): string | null => {
  if (phrase.kind === 'noun') return phrase.text.includes('等') ? countryIn(phrase.text) : null
  return phrase.kind === 'name' && phrase.type !== 'person' ? countryIn(phrase.name) : null
}

/** 访问缅甸和孟加拉国的行程: the lands of a journey. */
const landsOf = ({ head, names }: NounPhrase): readonly string[] =>
  JOURNEYS.has(head) && names.every(({ name }) => countryOf(name)) ? names.map(({ name }) => name) : []
const JOURNEYS: ReadonlySet<string> = new Set(['行程', '日程', '旅程', '计划', '安排', '之旅'])

/** 率领政府代表团: those who come along. */
export const ledBy = ({ object }: Clause): readonly string[] =>
  object && object.kind !== 'quotation' && DELEGATION.test(object.text) && object.text.length <= LONGEST_PARTY
    ? [object.text]
    : []
const DELEGATION = /(?:代表团|访问团|考察团)$/u

/** 在国会作证: the body before which it is. */
export const heardBy = (told: Told, { role, phrase }: Adverbial): readonly string[] =>
  role === 'place' && (phrase?.kind === 'name' ? phrase.type === 'organisation' : phrase?.kind === 'noun')
    ? partiesNamed(told, phrase, false)
    : []

/** 访华, 访台: forms of one character that stand only behind verbs. */
const WITHIN_NAMES: Readonly<Record<string, string>> = { 华: '中国', 台: '台湾', 港: '香港', 越: '越南' }

/** The country that a visit goes to: 访问甲国, 对甲国进行访问, 访华. */
export const visited = (
  told: Told,
  { predicate, object, adverbials }: Clause,
  { visits, ahead }: { readonly visits: boolean; readonly ahead: boolean },
): readonly string[] => {
  const lemma = predicate?.lemma ?? ''
  const short = VISITING_WITHIN.get(lemma) ?? (visits ? GOING_WITHIN.get(lemma) : undefined)
  if (short) return [WITHIN_NAMES[short] ?? SHORT_FORMS.get(short) ?? short]
  const targets = [
    ...(VISITING.has(lemma) || (ahead && STOPPING.has(lemma)) || (visits && ARRIVING.has(lemma))
      ? [object]
      : []),
    ...adverbials
      .filter(({ marker, role }) => marker === '对' || (visits && role === 'place' && HOLDING.has(lemma)))
      .map(({ phrase }) => phrase),
  ]
  return targets.flatMap((target) =>
    (target?.kind === 'group' ? target.members : [target]).flatMap((one) => {
      const country = one ? countryVisited(one) : null
      const lands = one?.kind === 'noun' ? landsOf(one) : []
      return country
        ? [country]
        : lands.length > 0
          ? lands
          : one?.kind === 'name' && one.type === 'person'
            ? partiesNamed(told, one, false)
            : []
    }),
  )
}
