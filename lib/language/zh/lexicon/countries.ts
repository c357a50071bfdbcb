/** Countries and unions of states as news names them: the usual name, then its short forms. */
const NAMES = `美国 美|中国 中|俄罗斯 俄 俄国 俄联邦|乌克兰 乌|英国 英|法国 法|德国 德|日本 日|韩国 韩|朝鲜 朝|印度 印|巴基斯坦 巴|伊朗 伊|伊拉克|以色列 以|巴勒斯坦|沙特阿拉伯 沙特|土耳其 土|叙利亚 叙|埃及 埃|阿富汗|意大利 意|西班牙 西|葡萄牙 葡|荷兰 荷|比利时 比|瑞士|瑞典|挪威|芬兰|丹麦|波兰|捷克|斯洛伐克|匈牙利|奥地利|希腊|罗马尼亚|保加利亚|塞尔维亚|克罗地亚|爱尔兰|冰岛|白俄罗斯|立陶宛|拉脱维亚|爱沙尼亚|摩尔多瓦|格鲁吉亚|亚美尼亚|阿塞拜疆|哈萨克斯坦|乌兹别克斯坦|吉尔吉斯斯坦|塔吉克斯坦|土库曼斯坦|蒙古|加拿大 加|墨西哥 墨|古巴|巴西|阿根廷|智利|秘鲁|哥伦比亚|委内瑞拉|澳大利亚 澳|新西兰|印度尼西亚 印尼|马来西亚|新加坡|泰国|越南|菲律宾 菲|缅甸|老挝|柬埔寨|文莱|孟加拉国|斯里兰卡|尼泊尔|不丹|马尔代夫|南非|尼日利亚|肯尼亚|埃塞俄比亚|苏丹|利比亚|突尼斯|阿尔及利亚|摩洛哥|也门|约旦|黎巴嫩|科威特|卡塔尔|巴林|阿联酋|阿曼|梵蒂冈|苏联|南斯拉夫|欧盟 欧|北约|东盟|非盟|阿盟|联合国|中华人民共和国|欧洲国家`

const ENTRIES = NAMES.split('|').map((entry) => entry.split(' '))

/** Every full name. */
export const COUNTRIES: readonly string[] = ENTRIES.map(([name]) => name as string)

const FULL_NAMES: ReadonlySet<string> = new Set(COUNTRIES)

/** Short form to full name: 俄 to 俄罗斯. One-character forms stand only in compounds such as 俄方 and 美俄. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(([name, ...shorts]) => shorts.map((short) => [short, name as string] as const)),
)

const SINGLE = [...SHORT_FORMS.keys()].filter((short) => short.length === 1).join('')

/** A character class of the one-character forms. */
export const SHORT_CLASS = `[${SINGLE}]`

/** An alternation of the full names and the longer short forms, longest first. */
export const COUNTRY_PATTERN = [...COUNTRIES, ...[...SHORT_FORMS.keys()].filter((short) => short.length > 1)]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|')

/** The full name of a country, however it is written; null when it is none. */
export const countryOf = (name: string): string | null => {
  if (FULL_NAMES.has(name)) return name
  const short =
    SHORT_FORMS.get(name) ?? (name.endsWith('方') ? SHORT_FORMS.get(name.slice(0, -1)) : undefined)
  return short ?? null
}
