import { isMark, type Token } from '#lib/language/zh/token'

/** Whatever two things a body is for may stand before these. */
const GENERIC_BODIES: ReadonlySet<string> = new Set(
  '委员会 研究所 研究院 协会 基金会 管理局 办公室'.split(' '),
)
const SHORTEST_BODY = 3

/** 公民社会|和外交使团: a body by one word of its own ends a list; 发展和改革|委员会 is a committee for both. */
export const isLastBody = (tokens: readonly Token[], at: number, to: number): boolean => {
  const last = tokens[to - 1] as Token
  const isOneWord = at + 2 === to && last.text.length >= SHORTEST_BODY && last.tag !== 'nr'
  return isOneWord && !isMark(tokens[at], '、') && !GENERIC_BODIES.has(last.text)
}
