import { spanOf } from '#lib/article/span'
import { namesIn } from '#lib/facts/english/names/names-in'
import type { People } from '#lib/facts/english/names/people'
import { englishModality } from '#lib/facts/english/speech/modality'
import type { StatementDraft } from '#lib/facts/speech/statements'
import type { ReadArticle } from '#lib/language/language'

/** Interviews printed as questions and answers, each paragraph under the label of its speaker. */

/** Ruiz: …; Q. …: only the letters for question and answer may end with a full stop, or Mr. would be a label. */
const LABEL = /^(?:\*\*)?(?<label>\p{Lu}[\p{L}.'’ -]{0,40}?(?=(?:\*\*)?:)|[QA])(?:\*\*)?[:.](?:\*\*)? (?=\S)/u
const ANSWER = /^(?:A|Answer)$/u
const QUESTION = /^(?:Q|Question)$/u
/** So many paragraphs with labels make an interview; one is a list or a heading. */
const FEWEST = 2

interface Labelled {
  readonly zone: number
  readonly label: string
  readonly from: number
}

const labelledZones = ({ article }: ReadArticle): Labelled[] =>
  article.zones.flatMap(({ kind, start, end }, zone) => {
    if (kind !== 'lead' && kind !== 'body') return []
    const match = LABEL.exec(article.text.slice(start, Math.min(end, start + 60)))
    const label = match?.groups?.label
    return match && label ? [{ zone, label, from: start + match[0].length }] : []
  })

/** The only person whom the article names before its first answer: whoever is asked. */
const personAsked = ({ readings }: ReadArticle, people: People, firstAnswer: number): string | null => {
  const before = readings.filter(({ sentence }) => sentence.end <= firstAnswer)
  const names = before
    .flatMap(({ phrases }) => phrases.flatMap(namesIn))
    .filter(({ type }) => type === 'person')
  const [only, ...more] = new Set(names.flatMap(({ name }) => people.fullName(name) ?? []))
  return only !== undefined && more.length === 0 ? only : null
}

/** Whom each label stands for; a question has no speaker whose words are told. */
const speakersOf = (
  read: ReadArticle,
  people: People,
  all: readonly Labelled[],
): ((label: string) => string | null) => {
  const first = all.find(({ label }) => ANSWER.test(label) || people.fullName(label))?.from ?? 0
  const asked = all.some(({ label }) => ANSWER.test(label)) ? personAsked(read, people, first) : null
  return (label) => {
    if (QUESTION.test(label)) return null
    return ANSWER.test(label) ? asked : people.fullName(label)
  }
}

const isAsking = ({ text, zones }: ReadArticle['article'], zone: number): boolean =>
  text.slice(zones[zone]?.start ?? 0, zones[zone]?.end ?? 0).includes('?')

/** The answers of an interview, each a statement of the person who is asked; `zone` is the answer's paragraph. */
export const labelledAnswers = (
  read: ReadArticle,
  people: People,
): { zone: number; draft: StatementDraft }[] => {
  const { article } = read
  const all = labelledZones(read)
  // Notes under headings with a colon ask nothing: Harbor: Ruiz left with a sore knee.
  const isInterview =
    all.some(({ label }) => QUESTION.test(label)) ||
    (all.filter(({ label }) => people.fullName(label)).length >= FEWEST &&
      all.some(({ zone }) => isAsking(article, zone)))
  if (!isInterview || all.length < FEWEST) return []
  const speakerOf = speakersOf(read, people, all)
  return all.flatMap(({ zone, label, from }) => {
    const speaker = speakerOf(label)
    const end = article.zones[zone]?.end ?? from
    const said = article.text.slice(from, end).replace(/[.\s]+$/u, '')
    if (!speaker || said.length < 12) return []
    const statement = spanOf(article.text, from, from + said.length)
    const draft: StatementDraft = {
      kind: 'statement',
      speaker,
      via: [],
      cue: null,
      statement,
      mode: 'direct',
      modality: englishModality(said, ''),
      confidence: 0.92,
      evidence: [spanOf(article.text, article.zones[zone]?.start ?? from, end)],
    }
    return [{ zone, draft }]
  })
}
