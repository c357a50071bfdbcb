import { SURNAMES } from '#lib/language/zh/lexicon/characters'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import type { Token } from '#lib/language/zh/token'

/** What looks like a time or like a verb of speech beside a preposition or a name, and is none. */

/** 对许多人|来说, 对居民|而言: whose view it is, and nobody who speaks. */
export const viewEnd = (tokens: readonly Token[], end: number): number => {
  const [first, second] = [tokens[end]?.text ?? '', tokens[end + 1]?.text ?? '']
  if (VIEWED.has(first)) return end + 1
  return VIEWED.has(`${first}${second}`) ? end + 2 : end
}
const VIEWED: ReadonlySet<string> = new Set(['来说', '来讲', '而言', '来看'])

/** 何|之后|表示: one character with which surnames are written, and what it does later. */
export const isSurnameBefore = (tokens: readonly Token[], at: number, end: number): boolean => {
  const [first, closer, verb] = [tokens[at] as Token, tokens[end - 1] as Token, tokens[end]]
  return (
    end === at + 2 &&
    first.text.length === 1 &&
    SURNAMES.has(first.text.charCodeAt(0)) &&
    closer.text === '之后' &&
    speechVerbOf(verb?.text ?? '') !== undefined
  )
}
