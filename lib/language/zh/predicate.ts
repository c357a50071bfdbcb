import { SOURCES, type Stretch } from '#lib/language/zh/adverbials'
import {
  isAspect,
  isDe,
  isDeterminer,
  isNominal,
  isVerb,
  nounEnd,
  relativeNounEnd,
  startsNoun,
} from '#lib/language/zh/grammar'
import { DOCUMENTS, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { PLANNING } from '#lib/language/zh/lexicon/function-words'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import {
  ATTITUDE_DEGREES,
  ATTITUDES,
  SPEECH_TAILS,
  type SpeechVerb,
  speechVerbOf,
} from '#lib/language/zh/lexicon/speech-verbs'
import type { RawClause } from '#lib/language/zh/raw-clause'
import type { Token } from '#lib/language/zh/token'

/** What stands behind the verb of a clause: its object, its hearer, the words that it introduces. */

const TAILED: SpeechVerb = { kind: 'say', bare: true, hearer: false, noun: false }

/** 警告说, 声明称, 报道称: a verb or a document with a verb of speech behind it is one verb that tells words. */
export const tailedVerb = (tokens: readonly Token[], at: number, to: number): number => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (at + 1 >= to || !next || !SPEECH_TAILS.has(next.text)) return at
  return speechVerbOf(token.text) || DOCUMENTS.has(token.text) ? at + 2 : at
}

/** 表示欢迎, 表示强烈不满: a feeling is shown and nothing said. */
const showsFeeling = (tokens: readonly Token[], at: number, to: number): boolean => {
  let k = at
  while (k < to && (ATTITUDE_DEGREES.has((tokens[k] as Token).text) || isAspect(tokens[k]))) k++
  const token = tokens[k]
  if (k >= to || !token) return false
  if (token.class === 'quotation') return k === at && (token.inner?.text.length ?? 0) <= 4 && k + 1 >= to
  if (!ATTITUDES.has(token.text)) return false
  // 表示认罪悔罪: one feeling behind the other.
  while (k + 1 < to && ATTITUDES.has((tokens[k + 1] as Token).text)) k++
  const behind = tokens[k + 1]
  return k + 1 >= to || isDe(tokens[k - 1]) || ['并', '和', '、', '与', '及'].includes(behind?.text ?? '')
}

/** Where the feeling ends: before 并 or a mark. */
const feelingEnd = (tokens: readonly Token[], at: number, to: number): number => {
  for (let k = at; k < to; k++) if ((tokens[k] as Token).text === '并') return k
  return to
}

/** What these verbs take is a thing that is put forward, also where a clause describes it. */
const MADE = new Set(['提出', '公布', '宣布'])

/** 称确有此事: four characters that make a sentence, to the dictionary one word. */
const isSaying = (tokens: readonly Token[], at: number, to: number): boolean =>
  to === at + 1 && SENTENCE_TAGS.has(tokens[at]?.tag ?? '') && (tokens[at]?.text.length ?? 0) > 3
const SENTENCE_TAGS: ReadonlySet<string> = new Set(['i', 'l'])

/** 证实了这一消息, 提出建议: what is told of is a thing. */
const tellsThing = (tokens: readonly Token[], at: number, to: number, verb: SpeechVerb): boolean => {
  if (verb.kind === 'judge' || verb.kind === 'think' || tokens[at]?.class === 'quotation') return false
  if (isSaying(tokens, at, to)) return false
  const aspect = isAspect(tokens[at])
  const start = aspect ? at + 1 : at
  const end = MADE.has((tokens[at - 1] as Token).text)
    ? objectEndOf(tokens, start, to)
    : nounEnd(tokens, start, to)
  if (end === to && end > start && MADE.has((tokens[at - 1] as Token).text)) return true
  if (end < to && isVerb(tokens[end]) && !isNominal(tokens, end, at, to)) return false
  if (end < to) return false
  if (isDeterminer(tokens[start]) || aspect) return end === to && end > start
  return end > start && verb.kind !== 'announce' && !hasVerb(tokens, start, to)
}

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerb(tokens[at]) && !isDe(tokens[at + 1])) return true
  return false
}

/** The hearer of 告诉 and 警告: a noun phrase that ends the segment, or behind which 说 stands. */
const hearerOf = (
  tokens: readonly Token[],
  at: number,
  to: number,
): { noun: Stretch; rest: number } | null => {
  if (!startsNoun(tokens[at]) || (tokens[at]?.class === 'quotation' && !tokens[at]?.isBook)) return null
  const end = nounEnd(tokens, at, to)
  const next = tokens[end]
  if (end === to) return { noun: { from: at, to: end }, rest: end }
  if (next && SPEECH_TAILS.has(next.text)) return { noun: { from: at, to: end }, rest: end + 1 }
  if (next?.class === 'quotation') return { noun: { from: at, to: end }, rest: end }
  return null
}

/** Whether the content may begin at `next`, with no mark between it and the verb. */
const takesBare = (verb: SpeechVerb, hearer: Stretch | null, next: Token): boolean =>
  verb.bare ||
  hearer !== null ||
  next.class === 'quotation' ||
  verb.kind === 'judge' ||
  verb.kind === 'announce'

/** Reads what stands behind a verb of speech at `at` in its segment. */
export const readSpeech = (clause: RawClause, tokens: readonly Token[], at: number, to: number): void => {
  const tailed = tailedVerb(tokens, at, to)
  const verb = tailed > at ? TAILED : (speechVerbOf((tokens[at] as Token).text) as SpeechVerb)
  let rest = tailed > at ? tailed : at + 1
  if (tokens[rest]?.text === '到' || tokens[rest]?.text === '出') rest++
  const own = speechVerbOf((tokens[at] as Token).text)
  if ((own?.hearer || own?.kind === 'demand') && tailed === at) {
    const hearer = hearerOf(tokens, rest, to)
    if (hearer && (own.hearer || hearer.rest === to)) {
      clause.hearer = hearer.noun
      rest = hearer.rest
    }
  }
  clause.predicate = { from: at, to: rest }
  clause.speech = verb
  if (isAspect(tokens[rest])) clause.tense = 'past'
  if (rest >= to) return
  const next = tokens[rest] as Token
  const feels = (tokens[at] as Token).text === '表示' && showsFeeling(tokens, rest, to)
  if (
    feels ||
    !takesBare(verb, clause.hearer, next) ||
    isDe(next) ||
    (tailed === at && tellsThing(tokens, rest, to, verb))
  ) {
    clause.speech = null
    clause.object = { from: rest, to: feels ? feelingEnd(tokens, rest, to) : objectEndOf(tokens, rest, to) }
    return
  }
  clause.content = { from: isAspect(next) ? rest + 1 : rest, to }
}

/** Where the object ends that begins at `at`. */
export const objectEndOf = (tokens: readonly Token[], at: number, to: number): number => {
  const first = tokens[at]
  if (!first || at >= to) return at
  if (isVerb(first) && !isNominal(tokens, at, Math.max(0, at - 2), to)) {
    const whole = relativeNounEnd(tokens, at, to)
    return whole > 0 ? whole : at
  }
  const end = nounEnd(tokens, at, to)
  const next = tokens[end]
  if (end > at && end < to && isVerb(next)) {
    const whole = relativeNounEnd(tokens, end, to)
    if (whole > 0) return whole
  }
  return end
}

/** 计划访问, 预计出席: right before a verb, what is ahead; before a noun (他预计双方…) a verb of its own. */
export const looksAhead = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (!PLANNING.has(token.text) || !next || at + 1 >= to || isNominal(tokens, at, from, to)) return false
  return isVerb(next) || ['preposition', 'time', 'auxiliary'].includes(next.class)
}

/** 在听取了简报的人士称: where nobody else is named, whom 在 leads to speaks. */
const speakAfterAt = (clause: RawClause, tokens: readonly Token[]): void => {
  const at = clause.adverbials.find(({ marker, noun }) => marker === '在' && noun !== null)
  const last = at?.noun ? tokens[at.noun.to - 1] : undefined
  if (clause.speech && at?.noun && last && (isOffice(last.text) || PEOPLE_WORDS.has(last.text)))
    clause.subject = at.noun
}

/** 据X报道，…: the source speaks where nobody else does; 据X援引Y的话报道说: X is the subject. */
export const speakThroughSource = (clause: RawClause, tokens: readonly Token[]): void => {
  if (clause.subject || (clause.predicate && !clause.speech)) return
  const source = clause.adverbials.find(
    ({ role, marker, noun, to, verb }) =>
      role === 'source' &&
      SOURCES.has(marker ?? '') &&
      noun !== null &&
      (verb !== undefined || noun.to < to || marker === '据'),
  )
  if (!source?.noun) {
    speakAfterAt(clause, tokens)
    return
  }
  clause.subject = source.noun
  if (clause.predicate) return
  clause.predicate = { from: source.from, to: source.to }
  clause.lemma = source.marker ?? ''
  clause.speech = TAILED
}

/** 报道援引…, 报道称: a document as the subject, where nobody stands before it. */
export const isDocumentHere = (
  tokens: readonly Token[],
  at: number,
  to: number,
  clause: RawClause,
): boolean => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  const told = clause.subject !== null || clause.adverbials.some(({ role }) => role === 'source')
  if (!DOCUMENTS.has(token.text) || told || !next || at + 1 >= to) return false
  return next.text === '援引' || next.text === '引述' || speechVerbOf(next.text) !== undefined
}
