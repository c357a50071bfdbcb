import type { PublicationInterval } from '#lib/article/article'
import { overlaps } from '#lib/article/span'
import { isSaying } from '#lib/facts/acts'
import { wordsBetween } from '#lib/facts/clauses/leaning'
import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { Deed } from '#lib/facts/events/deeds'
import type { EventFact } from '#lib/facts/fact'
import { signsOfDay } from '#lib/facts/plans/day-signs'
import type { Clause, Predicate, Reading } from '#lib/language/language'
import { SOURCES } from '#lib/language/zh/adverbials'
import { DEMANDING, FORBIDDING } from '#lib/language/zh/lexicon/acts'
import { CALLING_OFF, ONLY_WISHED, PUTTING_OFF, SETTLING, WISHING } from '#lib/language/zh/lexicon/events'
import { PLANNING } from '#lib/language/zh/lexicon/function-words'
import { DENYING, PUBLISHING, REFUTING, speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** Whether what a clause tells was, or will be, and how surely. */

export interface Standing {
  readonly status: EventFact['status']
  readonly sure: boolean
}

/** Whether the article tells a clause, or somebody tells it; what is hoped, asked for, supposed or denied is no event. */
export const isTold = ({ clauses }: Reading, clause: Clause): boolean => {
  let at = clause
  for (let steps = 0; steps < clauses.length; steps++) {
    if (at.role !== 'main' && at.role !== 'complement') return false
    if (at.parent === null) return true
    const around = clauses[at.parent]
    if (!around?.predicate || around.predicate.negated || !tells(around)) return false
    at = around
  }
  return false
}

/** 否认将访问…, 反驳将访问…的传闻: what is said not to be so. Behind a mark 反驳 and 澄清 tell what is. */
const denies = ({ predicate, complement: [first] }: Clause): boolean =>
  predicate !== null &&
  (DENYING.has(predicate.lemma) || (REFUTING.has(predicate.lemma) && first?.start === predicate.end))

/** Whether a clause tells what it takes: 宣布…; and 预计… where it is the article that expects it. */
const tells = (clause: Clause): boolean => {
  const { predicate, subject } = clause
  const lemma = predicate?.lemma ?? ''
  if (denies(clause)) return false
  const kind = speechVerbOf(lemma)?.kind
  const expects = subject === null && PLANNING.has(lemma)
  return (
    expects ||
    SETTLING.has(lemma) ||
    kind === 'say' ||
    kind === 'announce' ||
    PUBLISHING.has(lemma) ||
    SOURCES.has(lemma)
  )
}

/** 如果…，…: what stands behind a condition is not told without it. */
const isSupposed = ({ clauses }: Reading, index: number): boolean =>
  clauses
    .slice(Math.max(0, index - MOST_BEFORE), index)
    .some(({ role, parent }) => role === 'condition' && parent === clauses[index]?.parent)
const MOST_BEFORE = 8

/** 愿于…会谈: somebody would. */
const isWished = (reading: Reading, { chain, doing }: Deed): boolean => {
  const from = chain[0]?.start ?? 0
  const to = doing.predicate?.start ?? from
  return wordsBetween(reading, from, to).some(({ text }) => WISHING.has(text))
}

const NO_FACT: ReadonlySet<Predicate['modality']> = new Set(['asked', 'required'])

/** 决定8月24日启动…: what was decided is to come. */
const isDecided = ({ clauses }: Reading, { parent }: Clause): boolean =>
  parent !== null && SETTLING.has(clauses[parent]?.predicate?.lemma ?? '')

/** What the verbs of a chain say together: the first that looks ahead counts for all. */
const turnOf = ({
  chain,
}: Deed): { readonly ahead: boolean; readonly possible: boolean; readonly past: boolean } => {
  const predicates = chain.flatMap(({ predicate }) => predicate ?? [])
  return {
    ahead: predicates.some(({ tense, modality }) => tense === 'future' || modality === 'planned'),
    possible: predicates.some(({ modality }) => modality === 'possible'),
    past: predicates.some(({ tense }) => tense === 'past'),
  }
}

/** What is so, and happens on no day. */
const STATES: ReadonlySet<string> = new Set(['是', '有', '为', '属于', '成为', ...FORBIDDING])

/** 即将于12月结婚|的律师: who is described so, and nothing that is told. */
const describes = (reading: Reading, { doing: { predicate, end } }: Deed): boolean =>
  predicate !== null && wordsBetween(reading, predicate.end, end + 1)[0]?.text === '的'

const KEEPS_OPEN: ReadonlySet<string> = new Set([...WISHING, ...DEMANDING, ...FORBIDDING])

/** 呼吁…会谈, 否认将访问…: what somebody is asked to do, or what is said not to be so, whoever tells it. */
const isUntold = ({ clauses }: Reading, clause: Clause): boolean => {
  let at: Clause | undefined = clause
  for (let steps = 0; at && steps < clauses.length; steps++) {
    if (at.role === 'condition' || at.role === 'denied') return true
    at = at.parent === null ? undefined : clauses[at.parent]
    const { lemma = '', negated = false, modality = 'asserted' } = at?.predicate ?? {}
    if (at && (negated || denies(at) || NO_FACT.has(modality) || KEEPS_OPEN.has(lemma))) return true
  }
  return false
}

/** Whether it is told outright, and neither asked, denied, demanded, supposed nor wished for. */
const isFact = (reading: Reading, deed: Deed, around: Around): boolean => {
  const first = deed.chain[0] as Clause
  return (
    deed.chain.every(
      ({ predicate }) => predicate && !predicate.negated && !NO_FACT.has(predicate.modality),
    ) &&
    (deed.frame === 'speech' || deed.frame === 'hearing' || !isSaying(deed.doing.predicate?.lemma ?? '')) &&
    !STATES.has(deed.doing.predicate?.lemma ?? '') &&
    !describes(reading, deed) &&
    isTold(reading, first) &&
    !isSupposed(reading, deed.index) &&
    !isWished(reading, deed) &&
    !isOfNoDay(reading, deed, around)
  )
}

/** 可能于…会谈: how surely, only its day tells. */
export const isPossible = (deed: Deed): boolean => turnOf(deed).possible

/** 举行会谈的提议: what may come of a meeting. */
const isOnlyWished = ({ chain }: Deed): boolean =>
  chain.some(
    ({ object }) => object?.kind === 'noun' && object.head !== object.text && ONLY_WISHED.has(object.head),
  )

/** 原定5日举行的谈判推迟: it is put off, whatever the words do in their clause. */
const isPutOff = (reading: Reading, { chain }: Deed): boolean =>
  wordsBetween(reading, chain[0]?.start ?? 0, chain.at(-1)?.end ?? 0).some(({ text }) =>
    PUTTING_OFF.has(text),
  )

/** 去留“12日不会谈”: what is quoted is read by itself. */
const isInQuotation = ({ words }: Reading, { day }: Around): boolean =>
  day !== undefined && words.some((word) => word.class === 'quotation' && overlaps(word, day.span))

/** 宣布5日举行公投: what is on that day, the clause inside tells. */
const isToldInside = ({ doing }: Deed, { day }: Around): boolean =>
  day !== undefined && tells(doing) && doing.complement.some((inside) => overlaps(inside, day.span))

/** 将在2030年超越…: of a year alone only what is held, or set by plan, is an event. */
const isForecast = (reading: Reading, deed: Deed, around: Around): boolean =>
  deed.frame === 'happening' &&
  (around.day?.value.length ?? 0) === 'YYYY'.length &&
  outlookOf(reading, deed, around) !== 'planned'

/** What is neither planned nor past on its day: it is told by another clause, quoted, proposed or put off. */
const isOfNoDay = (reading: Reading, deed: Deed, around: Around): boolean =>
  isToldInside(deed, around) ||
  isInQuotation(reading, around) ||
  isOnlyWished(deed) ||
  isPutOff(reading, deed)

/** Whether nothing of what a deed tells can be planned: it is negated, asked, demanded, denied or supposed. */
export const isNoPlan = (reading: Reading, deed: Deed, around: Around): boolean =>
  isOfNoDay(reading, deed, around) ||
  isForecast(reading, deed, around) ||
  deed.chain.some(
    ({ predicate }) =>
      !predicate || predicate.negated || NO_FACT.has(predicate.modality) || KEEPS_OPEN.has(predicate.lemma),
  ) ||
  (isPossible(deed) && deed.frame !== 'meet' && deed.frame !== 'transfer') ||
  STATES.has(deed.doing.predicate?.lemma ?? '') ||
  CALLING_OFF.has(deed.doing.predicate?.lemma ?? '') ||
  (isSaying(deed.doing.predicate?.lemma ?? '') && deed.frame !== 'speech' && deed.frame !== 'hearing') ||
  isUntold(reading, deed.chain[0] as Clause) ||
  isSupposed(reading, deed.index) ||
  isWished(reading, deed) ||
  describes(reading, deed)

/** What is told of a deed beside its words. */
export interface Around {
  readonly day: DateDraft | undefined
  /** When the article appeared; a plan for a day before it is history and left to others. */
  readonly published: PublicationInterval | null
  /** Whether its subject stands in another clause. */
  readonly carried: boolean
  /** Whether its day stands in another clause, that looks ahead. */
  readonly inherits: boolean
  /** Whether it is a stop of a journey: what somebody does on the day that is told. */
  readonly stop: boolean
}

/** Whether a deed is past, or planned for no day; null for what is not certain, and for what its day may tell to be planned. */
export const standingOf = (reading: Reading, deed: Deed, around: Around): Standing | null => {
  const { day, published, carried, inherits } = around
  if (!isFact(reading, deed, around)) return null
  const { possible, past, ahead } = turnOf(deed)
  const isMeeting = deed.frame === 'meet' || deed.frame === 'transfer'
  if (possible && !isMeeting) return null
  const lies = day ? besidePublication(day.value, published) : null
  const sure = !possible && (day === undefined || day.resolved)
  if (ahead || inherits) return day ? null : { status: 'planned', sure }
  if (lies === 'ahead') return null
  if (isMeeting) return !carried || past || lies ? { status: 'past', sure } : null
  // 3月5日签署了条约: of other deeds only what its day tells is kept; a subject that only goes on may not be who acts here.
  const isTelling = deed.frame !== 'happening' && deed.chain[0]?.role === 'main' && (!carried || past)
  return lies && isTelling ? { status: 'past', sure } : null
}

/** Whether the verb itself looks ahead: 定于, 将于5日; 将; what was decided; the clause before it. */
const outlookOf = (reading: Reading, deed: Deed, { day, inherits }: Around): string => {
  const first = deed.chain[0] as Clause
  const predicates = deed.chain.flatMap(({ predicate }) => predicate ?? [])
  // 还将于5日: the time is set, as with 定于.
  const isSet = first.adverbials.some(
    ({ role, marker, start, end }) =>
      role === 'time' && marker === '于' && day !== undefined && overlaps({ start, end }, day.span),
  )
  const { ahead } = turnOf(deed)
  if (predicates.some(({ modality }) => modality === 'planned') || (ahead && isSet)) return 'planned'
  if (ahead) return 'will'
  if (inherits) return 'will before'
  return isDecided(reading, first) ? 'decided' : 'no will'
}

/** Where the day stands: beside the verb, in the clause, before it, or in a clause before it that looks ahead. */
const standOf = ({ chain }: Deed, { span }: DateDraft, inherits: boolean): string => {
  const [first] = chain as readonly [Clause]
  if (first.adverbials.some((one) => one.role === 'time' && overlaps(one, span))) return 'day beside'
  const isBefore = span.end <= Math.min(first.start, first.predicate?.start ?? first.start)
  return isBefore ? (inherits ? 'day of a plan' : 'day before') : 'day inside'
}

/** What is seen of a deed that speaks for or against its being planned. */
export const signsOf = (reading: Reading, deed: Deed, around: Around): string[] => {
  const { day, published, carried, inherits, stop } = around
  const first = deed.chain[0] as Clause
  const outlook = outlookOf(reading, deed, around)
  const inPresent = outlook === 'no will'
  const lies = day ? besidePublication(day.value, published) : null
  const flag = (is: boolean, name: string): string[] => (is ? [name] : [])
  return [
    outlook,
    `frame ${deed.frame}`,
    ...(day ? signsOfDay(day, published) : []),
    ...(day ? [standOf(deed, day, inherits)] : []),
    ...flag(!inPresent && lies === 'around', 'around, looks ahead'),
    ...flag(deed.frame === 'happening' && inPresent, 'happening no will'),
    ...flag(turnOf(deed).past, 'past tense'),
    ...flag(carried, 'carried'),
    ...flag(carried && inPresent, 'carried no will'),
    ...flag(stop, 'stop'),
    ...flag(stop && inPresent, 'stop no will'),
    ...flag(!isTold(reading, first), 'not told'),
    ...flag(first.parent !== null, 'said'),
    ...flag(deed.chain.length > 1, 'chain'),
    ...flag(deed.doing.object !== null, 'with object'),
    ...flag(deed.heldAsSubject, 'held as subject'),
  ]
}
