import type { Adverbial, ClauseRole, Predicate } from '#lib/language/language'
import { byMeaning, wordsOf } from '#lib/language/zh/lexicon/rows'

/** The closed classes: prepositions by what they lead to, and the words that turn a clause. */

export const PREPOSITIONS: ReadonlyMap<string, Adverbial['role']> = byMeaning<Adverbial['role'] & string>({
  time: '',
  condition: '',
  place: '在 于 自 至 到 往 朝 沿 沿着 距',
  with: '与 和 同 跟 及 连同 会同 携 随 随同',
  to: '对 向 给 对于 针对 为',
  by: '被 由 交由 遭 受 让 经 经由',
  from: '从 自从',
  about: '就 关于 围绕 有关 至于 就此 对此',
  reason: '因 因应 因为 由于 鉴于 应 基于',
  purpose: '为了 为',
  source: '据 根据 按 按照 依据 依照 援引 引述 引用',
  manner: '以 用 通过 将 把 随着 凭 凭借 除 除了 除去 比 本着 通过 借助 经过 依靠 作为 透过 借由 借助于',
})

/** Words that open a clause and say how it hangs on the next. */
export const CLAUSE_OPENERS: ReadonlyMap<string, ClauseRole> = byMeaning<ClauseRole>({
  condition: '如果 假如 倘若 若 若是 一旦 要是 只要 除非 假使 假设 即使 即便 哪怕 无论 不论 不管 只有 如',
  reason: '因为 由于 鉴于 考虑到 有鉴于',
  purpose: '为了 以便',
  time: '当 每当 自从',
  main: '',
  relative: '',
  complement: '',
  denied: '',
})

/** What joins a clause to the one before it. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  wordsOf(
    '另外 但 惟 但是 而 而且 不过 然而 此外 另外 同时 其中 并 并且 且 因此 所以 于是 从而 以及 或 或者 又 既 也 还 则 虽然 尽管 可是 只是 却 随后 随即 例如 比如 甚至 即 因而 故 故此 另 否则 与此同时 其次 首先 总之 对此 为此 反之 接着 继而 进而 于此同时 并随即 结果 其后 之后 此后 此前 事后 另一方面 一方面',
  ),
)

/** Those that go on with the subject before: 并表示. */
export const GOING_ON: ReadonlySet<string> = new Set(wordsOf('并 并且 且 还 也 又 同时 而且 另 亦 更 再'))

export const MODALS: ReadonlyMap<string, Predicate['modality']> = byMeaning<Predicate['modality']>({
  possible: '可能 或 或将 或许 也许 恐怕 有望 恐 恐将 势必 大概 似乎 可能会 或会 有可能 料将 疑似 可望',
  planned: '择定 订于 拟 定于 拟于 预定 有意 暂定 定 将要 暂定于 将于 原计划 拟定',
  required: '应 应该 应当 必须 须 需 需要 务必 不得 不应 不能 得',
  asked: '是否 能否 会不会 有没有 可否 要不要',
  asserted: '能 能够 可 可以 愿 愿意 想 要 敢 肯 会 得以',
})

/** Words that look ahead. */
export const FUTURE: ReadonlySet<string> = new Set(
  wordsOf(
    '将 将会 即将 将要 将于 定于 拟 拟于 有望 暂定 暂定于 预定 会 要 就将 就要 必将 也将 还将 仍将 或将 料将 恐将',
  ),
)
/** Words that look back. */
export const PAST: ReadonlySet<string> = new Set(
  wordsOf('已 已经 曾 曾经 刚 刚刚 业已 早已 均已 已于 曾于 先后 了 过'),
)

export const NEGATIONS: ReadonlySet<string> = new Set(
  wordsOf(
    '不 没 没有 未 未有 并未 并没有 从未 从不 从来没有 从没 并不 不再 尚未 仍未 绝不 决不 未能 无法 不会 不能 不得 不应 不愿 不肯 暂未 毫不 否 未曾 不曾 无意 没能 勿 莫 别 并非 绝非 不必 无须 无需 不可 不予 暂不 不准 不许 难以',
  ),
)
/** Those of them behind which only a verb stands; 没有 and 不 take things and qualities too. */
export const REFUSALS: ReadonlySet<string> = new Set(
  wordsOf(
    '未 并未 从未 从不 不再 尚未 仍未 绝不 决不 未能 无法 不会 不能 不得 不应 不愿 不肯 暂未 未曾 不曾 没能',
  ),
)

/** What is under way: behind these stands a verb. */
export const PROGRESS: ReadonlySet<string> = new Set(wordsOf('正在 正 仍在 还在 也在 均在 一直在'))

/** Nobody: the subject of what was not done. */
export const NOBODY: ReadonlySet<string> = new Set(
  wordsOf('没人 没有人 无人 谁也 谁都 无一 无一人 没有谁 没有任何人 没有哪 从没有人 没有一个人'),
)

/** With these a clause ends that only tells when: 抵达北京后, 接受采访时. */
export const TIME_CLOSERS: ReadonlySet<string> = new Set(
  wordsOf(
    '时 后 前 之后 之前 以后 以前 之际 期间 之时 的同时 时期 途中 过程中 时候 之余 之初 以来 之中 中 后续 前夕 伊始 结束后 完毕后',
  ),
)
/** With these a place ends that a preposition leads to: 在莫斯科以南, 在会议上. */
export const LOCALISERS: ReadonlySet<string> = new Set(
  wordsOf(
    '上 中 下 里 内 外 前 后 间 之间 之中 之上 之下 之内 之外 以内 以外 以上 以下 以东 以西 以南 以北 附近 周边 周围 方面 期间 时 旁 旁边 一带 沿线 以来 之前 之后 以前 以后 起 为止 之际 背景下 情况下 框架下 基础上 过程中 当中 内部',
  ),
)

export const DETERMINERS: ReadonlySet<string> = new Set(
  wordsOf(
    '这 那 该 此 本 某 各 每 另一 这些 那些 有些 一些 部分 多数 大多数 所有 全体 任何 整个 上述 前述 这名 这位 那名 那位 该名 这家 该家 这个 那个 这种 那种 这项 该项 此次 本次 这次 另一名 另一位 多名 多位 数名 数位 两名 两位 几名 几位 一名 一位 一个 一家 一项 首名 首位 每名 每位 若干 诸多 众多 许多 不少 更多',
  ),
)
/** Those that point back at something told before. */
export const POINTING_BACK: ReadonlySet<string> = new Set(
  wordsOf(
    '这 那 该 此 上述 前述 这名 这位 那名 那位 该名 这家 该家 这个 那个 这些 那些 这项 该项 此次 这次 其',
  ),
)

export const PRONOUNS: ReadonlyMap<
  string,
  'he' | 'she' | 'it' | 'they' | 'both' | 'i' | 'we' | 'you' | 'nobody'
> = new Map([
  ['他', 'he'],
  ['她', 'she'],
  ['它', 'it'],
  ['其', 'it'],
  ['他们', 'they'],
  ['她们', 'they'],
  ['它们', 'they'],
  ['双方', 'both'],
  ['两人', 'both'],
  ['二人', 'both'],
  ['两国', 'both'],
  ['我', 'i'],
  ['我们', 'we'],
  ['咱们', 'we'],
  ['你', 'you'],
  ['您', 'you'],
  ['你们', 'you'],
  ['此人', 'he'],
  ['三方', 'both'],
  ['三国', 'both'],
  ['三人', 'both'],
  ['二者', 'both'],
  ['两者', 'both'],
  ['四国', 'both'],
  ['谁', 'nobody'],
  ...[...NOBODY].map((word) => [word, 'nobody'] as const),
])

/** Verbs behind which a clause of its own stands: 使俄罗斯…, 希望各方…. */
export const PIVOTS: ReadonlySet<string> = new Set(
  wordsOf(
    '使 令 让 请 请求 邀请 派 派遣 迫使 促使 导致 致使 命令 授权 允许 要求 呼吁 敦促 建议 希望 期待 相信 认为 意味着 显示 表明 说明 禁止 支持 帮助 是 有 号召 组织 带领 率领 推动 促成 决定 同意 拒绝 造成 引发 引起',
  ),
)

/** Verbs that make what stands before them a noun: 以军袭击造成…. */
export const CAUSATIVES: ReadonlySet<string> = new Set(
  wordsOf('造成 导致 引发 致使 使 令 引起 促使 意味着 旨在 是 有 成为 为 属于 涉及 关系 包括 遭到'),
)

/** Hearsay of which the text itself says that it is false. */
export const FALSE_SOURCES: ReadonlySet<string> = new Set(
  wordsOf('误传 讹传 谣传 谣言 误报 误称 不实消息 假消息 网传 传言 传闻 假新闻 谎称'),
)

/** Verbs that look ahead to the verb behind them: 计划访问. Alone behind a noun they are nouns. */
export const PLANNING: ReadonlySet<string> = new Set(
  wordsOf('计划 打算 准备 预计 预定 安排 确定 考虑 有望 谋求 寻求'),
)

/** Verbs that the dictionary takes for words of another kind. */
export const VERBS: readonly string[] = wordsOf(
  '当过 做过 干过 曝光 登场 亮相 现身 露面 缺席 退场 进场 动员 制裁 作供 会勘 现勘 场勘 质询 列席 过境 前赴 转赴 转往 飞往 飞赴 返抵 返国 返台 返港 返京 抵台 抵港 抵京 访台 访港 访京 访陆 赴台 赴港 赴京 率团 率队 率领 休会 复会 开议 就职 就任 后任 历任 曾任 升任 转任 调任 改任 兼任 接任 毕业 获颁 作证 出庭 备询 语带 中断 悼念 去世 落实 任 出任 担任 前往 封锁 尊重 停止 避免 禁止 加码 通往 抵达 会见 会晤 会谈 通话 通电话 访问 出席 签署 决定 同意 批准 启动 计划 打算 准备 安排 谋求 寻求 来访 到访 拒绝 致信 致电 批判 优先 取消 推迟 举行 召开 接受 发表 发布 公布 赞赏 揣摩 形同 收到 遭遇 逮捕 拘留 起诉 呼应 回应 宣布 见面 会面 共进 握手 磋商 协商 商定 渴望 飞抵 交谈 致函 出访 回访 访华 访美 访俄 赴美 赴华 来华 接待 接见 主持 反驳 对决 对阵 对战 迎战 交手 交锋 告上 批',
)

/** Adverbs that the dictionary takes for words of another kind. */
export const ADVERBS: readonly string[] = wordsOf(
  '尽快 尽早 及早 立刻 马上 口头 书面 应邀 应约 受邀 以方便 正在 正 十分 仍 仍然 共同 分别 一致 进一步 再次 首次 一直 已然 立即 当即 随时 直接 正式 公开 明确 多次 一再 反复 率先 联合 主动 紧急 依然 依旧 曾 一度 屡次 连续 陆续 相继 纷纷 当场 当庭 亲自 据此 为此 令人 都 均 皆 亦 仅 约 超 逾 近 至少 至多 最多 更加 更 最 非常 极为 极其 相当 尤其 特别 频频 不断 持续 逐步 逐渐 日益 先 先是 后来 随之 及时 早已 原 原本 本来 自动 全面 切实 积极 努力 坚决 严正 郑重 强烈 严厉 秘密 悄然 悄悄 突然 连夜 火速 专程 准时 按时 如期 私下 当面 单独 集体',
)
/** Things that the dictionary cuts in two or takes for verbs. */
export const NOUNS: readonly string[] = wordsOf(
  '渔业 年会 首都 对手 国是访问 停火谈判 和平谈判 贸易谈判 闭幕式 开幕式 抗告 法说会 业绩说明会 关注团体 关注组 大国 强国 小国 邻国 推特 推文 脸书 脸谱 微博 微信 抖音 社交媒体 社交平台 记者会 发布会 新闻发布会 例行记者会 简报会 大会 峰会 出口禁令 检方 警方 警察 院方 最后 同意书 内部信 国事访问 说法 看法 想法 做法 办法 组织 武装组织 一体 体育 日程 道路 驻 下属 智慧 惠民 武林 全流程 全过程 全链条 全方位 全天候 马拉松 奥林匹克 沙龙 巴士 摩托 吉普 巧克力 奥斯卡 诺贝尔 托福 雅思 芭蕾 伊斯兰 基督 维他命 阿司匹林 麦克风 高尔夫 保龄球 卡拉 沙发 咖啡 可可 坦克 雷达 马达 引擎 吉他 拉力 尼古丁 爱滋 艾滋 卡通 比基尼 吗啡 白兰地 威士忌 伏特加 香槟 苏打 巴拉 纳米 安培 伏特 瓦特 卡路里',
)

/** What only describes: the dictionary takes some of these for verbs. */
export const ADJECTIVES: readonly string[] = wordsOf(
  '古代 近代 相关 有关 所属 退役 退休 离任 卸任 在任 现任 候任 当选 已故 资深 代理 执行 首席 常务 随行 同行 匿名',
)
export const TIMES: readonly string[] = wordsOf(
  '回程 去程 返程 归途 当地时间 北京时间 美东时间 会上 会中 会后 会前 会间 席间 赛后 赛前 事后 稍后 稍早 早前 较早前 其后 随后 当晚 当天 当日 其间',
)
