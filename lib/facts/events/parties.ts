import { isBody } from '#lib/language/zh/lexicon/bodies'
import { COUNTRY_PATTERN, countryOf, SHORT_CLASS } from '#lib/language/zh/lexicon/countries'
import { HEAD_OFFICES, OFFICE_WORDS } from '#lib/language/zh/lexicon/offices'
import { isPersonName } from '#lib/language/zh/speaker-words'

/** The parties of a meeting, by their full names. */

/** Longest first: the first that fits is taken. */
const OFFICE = [...OFFICE_WORDS].sort((a, b) => b.length - a.length).join('|')
const TITLED = new RegExp(`^(?:.*(?:${OFFICE}))([\\p{Script=Han}·]{2,14})$`, 'u')
/** 魏铭远部长: a name with its title behind it. */
const TITLE_BEHIND = new RegExp(`^([\\p{Script=Han}·]{2,14}?)(?:${OFFICE})$`, 'u')
/** 泰国外长: an office without its holder's name is a party as it stands, and not the country. */
const OFFICE_HOLDER = new RegExp(`^(?:${COUNTRY_PATTERN})(?:${[...HEAD_OFFICES].join('|')})$`, 'u')
/** 甲国的代表 stand for their side. */
const ENVOYS = /^(.{2,20}?)的?(?:谈判)?(?:代表团?|代表们|高级官员|官员|特使)$/u
const GLOSS = /[（(]([A-Za-z]{2,10}|[^）)]{1,20})[）)]$/u
const SHORT_PAIR = new RegExp(
  `^(${SHORT_CLASS})(${SHORT_CLASS})(?:双方|两国|两军|元首|领导人|外长|防长|官员|高级官员|高官|代表团?)?$`,
  'u',
)
/** 美国政府: a government stands for its country. */
const GOVERNMENT = new RegExp(`^(${COUNTRY_PATTERN})(?:政府|当局|方面)$`, 'u')
const COUNTRY_AT_END = new RegExp(`(?:^|[，,、\\s])(${COUNTRY_PATTERN})$`, 'u')
const LEADING =
  /^(?:预计|届时|此外|同时|其中|但|而|随后|此后|按照计划|根据安排|据悉|计划|将|也|还|又|再次|再|分别|的|，|,|\s)+/u
const TRAILING =
  /(?:还将|也将|又将|将于|将在|将|还|也|计划|拟|定于|预计|可能|应|于|在|已|曾|开始|再次|共同|分别|双方|两国|当天|当日|同日)+$/u

/** One party's full name; null when the words name none. */
export const partyName = (raw: string): string | null => {
  const text = raw.replace(LEADING, '').replace(TRAILING, '').trim()
  const bare = text.replace(GLOSS, '')
  if (bare.length < 1 || bare.length > 24 || /[，,。；：“”]/u.test(bare)) return null
  // One character alone is a short form only in compounds: 美俄, 俄方.
  const country = bare.length > 1 ? countryOf(bare) : null
  if (country) return country
  const governed = GOVERNMENT.exec(bare)?.[1]
  if (governed) return countryOf(governed)
  if (OFFICE_HOLDER.test(bare)) return bare
  const titled = TITLED.exec(bare)?.[1]
  if (titled && isPersonName(titled)) return titled
  const called = TITLE_BEHIND.exec(bare)?.[1]
  if (called && isPersonName(called)) return called
  if (isPersonName(bare)) return bare
  const sender = ENVOYS.exec(bare)?.[1]
  if (sender) return partyName(sender)
  if (isBody(bare) && !/[的了是]/u.test(bare)) return bare
  return COUNTRY_AT_END.exec(bare)?.[1] ?? null
}

/** 俄美, 中法: two one-character forms that stand for two countries. */
export const shortPair = (raw: string): [string, string] | null => {
  const match = SHORT_PAIR.exec(raw.replace(LEADING, '').replace(TRAILING, ''))
  const first = match?.[1] ? countryOf(match[1]) : null
  const second = match?.[2] ? countryOf(match[2]) : null
  return first && second && first !== second ? [first, second] : null
}

const COUNTERPARTS =
  /^两国(?:元首|领导人|首脑|总统|总理|首相|外长|防长|外交大臣|外交部长|国防部长|国防大臣|部长|代表)$|^两位(?:领导人|总统|总理|外长|部长)$|^(?:双方|两人)$/u

/** Whether 双方, 两人 or 两国元首 mean the two who are given: 两国 alone are countries and not their people. */
export const meansPair = (raw: string, pair: readonly string[]): boolean => {
  const text = raw.replace(LEADING, '').replace(/(?:将|还|也|计划|拟|定于|于|在|已|曾|再次|首次)+$/u, '')
  return COUNTERPARTS.test(text) || (text === '两国' && pair.every((name) => countryOf(name) !== null))
}
