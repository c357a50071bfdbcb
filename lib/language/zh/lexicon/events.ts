import { byMeaning, wordsOf } from '#lib/language/zh/lexicon/rows'

/** What is held or done, by the kind of event that it is. */
export const EVENT_KINDS = byMeaning({
  meet: '会谈 会晤 会见 通话 通电话 磋商 谈判 对话 见面 会面 接见 协商 商谈 晤谈 首脑会谈 峰会 会议 首脑会议',
  visit:
    '访问 出访 到访 来访 回访 访华 访美 访俄 来华 访朝 国事访问 前往 抵达 飞抵 启程 动身 赴美 赴华 转往 转赴 前赴 飞往 飞赴 过境 率团 率领 国是访问',
  hearing: '听证 听证会 开庭 开庭审理 庭审 审理 宣判 提审 受审 作证 出庭 备询 聆讯 提堂 过堂',
  vote: '投票 表决 选举 公投 大选 补选 总统选举 议会选举',
  signing: '签署 签字 签约 签订 缔结',
  deadline: '到期 截止 届满 失效 生效',
  launch:
    '发射 上市 开通 通车 启用 首飞 投产 开幕 上线 开工 开播 首映 揭幕 落成 竣工 完工 开业 公演 举办 开馆 复航 复飞 开跑 开赛',
  speech: '演说 演讲 讲话 致辞 发表演讲 发表讲话',
  transfer: '提交 递交 转交 移交',
})

type EventKind = typeof EVENT_KINDS extends ReadonlyMap<string, infer Kind> ? Kind : never

const ENDINGS = [4, 3, 2] as const
/** The kind of what a noun names, by its ending: 视频会谈 is a 会谈. */
export const kindOfThing = (noun: string): EventKind | undefined => {
  for (const length of ENDINGS) {
    const kind = noun.length < length ? undefined : EVENT_KINDS.get(noun.slice(-length))
    if (kind) return kind
  }
  return undefined
}

/** Verbs of which the object is the event. */
export const HOLDING: ReadonlySet<string> = new Set(
  wordsOf('举行 进行 展开 开启 召开 举办 开展 开始 启动 恢复 发表'),
)

/** Verbs of which the object takes part. */
export const MEETING: ReadonlySet<string> = new Set(wordsOf('会见 会晤 接见 约见 拜会 拜访'))

/** Verbs of two sides against each other: the other one is the object, or stands behind 与. */
export const CONTESTING: ReadonlySet<string> = new Set(
  wordsOf('对决 对阵 对战 迎战 交手 交锋 决战 首战 再战 挑战 对垒 迎击 力战 鏖战'),
)
const CONTESTS: readonly string[] = wordsOf('比赛 决赛 半决赛 对决 较量 赛事')
/** 第二场比赛: whether a noun names what two sides have with each other. */
export const isContest = (noun: string): boolean => CONTESTS.some((one) => noun.endsWith(one))

/** Verbs by which somebody takes another to court: a hearing behind them is of both. */
export const SUING: ReadonlySet<string> = new Set(wordsOf('告上 告 状告 控告 起诉 诉至'))

/** Verbs of which the object is the country, or the place, that is visited. */
export const VISITING: ReadonlySet<string> = new Set(wordsOf('访问 出访 到访 回访'))
/** Verbs with the country in them, by its short form. */
export const VISITING_WITHIN: ReadonlyMap<string, string> = new Map(
  wordsOf('访华 访美 访俄 访朝 访日 访韩 访法 访德 访英 访台 访港 访越 访印').map((verb) => [
    verb,
    verb.slice(1),
  ]),
)

export const GOING_WITHIN: ReadonlyMap<string, string> = new Map(
  wordsOf('赴美 赴华 赴俄 赴日 赴韩 赴朝 赴法 赴德 赴英').map((verb) => [verb, verb.slice(1)]),
)

/** Verbs by which somebody comes to where it is, before what he does there. */
export const ARRIVING: ReadonlySet<string> = new Set(wordsOf('到 来到 前往 抵达 赶到 赴 飞抵'))

/** Verbs of a journey of which the object is where it stops: the country is visited. */
export const STOPPING: ReadonlySet<string> = new Set(wordsOf('转往 转赴 抵达 飞抵 过境 前赴'))

/** Verbs of which the object is where somebody goes, and not whom they visit. */
export const GOING: ReadonlySet<string> = new Set([...ARRIVING, ...STOPPING, ...wordsOf('飞往 飞赴')])

/** What somebody does at a stop of a journey, or on the way from one to the next, on the day that is told. */
export const ON_JOURNEYS: ReadonlySet<string> = new Set([
  ...STOPPING,
  ...VISITING,
  ...VISITING_WITHIN.keys(),
  ...GOING_WITHIN.keys(),
  ...ARRIVING,
  ...wordsOf(
    '飞往 飞赴 启程 动身 出发 率团 率领 率队 返抵 返回 返国 返台 返港 返京 回国 离开 抵台 抵港 抵京 访台 访港 访京 访陆 赴台 赴港 赴京',
  ),
  ...wordsOf('出席 参加 列席 与会 赴会 主持 参访 参观 视察 考察 会见 会晤 接见 拜会 拜访'),
])

/** Verbs by which somebody takes others along: 率领代表团. */
export const LEADING: ReadonlySet<string> = new Set(wordsOf('率领 带领 率'))
/** Those who are told to take part in what was told before: 与会者包括…, 证人分别是…. */
export const PARTAKERS: ReadonlySet<string> = new Set(
  wordsOf('与会者 与会方 与会国 与会人士 与会嘉宾 参会方 参会者 参与方 参加者 出席者 证人 出席嘉宾 与会代表'),
)
export const COUNTING_IN: ReadonlySet<string> = new Set(wordsOf('包括 有 是 为 分别是 分别为'))

/** Verbs by which somebody takes part in what the clause before tells: 音乐节定于6月开幕，市长会列席. */
export const ATTENDING: ReadonlySet<string> = new Set(
  wordsOf('出席 参加 列席 与会 赴会 迎接 接机 陪同 同行 随行 主持'),
)

/** Verbs that end what is told behind them, or keep it from coming. */
export const CALLING_OFF: ReadonlySet<string> = new Set(
  wordsOf('取消 推迟 放弃 拒绝 叫停 排除 搁置 暂停 中止 终止 错过 缺席 未参加'),
)

/** Words by which what was planned is on another day, or on none. */
export const PUTTING_OFF: ReadonlySet<string> = new Set(
  wordsOf('推迟 取消 搁置 延期 原定 原订 原定于 原订于 原计划 原拟'),
)

/** What may come of a meeting and is none: 会谈的提议. */
export const ONLY_WISHED: ReadonlySet<string> = new Set(
  wordsOf('提议 建议 提案 请求 邀请 可能 可能性 设想 意愿 想法 要求 条件 必要 必要性 前景 消息 计划 安排'),
)

/** Verbs of settling what will be done. */
export const SETTLING: ReadonlySet<string> = new Set(wordsOf('决定 宣布 同意 承诺 商定 约定 敲定'))

/** Auxiliaries by which somebody would, or could, and does not yet. */
export const WISHING: ReadonlySet<string> = new Set(
  wordsOf('愿 愿意 想 能 能够 可 可以 敢 肯 希望 期待 呼吁 提议 建议 考虑 争取 力争 寻求'),
)

/** Verbs of words that are given before others, whom 向 names. */
export const ADDRESSING: ReadonlySet<string> = new Set(wordsOf('通报 汇报 发表 作 致'))
export const ADDRESSES: readonly string[] = wordsOf('讲话 演说 演讲 致辞 情况 报告')

/** What stands behind the name of those for whom others act: 甲国代表团 is 甲国. */
export const ENVOYS: readonly string[] = wordsOf(
  '谈判代表团 谈判代表 代表团 代表们 代表 高级官员 高官 官员 特使 政府 当局 方面 双方 两国 两军 元首 领导人 外长 防长',
)
/** Those of them behind a country's name that are the country: 法国总统 and 泰国外长 are people. */
export const SENT: ReadonlySet<string> = new Set(
  wordsOf('谈判代表团 谈判代表 代表团 代表们 代表 高级官员 高官 官员 特使 政府 当局 方面'),
)

/** 两国总统, 双方代表, 两人: two of whom was told before. */
export const COUNTERPARTS: readonly string[] = wordsOf(
  '双方 两国 两人 二人 两位 两名 两个 两军 两家 两队 两校 两党',
)
/** What two of whom was told are called besides. */
export const COUNTERPART_OFFICES: ReadonlySet<string> = new Set(
  wordsOf('元首 领导人 首脑 总统 总理 首相 外长 防长 外交大臣 外交部长 国防部长 国防大臣 部长 代表'),
)
