import type { Article, Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { bySentence } from '#lib/facts/by-sentence'
import type { DateDraft } from '#lib/facts/dates/dates'
import { type Clause, clausesOf } from '#lib/facts/events/clauses'
import { type Frame, findFrame, mayFillFrame } from '#lib/facts/events/frames'
import type { EventFact } from '#lib/facts/fact'
import { maskedSentence } from '#lib/facts/speech/mask'
import type { StatementDraft } from '#lib/facts/speech/statements'

/** An event without its key. */
export type EventDraft = Omit<EventFact, 'id'>

const PLANNED = /将(?!军)|计划|拟(?:于|在)|定于|预计|即将/u

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** The clause with its dates taken out, and the 于 before them. */
const withoutDates = (clause: Span, dates: readonly DateDraft[]): string => {
  if (dates.length === 0) return clause.text
  let text = clause.text
  for (const { span } of [...dates].reverse()) {
    if (!within(span, clause)) continue
    const from = span.start - clause.start
    text = text.slice(0, from).replace(/[于在]$/u, '') + text.slice(span.end - clause.start)
  }
  return text
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
    return within(last.span, moved) && clause.text.length - last.span.text.length <= 4
  })
  return alone ? last : undefined
}

const titleOf = ({ frame, participants, what }: Frame): string => {
  const [first, ...others] = participants
  return frame === 'transfer'
    ? `${first}向${others.join('和')}提交${what}`
    : `${first}与${others.join('、')}${what}`
}

const eventOf = (
  frame: Frame,
  clause: Span,
  evidence: Span,
  date: DateDraft | undefined,
  announcer: string | undefined,
): EventDraft => ({
  kind: 'event',
  frame: frame.frame,
  title: titleOf(frame),
  participants: frame.participants,
  ...(date ? { date: date.value, dateSpan: date.span } : {}),
  ...(frame.place ? { place: frame.place } : {}),
  status: PLANNED.test(clause.text) ? 'planned' : 'past',
  ...(announcer ? { announcer } : {}),
  confidence: date ? 0.92 : 0.82,
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

const read = (
  article: Article,
  sentence: Sentence,
  found: readonly DateDraft[],
  statements: readonly StatementDraft[],
  pairs: LastPair,
): EventDraft[] => {
  const dates = found.filter(({ span, type }) => type !== 'DURATION' && within(span, sentence))
  const clauses = clausesOf(maskedSentence(sentence))
  return clauses.flatMap(({ start, end }, index) => {
    const clause = spanOf(article.text, sentence.start + start, sentence.start + end)
    const told = withoutDates(clause, dates)
    if (!mayFillFrame(told)) return []
    const said = statements.find(({ statement }) => within(clause, statement))
    const frame = findFrame(told, { speaker: said?.speaker, pair: pairs.in(sentence.zone) })
    if (!frame) return []
    pairs.met(frame.participants, sentence.zone)
    const inside = dates.find(({ span }) => within(span, clause))
    const date = inside ?? dateBefore(clauses.slice(0, index), dates, sentence)
    const evidence = date && !inside ? spanOf(article.text, date.span.start, clause.end) : clause
    return [eventOf(frame, clause, evidence, date, said?.speaker)]
  })
}

/** Meetings, calls and handings over, with parties, date and place where the sentence tells them. */
export const extractEvents = (
  article: Article,
  dates: readonly DateDraft[],
  statements: readonly StatementDraft[],
): EventDraft[] => {
  const datesIn = bySentence(article.sentences, dates, ({ span }) => span.start)
  const statementsIn = bySentence(article.sentences, statements, ({ statement }) => statement.start)
  const pairs = new LastPair()
  return article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    const told = kind === 'lead' || kind === 'body' || kind === 'caption'
    return told ? read(article, sentence, datesIn(sentence), statementsIn(sentence), pairs) : []
  })
}
