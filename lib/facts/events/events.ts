import type { Article, PublicationInterval, Sentence } from '#lib/article/article'
import { bracketsOf, outermost } from '#lib/article/brackets'
import { type Span, spanOf } from '#lib/article/span'
import { bySentence } from '#lib/facts/by-sentence'
import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'
import { type Clause, clausesOf } from '#lib/facts/events/clauses'
import { CLOCK, type Frame, findFrame, MEETING, mayFillFrame, partiesNamed } from '#lib/facts/events/frames'
import { DATE_MARK, findNamed } from '#lib/facts/events/nominal'
import type { EventFact } from '#lib/facts/fact'
import { maskedSentence } from '#lib/facts/speech/mask'
import type { StatementDraft } from '#lib/facts/speech/statements'

/** An event without its key. */
export type EventDraft = Omit<EventFact, 'id'>

/** A shorter quotation is a word or a name. */
const SHORTEST_TELLING = 14
const HAS_MEETING = new RegExp(MEETING, 'u')
const PLANNED = /将(?!军)|计划|拟(?:于|在)|定于|预计|即将/u

/** 也可能举行: told as possible, and so asked of nobody as a fact. */
const MAY_BE = /可能|或许|或将|或于|也许|有望|拟议|不排除|尚未确定/u
const UNSURE = 0.7

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** What stands between a date and the next one of its clause; nothing where none follows. */
const gapAfter = (span: Span, clause: Span, dates: readonly DateDraft[]): string => {
  const next = dates.find((other) => other.span.start >= span.end && within(other.span, clause))
  return next ? clause.text.slice(span.end - clause.start, next.span.start - clause.start) : ''
}

/** 在7日与30日: what joins two dates is no party's 与. */
const JOINS_DATES = /^(?:与|和|及|以及|、)$/u

/** What joins a piece to the next one. */
const JOIN_AT_END = /(?:、|以及|并且?|和|及|与|[于在]|随后|随即|另外)+$/u

/**
 * 9日的对话、12日举行会议: a clause that names a meeting before a second date is read in pieces, each with its own date.
 * Offsets are the sentence's, as the clause's.
 */
const piecesOf = (clause: Clause, sentence: Sentence, dates: readonly DateDraft[]): Clause[] => {
  const pieces: Clause[] = []
  let { start } = clause
  let last: number | undefined
  for (const { span } of dates) {
    const [from, to] = [span.start - sentence.start, span.end - sentence.start]
    if (from < clause.start || to > clause.end) continue
    if (last !== undefined && HAS_MEETING.test(sentence.text.slice(last, from))) {
      pieces.push({ start, end: start + sentence.text.slice(start, from).replace(JOIN_AT_END, '').length })
      start = from
    }
    last = to
  }
  return [...pieces, { start, end: clause.end }]
}

/** The clause with a mark for each of its dates. */
const withMarks = (clause: Span, dates: readonly DateDraft[]): string => {
  let text = clause.text
  for (const { span } of [...dates].reverse()) {
    if (!within(span, clause)) continue
    text = text.slice(0, span.start - clause.start) + DATE_MARK + text.slice(span.end - clause.start)
  }
  return text
}

/** The clause with its dates taken out, and the 于 before them. */
const withoutDates = (clause: Span, dates: readonly DateDraft[]): string => {
  if (dates.length === 0) return clause.text
  let text = clause.text
  for (const { span } of [...dates].reverse()) {
    if (!within(span, clause)) continue
    const from = span.start - clause.start
    const after = text.slice(span.end - clause.start)
    text =
      text.slice(0, from).replace(/(?<!定)于$|在$/u, '') +
      (JOINS_DATES.test(gapAfter(span, clause, dates)) ? after.replace(/^(?:以及|[与和及、])/u, '') : after)
  }
  return text
}

/** The dates of as many meetings: 分别在7日与30日通话 tells of two, a day each. */
const datesOfEach = (clause: Span, dates: readonly DateDraft[]): readonly (DateDraft | undefined)[] => {
  const inside = dates.filter(({ span }) => within(span, clause))
  const joined = inside.filter(
    ({ span }, index) =>
      JOINS_DATES.test(gapAfter(span, clause, dates)) ||
      (index > 0 && JOINS_DATES.test(gapAfter((inside[index - 1] as DateDraft).span, clause, dates))),
  )
  return joined.length > 1 && clause.text.includes('分别') ? joined : [inside[0]]
}

/** A date that is a clause of its own dates what follows it in the sentence, until another date comes. */
const dateBefore = (
  before: readonly Clause[],
  dates: readonly DateDraft[],
  sentence: Sentence,
): DateDraft | undefined => {
  const limit = sentence.start + (before.at(-1)?.end ?? 0)
  const last = dates.filter(({ span }) => span.end <= limit).at(-1)
  if (!last) return undefined
  const alone = before.some(({ start, end }) => {
    const clause = spanOf(sentence.text, start, end)
    const moved = { ...clause, start: sentence.start + start, end: sentence.start + end }
    return within(last.span, moved) && clause.text.replace(CLOCK, '').length - last.span.text.length <= 4
  })
  return alone ? last : undefined
}

/** The stretches of a sentence that tell of events: the writer's own words, and what is quoted at length. */
const tellings = (sentence: Sentence): Clause[][] => {
  const quoted = outermost(bracketsOf(sentence.text, 0, sentence.text.length)).filter(
    ({ kind, open, close }) => kind === 'quotation' && close - open >= SHORTEST_TELLING,
  )
  return [
    clausesOf(maskedSentence(sentence)),
    ...quoted.map(({ open, close }) =>
      clausesOf(sentence.text.slice(open + 1, close)).map(({ start, end }) => ({
        start: start + open + 1,
        end: end + open + 1,
      })),
    ),
  ]
}

const titleOf = ({ frame, participants, what }: Frame): string => {
  const [first, ...others] = participants
  return frame === 'transfer'
    ? `${first}向${others.join('和')}提交${what}`
    : `${first}与${others.join('、')}${what}`
}

/** 今年以来: a period in which it was, and no day of it. */
const BOUND = /(?:以来|以前|之前|以后|之后|起)$/u
/** Whether it is still to come: a day after the article appeared is, a day before it is over, and else its words say. */
const statusOf = (
  clause: Span,
  date: DateDraft | undefined,
  published: PublicationInterval | null,
): EventDraft['status'] => {
  const lies = date ? besidePublication(date.value, published) : null
  if (lies === 'ahead') return 'planned'
  if (lies === 'behind') return 'past'
  return PLANNED.test(clause.text) ? 'planned' : 'past'
}

const eventOf = (
  frame: Frame,
  clause: Span,
  evidence: Span,
  date: DateDraft | undefined,
  announcer: string | undefined,
  published: PublicationInterval | null,
): EventDraft => ({
  kind: 'event',
  frame: frame.frame,
  title: titleOf(frame),
  participants: frame.participants,
  ...(date ? { date: date.value, dateSpan: date.span } : {}),
  ...(frame.place ? { place: frame.place } : {}),
  status: statusOf(clause, date, published),
  ...(announcer ? { announcer } : {}),
  confidence: MAY_BE.test(clause.text) ? UNSURE : date ? 0.92 : 0.82,
  evidence: [evidence],
})

/** The two who met last, within a paragraph: more or fewer than two leave 双方 open. */
class LastPair {
  private parties: readonly string[] | undefined
  private zone = -1

  met(parties: readonly string[], zone: number): void {
    this.parties = parties.length === 2 ? parties : undefined
    this.zone = zone
  }

  in(zone: number): readonly string[] | undefined {
    return zone === this.zone ? this.parties : undefined
  }
}

/** Two who say together what 双方 will do: 甲国和乙国证实，双方将举行会谈. */
const pairSaying = (speaker: string | undefined): readonly string[] | undefined => {
  const named = speaker === undefined ? null : partiesNamed(speaker)
  return named?.length === 2 ? named : undefined
}

/** What the events of an article are read with. */
interface Reading {
  readonly article: Article
  readonly published: PublicationInterval | null
  readonly pairs: LastPair
}

const read = (
  { article, published, pairs }: Reading,
  sentence: Sentence,
  found: readonly DateDraft[],
  statements: readonly StatementDraft[],
): EventDraft[] => {
  const dates = found.filter(
    ({ span, type }) => type !== 'DURATION' && within(span, sentence) && !BOUND.test(span.text),
  )
  const readClause = (clauses: readonly Clause[], { start, end }: Clause, index: number): EventDraft[] => {
    const clause = spanOf(article.text, sentence.start + start, sentence.start + end)
    const told = withoutDates(clause, dates)
    const said = statements.find(({ statement }) => within(clause, statement))
    const pair = pairSaying(said?.speaker) ?? pairs.in(sentence.zone)
    const frame =
      (mayFillFrame(told) ? findFrame(told, { speaker: said?.speaker, pair }) : null) ??
      (HAS_MEETING.test(told) ? findNamed(withMarks(clause, dates)) : null)
    if (!frame) return []
    pairs.met(frame.participants, sentence.zone)
    return datesOfEach(clause, dates).flatMap((inside) => {
      const date = inside ?? dateBefore(clauses.slice(0, index), dates, sentence)
      if (frame.isNamed && !date) return []
      const evidence = date && !inside ? spanOf(article.text, date.span.start, clause.end) : clause
      return eventOf(frame, clause, evidence, date, said?.speaker, published)
    })
  }
  return tellings(sentence).flatMap((told) => {
    const clauses = told.flatMap((clause) => piecesOf(clause, sentence, dates))
    return clauses.flatMap((clause, index) => readClause(clauses, clause, index))
  })
}

/**
 * Meetings, calls and handings over, with parties, date and place where the sentence tells them.
 *
 * @param published when the article appeared, against which days lie ahead or behind; null when nothing is known
 */
export const extractEvents = (
  article: Article,
  dates: readonly DateDraft[],
  statements: readonly StatementDraft[],
  published: PublicationInterval | null,
): EventDraft[] => {
  const datesIn = bySentence(article.sentences, dates, ({ span }) => span.start)
  const statementsIn = bySentence(article.sentences, statements, ({ statement }) => statement.start)
  const reading = { article, published, pairs: new LastPair() }
  return article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    const told = kind === 'lead' || kind === 'body' || kind === 'caption'
    return told ? read(reading, sentence, datesIn(sentence), statementsIn(sentence)) : []
  })
}
