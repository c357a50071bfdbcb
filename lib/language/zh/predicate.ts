import type { Stretch } from '#lib/language/zh/adverbials'
import {
  isAspect,
  isDe,
  isDeterminer,
  isNominal,
  isVerb,
  nounEnd,
  startsNoun,
} from '#lib/language/zh/grammar'
import { DOCUMENTS, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { PLANNING } from '#lib/language/zh/lexicon/function-words'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import {
  ATTITUDE_DEGREES,
  ATTITUDES,
  LIKENING,
  SPEECH_TAILS,
  type SpeechVerb,
  speechVerbOf,
} from '#lib/language/zh/lexicon/speech-verbs'
import type { RawClause } from '#lib/language/zh/raw-clause'
import { relativeNounEnd } from '#lib/language/zh/relatives'
import { isMark, type Token } from '#lib/language/zh/token'

/** What stands behind the verb of a clause: its object, its hearer, the words that it introduces. */

export const TAILED: SpeechVerb = { kind: 'say', bare: true, hearer: false, noun: false, acts: false }

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

/** 提出|抗告, 提出|强化安全方案: one word, or a deed with the thing that it makes, is a thing put forward. */
const proposesThing = (tokens: readonly Token[], at: number, to: number): boolean => {
  if ((tokens[at - 1] as Token).text !== '提出' || at >= to) return false
  const last = tokens[to - 1] as Token
  if (to === at + 1) return last.class === 'noun' || last.class === 'verb'
  return MADE_THINGS.has(last.text) || MADE_THINGS.has(last.text.slice(-2))
}
const MADE_THINGS: ReadonlySet<string> = new Set(
  '方案 措施 计划 要求 建议 意见 申请 报告 草案 议案 动议 抗告 上诉 抗议 诉求 对策 办法 目标 设想 倡议'.split(
    ' ',
  ),
)

/** 证实了这一消息, 提出建议: what is told of is a thing. */
const tellsThing = (tokens: readonly Token[], at: number, to: number, verb: SpeechVerb): boolean => {
  if (verb.kind === 'judge' || verb.kind === 'think' || tokens[at]?.class === 'quotation') return false
  if (isSaying(tokens, at, to)) return false
  // 称贸易壁垒史无前例: four characters that say how something is.
  if (to > at + 1 && tokens[to - 1]?.tag === 'i' && tokens[to - 1]?.text.length === 4) return false
  const aspect = isAspect(tokens[at])
  const start = aspect ? at + 1 : at
  if (proposesThing(tokens, start, to)) return true
  if (tokens[start]?.class === 'preposition' && relativeNounEnd(tokens, start, to) === to) return true
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

const OPENS_ACT: ReadonlySet<string> = new Set(['verb', 'preposition', 'auxiliary'])

/** Whether the content may begin at `next`, with no mark between it and the verb. */
const takesBare = (verb: SpeechVerb, hearer: Stretch | null, next: Token): boolean =>
  verb.bare ||
  (verb.acts && OPENS_ACT.has(next.class)) ||
  (verb.kind === 'say' && next.class === 'auxiliary') ||
  hearer !== null ||
  next.class === 'quotation' ||
  verb.kind === 'judge' ||
  // 答应王海重建: whoever stands there hears it and does nothing of what is promised
  (verb.kind === 'announce' && !(verb.hearer && startsNoun(next)))

/** 称其为…: a name is given, and nothing said. */
const callsSomething = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1] as Token).text === '称' && tokens[at]?.class === 'pronoun' && tokens[at + 1]?.text === '为'

const SET_OFF: ReadonlySet<string> = new Set(['二字', '两字', '三字', '四字', '一词', '一语', '字样', '等语'])
/** 回应“严肃”二字: a word that is quoted, and nothing said behind it. */
const isWordSetOff = (tokens: readonly Token[], at: number, to: number): boolean => {
  if (tokens[at]?.class !== 'quotation' || at + 1 >= to) return false
  const behind = `${tokens[at + 1]?.text}${tokens[at + 2]?.text ?? ''}`
  return SET_OFF.has(behind.slice(0, 2))
}

const BIDDING: ReadonlySet<string> = new Set(
  '不要 不得 不能 不应 别 勿 切勿 应 应该 必须 务必 须 要 不许 不可'.split(' '),
)
/** 警告发展中国家不要掉进陷阱: who is warned, and of what. */
const warns = (tokens: readonly Token[], at: number, { hearer }: SpeechVerb): boolean =>
  hearer && startsNoun(tokens[at]) && BIDDING.has(tokens[nounEnd(tokens, at, tokens.length)]?.text ?? '')

/** Whether words may begin at `at`, right behind a verb of speech. */
const takesWords = ({ hearer }: RawClause, tokens: readonly Token[], at: number, verb: SpeechVerb): boolean =>
  (takesBare(verb, hearer, tokens[at] as Token) || warns(tokens, at, verb)) &&
  !isDe(tokens[at]) &&
  !callsSomething(tokens, at)

/** Takes note of the hearer whom the verb at `at` has, and gives where the words begin behind them. */
const behindHearer = (
  clause: RawClause,
  tokens: readonly Token[],
  at: number,
  rest: number,
  to: number,
): number => {
  const verb = speechVerbOf((tokens[at] as Token).text)
  const mayHear = verb?.hearer || (verb?.kind === 'demand' && !MADE.has((tokens[at] as Token).text))
  const hearer = mayHear ? hearerOf(tokens, rest, to) : null
  if (!hearer || !(verb?.hearer || hearer.rest === to)) return rest
  // 敦促各方动员力量，…: who is to act, and what they are to do.
  if (!verb?.hearer && hasVerb(tokens, hearer.noun.from, to - 1)) return rest
  clause.hearer = hearer.noun
  return hearer.rest
}

/** 形容某人，是首位…: whom the words are about stands before them. */
const isDescribed = (tokens: readonly Token[], at: number, to: number): boolean =>
  (tokens[at] as Token).text === '形容' &&
  isMark(tokens[to], '，,') &&
  LIKENING.has(tokens[to + 1]?.text ?? '')

/** Reads what stands behind a verb of speech at `at` in its segment. */
export const readSpeech = (clause: RawClause, tokens: readonly Token[], at: number, to: number): void => {
  const tailed = tailedVerb(tokens, at, to)
  const verb = tailed > at ? TAILED : (speechVerbOf((tokens[at] as Token).text) as SpeechVerb)
  let rest = tailed > at ? tailed : at + 1
  if (tokens[rest]?.text === '到' || tokens[rest]?.text === '出') rest++
  if (tailed === at && !proposesThing(tokens, at + 1, to)) rest = behindHearer(clause, tokens, at, rest, to)
  clause.predicate = { from: at, to: rest }
  clause.speech = verb
  if (isAspect(tokens[rest])) clause.tense = 'past'
  if (rest >= to) return
  const next = tokens[rest] as Token
  const feels = (tokens[at] as Token).text === '表示' && showsFeeling(tokens, rest, to)
  const isThing = tailed === at && tellsThing(tokens, rest, to, verb) && !isDescribed(tokens, at, to)
  if (feels || isThing || !takesWords(clause, tokens, rest, verb)) {
    clause.speech = null
    clause.object = { from: rest, to: feels ? feelingEnd(tokens, rest, to) : objectEndOf(tokens, rest, to) }
    return
  }
  const from = isAspect(next) ? rest + 1 : rest
  clause.content = { from, to: isWordSetOff(tokens, from, to) ? from + 1 : to }
}

/** 发出结果|报告, 落实进度|要求, 宣布新运河|计划: behind a noun, the last word of the object. */
const endsAsNoun = (before: Token | undefined, last: Token | undefined): boolean =>
  before?.class === 'noun' &&
  last !== undefined &&
  !isOffice(before.text) &&
  !PEOPLE_WORDS.has(before.text) &&
  (speechVerbOf(last.text)?.noun === true || DOCUMENTS.has(last.text) || PLANNING.has(last.text))

/** Verbs that take a thing and never what is done. */
const CARRYING: ReadonlySet<string> = new Set(['发出', '发布', '发表', '提交', '递交', '出具', '公布'])
const IN_COMPOUNDS: ReadonlySet<string> = new Set(['noun', 'name', 'verb', 'adjective', 'aside'])
/** 发出|检测结果报告: nothing but words that a name of a thing is made of. */
const isCompound = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[to - 1]?.class !== 'name' &&
  (DOCUMENTS.has(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.class === 'noun') &&
  tokens.slice(at, to).every(({ class: kind, tag }) => IN_COMPOUNDS.has(kind) || tag === 'n')

/** 首次|关于渔业的会议, 一项|对外国公司的调查: what describes a thing stands between its number and its name. */
const OF_THINGS: ReadonlySet<string> = new Set(['adjective', 'number', 'measure', 'determiner'])

/** 曝光|近期|声量: of what time the thing is, that ends the clause. */
const isTimed = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.class === 'time' && startsNoun(tokens[at + 1]) && nounEnd(tokens, at + 1, to) === to

/** Where the object ends that begins at `at`. */
export const objectEndOf = (tokens: readonly Token[], at: number, to: number): number => {
  const first = tokens[at]
  if (!first || at >= to) return at
  if (CARRYING.has((tokens[at - 1] as Token | undefined)?.text ?? '') && isCompound(tokens, at, to)) return to
  if (isVerb(first) && !isNominal(tokens, at, Math.max(0, at - 2), to)) {
    const whole = relativeNounEnd(tokens, at, to)
    return whole > 0 ? whole : at
  }
  if (isTimed(tokens, at, to)) return to
  const end = nounEnd(tokens, at, to)
  const next = tokens[end]
  if (end > at && end < to && next?.class === 'preposition' && OF_THINGS.has(first.class)) {
    const whole = relativeNounEnd(tokens, end, to)
    if (whole === to) return whole
  }
  if (end > at && end + 1 === to && endsAsNoun(tokens[end - 1], next)) return to
  if (end > at && end < to && isVerb(next)) {
    const whole = relativeNounEnd(tokens, end, to)
    if (whole > 0) return whole
  }
  return end
}

/** 计划访问, 预计出席: right before a verb, what is ahead; before a noun (他预计双方…) a verb of its own. */
export const looksAhead = (tokens: readonly Token[], at: number, from: number, to: number): boolean => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (!PLANNING.has(token.text) || !next || at + 1 >= to) return false
  // 计划于19日与…: where nothing stands before it, it is nobody's plan but the subject's.
  if (at === from && (next.class === 'preposition' || next.class === 'time')) return true
  if (isNominal(tokens, at, from, to)) return false
  return isVerb(next) || ['preposition', 'time', 'auxiliary'].includes(next.class)
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
