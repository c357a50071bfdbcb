import { overlaps, type Span } from '#lib/article/span'
import type { Extraction, StatementFact } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { nearlySame, shareFound } from '#lib/items/verify/likeness'
import { ofKind } from '#lib/items/verify/of-kind'
import { isTurned } from '#lib/items/verify/turned'

/** From here on shown words are those of the article, with at most their dates spelled out. */
const THE_SAME = 0.85

const NEGATIONS = /不|没|未|无|非|别|\b(?:not|no|never|nor|without)\b|n['’]t\b/giu

const denials = (text: string): string => (text.match(NEGATIONS) ?? []).join(' ').toLowerCase()

/** Whether shown words say what the article's words say: all of these are there, in number and negation alike. */
export const saysTheSame = (shown: string, words: Span): boolean =>
  shareFound(words.text, shown) >= THE_SAME && denials(shown) === denials(words.text)

/** The statements of a speaker, and those of whoever may be the same or passes them on. */
export const statementsBy = (extraction: Extraction, speaker: string): StatementFact[] =>
  ofKind(extraction, 'statement').filter((fact) =>
    [fact.speaker, ...fact.via].some((name) => couldBeSame(name, speaker, extraction)),
  )

/** What somebody said: words of a statement that is certainly theirs; nothing that they nearly said as well. */
export const proveContent = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  if (question.asks !== 'content') return 'open'
  const { speaker, words } = question
  const own = ofKind(extraction, 'statement').filter((fact) => isSame(fact.speaker, speaker, extraction))
  const isOwn = own.some(({ statement }) => overlaps(statement, words)) && saysTheSame(answer, words)
  if (isOwn && !isTurned(answer, words.text)) return 'right'
  const isTheirsToo = statementsBy(extraction, speaker).some(
    ({ statement }) => !overlaps(statement, words) && nearlySame(statement.text, answer),
  )
  if (isTurned(answer, words.text) && !isTheirsToo) return 'wrong'
  const near = statementsBy(extraction, speaker)
  const isTheirs = near.some(
    ({ statement }) =>
      nearlySame(statement.text, answer) || normalForm(statement.text).includes(normalForm(answer)),
  )
  return isTheirs ? 'open' : 'wrong'
}
