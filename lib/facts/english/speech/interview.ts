import type { Article } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { People } from '#lib/facts/english/names/people'
import { englishModality } from '#lib/facts/english/speech/modality'
import type { StatementDraft } from '#lib/facts/speech/statements'

/** Interviews printed as questions and answers, each paragraph under the label of its speaker. */

const LABEL = /^(?:\*\*)?(?<label>\p{Lu}[\p{L}.'’ -]{0,40}?)(?:\*\*)?[:.](?:\*\*)? (?=\S)/u
const ANSWER = /^(?:A|Answer)$/u
const QUESTION = /^(?:Q|Question)$/u
/** So many paragraphs with labels make an interview; one is a list or a heading. */
const FEWEST = 2

interface Labelled {
  readonly zone: number
  readonly label: string
  readonly from: number
}

const labelledZones = (article: Article): Labelled[] =>
  article.zones.flatMap(({ kind, start, end }, zone) => {
    if (kind !== 'lead' && kind !== 'body') return []
    const match = LABEL.exec(article.text.slice(start, Math.min(end, start + 60)))
    const label = match?.groups?.label
    return match && label ? [{ zone, label, from: start + match[0].length }] : []
  })

/** The only person whom the article names before its first answer: whoever is asked. */
const personAsked = (article: Article, people: People, firstAnswer: number): string | null => {
  const before = article.sentences.filter(({ end }) => end <= firstAnswer).map(({ text }) => text)
  const [only, ...more] = people.namedIn(before.join('\n'))
  return only !== undefined && more.length === 0 ? only : null
}

/** Whom each label stands for; a question has no speaker whose words are told. */
const speakersOf = (
  article: Article,
  people: People,
  all: readonly Labelled[],
): ((label: string) => string | null) => {
  const first = all.find(({ label }) => ANSWER.test(label) || people.fullName(label))?.from ?? 0
  const asked = all.some(({ label }) => ANSWER.test(label)) ? personAsked(article, people, first) : null
  return (label) => {
    if (QUESTION.test(label)) return null
    return ANSWER.test(label) ? asked : people.fullName(label)
  }
}

/** The answers of an interview, each a statement of the person who is asked; `zone` is the answer's paragraph. */
export const labelledAnswers = (
  article: Article,
  people: People,
): { zone: number; draft: StatementDraft }[] => {
  const all = labelledZones(article)
  const isInterview =
    all.some(({ label }) => QUESTION.test(label)) ||
    all.filter(({ label }) => people.fullName(label)).length >= FEWEST
  if (!isInterview || all.length < FEWEST) return []
  const speakerOf = speakersOf(article, people, all)
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
