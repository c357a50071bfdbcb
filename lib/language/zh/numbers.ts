import { HAN } from '#lib/article/character-set'
import { joined, type Token } from '#lib/language/zh/token'

/** Joins what the dictionary cuts apart: 11,000名, 8.5亿元, 1月10日上午, 下周一. */

const INSIDE = new Set([
  '.',
  ',',
  '-',
  '—',
  '～',
  '~',
  '－',
  '/',
  ':',
  '：',
  '至',
  '多',
  '余',
  '几',
  '%',
  '％',
])
const CALENDAR = new Set([...'年月日号时点分秒'])
const TIME_WORDS = new Set([
  '左右',
  '前后',
  '上午',
  '下午',
  '凌晨',
  '晚上',
  '晚间',
  '中午',
  '傍晚',
  '早晨',
  '早上',
  '清晨',
  '晚',
  '早',
  '许',
  '底',
  '初',
  '末',
  '中旬',
  '上旬',
  '下旬',
  '上半年',
  '下半年',
  '年底',
  '年初',
  '年末',
  '月底',
  '月初',
  '当地时间',
  '北京时间',
])

const isNumber = ({ class: kind }: Token): boolean => kind === 'number'

/** Where a number ends that begins at `from`: digits with marks inside. */
const numberEnd = (tokens: readonly Token[], from: number): number => {
  let to = from + 1
  while (to < tokens.length) {
    const token = tokens[to] as Token
    const next = tokens[to + 1]
    const touching = token.start === (tokens[to - 1] as Token).end
    if (touching && isNumber(token) && !CALENDAR.has((tokens[to - 1] as Token).text)) to++
    else if (touching && INSIDE.has(token.text) && next && isNumber(next) && next.start === token.end) to += 2
    else if (
      touching &&
      (token.text === '%' || token.text === '％' || token.text === '多' || token.text === '余')
    )
      to++
    else break
  }
  return to
}

const ends = (token: Token | undefined, chars: ReadonlySet<string>): boolean =>
  token !== undefined &&
  chars.has(token.text.slice(-1)) &&
  (token.tag === 'm' || token.tag === 't' || token.text.length === 1)

/** Where one piece of a time ends: a word of time, or a number with its unit of the calendar; `at` when none stands there. */
const timePieceEnd = (tokens: readonly Token[], at: number, first: boolean): number => {
  const token = tokens[at] as Token
  if (token.class === 'time' || (!first && TIME_WORDS.has(token.text))) return at + 1
  if (!isNumber(token)) return at
  if (CALENDAR.has(token.text.slice(-1)) && token.text.length > 1) return at + 1
  const end = numberEnd(tokens, at)
  if (CALENDAR.has((tokens[end - 1] as Token).text.slice(-1)) && end - at > 1) return end
  return ends(tokens[end], CALENDAR) ? end + 1 : at
}

/** Where a time ends that begins at `from`: one piece behind the other, or from one to another. */
const timeEnd = (tokens: readonly Token[], from: number): number => {
  let to = from
  while (to < tokens.length) {
    const joins = to > from && (tokens[to] as Token).text === '至' && to + 1 < tokens.length
    const end = timePieceEnd(tokens, joins ? to + 1 : to, to === from)
    if (end <= to + (joins ? 1 : 0)) break
    to = end
  }
  return to
}

/** One pass: times first, then plain numbers. */
export const withNumbers = (tokens: readonly Token[]): Token[] => {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const time = token.class === 'time' || isNumber(token) ? timeEnd(tokens, at) : at
    if (time > at) {
      out.push(joined(tokens, at, time, 'time', 't'))
      at = time
      continue
    }
    const end = isNumber(token) ? numberEnd(tokens, at) : at + 1
    out.push(end > at + 1 ? joined(tokens, at, end, 'number', 'm') : token)
    at = end
  }
  return out
}

/** A Han character alone, which the dictionary could not put into a word. */
export const isSingle = (token: Token): boolean =>
  token.text.length === 1 && HAN.has(token.text.charCodeAt(0))
