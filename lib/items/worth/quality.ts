import { tongueOf } from '#lib/items/ask/tongue'
import { askedAt, type Candidate } from '#lib/items/question'
import type { Source } from '#lib/items/source'
import { shareFound } from '#lib/items/verify/likeness'
import { readArticle } from '#lib/language/read'

/**
 * How likely a question is one that a teacher would sign, whatever it asks about. Weights of a logistic sum, fitted with a
 * ridge of 1.5 to the majority verdicts of three judges on 521 questions of 135 articles (November 2026; left out a panel at
 * a time, they rank its questions with an AUC of .59 to .72). Days to choose and to type are taken together where of each
 * there were too few.
 */
const KIND: Readonly<Record<string, number>> = {
  'who-said direct typed': 1.07,
  'who-said direct': 1.47,
  'who-said typed': 0.41,
  /** Which country said so: none of three was found good by three judges, nor of four by a reader of the shipped articles. */
  'who-said of a country typed': -0.8,
  'who-said': -0.44,
  'gap date': 0.55,
  /** A month, or from when to when, of what is over: one in six was found worth remembering (137 questions of 30 articles). */
  'past month': -0.8,
  'gap quantity': 0.6,
  'gap term': 0.18,
  'gap name': -0.13,
  /** So low that none reaches what is asked (POOR), as all at -0.7 and below: proved for whoever has learned its fact. */
  'gap word': -0.76,
  /** Where something happened, to be typed or chosen: of six none was found worth asking (the seat of an institute, an embassy's city). */
  'gap place': -0.76,
  'how-many typed': 0.6,
  'how-many': -0.15,
  'when typed': -0.15,
  when: -0.15,
  /** Of what happened, who did it; of what a clause merely tells, one in four was found good. */
  'who event typed': -0.45,
  'who event': -0.3,
  'who typed': -0.72,
  who: -0.72,
  'party typed': -0.72,
  party: -0.72,
  'with-whom typed': 0.18,
  'what-said': -0.16,
  'match-speakers': -0.5,
  decision: -0.39,
  reason: -0.59,
}

const FEATURE = {
  /** Somebody's own words in what is told in others. */
  quoted: 0.7,
  aside: -0.1,
  /** A sentence that ends before the article's does. */
  cut: -0.3,
  /** Proved in the last quarter of the article; at its end in full. */
  late: -0.27,
  /** A sentence with a gap or a number that has nothing of which the title speaks. */
  offTitle: -0.48,
  /** Fewer characters than somebody's words or a sentence need to say what they are about; at none in full. */
  short: -0.4,
} as const

/** In characters, by language: what a stem of ordinary length has. */
const ORDINARY = { zh: 28, en: 84 } as const
const OF_TITLE = 0.05
const LAST_QUARTER = 0.75

const OPENING = /^(?:填空：|Fill in the blank: )/u
const PRECISION = /（[年月日、]+）|\((?:month|day|year)[^()]*\)/u
const IS_DIRECT = /^[“「]|said: “/u

/** Whether what a question asks happened, as the facts tell, and was not merely told. */
const isOfEvent = ({ extraction: { facts } }: Source, { item }: Candidate): boolean => {
  const fact = facts.find(({ id }) => id === item.factIds[0])
  return fact?.kind === 'event' || fact?.kind === 'decision'
}

/** The day, or the days, that a question asks for. */
const valueAsked = (
  { extraction: { facts } }: Source,
  { item, kind, question }: Candidate,
): string | null => {
  if (question.asks === 'gap' && question.type === 'date') {
    const { start, end } = question.gap
    const date = facts.find(
      ({ kind: of, ...one }) =>
        of === 'date' && 'span' in one && one.span.start <= start && end <= one.span.end,
    )
    return date?.kind === 'date' ? date.value : null
  }
  if (kind !== 'when') return null
  const fact = facts.find(({ id }) => id === item.factIds[0])
  if (fact?.kind === 'date') return fact.value
  return fact?.kind === 'event' ? (fact.date ?? null) : null
}

/** Whether it asks for the month of what is over, or from when to when it was; of what lies ahead that tells when to expect it. */
const asksPastMonth = (source: Source, candidate: Candidate): boolean => {
  const { published } = source.extraction
  const value = valueAsked(source, candidate)
  if (value === null || published === null || /^\d{4}(?:-\d{2}-\d{2})?(?:T|$)/u.test(value)) return false
  const [begin = ''] = value.split('/')
  return begin <= published.end.slice(0, begin.length)
}

const isOfCountry = ({ extraction: { entities } }: Source, { item }: Candidate): boolean =>
  item.kind === 'short-answer' &&
  entities.some(
    ({ name, aliases, type }) =>
      type === 'country' && item.accepted.some((form) => form === name || aliases.includes(form)),
  )

const nameOf = (source: Source, candidate: Candidate): string => {
  const { kind, item, question } = candidate
  if (asksPastMonth(source, candidate)) return 'past month'
  if (question.asks === 'gap' && kind !== 'party') return `gap ${question.type}`
  const direct = kind === 'who-said' && IS_DIRECT.test(item.stem) ? ' direct' : ''
  const event = kind === 'who' && isOfEvent(source, candidate) ? ' event' : ''
  const typed = item.kind === 'short-answer' || item.kind === 'cloze' ? ' typed' : ''
  const country = kind === 'who-said' && isOfCountry(source, candidate) ? ' of a country' : ''
  return `${kind}${direct}${event}${country}${typed}`
}

/** Whether a sentence with a gap ends before the sentence of the article that it was taken from. */
const isCut = ({ article }: Source, { question }: Candidate): boolean => {
  if (question.asks !== 'gap') return false
  const { start, end } = question.sentence
  const whole = readArticle(article).readings.find(
    ({ sentence }) => sentence.start <= start && start < sentence.end,
  )?.sentence
  return whole !== undefined && /[\p{L}\d]/u.test(article.text.slice(end, whole.end))
}

const featuresOf = (source: Source, candidate: Candidate): Readonly<Record<keyof typeof FEATURE, number>> => {
  const { article } = source
  const { item } = candidate
  const shown = item.stem.replace(OPENING, '').replace(PRECISION, '')
  const isGap = candidate.question.asks === 'gap' && candidate.kind !== 'party'
  const isOfSide = isGap || candidate.kind === 'how-many'
  const isLong = isGap || candidate.kind === 'who-said'
  const place = askedAt(candidate) / Math.max(1, article.text.length)
  return {
    quoted: candidate.kind === 'who-said' && !IS_DIRECT.test(shown) && /[“「]/u.test(shown) ? 1 : 0,
    aside: /[（(]/u.test(shown) ? 1 : 0,
    cut: isCut(source, candidate) ? 1 : 0,
    late: Math.max(0, (place - LAST_QUARTER) / (1 - LAST_QUARTER)),
    offTitle: isOfSide && shareFound(article.title, shown) < OF_TITLE ? 1 : 0,
    short: isLong ? Math.max(0, 1 - shown.length / ORDINARY[tongueOf(source)]) : 0,
  }
}

/** The chance that a question is found right, natural and worth asking, 0 to 1. */
export const qualityOf = (source: Source, candidate: Candidate): number => {
  const features = featuresOf(source, candidate)
  const sum = (Object.keys(FEATURE) as (keyof typeof FEATURE)[]).reduce(
    (total, name) => total + FEATURE[name] * features[name],
    KIND[nameOf(source, candidate)] ?? 0,
  )
  return 1 / (1 + Math.exp(-sum))
}
