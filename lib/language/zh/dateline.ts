import { type Span, spanOf } from '#lib/article/span'
import { isMedium } from '#lib/language/zh/lexicon/media'
import type { Token } from '#lib/language/zh/token'

/** 新华社北京12月13日电, 中新网5月2日讯: where and when an agency wired, before the first word of its report. */

const WIRED: ReadonlySet<string> = new Set(['电', '讯'])
/** An agency, a place, a month, a day, a by-line; a longer run is a sentence. */
const LONGEST = 10
const MAY_STAND_INSIDE: ReadonlySet<string> = new Set(['name', 'noun', 'time', 'number', 'aside'])

const endOfDateline = (tokens: readonly Token[]): number => {
  if (!isMedium(tokens[0]?.text ?? '')) return 0
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at++) {
    const token = tokens[at] as Token
    const isDated = tokens.slice(1, at).some(({ class: kind, tag }) => kind === 'time' || tag === 't')
    if (WIRED.has(token.text) && isDated) return at + 1
    if (!MAY_STAND_INSIDE.has(token.class)) return 0
  }
  return 0
}

/** The words of a sentence with its dateline as one aside, which is passed over. */
export const withoutDateline = (text: string, tokens: readonly Token[]): readonly Token[] => {
  const end = endOfDateline(tokens)
  const [first, last] = [tokens[0], tokens[end - 1]]
  if (!first || !last) return tokens
  const span: Span = spanOf(text, first.start, last.end)
  return [{ ...span, class: 'aside', lemma: span.text, tag: 'dateline', inner: span }, ...tokens.slice(end)]
}
