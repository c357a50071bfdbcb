import type { Entity } from '#lib/facts/fact'
import { distinctForms } from '#lib/items/distinct-forms'
import { englishNumbers } from '#lib/items/english/accepted-numbers'
import { countryOf, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'

/** The first and last part of a name written with dots, when long enough to be told from other people's. */
const surname = (name: string): string[] => {
  const parts = name.split(/[·•・‧]/u)
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && last.length >= 2 ? [last] : []
}

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

const inBrackets = (name: string): string[] => {
  const match = /^(.+?)\s*[（(]([^（()）]+)[)）]$/u.exec(name)
  return match?.[1] && match[2] ? [match[1], match[2]] : []
}

/**
 * Every accepted way of naming somebody or something: the article's names for it, with and without its titles, the
 * family name of a transliterated one, and both halves of 欧洲安全与合作组织(OSCE).
 *
 * @param others the article's other entities: a form that could mean one of them is not accepted
 */
export const acceptedNames = (name: string, entity?: Entity, others: readonly Entity[] = []): string[] => {
  const names = [name, ...(entity ? [entity.name, ...entity.aliases] : [])]
  const plain = names.flatMap((form) => [
    form,
    ...inBrackets(form),
    ...surname(form),
    ...sides(form),
    ...inBookMarks(form),
  ])
  const titled = (entity?.titles ?? []).flatMap((title) =>
    [name, entity?.name ?? name, ...surname(entity?.name ?? name)].map((form) =>
      /[a-z]$/u.test(title) ? `${title} ${form}` : title + form,
    ),
  )
  const side = sideOf(entity?.name ?? name)
  const isSame = (other: Entity) => other.id === entity?.id || (side !== null && sideOf(other.name) === side)
  const taken = new Set(
    others.filter((other) => !isSame(other)).flatMap((other) => [other.name, ...other.aliases]),
  )
  return distinctForms([name, ...[...plain, ...titled].filter((form) => !taken.has(form))])
}

/** Every accepted way of giving a number: as the article writes it, in figures, with 万 or 亿, with or without unit. */
export const acceptedNumbers = (verbatim: string, value: number, unit = ''): string[] => {
  if (/[a-z$€£¥%]/iu.test(verbatim + unit) && !/\p{Script=Han}/u.test(verbatim + unit))
    return distinctForms(englishNumbers(verbatim, value, unit))
  const scaled = [
    `${value}`,
    ...(value >= 10_000 && value % 100 === 0 ? [`${value / 10_000}万`] : []),
    ...(value >= 100_000_000 && value % 1_000_000 === 0 ? [`${value / 100_000_000}亿`] : []),
  ]
  const bare = verbatim.replace(/^(?:大约|约|近|超过|逾|将近)/u, '').replace(/(?:左右|上下)$/u, '')
  const exact = Number.isInteger(value) || /[.．点]/u.test(verbatim)
  return distinctForms([verbatim, bare, ...(exact ? scaled.flatMap((form) => [form + unit, form]) : [])])
}
