import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Verbs by what they take. */

/** What follows is what is done, or that somebody does it: 开始举行…, 拒绝俄罗斯参与…. */
export const TAKES_ACTION: ReadonlySet<string> = new Set(
  wordsOf(
    '开始 继续 停止 拒绝 同意 决定 计划 打算 准备 考虑 试图 企图 要求 呼吁 敦促 建议 希望 承诺 保证 允许 禁止 强制 批准 号召 帮助 协助 支持 反对 避免 防止 尝试 致力 着手 宣布 谋求 寻求 命令 授权 邀请 迫使 促使 旨在',
  ),
)

/** What follows is a place or a way. */
export const TAKES_PLACE: ReadonlySet<string> = new Set(
  wordsOf(
    '前往 位于 来自 抵达 到达 飞抵 赴 访问 出访 返回 离开 进入 驶入 途经 经过 飞往 赴美 赴华 来到 去 到 在 乘坐 搭乘 回到 赶回 撤离 落户',
  ),
)

/** What follows may be anything: asked for it, nobody knows what is wanted. */
export const TAKES_ANYTHING: ReadonlySet<string> = new Set(
  wordsOf(
    '是 有 为 像 如 没有 具有 成为 作为 属于 等于 包括 含 看到 见 发生 出现 受到 得到 予以 给予 进行 表示 发表 导致 造成 使得 致使 引发 有助于 取决于 涉嫌 达到 达',
  ),
)
