import type { Language } from '#lib/article/article'

/**
 * The words of which a question is made besides what it asks about. None of them names, denies, doubts or counts
 * anything, so whatever is built of them says nothing about the world.
 */
const SIMPLIFIED =
  '根据 文章 本文 文中 报道 这篇 请问 请 问 谁 哪一位 哪位 哪一方 哪个国家 哪个机构 哪一天 哪天 哪一日 哪个月 哪一个月 哪一年 哪年 什么时候 何时 什么 时间 日期 下面 以下 这句话 这番话 这段话 这一说法 这一要求 这一主张 这一警告 这一指责 这一预测 作出 表示 认为 指出 这样 这件事 此事 引文 说过 说 出自 之口 提出 发出 来自 发生 曾 所 由 是 的 在 于 了 中 里 一下 这'

const TRADITIONAL =
  '根據 文章 本文 文中 報道 報導 這篇 請問 請 問 誰 哪一位 哪位 哪一方 哪個國家 哪個機構 哪一天 哪天 哪一日 哪個月 哪一個月 哪一年 哪年 什麼時候 何時 什麼 時間 日期 下面 以下 這句話 這番話 這段話 這一說法 這一要求 這一主張 這一警告 這一指責 這一預測 作出 表示 認為 指出 這樣 這件事 此事 引文 說過 說 出自 之口 提出 發出 來自 發生 曾 所 由 是 的 在 於 了 中 裡 一下 這'

const ENGLISH =
  'according to the article text in report who whom whose said says say made did do does is was were are by this these that following words statement quotation quote passage on what which date day month year when happen happened take place took it'

const MARKS = /[\s，,。.：:；;？?、“”"‘’'「」]+/gu

const longestFirst = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

const PATTERNS: Record<Language, RegExp> = {
  zh: new RegExp(longestFirst(SIMPLIFIED), 'gu'),
  'zh-Hant': new RegExp(longestFirst(TRADITIONAL), 'gu'),
  en: new RegExp(`\\b(?:${longestFirst(ENGLISH)})\\b`, 'giu'),
}

/** What remains of a question's frame without the words and marks of asking; nothing, when it says nothing. */
export const besidesAsking = (frame: string, language: Language): string =>
  frame.replace(PATTERNS[language], ' ').replace(MARKS, '')

const INTERROGATIVES =
  /谁|誰|哪一位|哪位|哪一方|哪个国家|哪個國家|哪个机构|哪個機構|哪一天|哪天|哪一日|哪个月|哪個月|哪一个月|哪一個月|哪一年|哪年|什么时候|什麼時候|何时|何時|\bwho\b|\bwhom\b|\bwhen\b|\bon what (?:date|day)\b|\bon which (?:date|day)\b|\bwhat (?:month|year)\b/giu

/** A question in the pieces that stand round its interrogatives. */
export const besidesInterrogative = (stem: string): string[] => stem.split(INTERROGATIVES)

/** Interrogatives that ask for the same; the first group that knows one decides. */
const GROUPS = [
  /^(?:谁|誰|哪一?位|who|whom)$/iu,
  /^(?:哪一方|哪[个個](?:国家|國家|机构|機構)|谁|誰|who)$/iu,
  /^(?:哪一?天|哪一日|什[么麼][时時]候|何[时時]|when|on (?:what|which) (?:date|day))$/iu,
  /^(?:哪一?[个個]月|什[么麼][时時]候|何[时時]|when|what month)$/iu,
  /^(?:哪一?年|什[么麼][时時]候|何[时時]|when|what year)$/iu,
] as const

/** Whether two frames put the same question: one interrogative each, of one kind and one precision. */
export const putSameQuestion = (frame: string, other: string): boolean => {
  const [one, ...more] = frame.match(INTERROGATIVES) ?? []
  const [two, ...others] = other.match(INTERROGATIVES) ?? []
  if (!one || !two || more.length > 0 || others.length > 0) return false
  return GROUPS.some((group) => group.test(one) && group.test(two))
}
