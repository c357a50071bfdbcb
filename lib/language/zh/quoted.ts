import type { Stretch } from '#lib/language/zh/adverbials'
import { clausesOf } from '#lib/language/zh/clause-parser'
import { PRONOUNS } from '#lib/language/zh/lexicon/function-words'
import { isInscribed } from '#lib/language/zh/lexicon/inscribed'
import { type SpeechVerb, speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import type { RawClause } from '#lib/language/zh/raw-clause'
import { holdsSpeech, type Segment, segmentsOf } from '#lib/language/zh/segments'
import { isMark, type Token } from '#lib/language/zh/token'

/** Who is quoted where no verb of speech says so: the marks do. */

const BY_MARKS: SpeechVerb = { kind: 'say', bare: false, hearer: false, noun: false, acts: false }

const ENDS = '。！？.!?…'
/** What somebody is given to hear or to read is another's. */
const RECEIVING: ReadonlySet<string> = new Set(
  '收到 接到 听到 看到 读到 听见 看见 见到 获 获得 写有 印有 题为 名为'.split(' '),
)

const isOnePerson = (tokens: readonly Token[], { to }: Stretch): boolean => {
  const last = tokens[to - 1] as Token
  const who = PRONOUNS.get(last.text)
  return (last.class === 'name' && last.tag === 'nr') || who === 'he' || who === 'she'
}

/** 部长王明：“…”: a name with nothing but a colon between it and what is quoted; the colon is the verb. */
const speaksByColon = (tokens: readonly Token[], raw: RawClause, at: number): void => {
  if (!raw.subject || raw.subject.to !== at || !isOnePerson(tokens, raw.subject)) return
  raw.predicate = { from: at, to: at + 1 }
  raw.lemma = (tokens[at] as Token).text
  raw.speech = BY_MARKS
}

/** 他指着地图：“…”: before a colon and a quotation any verb tells words. */
export const readColon = (tokens: readonly Token[], raws: readonly RawClause[], segment: Segment): void => {
  const at = segment.to
  const quotation = tokens[at + 1]
  if (!isMark(tokens[at], '：:') || quotation?.class !== 'quotation') return
  const last = raws.find(({ lemma }) => speechVerbOf(lemma) !== undefined) ?? raws.at(-1)
  if (!last || raws.some(({ speech }) => speech !== null)) return
  if (!last.predicate) {
    if (raws.length === 1 && holdsSpeech(quotation)) speaksByColon(tokens, last, at)
    return
  }
  if (!raws.some(({ subject }) => subject !== null)) return
  last.speech = BY_MARKS
  last.content = null
}

/** 走过一块木牌，“…”: what stands behind a thing that bears words may be written on it. */
const bearsWords = (tokens: readonly Token[], object: Stretch | null): boolean =>
  object !== null && isInscribed((tokens[object.to - 1] as Token).text)

/**
 * 他望向窗外，“海很远。”: a quotation with which a sentence ends and that is a sentence itself is said by the one person who is
 * told to do something right before it.
 *
 * @param raw the clause before the quotation
 */
export const saysBehind = (tokens: readonly Token[], raw: RawClause, quotation: Stretch): boolean => {
  const { subject, predicate, object, negated, passive, speech, lemma, from } = raw
  const words = tokens[quotation.from] as Token
  const isLast = tokens.slice(quotation.to).every((token) => isMark(token, ENDS))
  const isSentence = words.inner !== undefined && ENDS.includes(words.inner.text.slice(-1))
  if (!isLast || !isSentence || !subject || !predicate || speech || negated || passive) return false
  const comma = quotation.from - 1
  const isOneStretch = tokens.slice(from, comma).every((token) => !isMark(token, '，,；;：:'))
  if (!isOneStretch || !isMark(tokens[comma], '，,') || RECEIVING.has(lemma)) return false
  if (!isOnePerson(tokens, subject) || bearsWords(tokens, object)) return false
  raw.speech = BY_MARKS
  return true
}

const TELLING_LAST: ReadonlySet<string> = new Set([
  '说',
  '称',
  '表示',
  '指出',
  '说道',
  '写道',
  '强调',
  '认为',
])
/**
 * …，林美说。 Whether a clause that ends the sentence behind a comma does nothing but name the one person who said all before.
 *
 * @param told the clauses before it
 */
export const endsTelling = (
  tokens: readonly Token[],
  { from, subject, predicate, speech, content, adverbials, connectors, negated }: RawClause,
  told: readonly RawClause[],
): boolean => {
  if (!subject || !predicate || !speech || content || negated) return false
  if (!TELLING_LAST.has((tokens[predicate.from] as Token).text)) return false
  if (told.some((one) => one.speech !== null)) return false
  const isTold = told.some((one) => one.subject !== null && one.predicate !== null)
  const isBare = adverbials.every(({ role }) => role === 'time') && connectors.length === 0
  const isLast = tokens.slice(predicate.to).every((token) => isMark(token, ENDS))
  return isTold && isBare && isLast && isMark(tokens[from - 1], '，,') && isOnePerson(tokens, subject)
}

/** A shorter quotation at the head is a word that is set off. */
const SHORTEST_AHEAD = 5
/** “真正的危险在港口”，某专页表示，…: a quotation with which a sentence begins, before whoever speaks. */
export const isSaidAhead = (tokens: readonly Token[], { from, to }: Segment): boolean => {
  const { isBook, inner } = tokens[from] as Token
  if (isBook || from > 0 || !isMark(tokens[to], '，,') || (inner?.text.length ?? 0) < SHORTEST_AHEAD)
    return false
  const behind = tokens.slice(to + 1)
  const [next] = segmentsOf(behind)
  const [first, ...more] = next ? clausesOf(behind, next) : []
  return (
    first?.speech?.kind === 'say' && first.subject !== null && first.content === null && more.length === 0
  )
}
