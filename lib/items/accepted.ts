import type { Entity } from '#lib/facts/fact'
import { distinctForms } from '#lib/items/distinct-forms'
import { englishNumbers } from '#lib/items/english/accepted-numbers'
import { knownNames } from '#lib/items/known-names'
import { chineseSurname } from '#lib/language/en/lexicon/chinese-surnames'
import { countryOf, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'

/** Words that belong to the family name behind them: von der Leyen, de Gaulle. */
const PARTICLE = /^(?:von|van|der|den|de|di|da|del|della|la|le|bin|al|el|ter|ten|zu|dos|du)$/u

/** The family name of José Álvarez and of Ursula von der Leyen. */
const latinSurname = (name: string): string[] => {
  const words = name.split(' ')
  const chinese = chineseSurname(name)
  if (chinese !== null) return [chinese]
  // de Klerk, von der Leyen: with its particle a family name is whole.
  if (PARTICLE.test(words[0] ?? '')) return []
  if (words.length < 2 || !words.every((word) => /^[\p{L}.'’-]+$/u.test(word))) return []
  const at = words.findIndex((word, index) => index > 0 && PARTICLE.test(word))
  // State Park Ranger Robert Colligan: an office written large is no part of the name.
  const last = words.slice(at > 0 ? at : -1).join(' ')
  return words.length > 3 && at < 0 ? [words.slice(-2).join(' '), last] : [last]
}

/** The family name of a person, when long enough to be told from other people's. */
const surname = (name: string): string[] => {
  const parts = name.split(/[·•・‧]/u)
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && last.length >= 2 ? [last] : latinSurname(name)
}

/** The office at the end of a title: 总统 of 俄罗斯总统; it may stand behind a name as well. */
const OFFICE =
  '(?:副?(?:总统|总理|首相|大臣|主席|国王|女王|天皇|部长|外长|防长|财长|市长|州长|省长|省委书记|书记|秘书长|总干事|大使|议长|议员|委员长|局长|司长|校长|院长|所长|会长|总裁|行长|教授|博士|将军|司令|发言人|董事长|总经理|主任|首席执行官))'
const OFFICE_AT_END = new RegExp(`${OFFICE}$`, 'u')

/** In characters: 挪威, 澳大利亚, 沙特阿拉伯. */
const LONGEST_COUNTRY = 6

/** 渔业大臣 of 挪威渔业大臣: whose office it is goes without saying; null where the title names no country. */
const withoutCountry = (title: string): string | null => {
  for (let length = LONGEST_COUNTRY; length > 1; length--) {
    const rest = title.slice(length)
    if (rest.length > 1 && countryOf(title.slice(0, length)) !== null) return rest
  }
  return null
}

/** The rank in exercise director Brigadier General: behind a calling that is written small. */
const RANK_AT_END =
  /\p{Ll} (?<rank>(?:\p{Lu}\p{Ll}+ )*(?:General|Admiral|Colonel|Commander|Captain|Major|Lieutenant|Sergeant|Marshal|Commodore|Brigadier|Professor|Doctor|Judge|Justice|Senator|Inspector|Superintendent|Detective|Officer))$/u

/** 欧盟委员会主席冯德莱恩, 冯德莱恩主席; President von der Leyen. */
const withTitle = (title: string, name: string): string[] => {
  if (!/\p{Script=Han}/u.test(title)) {
    // The same judge: who was told of before is no part of the office.
    const first = title.replace(/^(?:(?:the|same|a|an|another|other) )+/iu, '')
    // exercise director Brigadier General: what is written large at its end is said to him as well.
    const rank = RANK_AT_END.exec(first)?.groups?.rank
    return [`${first} ${name}`, ...(rank ? [`${rank} ${name}`] : [])]
  }
  const office = OFFICE_AT_END.exec(title)?.[0]
  const held = withoutCountry(title)
  return [
    `${title}${name}`,
    ...(held ? [`${held}${name}`] : []),
    ...(office ? [`${office}${name}`, `${name}${office}`] : []),
  ]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** How an article calls somebody with what it says to him: 王博士, 李女士, Dr. Hale. */
const calledIn = (text: string, forms: readonly string[]): string[] =>
  forms
    .filter((form) => form.length > 1)
    .flatMap((form) => {
      const called = /\p{Script=Han}/u.test(form)
        ? `${escaped(form)}(?:${OFFICE}|先生|女士|小姐|老师)`
        : `\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir)\\.? ${escaped(form)}(?!\\p{L})`
      return text.match(new RegExp(called, 'gu')) ?? []
    })

/** The country that 美国, 美方, 美国方面 and 美方方面 all mean; null when a name means none. */
const sideOf = (name: string): string | null =>
  name.length > 1 ? countryOf(name.replace(/方面$/u, '')) : null

/** 美国, 美方, 美国方面: a country and its side are one speaker. */
const sides = (name: string): string[] => {
  const country = sideOf(name)
  if (country === null) return []
  const shorts = [...SHORT_FORMS].flatMap(([short, full]) => (full === country ? [short] : []))
  const names = [country, ...shorts.filter((short) => short.length > 1)]
  return [
    ...names.flatMap((form) => [form, `${form}方面`]),
    ...shorts.filter((short) => short.length === 1).map((short) => `${short}方`),
  ]
}

/** 卫报 of 英国《卫报》. */
const inBookMarks = (name: string): string[] => {
  const title = /《([^》]{2,})》/u.exec(name)?.[1]
  return title ? [title] : []
}

/** 路透 is 路透社: a news agency by its two characters. */
const asAgency = (name: string, type: Entity['type'] | undefined): string[] => {
  if (type !== 'media') return []
  if (/^\p{Script=Han}{2}$/u.test(name)) return [`${name}社`]
  return /^\p{Script=Han}{2}社$/u.test(name) ? [name.slice(0, -1)] : []
}

const inBrackets = (name: string): string[] => {
  const match = /^(.+?)\s*[（(]([^（()）]+)[)）]$/u.exec(name)
  return match?.[1] && match[2] ? [match[1], match[2]] : []
}

/**
 * Every accepted way of naming somebody or something: the article's names for it, with and without its titles, the
 * family name of a transliterated one, and both halves of 欧洲安全与合作组织(OSCE).
 *
 * @param others the article's other entities: a form that could mean one of them is not accepted
 * @param text the article, for what it calls somebody beside his name
 */
export const acceptedNames = (
  name: string,
  entity?: Entity,
  others: readonly Entity[] = [],
  text = '',
): string[] => {
  const names = [name, ...(entity ? [entity.name, ...entity.aliases] : [])]
  const isPerson = entity?.type === 'person'
  const known = isPerson ? names.flatMap(knownNames) : []
  const plain = [...names, ...known].flatMap((form) => [
    form,
    ...inBrackets(form),
    ...(isPerson || /[·•・‧]/u.test(form) ? surname(form) : []),
    ...sides(form),
    ...inBookMarks(form),
    ...asAgency(form, entity?.type),
  ])
  const bare = [...new Set([name, ...plain])].filter(
    (form) => /\p{Script=Han}/u.test(form) === /\p{Script=Han}/u.test(name),
  )
  const titled = (entity?.titles ?? []).flatMap((title) => bare.flatMap((form) => withTitle(title, form)))
  const called = isPerson ? calledIn(text, bare) : []
  const side = sideOf(entity?.name ?? name)
  const isSame = (other: Entity) => other.id === entity?.id || (side !== null && sideOf(other.name) === side)
  const taken = new Set(
    others.filter((other) => !isSame(other)).flatMap((other) => [other.name, ...other.aliases]),
  )
  const distinct = distinctForms([
    name,
    ...[...plain, ...called, ...titled].filter((form) => !taken.has(form)),
  ])
  // Dr. Hale is graded as Hale is, and shown as the article's own.
  return [...new Set([...distinct, ...called.filter((form) => !taken.has(form))])]
}

/** 10多人, 数百人: words that leave open how many; no figure says the same. */
const VAGUE = /[多余几数來来](?=\p{Script=Han}|$)|^(?:数|几|上)/u

/** 10多人 and 10余人 say the same. */
const vagueForms = (verbatim: string): string[] => [
  verbatim,
  ...[verbatim.replace('多', '余'), verbatim.replace('余', '多')],
]

/** Every accepted way of giving a number: as the article writes it, in figures, with 万 or 亿, with or without unit. */
export const acceptedNumbers = (verbatim: string, value: number, unit = ''): string[] => {
  if (/[a-z$€£¥%]/iu.test(verbatim + unit) && !/\p{Script=Han}/u.test(verbatim + unit))
    return distinctForms(englishNumbers(verbatim, value, unit))
  if (VAGUE.test(verbatim)) return distinctForms(vagueForms(verbatim))
  const scaled = [
    `${value}`,
    ...(value >= 10_000 && value % 100 === 0 ? [`${value / 10_000}万`] : []),
    ...(value >= 100_000_000 && value % 1_000_000 === 0 ? [`${value / 100_000_000}亿`] : []),
  ]
  const bare = verbatim.replace(/^(?:大约|约|近|超过|逾|将近)/u, '').replace(/(?:左右|上下)$/u, '')
  const exact = Number.isInteger(value) || /[.．点]/u.test(verbatim)
  return distinctForms([verbatim, bare, ...(exact ? scaled.flatMap((form) => [form + unit, form]) : [])])
}
