import type { ClauseRole } from '#lib/language/language'
import { DECIDING } from '#lib/language/zh/lexicon/acts'
import { GOING_ON } from '#lib/language/zh/lexicon/function-words'
import { SPEECH_TAILS, type SpeechKind } from '#lib/language/zh/lexicon/speech-verbs'
import type { RawClause } from '#lib/language/zh/raw-clause'
import type { Token } from '#lib/language/zh/token'

/** How far what somebody says reaches: where another voice, or the same one anew, takes over. */

export interface Scope {
  /** Index of the clause whose words these are. */
  readonly clause: number
  /** Whether a clause inside has a subject of its own: then 呼吁… may go on with that one. */
  hasSubject: boolean
  readonly verb: SpeechKind
  /** Whether the words follow the verb with no mark between. */
  readonly isBare: boolean
  /** Whether anything has been said yet. */
  begun: boolean
  /** 公布数据，…: only a clause with a subject of its own tells what was made public. */
  readonly needsSubject?: boolean
  /** Who speaks, by the words of the clause. */
  readonly speaker?: string
  /** 宣布与某人订婚: what whoever speaks does. */
  readonly isAct?: boolean
  /** What was said last only leads to the next clause: 因天气恶劣，…. */
  waits?: boolean
  /** 尽管X承诺…，但Y…: what is granted ends where the other side begins. */
  readonly concedes?: boolean
}

/** 某局公布数据，…: what was made public. */
export const PUBLISHED = (clause: number): Scope => ({
  clause,
  verb: 'say',
  isBare: false,
  hasSubject: false,
  begun: false,
  needsSubject: true,
})

/** 并通知主管机关: whoever is told of does so, where what is said has a subject of its own. */
const PASSING_ON: ReadonlySet<string> = new Set(['通知', '告知', '转告', '通报'])

const PRONOUN_SPEAKERS = new Set(['他', '她', '他们', '她们'])

const textOf = (tokens: readonly Token[], clause: RawClause): string => {
  const { subject } = clause
  if (!subject) return ''
  let text = ''
  for (let at = subject.from; at < subject.to; at++) text += (tokens[at] as Token).text
  return text
}

/** 如今, 随后: what comes now is told, where what was said began without a subject. */
const SHIFTS = new Set(['如今', '现在', '现时', '目前', '随后', '之后', '后来', '次日', '当晚'])

const INFORMING: ReadonlySet<string> = new Set(['通报', '通知', '报警', '移送', '函送'])
/** 要求停工，并通报主管机关，于次日会同…: whoever demands goes on to act. */
const demandsAndActs = ({ connectors, lemma, adverbials, tense }: RawClause): boolean =>
  tense !== 'future' && ((connectors[0] === '并' && INFORMING.has(lemma)) || adverbials[0]?.role === 'time')

/** 表示要报复，并批准征召; 宣布要演习，如今再加码: who spoke goes on to act. */
const actsItself = (tokens: readonly Token[], first: RawClause, { isBare, verb }: Scope): boolean => {
  const acts = first.connectors[0] === '并' && DECIDING.has(first.lemma) && first.tense !== 'future'
  if (isBare && verb === 'demand' && demandsAndActs(first)) return true
  return acts || (isBare && SHIFTS.has((tokens[first.from] as Token).text))
}

/** Whether somebody or something acts in a clause: 悼念去世的… begins with a verb, and has none. */
const hasActor = (tokens: readonly Token[], { subject }: RawClause): boolean =>
  subject !== null && tokens[subject.from]?.class !== 'verb'

/** 宣布与某人订婚，各地歌迷送上祝福: what others do behind an act is told by the article. */
const othersAct = (tokens: readonly Token[], first: RawClause, { isAct, hasSubject }: Scope): boolean =>
  isAct === true && !hasSubject && first.tense !== 'future' && hasActor(tokens, first)

const POINTING: ReadonlySet<string> = new Set([
  '这',
  '此',
  '此举',
  '该',
  '相关',
  '有关',
  '上述',
  '这一',
  '该项',
  '这项',
  '此项',
])
const LONGEST_POINTING = 3
/** 宣布将参选，这引起不满; 提议修改条例，相关建议若…: what points back at a deed that was announced or asked for is told by the article. */
const pointsAtDeed = (
  tokens: readonly Token[],
  { subject }: RawClause,
  { isBare, verb, hasSubject }: Scope,
): boolean =>
  isBare &&
  (verb === 'announce' || verb === 'demand') &&
  !hasSubject &&
  subject !== null &&
  subject.to - subject.from <= LONGEST_POINTING &&
  POINTING.has((tokens[subject.from] as Token).text)

/** Whether a segment in which nobody speaks is told by the article: 宣布将重开谈判；今年1月，…: a new time and a new subject. */
const tellsOn = (tokens: readonly Token[], first: RawClause, scope: Scope, isSemicolon: boolean): boolean => {
  if (
    !(scope.hasSubject && scope.verb !== 'demand') &&
    first.subject === null &&
    actsItself(tokens, first, scope)
  )
    return true
  if (pointsAtDeed(tokens, first, scope)) return true
  if (othersAct(tokens, first, scope) || (isSemicolon && scope.isBare)) return true
  return isSemicolon && !scope.hasSubject && first.adverbials[0]?.role === 'time'
}

const CONCEDING: ReadonlySet<string> = new Set(['尽管', '虽然', '虽'])
const OPPOSING: ReadonlySet<string> = new Set(['但', '惟', '但是', '不过', '然而', '可是', '却', '仍'])
/** Whether a clause grants something against which the next one stands. */
export const concedes = ({ connectors }: RawClause): boolean => connectors.some((word) => CONCEDING.has(word))

const BRIEF: ReadonlySet<SpeechKind> = new Set(['announce', 'demand', 'judge'])

/** 批评…，我方对此反对: how somebody takes what was said is no part of it. */
const answersIt = (tokens: readonly Token[], { adverbials }: RawClause): boolean =>
  adverbials.some(({ from, to }) => tokens.slice(from, to).some(({ text }) => text === '对此'))

/** 宣布加价，惟月票不变; 呼吁停工，但政府未有理会: what stands against an act, a demand or what is granted. */
const isOpposed = ({ connectors, subject }: RawClause, { isBare, verb, concedes: grants }: Scope): boolean =>
  OPPOSING.has(connectors[0] ?? '') && ((isBare && BRIEF.has(verb)) || (grants === true && subject !== null))

/**
 * 料将构成威胁，天文台指…: of what nobody is named for, the next voice is the first; 声称已通知，但有职员踢爆…: of somebody who
 * is there the article tells.
 */
const isNewcomer = (
  tokens: readonly Token[],
  { subject }: RawClause,
  kind: SpeechKind,
  { isBare, speaker }: Scope,
): boolean =>
  isBare &&
  ((speaker === undefined && (kind === 'say' || kind === 'demand')) ||
    tokens[(subject?.from ?? 0) - 1]?.text === '有')

/** 美国指…，但美国指…: whether a segment names whoever speaks anew, as speaking. */
export const namesAnew = (
  tokens: readonly Token[],
  clauses: readonly RawClause[],
  { speaker, begun }: Scope,
): boolean =>
  begun &&
  speaker !== undefined &&
  clauses.some((clause) => clause.speech !== null && textOf(tokens, clause) === speaker)

/** 指控他行贿，被控八项罪: of what somebody is accused in court, the article tells. */
const ACCUSED: ReadonlySet<string> = new Set(['被控', '被指控', '被起诉', '被捕', '被判'])

/** …，分析指: with nothing before it, what was written speaks by itself, as papers of Hong Kong have it. */
const isViewAlone = (tokens: readonly Token[], { from, subject, predicate }: RawClause): boolean =>
  subject !== null &&
  predicate !== null &&
  subject.from === from &&
  subject.to === from + 1 &&
  predicate.from === subject.to &&
  VIEWS.has((tokens[from] as Token).text) &&
  SPEECH_TAILS.has((tokens[predicate.from] as Token).text)
const VIEWS: ReadonlySet<string> = new Set(['分析', '评论', '报道', '报导', '消息', '舆论', '外界'])

/** Verbs that do nothing but tell words: at the head of a segment they are of whoever has spoken. */
const ONLY_TELLING: ReadonlySet<string> = new Set(['指', '指出', '直言', '强调', '坦言', '重申', '形容'])
/** 重申市府会修桥，指在完工前不会开放: the next words of the same speaker. */
const tellsMore = (
  tokens: readonly Token[],
  voice: RawClause,
  first: RawClause,
  { isBare, verb }: Scope,
): boolean => {
  const at = voice.predicate?.from ?? -1
  if (voice !== first || at < 0) return false
  const { text } = tokens[at] as Token
  // 希望某人解释，但称…: what stands against it is said by whoever says it.
  if (at === first.from + 1 && OPPOSING.has(first.connectors[0] ?? '')) return SPEECH_TAILS.has(text)
  if (at !== first.from) return false
  return (
    (!isBare && ONLY_TELLING.has(text)) || (isBare && verb === 'say' && (text === '表示' || text === '称'))
  )
}

/**
 * Whether the clauses of a segment end what was being said before it.
 *
 * @param mark the mark that stands before the segment
 * @param opens whether words may follow behind the segment
 */
export const takesOver = (
  tokens: readonly Token[],
  clauses: readonly RawClause[],
  scope: Scope,
  mark: string,
  opens: boolean,
): boolean => {
  const first = clauses[0]
  if (!first) return false
  if (!scope.begun) return scope.needsSubject === true && !clauses.some((one) => hasActor(tokens, one))
  const isSemicolon = mark === '；' || mark === ';'
  if (isOpposed(first, scope)) return true
  if (scope.verb === 'judge' && first.subject !== null && answersIt(tokens, first)) return true
  if (scope.verb === 'judge' && ACCUSED.has((tokens[first.from] as Token).text)) return true
  const voice = clauses.find(({ speech, content }) => speech !== null && (content !== null || opens))
  if (!voice?.speech) return tellsOn(tokens, first, scope, isSemicolon)
  const subject = clauses.find((clause) => clause.subject !== null && clause.from <= voice.from)
  return subject
    ? anotherSpeaks(tokens, { first, voice, subject }, scope, isSemicolon)
    : tellsMore(tokens, voice, first, scope) || (!scope.waits && goesOnSpeaking(tokens, first, voice, scope))
}

/** Whether a voice with a subject is another's, and not told by whoever speaks. */
const anotherSpeaks = (
  tokens: readonly Token[],
  { first, voice, subject }: Readonly<Record<'first' | 'voice' | 'subject', RawClause>>,
  scope: Scope,
  isSemicolon: boolean,
): boolean => {
  if (!voice.speech) return false
  const who = textOf(tokens, subject)
  if (PRONOUN_SPEAKERS.has(who)) return voice.speech.kind === 'say'
  if (isNewcomer(tokens, subject, voice.speech.kind, scope) || isViewAlone(tokens, subject)) return true
  if (first.connectors.includes('则') || isSemicolon) return true
  const last = subject.subject ? tokens[subject.subject.to - 1] : undefined
  // 要求撤出，俄罗斯也指责…: somebody else does so too.
  if (scope.isBare && voice.connectors.includes('也') && last?.class === 'name') return true
  if (voice.speech.kind !== 'say') return false
  return last?.tag === 'nr' || (voice.content === null && first.connectors.includes('而'))
}

const WITH: ReadonlySet<string> = new Set(['与', '和', '同', '跟'])
/** 宣布启动…, 宣布与某人订婚: whether what is announced begins with a deed of whoever announces it. */
export const tellsDeed = (tokens: readonly Token[], { speech, content }: RawClause): boolean => {
  const first = content ? tokens[content.from] : undefined
  return (
    speech?.kind === 'announce' && first !== undefined && (first.class === 'verb' || WITH.has(first.text))
  )
}

const LEADING: ReadonlySet<ClauseRole> = new Set(['condition', 'reason', 'purpose'])
/** Whether a clause only leads to the next one: 如果…, 因…. */
export const leadsOn = (clause: RawClause | undefined): boolean =>
  clause !== undefined &&
  clause.subject === null &&
  (LEADING.has(clause.role) || clause.adverbials[0]?.role === 'reason')

/** Whether a verb of speech without a subject is the same speaker's: 并表示, but 他愿见面，并承诺 is what he said. */
const goesOnSpeaking = (
  tokens: readonly Token[],
  first: RawClause,
  voice: RawClause,
  scope: Scope,
): boolean => {
  const kind = voice.speech?.kind
  const verb = tokens[voice.predicate?.from ?? voice.from]?.text ?? ''
  if (scope.hasSubject && PASSING_ON.has(verb)) return false
  const joined = first.connectors.some((word) => GOING_ON.has(word))
  if (scope.verb === 'judge') return true
  if (kind === 'say') return joined || voice.content === null || !scope.hasSubject
  if (scope.verb === 'demand') return joined
  if (!scope.isBare) return kind === 'announce' && joined && !scope.hasSubject
  return !scope.hasSubject
}
