/**
 * Words of which one excludes the others where it is told of the same thing: what was vetoed was not passed. Between bars
 * stand words that exclude each other, not merely follow each other; with the first of a group stand those that mean the
 * same. All are verbs with an object, for each has to stand where another stands.
 */
export const OUTCOMES = `
驳回 | 批准 核准 | 撤回
通过 | 否决 | 撤回
推迟 延期 延后 押后 | 提前 | 取消
任命 委任 | 罢免 免去 撤换 | 弹劾
击败 战胜 | 负于 不敌 | 战平 逼平
撤销 取消 废除 撤下 | 维持 保留 | 修改 修订
延长 | 缩短 | 取消
收购 | 出售 | 租用
首次 | 第二次 | 第三次
`
