import type { Article, Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import { partyName, shortPair } from '#lib/facts/events/parties'
import type { EventFact } from '#lib/facts/fact'
import { maskQuoted } from '#lib/facts/speech/mask'
import type { StatementDraft } from '#lib/facts/speech/statements'

/** An event without its key. */
export type EventDraft = Omit<EventFact, 'id'>

/**
 * A closed list of frames, each with its parties: A和B将于D举行会谈; A同B举行会谈; A会见了B; A向B提交了X. Everything
 * else that happens is left to dates and statements.
 */

const MEETING =
  '会谈|会晤|峰会|首脑会晤|首脑会议|会议|通话|磋商|谈判|对话|视频会议|视频会晤|双边会谈|战略对话|紧急会议|会见|会面|电话会谈|工作会谈|小范围会谈|大范围会谈|高级别会谈|首脑会谈|外长会谈|外长会议'
const HOLD = new RegExp(
  `(?<parties>[^，,。；：]{2,60}?)(?<verb>举行|进行|召开|展开|举办)(?:了)?(?<what>[^，,。；：]{0,16}?(?:${MEETING}))`,
  'u',
)
const CALL =
  /(?<parties>[^，,。；：]{3,60}?)(?:通了?(?:[^，,。；]{0,8})?电话|(?:举行|打)了[^，,。；]{0,12}(?:的)?电话|通话)(?=[，,。；！]|$)/u
const MEET =
  /(?<first>[^，,。；：]{2,30}?)(?:将|已|曾)?(?:在[^，,。；]{1,16})?会见了?(?<second>[^，,。；：]{2,30}?)(?=[，,。；]|$)/u
const TRANSFER =
  /(?<first>[^，,。；：]{2,24}?)(?:已|将|已经)?(?:分别)?向(?<second>[^，,。；：]{2,24}?)(?:提交|递交|转交|移交)了?(?<what>[^，,。；：]{2,30}?)(?=[，,。；]|$)/u
const BETWEEN = /(?:和|与|同|跟|及)/u
const PLACE =
  /(?:在|于)(?<place>[\p{Script=Han}·]{2,12}?)(?=再次|举行|召开|进行|同|与|和|就|会见|通话|面对面)/u
const ABOUT = /(?:就|围绕)[^，,。；]{1,20}$/u
const PLANNED = /将(?!军)|计划|拟(?:于|在)|定于|预计|即将/u

interface Found {
  readonly frame: EventFact['frame']
  readonly participants: string[]
  readonly what: string
  readonly start: number
  readonly end: number
}

const withoutDates = (
  text: string,
  base: number,
  dates: readonly DateDraft[],
  sentence: Sentence,
): string => {
  let cut = text
  for (const { span } of [...dates].reverse()) {
    const from = span.start - sentence.start - base
    const to = span.end - sentence.start - base
    if (from >= 0 && to <= text.length) cut = cut.slice(0, from) + cut.slice(to)
  }
  return cut
}

/** A和B in what stands before 举行: the parties of the meeting, place and topic left out. */
const partiesOf = (text: string): string[] | null => {
  const plain = text
    .replace(PLACE, '')
    .replace(ABOUT, '')
    .replace(/(?:在|于)[\p{Script=Han}·]{2,12}$/u, '')
  const pair = shortPair(plain)
  if (pair) return pair
  const pieces = plain.split(new RegExp(`${BETWEEN.source}|、`, 'u'))
  if (pieces.length < 2 || pieces.length > 4) return null
  const names = pieces.map(partyName)
  return names.every((name): name is string => name !== null) && new Set(names).size === names.length
    ? names
    : null
}

const findMeeting = (clause: string, raw: string, start: number): Found | null => {
  const held = HOLD.exec(raw)
  if (held?.groups) {
    const participants = partiesOf(withoutLeadIn(held.groups.parties ?? ''))
    if (participants)
      return { frame: 'meet', participants, what: held.groups.what ?? '', start, end: start + clause.length }
  }
  const call = CALL.exec(raw)
  const callers = call?.groups ? partiesOf(withoutLeadIn(call.groups.parties ?? '')) : null
  if (callers)
    return { frame: 'meet', participants: callers, what: '通话', start, end: start + clause.length }
  const met = MEET.exec(raw)
  const first = met?.groups?.first ? partyName(withoutLeadIn(met.groups.first)) : null
  const second = met?.groups?.second ? partyName(met.groups.second) : null
  if (first && second && first !== second)
    return { frame: 'meet', participants: [first, second], what: '会见', start, end: start + clause.length }
  return null
}

const withoutLeadIn = (text: string): string =>
  text.replace(/^(?:当地时间|北京时间|会谈前|会后|此间|，|,|\s)+/u, '')

const findTransfer = (clause: string, raw: string, start: number): Found | null => {
  const match = TRANSFER.exec(raw)
  const first = match?.groups?.first ? partyName(match.groups.first) : null
  const seconds = match?.groups?.second?.split(BETWEEN).map(partyName) ?? []
  if (
    !first ||
    !match?.groups?.what ||
    seconds.length === 0 ||
    !seconds.every((name): name is string => name !== null)
  )
    return null
  return {
    frame: 'transfer',
    participants: [first, ...seconds],
    what: match.groups.what,
    start,
    end: start + clause.length,
  }
}

/** The clauses of a sentence, and a date that is a clause of its own joined to the next one. */
const clausesOf = (masked: string): { start: number; end: number }[] => {
  const clauses: { start: number; end: number }[] = []
  let start = 0
  for (let i = 0; i <= masked.length; i++) {
    if (i < masked.length && !/[，,。；！？：:]/u.test(masked[i] as string)) continue
    if (i > start) clauses.push({ start, end: i })
    start = i + 1
  }
  return clauses
}

const titleOf = ({ frame, participants, what }: Found): string => {
  if (frame === 'transfer') return `${participants[0]}向${participants.slice(1).join('和')}提交${what}`
  const noun = what.replace(/^(?:新一轮|首次|第[一二三四五六七八九十\d]+[轮次])?/u, (prefix) => prefix)
  return `${participants.join('与')}${noun}`
}

const read = (
  article: Article,
  sentence: Sentence,
  dates: readonly DateDraft[],
  statements: readonly StatementDraft[],
): EventDraft[] => {
  const own = dates.filter(
    ({ span, type }) => type !== 'DURATION' && span.start >= sentence.start && span.end <= sentence.end,
  )
  const text = sentence.text
  const clauses = clausesOf(maskQuoted(text))
  return clauses.flatMap(({ start, end }, index): EventDraft[] => {
    const clause = text.slice(start, end)
    const raw = withoutDates(clause, start, own, sentence)
    const found = findMeeting(clause, raw, start) ?? findTransfer(clause, raw, start)
    if (!found) return []
    const before = clauses[index - 1]
    const inside = own.find(
      ({ span }) => span.start >= sentence.start + start && span.end <= sentence.start + end,
    )
    const leading =
      before &&
      own.find(
        ({ span }) =>
          span.start - sentence.start >= before.start && before.end - (span.end - sentence.start) <= 1,
      )
    const date = inside ?? leading
    const from = leading && !inside ? leading.span.start : sentence.start + start
    const evidence: Span = spanOf(article.text, from, sentence.start + end)
    const planned = PLANNED.test(clause)
    const announcer = statements.find(
      ({ statement }) => statement.start <= evidence.start && evidence.end <= statement.end + 1,
    )?.speaker
    const place = PLACE.exec(raw)?.groups?.place
    return [
      {
        kind: 'event',
        frame: found.frame,
        title: titleOf(found),
        participants: found.participants,
        ...(date ? { date: date.value, dateSpan: date.span } : {}),
        ...(place ? { place } : {}),
        status: planned ? 'planned' : 'past',
        ...(announcer ? { announcer } : {}),
        confidence: date ? 0.92 : 0.82,
        evidence: [evidence],
      },
    ]
  })
}

/** Meetings, calls and handings over, with parties, date and place where the sentence tells them. */
export const extractEvents = (
  article: Article,
  dates: readonly DateDraft[],
  statements: readonly StatementDraft[],
): EventDraft[] =>
  article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    return kind === 'lead' || kind === 'body' || kind === 'caption'
      ? read(article, sentence, dates, statements)
      : []
  })
