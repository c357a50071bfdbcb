import type { Entity, Extraction } from '#lib/facts/fact'
import type { Grounds } from '#lib/items/ask/kind'
import { isBody, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { countryOf } from '#lib/language/zh/lexicon/countries'
import { isMedium } from '#lib/language/zh/lexicon/media'
import { isOffice } from '#lib/language/zh/lexicon/offices'

/** Whether somebody is positively known as one who can speak: never merely the noun before the verb. */

/** The longest word that tells what somebody is: 国家安全顾问. */
const LONGEST_WORD = 6

const endings = (name: string): string[] =>
  Array.from({ length: Math.min(LONGEST_WORD, name.length) }, (_, at) => name.slice(name.length - at - 1))

/** 研究者, 公诉人, 发言人, 市政府: told by a word for people, for an office, for a body. */
const isToldByRole = (name: string): boolean =>
  /[者员]$/u.test(name) ||
  endings(name).some((word) => PEOPLE_WORDS.has(word) || isOffice(word)) ||
  isBody(name)

const entityOf = (name: string, entities: readonly Entity[]): Entity | undefined =>
  entities.find((one) => one.name === name || one.aliases.includes(name))

/** 64.5%的人, 多数网友: a number of people is nobody who could be asked for. */
const IS_COUNT = /^(?:约|近|超|逾|另外?)?\d|[%％成]的?人/u
/** A和B, 推特与某研究所的研究员: two who speak at once. */
const JOINS = /[与和及、]|\band\b/u

const isJoined = (name: string, { entities }: Pick<Extraction, 'entities'>): boolean => {
  if (!JOINS.test(name) || entityOf(name, entities)?.type === 'organisation') return false
  return entities.some((one) =>
    [one.name, ...one.aliases].some(
      (form) => form.length > 1 && name.startsWith(form) && JOINS.test(name.slice(form.length)),
    ),
  )
}

/**
 * Whether the article lets us be sure that a name is of somebody who speaks: a person, a body, a state or a medium that it
 * names, or one told by a role; no place, no number of people, no two at once.
 */
export const isKnownSpeaker = (name: string, { article, extraction }: Grounds): boolean => {
  if (IS_COUNT.test(name) || isJoined(name, extraction)) return false
  if (article.language === 'en') return true
  const type = entityOf(name, extraction.entities)?.type
  if (type !== undefined) return type !== 'place'
  return countryOf(name) !== null || isMedium(name) || isToldByRole(name)
}

/** Whether the article knows a name as that of a person, a body, a state or a medium. */
export const isMediumHere = (name: string, { extraction }: Grounds): boolean =>
  entityOf(name, extraction.entities)?.type === 'media' || isMedium(name)
