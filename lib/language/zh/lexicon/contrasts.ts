/**
 * Words of which one excludes the others where it is told of the same thing: what was approved was neither rejected nor
 * shelved. Between bars stand words that exclude each other; with the first of a group stand those that mean the same.
 */

/** What was done with something, or became of it: verbs. */
const OUTCOMES = `
驳回 | 批准 核准 | 搁置 | 撤回
通过 | 否决 | 搁置 | 撤回
接受 | 拒绝 | 搁置
推迟 延期 延后 押后 | 提前 | 取消
启动 | 暂停 中止 | 恢复 重启 | 终止
逮捕 拘捕 | 释放 | 驱逐 遣返
辞职 辞任 请辞 | 连任 留任 | 复职
任命 委任 | 罢免 免去 撤换 | 弹劾
当选 | 落选 | 退选
胜诉 | 败诉 | 撤诉
击败 战胜 | 负于 不敌 | 战平 逼平
签署 | 退出 | 修改
加入 | 退出 | 抵制
撤销 取消 废除 撤下 | 维持 保留 | 修改 修订
延长 | 缩短 | 取消
收购 | 出售 | 租用
首次 | 第二次 | 第三次
胜选 | 败选 | 弃选
`

/** What or who it was: nouns of one kind. */
const THINGS = `
父亲 | 母亲 | 哥哥 | 弟弟 | 姐姐 | 妹妹 | 丈夫 | 妻子 | 儿子 | 女儿
石油 原油 | 天然气 | 煤炭 | 电力
太阳能 | 风能 | 水能 | 核能
火车 列车 | 飞机 | 轮船 | 大巴 巴士
谋杀 | 诈骗 | 受贿 | 盗窃 | 走私 | 纵火 | 洗钱
小麦 | 大米 | 玉米 | 大豆 | 棉花
黄金 | 白银 | 铜 | 锂
农业 | 渔业 | 旅游业 | 制造业 | 金融业 | 建筑业
美元 | 欧元 | 日元 | 英镑
`

const rowsIn = (table: string): readonly (readonly (readonly string[])[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((group) => group.trim().split(' ')))

/** Of each word, one of every group that it excludes. */
const othersIn = (table: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const row of rowsIn(table))
    for (const group of row)
      for (const word of group)
        if (!found.has(word))
          found.set(
            word,
            row.flatMap((other) => (other === group ? [] : (other[0] ?? []))),
          )
  return found
}

/** What else could have been done with something. */
export const OTHER_OUTCOMES = othersIn(OUTCOMES)

/** What else of the same kind it could have been. */
export const OTHER_THINGS = othersIn(THINGS)

/** Words that mean the same here. */
const SAME = new Map(
  [OUTCOMES, THINGS]
    .flatMap(rowsIn)
    .flatMap((row) => row.flatMap((group) => group.map((word) => [word, group] as const))),
)

export const sameAs = (word: string): readonly string[] => SAME.get(word) ?? [word]
