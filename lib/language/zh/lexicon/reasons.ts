import { wordsOf } from '#lib/language/zh/lexicon/rows'

/**
 * How a word ties what is told to why: whether it gives a reason, an aim or what came of it, and whether what it explains
 * stands behind it (由于A，B), before it (B，以便A), or on either side (因为).
 */
export interface ReasonLink {
  readonly gives: 'reason' | 'aim' | 'result'
  readonly explains: 'what follows' | 'what precedes' | 'either'
}

const links = (words: string, gives: ReasonLink['gives'], explains: ReasonLink['explains']) =>
  wordsOf(words).map((word) => [word, { gives, explains }] as const)

/** The words that tie a stretch to the ones beside it. */
export const REASON_LINKS: ReadonlyMap<string, ReasonLink> = new Map([
  ...links('由于 鉴于 因', 'reason', 'what follows'),
  ...links('因为', 'reason', 'either'),
  ...links('为了', 'aim', 'what follows'),
  ...links('以便 以期 以求 为的是 旨在 意在 以', 'aim', 'what precedes'),
  ...links('因此 因而 所以 故而 以致', 'result', 'what precedes'),
])

/** 以 opens an aim only with a verb behind it, and none of these at its end: 以…的方式 tells how. */
export const WITH: string = '以'
export const MANNERS: ReadonlySet<string> = new Set(
  wordsOf('方式 形式 身份 名义 手段 态度 方法 速度 姿态 代价 价格 成绩'),
)

/** Verbs by which a thing has an aim: 会谈旨在……. */
export const AIMING: ReadonlySet<string> = new Set(wordsOf('旨在 意在'))

/** What the subject of 是 or 在于 is called where what follows is a reason, or an aim. */
export const REASON_NOUNS: ReadonlySet<string> = new Set(wordsOf('原因 理由 缘由 起因 主因 缘故'))
export const AIM_NOUNS: ReadonlySet<string> = new Set(wordsOf('目的 初衷 用意 目标'))
export const REASON_VERBS: ReadonlySet<string> = new Set(wordsOf('是 在于'))

/** What may stand before such a noun or word, and makes no other reason of it. */
export const REASON_SOFTENERS: ReadonlySet<string> = new Set(
  wordsOf('主要 部分 直接 根本 其 其中 正 但 不过 而 而且 且 也 则 又 更 都'),
)
