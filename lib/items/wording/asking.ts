import type { EntityType } from '#lib/facts/fact'
import { tongueOf } from '#lib/items/ask/tongue'
import { isPersonal } from '#lib/items/distract/same-one'
import { entityNamed, type Source } from '#lib/items/source'

/** The words by which somebody is asked for. */

/** 国防部, 法院, 央行, 研究中心: what works behind desks; 哈马斯 and 白宫 say it by no character. */
const IS_OFFICE = /[部院局署处会行台所校室厅委府馆司社团队]$|中心$|机构$|大学$|部门$|集团$|基金$/u

/** The asking word for somebody of a type: 谁, 哪个国家, 哪家媒体, 哪个机构; 哪一方 for what may be of several. */
const chineseWho = (type: EntityType | null, name = ''): string => {
  switch (type) {
    case 'person':
      return '谁'
    case 'country':
      return /[盟合]$/u.test(name) ? '哪一方' : '哪个国家'
    case 'media':
      return '哪家媒体'
    case 'place':
      return '哪个地方'
    case 'organisation':
      return /公司|集团|航空$|银行$/u.test(name)
        ? '哪家公司'
        : /部队|军$|武装|组织|党$|方面?$|政府$|当局$/u.test(name) || !IS_OFFICE.test(name)
          ? '哪一方'
          : '哪个机构'
    case null:
      return '哪一方'
    default:
      return type satisfies never
  }
}

const englishWho = (type: EntityType | null): string => {
  switch (type) {
    case 'person':
    case null:
      return 'who'
    case 'country':
      return 'which country'
    case 'media':
      return 'which news organization'
    case 'place':
      return 'which place'
    case 'organisation':
      return 'which organization'
    default:
      return type satisfies never
  }
}

const typeOf = (source: Source, name: string): EntityType | null =>
  entityNamed(source, name)?.type ??
  source.others.flatMap(({ type, text }) =>
    text === name && type !== 'date' && type !== 'quantity' ? [type] : [],
  )[0] ??
  (isPersonal(name) ? 'person' : null)

/**
 * The asking word for a key beside which these stand: 谁, 哪个国家, 哪家媒体; 哪一方 and who where they are not all of one type.
 */
export const askingFor = (source: Source, key: string, rivals: readonly string[]): string => {
  const type = typeOf(source, key)
  const isMixed = type !== 'person' && rivals.some((name) => typeOf(source, name) !== type)
  if (tongueOf(source) === 'zh') return isMixed ? '哪一方' : chineseWho(type, key)
  return englishWho(isMixed ? null : type)
}
