import { byMeaning, wordsOf } from '#lib/language/zh/lexicon/rows'

/** What is held or done, by the kind of event that it is. */
export const EVENT_KINDS = byMeaning({
  meet: '会谈 会晤 会见 通话 通电话 磋商 谈判 对话 见面 会面 接见 协商 首脑会谈 峰会',
  visit: '访问 出访 到访 来访 回访 访华 访美 访俄 来华 访朝 国事访问 前往 抵达 飞抵 启程 动身',
  hearing: '听证 听证会 开庭 开庭审理 庭审 审理 宣判 提审 受审',
  vote: '投票 表决 选举 公投 大选 补选 总统选举 议会选举',
  signing: '签署 签字 签约 签订 缔结',
  deadline: '到期 截止 届满 失效 生效',
  launch:
    '发射 上市 开通 通车 启用 首飞 投产 开幕 上线 开工 开播 首映 揭幕 落成 竣工 完工 开业 公演 举办 开馆 复航 复飞',
  speech: '演说 演讲 讲话 致辞 发表演讲 发表讲话',
})

/** Verbs of which the object is the event. */
export const HOLDING: ReadonlySet<string> = new Set(
  wordsOf('举行 进行 展开 召开 举办 开展 开始 启动 恢复 发表 进行'),
)

/** Verbs of which the object takes part. */
export const MEETING: ReadonlySet<string> = new Set(wordsOf('会见 会晤 接见 约见 拜会 拜访'))

/** Verbs by which somebody comes to where it is, before what he does there. */
export const ARRIVING: ReadonlySet<string> = new Set(wordsOf('到 来到 前往 抵达 赶到 赴'))

/** Verbs by which somebody takes part in what the clause before tells: 音乐节定于6月开幕，市长会列席. */
export const ATTENDING: ReadonlySet<string> = new Set(
  wordsOf('出席 参加 列席 与会 赴会 迎接 接机 陪同 同行 随行 主持'),
)
