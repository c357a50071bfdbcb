import type { PublicationInterval } from '#lib/article/article'
import { isSaying } from '#lib/facts/acts'
import { wordsBetween } from '#lib/facts/clauses/leaning'
import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { Deed } from '#lib/facts/events/deeds'
import type { EventFact } from '#lib/facts/fact'
import type { Clause, Predicate, Reading } from '#lib/language/language'
import { SOURCES } from '#lib/language/zh/adverbials'
import { FORBIDDING } from '#lib/language/zh/lexicon/acts'
import { SETTLING, WISHING } from '#lib/language/zh/lexicon/events'
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

/** Whether it is told outright, and neither asked, denied, demanded, supposed nor wished for. */
const isFact = (reading: Reading, deed: Deed): boolean => {
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
    !isWished(reading, deed)
  )
}

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

/** Whether a deed is past or planned; null for what is neither certain nor an event of its own. */
export const standingOf = (
  reading: Reading,
  deed: Deed,
  { day, published, carried, inherits, stop }: Around,
): Standing | null => {
  if (!isFact(reading, deed)) return null
  const { possible, past, ahead } = turnOf(deed)
  const isMeeting = deed.frame === 'meet' || deed.frame === 'transfer'
  if (possible && !isMeeting) return null
  const lies = day ? besidePublication(day.value, published) : null
  const sure = !possible && (day === undefined || day.resolved)
  const byDay: Standing = { status: lies === 'ahead' ? 'planned' : 'past', sure }
  if (ahead || inherits) return lies === 'behind' ? null : { status: 'planned', sure }
  if (isMeeting) return !carried || past || lies ? byDay : null
  if (stop && lies === 'ahead') return byDay
  return isToldByDay(reading, deed, carried && !past, lies) ? byDay : null
}

/** 下周前往多哈, 3月5日签署了条约: of other deeds only what its day tells, or what was decided, is kept. */
const isToldByDay = (
  reading: Reading,
  { frame, chain: [first] }: Deed,
  mayBeOfOthers: boolean,
  lies: 'ahead' | 'behind' | 'around' | null,
): boolean => {
  if (!first || !lies) return false
  if (lies === 'ahead' && isDecided(reading, first)) return true
  // 6日，展览换到…: a subject that only goes on may not be who acts here.
  return frame !== 'happening' && first.role === 'main' && !mayBeOfOthers
}
