import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { OwnQuestion } from '#lib/items/decisions/decisions'
import type { Item } from '#lib/items/item'

/** What a learner remembers of a question that a person has written: its own fact, or one for each of its rows. */
export interface OwnFact {
  readonly key: string
  readonly label: string
  readonly answer: string
  /** Where the article proves it; empty where a person answers for it. */
  readonly evidence: readonly Span[]
}

const LABELS = { zh: ['正确', '错误'], 'zh-Hant': ['正確', '錯誤'], en: ['True', 'False'] } as const
const UNPROVED = {
  zh: '这道题是人写的，原文没有为证。',
  'zh-Hant': '這道題是人寫的，原文沒有為證。',
  en: 'A person wrote this question; the text does not prove it.',
} as const
const PROVED = { zh: '原文里有这句话。', 'zh-Hant': '原文裡有這句話。', en: 'The text says so.' } as const

/** Worth as much as the best: somebody wanted it asked. */
const SCORE = 1

/** Where the quotation stands; empty where it does not, or there is none. */
const evidenceFor = ({ quote }: OwnQuestion, article: Article): Span[] => {
  const at = quote === undefined ? -1 : article.text.indexOf(quote)
  return quote === undefined || at < 0 ? [] : [spanOf(article.text, at, at + quote.length)]
}

const rowsOf = (question: OwnQuestion): { readonly label: string; readonly answer: string }[] => {
  switch (question.kind) {
    case 'match':
      return question.pairs.map(({ left, right }) => ({ label: `${left}：${right}`, answer: right }))
    case 'order':
      return question.sequence.map((thing, index) => ({ label: thing, answer: String(index + 1) }))
    case 'choice':
      return [{ label: question.stem, answer: question.options[0] ?? '' }]
    case 'judge':
      return [{ label: question.stem, answer: String(question.isTrue) }]
    case 'cloze':
    case 'typed':
      return [{ label: question.stem, answer: question.accepted[0] ?? '' }]
    default:
      return question satisfies never
  }
}

/** The facts of a question of somebody's own, under keys that its id gives. */
export const ownFacts = (question: OwnQuestion, article: Article): OwnFact[] => {
  const evidence = evidenceFor(question, article)
  const rows = rowsOf(question)
  return rows.map((row, index) => ({
    key: rows.length === 1 ? question.id : `${question.id}-${index + 1}`,
    evidence,
    ...row,
  }))
}

/** A question of somebody's own as an item. */
export const ownItem = (question: OwnQuestion, article: Article): Item => {
  const evidence = evidenceFor(question, article)
  const base = {
    key: question.id,
    factIds: ownFacts(question, article).map(({ key }) => key),
    topic: 'content' as const,
    stem: question.stem,
    evidence,
    rationale: question.why ?? (evidence.length > 0 ? PROVED : UNPROVED)[article.language],
    score: SCORE,
    author: 'person' as const,
  }
  const [yes, no] = LABELS[article.language]
  switch (question.kind) {
    case 'choice':
      return {
        ...base,
        kind: 'multiple-choice',
        options: question.options.map((text, index) => ({ text, correct: index === 0 })),
      }
    case 'judge':
      return {
        ...base,
        kind: 'true-false',
        options: [
          { text: yes, correct: question.isTrue },
          { text: no, correct: !question.isTrue },
        ],
      }
    case 'cloze':
      return { ...base, kind: 'cloze', accepted: question.accepted }
    case 'typed':
      return { ...base, kind: 'short-answer', accepted: question.accepted }
    case 'match':
      return { ...base, kind: 'matching', pairs: question.pairs }
    case 'order':
      return { ...base, kind: 'ordering', sequence: question.sequence }
    default:
      return question satisfies never
  }
}

const repeats = (texts: readonly string[]): boolean => new Set(texts).size < texts.length

/** Why a question of somebody's own can't be asked as it stands; null when it can. */
export const whyNotAsked = (
  question: OwnQuestion,
  article: Pick<Article, 'text'>,
): 'quote' | 'blank' | 'repeated' | null => {
  if (question.quote !== undefined && !article.text.includes(question.quote)) return 'quote'
  if (question.kind === 'cloze' && question.stem.split('____').length !== 2) return 'blank'
  const shown = {
    choice: (one: OwnQuestion) => (one.kind === 'choice' ? one.options : []),
    match: (one: OwnQuestion) => (one.kind === 'match' ? one.pairs.map(({ left }) => left) : []),
    order: (one: OwnQuestion) => (one.kind === 'order' ? one.sequence : []),
  }
  return Object.values(shown).some((texts) => repeats(texts(question))) ? 'repeated' : null
}
