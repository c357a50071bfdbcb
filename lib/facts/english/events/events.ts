import type { Article, Sentence } from '#lib/article/article'
import { overlaps, spanOf } from '#lib/article/span'
import { touchingSentence } from '#lib/facts/by-sentence'
import type { DateDraft } from '#lib/facts/dates/dates'
import { type Frame, framesIn } from '#lib/facts/english/events/frames'
import { masked } from '#lib/facts/english/masked'
import type { People } from '#lib/facts/english/names/people'
import type { EventDraft } from '#lib/facts/events/events'
import type { StatementDraft } from '#lib/facts/speech/statements'

const LONGEST = 4000

/** The sentence with its dates blanked out, so that their commas and names cut nothing. */
const withoutDates = (text: string, sentence: Sentence, dates: readonly DateDraft[]): string => {
  let blank = text
  for (const { span } of dates) {
    const [from, to] = [span.start - sentence.start, span.end - sentence.start]
    blank = blank.slice(0, from) + ' '.repeat(to - from) + blank.slice(to)
  }
  return blank
}

/** The date of the clause: within it, or alone before it (On January 10, 2022, A and B met). Two dates are no date. */
const dateOf = (
  frame: Frame,
  text: string,
  sentence: Sentence,
  dates: readonly DateDraft[],
): DateDraft | undefined => {
  const inside = dates.filter(({ span }) => {
    const from = span.start - sentence.start
    return (
      from >= frame.start &&
      from < frame.end &&
      !/\b(?:since|until|before|after|by|from|of)\s+$/iu.test(text.slice(0, from))
    )
  })
  if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined
  const lead = text.slice(0, frame.start)
  const before = dates.filter(({ span }) => span.start - sentence.start < frame.start)
  return /^\W*(?:on|in)?[\s,]*$/iu.test(lead) && before.length === 1 ? before[0] : undefined
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const titleOf = (what: string, names: readonly string[]): string => {
  const noun = what.replace(/s?$/u, (end) => (what.startsWith('meeting') ? '' : end))
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} between ${listed(names)}`
}

const draftOf = (
  article: Article,
  sentence: Sentence,
  frame: Frame,
  date: DateDraft | undefined,
  announcer: string | undefined,
): EventDraft => {
  const names = frame.parties.map(({ name }) => name)
  const start = Math.min(sentence.start + frame.start, date?.span.start ?? Number.POSITIVE_INFINITY)
  const end = Math.max(sentence.start + frame.end, date?.span.end ?? 0)
  return {
    kind: 'event',
    frame: 'meet',
    title: titleOf(frame.what, names),
    participants: names,
    ...(date ? { date: date.value, dateSpan: date.span } : {}),
    ...(frame.place ? { place: frame.place } : {}),
    status: frame.planned ? 'planned' : 'past',
    ...(announcer ? { announcer } : {}),
    confidence: date ? 0.91 : 0.82,
    evidence: [spanOf(article.text, start, end)],
  }
}

/** Meetings and calls of an English article, with parties, date and place where the sentence tells them. */
export const englishEvents = (
  article: Article,
  allDates: readonly DateDraft[],
  statements: readonly StatementDraft[],
  people: People,
): EventDraft[] => {
  const datesIn = touchingSentence(
    article.sentences,
    allDates.filter(({ type }) => type !== 'DURATION'),
    ({ span }) => span,
  )
  const statementsIn = touchingSentence(article.sentences, statements, ({ statement }) => statement)
  return article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    const isTold = kind === 'lead' || kind === 'body' || kind === 'caption'
    if (!isTold || sentence.text.length > LONGEST) return []
    const dates = datesIn(sentence)
    const plain = masked(sentence.text)
    const text = withoutDates(plain, sentence, dates)
    return framesIn(text, people).map((frame) => {
      const date = dateOf(frame, text, sentence, dates)
      const at = { start: sentence.start + frame.start, end: sentence.start + frame.end }
      const said = frame.planned
        ? statementsIn(sentence).find(({ statement }) => overlaps(statement, at))
        : undefined
      return draftOf(article, sentence, frame, date, said?.speaker)
    })
  })
}
