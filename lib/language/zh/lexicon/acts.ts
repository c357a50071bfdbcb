import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Verbs by which somebody with power does something: what follows is what was decided. */
export const DECIDING: ReadonlySet<string> = new Set(
  wordsOf(
    '决定 宣布 签署 批准 通过 同意 禁止 取消 推迟 撤销 废除 废止 任命 解除 暂停 中止 终止 授权 裁定 裁决 判处 判决 否决 下令 拒绝 承诺 驱逐 起诉 解散 退出 恢复 征收 加征 提名 授予 设立 成立 颁布 出台 颁发 冻结 罢免 开除 命令 特赦 赦免 解密 叫停 部署 撤出 撤回 撤离 召回 关闭 开放 延长 降低 提高 上调 下调 减免 豁免 许可 吊销 查封 没收 缔结 签订 达成',
  ),
)

/** Verbs by which somebody wants something of somebody else. */
export const DEMANDING: ReadonlySet<string> = new Set(
  wordsOf('要求 敦促 呼吁 督促 责令 催促 促请 吁请 勒令 请求'),
)

/** Verbs of proposing: what follows is a demand where it forbids or ends something. */
export const PROPOSING: ReadonlySet<string> = new Set(wordsOf('提出 主张'))
export const FORBIDDING: ReadonlySet<string> = new Set(
  wordsOf('禁止 停止 取消 放弃 撤出 撤军 解除 不得 终止 保证 释放 恢复'),
)
