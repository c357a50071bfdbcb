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
