import { CONNECTORS, POINTING_BACK, PRONOUNS } from '#lib/language/zh/lexicon/function-words'
import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Words by which a clause leans on what stood before it. */

/** Words of a question: 是否参加, 由谁承办. In what somebody says they lean on nothing. */
export const ASKING: ReadonlySet<string> = new Set(wordsOf('谁 什么 怎么 如何 怎样 是否 哪些 多少'))

/** Of what they are was told before, where nothing beside them tells it: 目的是…, 原因在于…. */
export const OF_WHAT: ReadonlySet<string> = new Set(wordsOf('目的 目标 起因 原因 理由 结果'))

/** What these mean was told before: a clause with one of them is not understood alone. */
export const POINTING: ReadonlySet<string> = new Set([
  ...POINTING_BACK,
  ...PRONOUNS.keys(),
  ...ASKING,
  ...OF_WHAT,
  ...wordsOf(
    '各方 对方 前者 后者 当地 这里 那里 此地 此事 此举 此间 此时 此类 这样 那样 这么 如此 同样 其余 其他 其它 另外 另一 另一方 这种 那种 这一 那一 这次 本次 此次 这场 那场 这座 这艘 这段 这份 今次 彼此 本身 届时 期间 相关 有关 上述 以上 以下 前述 本人 咱 各自 为此 对此 就此 由此 据此 因此 类似 与此同时 随后 随即 此后 之后 当时 其中 也就是 本次',
  ),
])

/** Adverbs and connectives that join a clause to the one before; without them it tells the same. */
export const JOINING: ReadonlySet<string> = new Set(
  wordsOf(
    '也 则 还 却 亦 又 但 但是 而 而且 并 并且 且 同时 此外 另外 另 不过 然而 据悉 据了解 据介绍 据报道 事实上 实际上 目前为止 惟 惟有 唯',
  ),
)

/** With one of these a clause waits for the next. */
export const UNFINISHED: ReadonlySet<string> = new Set(
  wordsOf('即便 即使 尽管 虽然 虽 不仅 不但 不只 既 除了 除 随着 由于 鉴于 与其 无论 不管 越 一方面'),
)

/** With one of these a clause begins that only finishes the one before it. */
export const BINDING: ReadonlySet<string> = new Set(
  wordsOf(
    '而是 而非 就 才 否则 那么 那 所以 因此 因而 以致 从而 进而 甚至 即 比 包括 例如 比如 以及 或 或者',
  ),
)

/** 也, 还将, 再次: what they add to was told before. */
export const ADDING: ReadonlySet<string> = new Set(
  wordsOf('也 还 亦 又 还将 还要 还会 还是 还有 同样 再次 再度 另 另外 另一 则 马上 随即 立即 转而 于是'),
)

/** Whoever speaks of himself, where nobody knows who it is. */
export const SPEAKING_SELF: ReadonlySet<string> = new Set(
  wordsOf('我 我们 咱 咱们 你 你们 您 笔者 本报 本社 本台 记者'),
)

/** Times that another one tells. */
export const UNSAID_TIME: ReadonlySet<string> = new Set(
  wordsOf('上周 上星期 上个月 上月 下周 下星期 下个月 下月 本周 日后 今后 其后 届时 目前为止'),
)

/** Besides those that were told of. */
export const OTHERS: ReadonlySet<string> = new Set(wordsOf('其他 其它 其余 另 另外 另一 别的 另一个 另一名'))

/** Behind a subject, before the day of the article. */
export const BEFORE_NOW: ReadonlySet<string> = new Set(wordsOf('此前 早前'))

/** 就是2021年建成的: what it is stands before. */
const EQUATING = wordsOf('就是 正是 便是 而是 而非')

/** With one of these begins what only finishes the sentence before. */
export const FINISHING: ReadonlySet<string> = new Set([...BINDING, ...EQUATING])

/** With one of these a text leans on the one before it: what joins, follows in time, concludes or equates. */
export const LINKING: ReadonlySet<string> = new Set(
  [
    ...JOINING,
    ...CONNECTORS,
    ...EQUATING,
    ...wordsOf('那么 接着 然后 继而 最后 最终 不久后 也是 还有 除此 除此之外'),
  ].filter((word) => !UNFINISHED.has(word)),
)

/** Somebody alone: 他. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(wordsOf('他 她 此人'))
/** Several, or a thing, told of before. */
export const SEVERAL_WORDS: ReadonlySet<string> = new Set(wordsOf('他们 她们 它们'))
export const THING_WORDS: ReadonlySet<string> = new Set(wordsOf('其 它'))

/** So many as the word says were named before. */
export const PAIR_WORDS: ReadonlyMap<string, number> = new Map([
  ...wordsOf('双方 两人 两国 两者 二者 二人 前者 后者').map((word) => [word, 2] as const),
  ...wordsOf('三方 三国 三人 四国').map((word) => [word, 3] as const),
])
/** 两位 | 领导人, 两家 | 公司: two that were told of; 两名船员 are new. */
export const TWO_OF: ReadonlySet<string> = new Set(wordsOf('两位 两家 两大 两个 两支 两地 两党 两军 两院'))

/** Behind these stands what they point at. */
export const POINTING_AT: ReadonlySet<string> = new Set(
  wordsOf('这 该 此 那 这些 那些 上述 此次 这次 本次 今次 这项 那项 这类 此类 这种 那种 这一 那一 前述'),
)
/** What they point at has been called so: no clause will do. */
export const POINTING_BY_NAME: ReadonlySet<string> = new Set(wordsOf('该 上述 前述'))
/** What they mean is all that was told before. */
export const POINTING_AT_CLAUSE: ReadonlySet<string> = new Set(wordsOf('此举 此事 对此 就此 为此'))
/** Where, whose or when that was, something told before says. */
export const POINTING_AROUND: ReadonlySet<string> = new Set(
  wordsOf(
    '彼此 各自 各方 因此 由此 据此 同样 这样 那样 如此 与此同时 也就是 对方 当地 这里 那里 此地 此间 此时 届时 当时 此前 此后 之后 其中 其后 其间 期间 随后 以下 以上',
  ),
)
/** 这句话, 这个问题: what is quoted or asked beside it. */
export const OF_SPEECH: ReadonlySet<string> = new Set(wordsOf('话 说法 话语 问题'))

/** The day, the month or the year of what was told before. */
export const RELATIVE_TIME: ReadonlySet<string> = new Set(
  wordsOf(
    '当天 当日 当晚 当月 当年 同日 同月 同年 同天 同一天 次日 翌日 次年 翌年 前一日 前一天 前一年 那天 那年 那时 今起 即日起 今后 今次',
  ),
)
/** Understood by the day on which it was published. */
export const PAPER_TIME: ReadonlySet<string> = new Set(
  wordsOf(
    '今天 昨天 明天 后天 前天 今日 昨日 明日 今晚 昨晚 明晚 今早 昨夜 今年 去年 明年 前年 本月 上月 下月 上个月 下个月 本周 上周 下周 上星期 下星期 本年',
  ),
)

/** What begins a text as somebody's or as told of before: 团队从2005年起, 决议要求. */
export const BARE_OWNED: ReadonlySet<string> = new Set(
  wordsOf('团队 课题组 项目组 研究组 专家组 工作组 调查组 小组 剧组 厂方 校方 院方 馆方 园方 店方 社方 队方'),
)
export const BARE_TOLD: ReadonlySet<string> = new Set(
  wordsOf('报告 决议 公告 条约 草案 线路 项目 受灾地区 灾区 现场 公开信'),
)

/** 线路全长: of its own kind, and no longer word. */
export const BARE_BEHIND: ReadonlySet<string> = new Set(wordsOf('全长 总长 总投资 全线 全文'))

/** 两个小时后: units of how long it was. */
export const LENGTH_UNITS: ReadonlySet<string> = new Set(
  wordsOf('小时 钟头 分钟 天 日 周 星期 个月 月 季度 年 个小时 个星期 个钟头'),
)
export const AFTER_WORDS: ReadonlySet<string> = new Set(wordsOf('后 之后 以后 过后'))
export const ABOUT_WORDS: ReadonlySet<string> = new Set(
  wordsOf('就 在 就在 大约 约 近 仅 短短 不到 仅仅 多 余'),
)

/** 下 | 一轮谈判: before or after which. */
export const ROW_WORDS: ReadonlySet<string> = new Set(wordsOf('下 上 前'))
export const ROW_MEASURES: ReadonlySet<string> = new Set(wordsOf('轮 届 场 批 一轮 一届 一场 一批'))
export const ROW_TIMES: ReadonlySet<string> = new Set(
  wordsOf('上次 下次 上一次 下一次 上一轮 下一轮 下一届 上一届 下一场 上一场'),
)

/** 虽, 原本, 看似: what 却 turns stands in the same clause. */
export const TURNED_INSIDE: ReadonlySet<string> = new Set(
  wordsOf('虽 虽然 尽管 原本 本应 本该 看似 明明 表面 表面上 虽说'),
)

/** 不仅展示了团结，也保护了地球: it adds to what stands in the same text. */
export const HALF_BEFORE: ReadonlySet<string> = new Set(
  wordsOf('不仅 不但 不只 不光 既 除 除了 不仅仅 除去 一方面'),
)
/** What may add to a half before it. */
export const CAN_ADD_INSIDE: ReadonlySet<string> = new Set(wordsOf('也 还 又 还是 还有 还要 还将 还会'))
/** 还没有: what is so still. */
export const STILL_SO: ReadonlySet<string> = new Set(wordsOf('没 没有 未 在 需 需要 尚未'))
/** 和其他国家: those others are told beside somebody. */
export const JOINS_OTHERS: ReadonlySet<string> = new Set(wordsOf('和 与 及 以及 或 、 等 同 跟 除 除了'))
/** What was told to somebody or counts them: no reporter who writes. */
export const REPORTERS_OF: ReadonlySet<string> = new Set(wordsOf('名 位 的 对 向 告诉 各国 外国 多名 众多'))

/** 这一份额为8.7%: of a number a clause tells that has one. */
export const OF_NUMBERS: ReadonlySet<string> = new Set(
  wordsOf('份额 数字 比例 比率 比重 金额 数额 价格 占比'),
)
