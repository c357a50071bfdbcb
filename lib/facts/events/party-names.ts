import type { Told } from '#lib/facts/events/event'
import { senderOf, shortPair } from '#lib/facts/events/sides'
import type { Clause, NamePhrase, NounPhrase, Phrase } from '#lib/language/language'
import { isBody, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { COUNTRY_PATTERN, countryOf } from '#lib/language/zh/lexicon/countries'
import { COUNTERPART_OFFICES, COUNTERPARTS, SENT } from '#lib/language/zh/lexicon/events'
import { HEAD_OFFICES, HONORIFICS, isOffice } from '#lib/language/zh/lexicon/offices'
import { isPersonName } from '#lib/language/zh/speaker-words'

/** By what name somebody of whom a phrase tells takes part in an event. */

export const LONGEST_PARTY = 16

export const isSomebody = ({ head }: Pick<NounPhrase, 'head'>): boolean =>
  isBody(head) || isOffice(head) || PEOPLE_WORDS.has(head) || head.endsWith(SEVERAL)
/** 主教们, 医生们: several people, whatever they are. */
const SEVERAL = '们'

/** 两国总统, 双方: whether the two are meant of whom was told before. */
export const meansTwo = (text: string): boolean => {
  const word = COUNTERPARTS.find((one) => text.startsWith(one))
  const rest = word ? text.slice(word.length) : ''
  return (
    word !== undefined && (rest === '' || COUNTERPART_OFFICES.has(rest) || (word === '两家' && isBody(rest)))
  )
}

/** Whether a party is told by a name: 友邦元首 and 市领导 are whoever they may be. */
export const isByName = (party: string): boolean =>
  ![4, 3, 2].some((length) => {
    const end = party.slice(-length)
    return end.length === length && (PEOPLE_WORDS.has(end) || isOffice(end))
  })

/** Whether words stand for two or more of whom was told before, and name nobody. */
export const isOpen = (text: string): boolean =>
  COUNTERPARTS.some((one) => text.startsWith(one)) || text.startsWith('各')

/** The two whom a subject of saying names: 甲国和乙国证实，双方将…. */
const saidByTwo = (told: Told, clause: Clause): readonly string[] => {
  const around = clause.parent === null ? undefined : told.reading.clauses[clause.parent]
  const parties = around?.subject ? partiesNamed(told, around.subject, true) : []
  return parties.length === 2 ? parties : []
}

export const twoMeant = (told: Told, text: string, clause: Clause): readonly string[] => {
  const said = saidByTwo(told, clause)
  if (said.length === 2) return said
  const isOfBodies = BODIES_MEANT.some((one) => text.startsWith(one))
  const meant = told.pairs.meant(told.sentence.zone, text.startsWith('两人') || text.startsWith('两位'))
  const pair = meant.length > 0 || !isOfBodies ? meant : told.pairs.together(told.sentence.zone)
  if (isOfBodies && !pair.every((party) => isBody(party))) return []
  return text === '两国' && !pair.every((party) => countryOf(party)) ? [] : pair
}
/** 两家公司, 两队: two bodies, and neither two people nor two lands. */
const BODIES_MEANT = ['两家', '两队', '两校', '两党']

const nameParty = (told: Told, actor: NamePhrase, forMeeting: boolean): readonly string[] => {
  // One character alone is a short form only in compounds: 美俄, 俄方.
  if (actor.name.length < 2) return []
  const pair = shortPair(actor.text)
  if (pair) return pair
  if (actor.type === 'person') {
    const name = told.nameOf(actor, told.reading)
    return name === null ? [] : [name]
  }
  const country = countryOf(actor.name)
  if (country) return [country]
  if (isOpen(actor.text)) return []
  return [(forMeeting && countryOf(senderOf(actor.name))) || actor.name]
}

const OF_THAT_LAND = '该国'
const officeThere = ({ sentence }: Told, { text, start }: NounPhrase): string => {
  const before = sentence.text.slice(0, start - sentence.start)
  const lands = [...before.matchAll(COUNTRIES_TOLD)].map(([name]) => name)
  return `${lands.at(-1) ?? OF_THAT_LAND}${text.slice(OF_THAT_LAND.length)}`
}
const COUNTRIES_TOLD = new RegExp(COUNTRY_PATTERN, 'gu')

const nounParty = (told: Told, noun: NounPhrase, forMeeting: boolean): readonly string[] => {
  const text = noun.text.replaceAll(' ', '')
  // 会晤该国总统: whoever holds that office in the land of which its sentence speaks.
  if (noun.pointsBack && text.startsWith(OF_THAT_LAND) && isOffice(noun.head))
    return [officeThere(told, noun)]
  if (noun.pointsBack || text.length < 2 || isOpen(text)) return []
  const pair = shortPair(text)
  if (pair) return pair
  const country = countryOf(text)
  if (country) return [country]
  // 赫洛总统: what stands before the honorific is a name, though nothing else says so.
  const before = text.slice(0, -noun.head.length)
  if (HONORIFICS.has(noun.head) && isPersonName(before))
    return [
      told.nameOf({ ...noun, kind: 'name', type: 'person', name: before, titles: [] }, told.reading) ??
        before,
    ]
  // 法国总统, 泰国外长: one person holds that office there.
  const isHolder = HEAD_OFFICES.has(noun.head) && noun.names.length > 0
  if (forMeeting && !isHolder && SENT.has(noun.head) && noun.names.length > 0)
    return noun.names.flatMap((name) => nameParty(told, name, true))
  // 医疗系统的数万名医生: whoever they are stands behind the last 的. 上博东馆 is a body by more than its last character.
  const who = text.length > LONGEST_PARTY ? text.slice(text.lastIndexOf('的') + 1) : text
  const isParty = isSomebody(noun.head.length > 1 ? noun : { head: who })
  return isParty && who.length <= LONGEST_PARTY ? [who] : []
}

/**
 * The parties that a phrase names; none where one of them can't be named.
 *
 * @param forMeeting whether governments and envoys stand for their side
 */
export const partiesNamed = (told: Told, phrase: Phrase | null, forMeeting: boolean): readonly string[] => {
  switch (phrase?.kind) {
    case 'group': {
      const each = phrase.members.map((member) => partiesNamed(told, member, forMeeting))
      return each.every(({ length }) => length > 0) ? each.flat() : []
    }
    case 'name':
      return nameParty(told, phrase, forMeeting)
    case 'noun':
      return nounParty(told, phrase, forMeeting)
    case 'pronoun': {
      const name = told.nameOf(phrase, told.reading)
      return name === null ? [] : [name]
    }
    default:
      return []
  }
}
