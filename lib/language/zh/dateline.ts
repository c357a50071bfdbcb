import type { Token } from '#lib/language/zh/token'

/** 新华社北京12月13日电, 中新网5月2日讯: where and when an agency wired, before the first word of its report. */

const WIRED: ReadonlySet<string> = new Set(['电', '讯', '专电', '专讯', '外电'])
/** An agency, a place, a month, a day, a by-line; a longer run is a sentence. */
const LONGEST = 10
const MAY_STAND_INSIDE: ReadonlySet<string> = new Set([
  'name',
  'noun',
  'time',
  'number',
  'aside',
  'adjective',
])

/** （某社台北23日电）: the whole of it in parentheses. */
const IN_PARENTHESES = /[日号].{0,8}[电讯][）)]$/u

/** 【某报驻某地记者 某某】, ［某社八日电］: whatever stands in such brackets before the first word. */
const CLOSING: Readonly<Record<string, string>> = { '【': '】', '［': '］', '〔': '〕', '[': ']' }
const LONGEST_IN_BRACKETS = 16
const endOfBracket = (tokens: readonly Token[]): number => {
  const closing = CLOSING[tokens[0]?.text ?? '']
  if (!closing) return 0
  const at = tokens.slice(0, LONGEST_IN_BRACKETS).findIndex(({ text }) => text === closing)
  return at > 0 && at + 1 < tokens.length ? at + 1 : 0
}

/** 华盛顿——某组织…: as papers overseas write where it was written. */
const endOfDash = ([place, ...behind]: readonly Token[]): number => {
  const to = behind.findIndex(({ text }) => !/^[—–]+$/u.test(text))
  return place?.class === 'name' && place.tag.startsWith('ns') && to > 0 ? to + 1 : 0
}

const endOfDateline = (tokens: readonly Token[]): number => {
  const bracketed = endOfBracket(tokens)
  if (bracketed > 0) return bracketed
  if (tokens[0]?.class === 'aside' && IN_PARENTHESES.test(tokens[0].text)) return 1
  const dash = endOfDash(tokens)
  if (dash > 0) return dash
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at++) {
    const token = tokens[at] as Token
    const isDated = tokens.slice(0, at).some(({ class: kind, tag }) => kind === 'time' || tag === 't')
    // The by-line in parentheses goes with it.
    if (WIRED.has(token.text) && isDated) return tokens[at + 1]?.class === 'aside' ? at + 2 : at + 1
    if (!MAY_STAND_INSIDE.has(token.class)) return 0
  }
  return 0
}

/** The words of a sentence without its dateline, which tells nothing. */
export const withoutDateline = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(endOfDateline(tokens))
