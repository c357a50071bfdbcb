import type { Extraction } from '#lib/facts/fact'
import { statesIn } from '#lib/items/unnamed'
import { isCommercial, isPublicBody } from '#lib/language/en/lexicon/offices'

/**
 * What sort of somebody or something a name is of. What a court does only a court can have done: among options of other
 * sorts the key gives itself away.
 */

/** Sorts of bodies by the last characters of their names, the first that fits. */
const BODIES_ZH: readonly (readonly [string, RegExp])[] = [
  ['court', /(?:法院|法庭|地院|高院|检察院|检察署|地检署)$/u],
  ['police', /(?:警方|警察局?|公安局?|警署|警局|消防[局队]?)$/u],
  ['army', /(?:军方?|军队|部队|武装|司令部|民兵|卫队)$/u],
  ['party', /党团?$/u],
  ['learning', /(?:大学|学院|研究院|研究所|实验室|智库|中学|小学|博物馆|医院)$/u],
  ['company', /(?:公司|集团|企业|银行|航空|科技|证券|工厂)$/u],
  ['parliament', /(?:议会|国会|[参众上下]议?院|立法院|立法会|国民大会)$/u],
  ['society', /(?:团体|协会|学会|联合会|联盟|工会|商会|基金会|组织|俱乐部|中心)$/u],
  ['public', /(?:政府|府|[部局署厅院办委处]|白宫|委员会|当局|机构)$/u],
]

/** 北约, 欧盟, 欧安组织: several states together, which meet and speak as one of them does. */
const OF_STATES =
  /(?:盟|公约|北约|联合国|安理会|欧佩克|安全与合作组织(?:[（(].*[)）])?|欧安组织|合作组织|世[贸卫]组织|原子能机构|货币基金组织)$|^(?:the )?(?:NATO|EU|European Union|UN|United Nations|African Union|ASEAN|OPEC|WTO|WHO|IAEA)$/u

const COURT_EN = /\b(?:court|tribunal|prosecutors?)\b/iu
const ARMED_EN = /\b(?:army|navy|military|police|force|forces|guards?|militia|brigade)$/iu
const LEARNING_EN = /\b(?:university|institute|institution|college|school|academy|laboratory|museum)\b/iu

const headOf = (name: string): string =>
  (
    name
      .toLowerCase()
      .split(/ (?:of|for|in|at|on) /u)[0]
      ?.split(' ')
      .at(-1) ?? ''
  ).replace(/[.,]$/u, '')

const bodySort = (name: string): string => {
  if (/\p{Script=Han}/u.test(name))
    return BODIES_ZH.find(([, ending]) => ending.test(name.replace(/方面$/u, '')))?.[0] ?? 'body'
  if (COURT_EN.test(name)) return 'court'
  if (LEARNING_EN.test(name)) return 'learning'
  const head = headOf(name)
  if (ARMED_EN.test(head)) return 'army'
  if (isCommercial(head)) return 'company'
  return isPublicBody(head) ? 'public' : 'body'
}

/** A state, whoever speaks for it, and several together: 埃及外交部 and 苏丹. */
const SIDE = 'side'

const sideOrBody = (name: string): string => {
  const sort = bodySort(name)
  const isOfState = sort === 'public' || sort === 'army' || sort === 'body'
  return OF_STATES.test(name) || (isOfState && statesIn(name).length > 0) ? SIDE : sort
}

/** Heads of states and of their governments: what they say is said for the state. */
const LEADS_ZH =
  /^(?!.*(?:副|前|候任))(?!.*(?:公司|集团|大学|学院|协会|银行)).*(?:总统|主席|国王|女王|天皇|总理|首相)$/u
const LEADS_EN = /^(?:the )?(?:\S+ )?(?:president|prime minister|premier|king|queen|emperor|chancellor)$/iu

const leads = (title: string): boolean =>
  LEADS_ZH.test(title) ||
  (LEADS_EN.test(title) &&
    (!title.trim().includes(' ') || /minister$/iu.test(title) || statesIn(title).length > 0))

/** The sort of a name as the article tells it: two of one sort may be taken for one another. */
export const sortOf = ({ entities }: Pick<Extraction, 'entities'>, name: string): string => {
  const entity = entities.find((one) => one.name === name || one.aliases.includes(name))
  const type = entity?.type ?? 'organisation'
  switch (type) {
    case 'person':
      return entity?.titles.some(leads) ? 'leader' : 'person'
    case 'country':
      return SIDE
    case 'media':
    case 'place':
      return type
    case 'organisation':
      return sideOrBody(name)
    default:
      return type satisfies never
  }
}
