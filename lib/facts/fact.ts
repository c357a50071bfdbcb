import type { PublicationInterval } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import type { TimeModifier } from '#lib/language/time/time'

/**
 * The stable name of a fact within its article. It is made from what the fact says (who, when, about whom), not from
 * its wording or its place, so that mending a typo or adding a paragraph keeps the learner's memory.
 */
export type FactId = string

/** How the article stands behind what is said. A conditional keeps its 如果 in every item. */
export type Modality = 'asserted' | 'planned' | 'conditional' | 'denied' | 'possible'

export type EntityType = 'person' | 'organisation' | 'country' | 'place' | 'media'

/** Somebody or something that has a name; `name` is its fullest form in the article. */
export interface Entity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
}

export type { TimeModifier } from '#lib/language/time/time'

/** What a part of a clause does in it; `rest` is told as it stands. */
export type TellingRole =
  | 'subject'
  | 'time'
  | 'place'
  | 'with'
  | 'verb'
  | 'object'
  | 'quantity'
  | 'reason'
  | 'term'
  | 'rest'

/** A piece of a clause. `means` is what it stands for where it can't stand alone: 他 → 普京, 今天 → 2021年12月30日. */
export interface TellingPart extends Span {
  readonly role: TellingRole
  readonly means?: string
}

/**
 * A clause of the article so that it can be told, or asked, by itself: its parts in the order of the text, none
 * overlapping another. What lies between two parts (an aside, a 据报道) is left out. A question puts its asking words
 * in the place of one part; whoever proves it adds `support`, the spans from which the meanings were taken.
 */
export interface Telling {
  readonly parts: readonly TellingPart[]
  readonly support: readonly Span[]
}

interface FactBase {
  readonly id: FactId
  /** 0 to 1, calibrated: of the facts given .9, nine in ten are right. */
  readonly confidence: number
  /** Where the article says so; never empty. */
  readonly evidence: readonly Span[]
  /** The clause that tells the fact, where it can be told by itself. */
  readonly telling?: Telling
}

/** A date, time or duration with its TIMEX3 value, and the event it dates where one is stated. */
export interface DateFact extends FactBase {
  readonly kind: 'date'
  readonly span: Span
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3: `2021-12-30T15:35`, `2021-06`, `2018-W16`, `2018-05-03/2018-05-04`, `PT50M`. */
  readonly value: string
  readonly mod?: TimeModifier
  /** The TIMEX3 value from which missing parts were taken. */
  readonly anchor?: string
  /** What happened then, as a phrase of the article that stands alone (no unresolved 双方, 他, 7日). */
  readonly event?: string
  /** False when different readings of the anchors give different values: ask by verbatim cloze only. */
  readonly resolved: boolean
}

/** Somebody's words: a chain of source, relays and holder, never flattened into one speaker. */
export interface StatementFact extends FactBase {
  readonly kind: 'statement'
  /** Who holds the view; the entity's full name where it is known, else as the text says. */
  readonly speaker: string
  /** The speaker's entity, when there is one. */
  readonly speakerId?: string
  readonly title?: string
  /** Who passed it on, outermost first (英国《卫报》; 乌沙科夫). */
  readonly via: readonly string[]
  readonly addressee?: string
  readonly cue: Span | null
  /** Of words that stand alone, what told elsewhere whose they are: a name with its verb of speech. */
  readonly naming?: Span
  /** What was said, from its first word to its last. */
  readonly statement: Span
  /** The stretches of which the statement is made where the words that tell its speaker stand inside it. */
  readonly pieces?: readonly Span[]
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly modality: Modality
}

/** What kind of event it is; talks, meetings and calls are `meet`. */
export type EventFrame =
  | 'meet'
  | 'visit'
  | 'transfer'
  | 'announce'
  | 'hearing'
  | 'vote'
  | 'signing'
  | 'deadline'
  | 'launch'
  | 'speech'
  | 'happening'

/** Something that happened or is planned, with its day, place or parties. One party is enough. */
export interface EventFact extends FactBase {
  readonly kind: 'event'
  readonly frame: EventFrame
  readonly title: string
  /** Full names, in the order of the text. */
  readonly participants: readonly string[]
  /** What is held, opened or let go, where nobody is told to do it: 港口大会. */
  readonly thing?: string
  /** TIMEX3. */
  readonly date?: string
  readonly dateSpan?: Span
  readonly place?: string
  readonly status: 'planned' | 'past'
  readonly announcer?: string
}

/** A number with its unit and what it counts. */
export interface QuantityFact extends FactBase {
  readonly kind: 'quantity'
  readonly what: string
  readonly value: number
  readonly unit?: string
  readonly span: Span
}

/** What one side wants of another. */
export interface DemandFact extends FactBase {
  readonly kind: 'demand'
  readonly by: string
  readonly of?: string
  readonly text: string
}

/** What somebody decided, announced, signed, passed or banned. */
export interface DecisionFact extends FactBase {
  readonly kind: 'decision'
  /** Who decided: the entity's full name where it is known. */
  readonly by: string
  /** What was decided, as the article words it, without whoever decided. */
  readonly text: string
  readonly verb: Span
  /** TIMEX3, where the day is told. */
  readonly date?: string
  readonly status: 'planned' | 'past'
}

/** Which office or part somebody has: 崔洪建 is 中国国际问题研究院欧洲研究所所长. */
export interface RoleFact extends FactBase {
  readonly kind: 'role'
  readonly person: string
  readonly role: Span
}

/** Why something is so or was done, told as a reason: 因, 由于, 为了, 理由是, because, in order to. */
export interface ReasonFact extends FactBase {
  readonly kind: 'reason'
  /** What the reason is given for. */
  readonly of: Span
  readonly reason: Span
  readonly marker: string
  /** Why it is so, or what it is meant for. */
  readonly gives: 'reason' | 'aim'
  /** Who gives this reason, when it is not the article. */
  readonly by?: string
}

/** Something that the article tells, or lets somebody say, in a clause that can be told and asked by itself. */
export interface ClauseFact extends FactBase {
  readonly kind: 'clause'
  readonly text: string
  readonly telling: Telling
  /** What stands behind the verb, where it can be asked as a whole: what thing, or what is done. */
  readonly taken?: { readonly span: Span; readonly is: 'thing' | 'action' }
}

export type Fact =
  | DateFact
  | StatementFact
  | EventFact
  | QuantityFact
  | DemandFact
  | DecisionFact
  | RoleFact
  | ReasonFact
  | ClauseFact
export type FactKind = Fact['kind']

/** Facts that speak of one thing and differ (近1个小时 and 50分钟 are one call): never each other's distractors. */
export interface Conflict {
  readonly what: string
  readonly facts: readonly FactId[]
}

/** All that is known of one article. Facts are in the order of the text. */
export interface Extraction {
  readonly published:
    | (PublicationInterval & { readonly inferred: boolean; readonly evidence: readonly Span[] })
    | null
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  readonly conflicts: readonly Conflict[]
}
