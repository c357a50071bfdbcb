import type { Sentence } from '#lib/article/article'
import type { Told } from '#lib/language/time/told'
import { mentionsIn } from '#lib/language/zh/times/read-times'
import { joined, type Token } from '#lib/language/zh/token'

/** An expression of time is one word of its sentence: 上周五（6月26日）, 今（18）日, 17 日. */

const OF_CALENDAR: ReadonlySet<Told['kind']> = new Set(['point', 'range', 'offset', 'age'])

/** The words of a sentence with every point of the calendar as one of them; what cuts a word in two is left as it is. */
export const withTimes = (sentence: Sentence, tokens: readonly Token[]): Token[] => {
  const mentions = mentionsIn(sentence).mentions.filter(({ told }) => OF_CALENDAR.has(told.kind))
  const out: Token[] = []
  let at = 0
  for (const mention of mentions) {
    const [start, end] = [sentence.start + mention.start, sentence.start + mention.end]
    while (at < tokens.length && (tokens[at] as Token).start < start) out.push(tokens[at++] as Token)
    let to = at
    while (to < tokens.length && (tokens[to] as Token).end <= end) to++
    const fits = to > at && (tokens[at] as Token).start === start && (tokens[to - 1] as Token).end === end
    if (!fits) continue
    out.push(joined(tokens, at, to, 'time', 't'))
    at = to
  }
  return [...out, ...tokens.slice(at)]
}
