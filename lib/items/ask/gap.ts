import type { Fact } from '#lib/facts/fact'
import { type Asked, asBlank, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { attributed } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import type { Candidate } from '#lib/items/question'
import { type Source, SURE } from '#lib/items/source'
import { attributionOf, speakersOf } from '#lib/items/tell/attribution'
import type { Gap } from '#lib/items/tell/gap'
import { gapsIn } from '#lib/items/tell/gaps'
import { shownBetween } from '#lib/items/tell/mended'
import { evidenceNaming } from '#lib/items/tell/naming'
import { COMFORTABLE } from '#lib/items/tell/runs-of-clauses'
import { type Standing, standingClauses, standingOf } from '#lib/items/tell/standing'
import { proveGap } from '#lib/items/verify/gap'
import type { Reading } from '#lib/language/language'
import { readArticle } from '#lib/language/read'
import { cutWords } from '#lib/language/zh/dictionary'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** A sentence that stands by itself with a gap where it carries its information: a number, a day, a title, a name. */

const NAME = 'gap'

const WORDING: Readonly<Record<Tongue, { asked: string; stop: string }>> = {
  zh: { asked: '填空：', stop: '。' },
  en: { asked: 'Fill in the blank: ', stop: '.' },
}

export const GAP_TOPIC: Readonly<Record<Gap['type'], Asked['topic']>> = {
  date: 'date',
  quantity: 'quantity',
  term: 'content',
  name: 'event',
  place: 'place',
  word: 'content',
}

/** How much a gap of each type asks: a number or a day is to be known, a name is known again. */
const WORTH: Readonly<Record<Gap['type'], number>> = {
  quantity: 1,
  date: 0.75,
  term: 0.9,
  place: 0.85,
  name: 0.75,
  word: 0.85,
}

/** What is to come is asked before what is over. */
export const worthOfGap = ({ extraction: { published } }: Source, { type, fact }: Gap): number => {
  const day = fact?.kind === 'date' ? fact.value : fact?.kind === 'event' ? fact.date : undefined
  return type === 'date' && day && published && day > published.end ? 1 : WORTH[type]
}

/** iPhone and eBay are written so wherever they stand. */
const capital = (text: string): string =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)

const closed = (text: string): string => text.replace(/[，,；;。.\s]+$/u, '')

/** A quotation that ends with its own mark. */
const CLOSED = /[。！？.!?][”」』’"']$/u

const isIn = ({ span }: Standing, { evidence }: Fact): boolean =>
  evidence.some(({ start, end }) => start < span.end && end > span.start)

/** Facts whose memory a gap serves, the first that there is: what happened or was said in the sentence. */
const CARRIERS: readonly Fact['kind'][] = [
  'event',
  'decision',
  'demand',
  'reason',
  'clause',
  'statement',
  'role',
  'quantity',
  'date',
]

export const carrierOf = ({ extraction: { facts } }: Source, one: Standing): Fact | undefined =>
  CARRIERS.flatMap((kind) =>
    facts.filter((fact) => fact.kind === kind && fact.confidence >= SURE && isIn(one, fact)),
  )[0]

/** 据湖区政府称，…，要求各方撤离: who demands so is no longer its subject behind 据…称. */
const losesSubject = (text: string): boolean =>
  text
    .split(/[，,；;]/u)
    .slice(1)
    .some((clause) => {
      const kind = speechVerbOf(
        cutWords(clause.slice(0, FIRST_WORDS)).find(({ tag }) => tag !== 'c')?.word ?? '',
      )?.kind
      return kind === 'demand' || kind === 'announce' || kind === 'judge'
    })
/** In characters: 并呼吁, 同时要求. */
const FIRST_WORDS = 6

const askOne = (source: Source, one: Standing, gap: Gap): Candidate[] => {
  const { span, sentence } = one
  const fact = gap.fact ?? carrierOf(source, one)
  const according = attributionOf(source, span)
  const shownIn = (from: number, to: number) => shownBetween(source, one.mends, from, to)
  const [before, behind] = [shownIn(span.start, gap.span.start), shownIn(gap.span.end, span.end)]
  const whole = shownIn(span.start, span.end)
  if (according !== '' && losesSubject(span.text)) return []
  if (!fact || according === null || !before || !behind || !whole) return []
  const named = one.mends.flatMap(({ to }) => (to === '' ? [] : to.replace(/^the /iu, '')))
  const { asked: opening, stop } = WORDING[tongueOf(source)]
  const shown = (text: string): string => {
    const sentence = capital(attributed(source, according, closed(text)))
    return CLOSED.test(sentence) ? sentence : `${sentence}${stop}`
  }
  const stem = `${opening}${shown(`${before.text}${gap.before}____${gap.behind}${gap.hint ?? ''}${behind.text}`)}`
  const asked: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: GAP_TOPIC[gap.type],
    question: { asks: 'gap', fact: fact.id, sentence, gap: gap.span, type: gap.type },
    evidence: evidenceNaming(
      source,
      [...(according === '' ? [] : speakersOf(source, span)), ...named],
      span,
      ...before.support,
      ...behind.support,
      ...whole.support,
    ),
    rationale: shown(whole.text),
    score: fact.confidence * worthOfGap(source, gap),
  }
  return gap.accepted.length > 0
    ? asBlank(source, asked, stem, gap.accepted)
    : asChoice(source, asked, stem, gap.shown, gap.rivals)
}

/** What is asked in the whole sentence, where a reader holds it, and else in the longest run of its clauses that he does. */
const askSentence = (source: Source, reading: Reading): Candidate[] => {
  const whole = standingOf(source, reading)
  const isWhole = typeof whole !== 'string'
  const isHeld = isWhole && (tongueOf(source) === 'en' || whole.span.text.length <= COMFORTABLE)
  const shown = isHeld ? [whole] : [...standingClauses(source, reading), ...(isWhole ? [whole] : [])]
  const asked = new Set<number>()
  return shown.flatMap((one) =>
    gapsIn(source, one).flatMap((gap) => {
      if (asked.has(gap.span.start)) return []
      const found = askOne(source, one, gap)
      if (found.length > 0) asked.add(gap.span.start)
      return found
    }),
  )
}

export const GAP: QuestionKind = {
  name: NAME,
  ask: (source) => readArticle(source.article).readings.flatMap((reading) => askSentence(source, reading)),
  prove: proveGap,
}
