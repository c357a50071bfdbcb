import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** What is counted and measured in: measure words, units and money. */

const SHARES = wordsOf('个百分点 百分点 个基点 基点 % ％ 倍 成')

const MONEY = wordsOf(
  '美元 美金 欧元 英镑 镑 日元 日圆 港元 港币 韩元 韩圆 人民币 元 新元 新加坡元 澳元 澳币 加元 加币 纽元 新西兰元 台币 新台币 卢布 卢比 比索 雷亚尔 里拉 瑞郎 瑞士法郎 法郎 泰铢 铢 印尼盾 越南盾 令吉 林吉特 迪拉姆 里亚尔 第纳尔 先令 兰特 克朗 兹罗提 福林 谢克尔 美分 便士',
)

const UNITS = wordsOf(
  '公里 千米 英里 海里 光年 米 公尺 厘米 公分 毫米 微米 纳米 英尺 英寸 平方公里 平方千米 平方米 平方公尺 平方厘米 平方英尺 平方英里 立方米 立方厘米 亩 英亩 公顷 坪 公斤 千克 克 毫克 微克 斤 磅 盎司 吨 公吨 桶 升 公升 毫升 加仑 兆瓦 吉瓦 千瓦 瓦 千瓦时 度 摄氏度 华氏度 赫兹 兆赫 分贝 千卡 焦耳 百帕',
)

/** Of people and beasts, things, buildings, works, cases, and of what happens. */
const MEASURE_WORDS = wordsOf(
  '名 位 人 人次 家 户 口 个国家 个 只 头 匹 尾 羽 株 棵 粒 颗 朵 辆 架 艘 枚 艇 列 支 座 栋 幢 间 层 处 所 台 套 份 件 把 根 块 片 面 尊 具 批 组 对 双 排 包 箱 袋 瓶 杯 盒 罐 张 幅 本 部 篇 首 集 册 卷 封 字 页 章 句 条 项 种 类 门 堂 节 课 起 宗 例 笔 股 票 分 场 次 届 轮 期 圈 局 岁',
)

/** Every word in which something is counted or measured. Years, days and hours are times. */
export const MEASURES: ReadonlySet<string> = new Set([...SHARES, ...MONEY, ...UNITS, ...MEASURE_WORDS])

/** 个月, 个工作日: lengths of time that are counted with 个, whether or not anybody can say where they lie (前两个月). */
export const STRETCHES_OF_TIME = wordsOf(
  '月 星期 礼拜 周末 季度 季节 学期 财季 财年 小时 钟头 昼夜 夜晚 晚上 年头 世纪 年代 工作日 交易日',
)

const LONGEST = Math.max(...[...MEASURES].map((word) => word.length))

/** The longest measure that begins at a place of a text; null where none does. */
export const measureAt = (text: string, at: number): string | null => {
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(at, at + length)
    if (word.length === length && MEASURES.has(word)) return word
  }
  return null
}
