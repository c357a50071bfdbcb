/** Countries and unions of states as news names them: the usual name, then its short forms. */
const NAMES = `美国 美|中国 中|俄罗斯 俄 俄国 俄联邦|乌克兰 乌|英国 英|法国 法|德国 德|日本 日|韩国 韩|朝鲜 朝|印度 印|巴基斯坦 巴|伊朗 伊|伊拉克|以色列 以|巴勒斯坦|沙特阿拉伯 沙特|土耳其 土|叙利亚 叙|埃及 埃|阿富汗|意大利 意|西班牙 西|葡萄牙 葡|荷兰 荷|比利时 比|瑞士|瑞典|挪威|芬兰|丹麦|波兰|捷克|斯洛伐克|匈牙利|奥地利|希腊|罗马尼亚|保加利亚|塞尔维亚|克罗地亚|爱尔兰|冰岛|白俄罗斯|立陶宛|拉脱维亚|爱沙尼亚|摩尔多瓦|格鲁吉亚|亚美尼亚|阿塞拜疆|哈萨克斯坦|乌兹别克斯坦|吉尔吉斯斯坦|塔吉克斯坦|土库曼斯坦|蒙古|加拿大 加|墨西哥 墨|古巴|巴西|阿根廷|智利|秘鲁|哥伦比亚|委内瑞拉|澳大利亚 澳|新西兰|印度尼西亚 印尼|马来西亚|新加坡|泰国|越南|菲律宾 菲|缅甸|老挝|柬埔寨|文莱|孟加拉国|斯里兰卡|尼泊尔|不丹|马尔代夫|南非|尼日利亚|肯尼亚|埃塞俄比亚|苏丹|利比亚|突尼斯|阿尔及利亚|摩洛哥|也门|约旦|黎巴嫩|科威特|卡塔尔|巴林|阿联酋|阿曼|梵蒂冈|苏联|南斯拉夫|欧盟 欧|北约|东盟|非盟|阿盟|联合国|中华人民共和国|欧洲国家`

/** The other states of the world; and states by the names that papers of Taiwan and Hong Kong have for them. */
const OTHERS = `阿尔巴尼亚 北马其顿 波黑 斯洛文尼亚 科索沃 马耳他 塞浦路斯 卢森堡 摩纳哥 列支敦士登 圣马力诺 危地马拉 洪都拉斯 萨尔瓦多 尼加拉瓜 哥斯达黎加 巴拿马 多米尼加 海地 牙买加 特立尼达和多巴哥 巴巴多斯 巴哈马 伯利兹 圭亚那 苏里南 厄瓜多尔 玻利维亚 巴拉圭 乌拉圭 格林纳达 圣卢西亚 东帝汶 安哥拉 贝宁 博茨瓦纳 布基纳法索 布隆迪 喀麦隆 佛得角 乍得 科摩罗 刚果 科特迪瓦 吉布提 赤道几内亚 厄立特里亚 斯威士兰 加蓬 冈比亚 加纳 几内亚 几内亚比绍 莱索托 利比里亚 马达加斯加 马拉维 马里 毛里塔尼亚 毛里求斯 莫桑比克 纳米比亚 尼日尔 卢旺达 塞内加尔 塞舌尔 塞拉利昂 索马里 南苏丹 坦桑尼亚 乌干达 赞比亚 津巴布韦 斐济 巴布亚新几内亚 所罗门群岛 瓦努阿图 萨摩亚 汤加 图瓦卢 基里巴斯 瑙鲁 帕劳 马绍尔群岛 密克罗尼西亚 库克群岛 纽埃
帛琉 吐瓦鲁 索罗门群岛 诺鲁 吉里巴斯 贝里斯 瓜地马拉 宏都拉斯 史瓦帝尼 圣露西亚 沙乌地阿拉伯 义大利 纽西兰 寮国 北韩 南韩 衣索比亚 肯亚 奈及利亚 索马利亚 辛巴威 厄瓜多 多明尼加 突尼西亚 茅利塔尼亚 叶门 哈萨克 乌兹别克 吉尔吉斯 亚塞拜然 克罗埃西亚 斯洛维尼亚 赛普勒斯 马尔地夫 汶莱 万那杜 巴布亚纽几内亚`

const ENTRIES = [...NAMES.split('|'), ...OTHERS.split(/\s+/u)].map((entry) => entry.split(' '))

/** Every full name. */
export const COUNTRIES: readonly string[] = ENTRIES.map(([name]) => name as string)

/** Unions of states. */
const UNIONS: ReadonlySet<string> = new Set(['欧盟', '北约', '东盟', '非盟', '阿盟', '联合国', '欧洲国家'])

/** Every full name of a state. */
export const STATES: readonly string[] = COUNTRIES.filter((name) => !UNIONS.has(name))

const FULL_NAMES: ReadonlySet<string> = new Set(COUNTRIES)

/** Short form to full name: 俄 to 俄罗斯. One-character forms stand only in compounds such as 俄方 and 美俄. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(([name, ...shorts]) => shorts.map((short) => [short, name as string] as const)),
)

const SINGLE = [...SHORT_FORMS.keys()].filter((short) => short.length === 1).join('')

/** A character class of the one-character forms. */
export const SHORT_CLASS = `[${SINGLE}]`

const SHORT_PAIR = /[中美俄英法德日韩朝印巴以伊乌欧]{2}(?![尔国盟洲元文语军])/u
/** Whether two countries stand side by side by their first characters: 美俄, 巴以. */
export const holdsPair = (text: string): boolean => SHORT_PAIR.test(text)

/** An alternation of the full names and the longer short forms, longest first. */
export const COUNTRY_PATTERN = [...COUNTRIES, ...[...SHORT_FORMS.keys()].filter((short) => short.length > 1)]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|')

/** The full names, 南苏丹 before 苏丹. */
export const LONGEST_FIRST = [...COUNTRIES].sort((a, b) => b.length - a.length)

/** The full name of a country, however it is written; null when it is none. */
export const countryOf = (name: string): string | null => {
  if (FULL_NAMES.has(name)) return name
  const short =
    SHORT_FORMS.get(name) ?? (name.endsWith('方') ? SHORT_FORMS.get(name.slice(0, -1)) : undefined)
  return short ?? null
}
