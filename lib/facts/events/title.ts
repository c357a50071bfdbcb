import type { Span } from '#lib/article/span'
import { wordsBetween } from '#lib/facts/clauses/leaning'
import type { Deed } from '#lib/facts/events/deeds'
import type { Told } from '#lib/facts/events/event'
import { shortPair } from '#lib/facts/events/sides'
import type { Phrase, Word } from '#lib/language/language'

/** By what an event is called: 甲与乙视频会谈; what is no meeting of several by its clause. */

const COUNTS: ReadonlySet<Word['class']> = new Set([
  'number',
  'measure',
  'quotation',
  'determiner',
  'aside',
  'adverb',
])

/** What was held, without how often and with what praise: 会谈 of 一次“坦诚”的会谈. */
const plainName = ({ reading }: Told, { start, end }: Phrase): string => {
  const words = wordsBetween(reading, start, end)
  const behind = words.slice(words.findLastIndex(({ text }) => text === '的') + 1)
  const from = behind.findIndex(({ class: kind }) => !COUNTS.has(kind))
  return behind
    .slice(Math.max(0, from))
    .map(({ text }) => text)
    .join('')
}

const whatOf = (told: Told, { held, doing, frame }: Deed): string => {
  if (held) return plainName(told, held)
  const lemma = doing.predicate?.lemma ?? ''
  if (lemma === '打') return '通话'
  if (lemma === '谈') return '会谈'
  return frame === 'speech' && doing.object ? lemma + doing.object.text : lemma
}

/** @param clause the words that tell it */
export const titleOf = (told: Told, deed: Deed, participants: readonly string[], clause: Span): string => {
  const [first, ...others] = participants
  if (!first || others.length === 0) return clause.text
  if (deed.frame === 'meet') {
    const what = whatOf(told, deed)
    // 俄美首脑峰会, 甲国-乙国理事会会议: the name says who.
    return what.includes(first) || shortPair(what.slice(0, 2))
      ? what
      : `${first}与${others.join('、')}${what}`
  }
  const { object } = deed.doing
  if (deed.frame !== 'transfer' || !object) return clause.text
  return `${first}向${others.join('和')}提交${clause.text.slice(object.start - clause.start)}`
}
