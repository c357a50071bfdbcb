import type { EventFact, TimeModifier } from '#lib/facts/fact'

/** Somebody's words as a question quotes them. */
export interface Words {
  /** Verbatim, or with glosses. */
  readonly text: string
  /** Whether the article has them in quotation marks. */
  readonly direct: boolean
  /** How the article introduces them: 要求, said, warned; empty where it doesn't. */
  readonly cue: string
}

/** Who passed words on. */
export interface Relay {
  readonly name: string
  readonly isMedium: boolean
}

/** A date to be asked for. */
export interface AskedDate {
  /** TIMEX3 */
  readonly value: string
  readonly mod?: TimeModifier
  /** The year, where the stem gives it. */
  readonly year?: string
}

/** A meeting with all that a question about it may tell. */
export interface Meeting {
  /** The first two or all of its parties, by their full names. */
  readonly parties: readonly string[]
  readonly planned: boolean
  /** What was held, as `meetingNoun` gave it. */
  readonly noun: string
  /** As shown to the reader. */
  readonly date: string
  /** TIMEX3 */
  readonly value: string
}

/** A question and why its key is right. */
export interface Phrased {
  readonly stem: string
  readonly rationale: string
}

/**
 * Every sentence that a question is made of, in one language. What is asked and what is right is decided elsewhere;
 * here is only how it is said. A method that gives null has no good way of saying it: then nothing is asked.
 */
export interface Wording {
  /** Puts a verbatim piece in quotation marks; those inside it become the inner kind. */
  readonly quoted: (text: string) => string
  /** A calendar date as an option is written; null for what is no plain date (a week, a time, a duration). */
  readonly shownDate: (value: string, mod?: TimeModifier) => string | null

  readonly whoSaid: (words: Words, speaker: { readonly isPerson: boolean }, relay?: Relay) => string
  readonly whoSaidBecause: (words: Words, speaker: string, title?: string) => string
  readonly claimSaid: (words: Words, speaker: string) => string

  /** @param event what happened, as a phrase of the article that stands alone */
  readonly when: (event: string, asked: AskedDate) => string | null
  readonly whenBecause: (event: string, date: string) => string
  readonly claimWhen: (event: string, date: string) => string

  /** What the parties held, as a noun; null where the article does not name it. */
  readonly meetingNoun: (fact: EventFact) => string | null
  readonly withWhom: (meeting: Meeting, partner: { readonly isPerson: boolean }) => Phrased
  /** `event` is the meeting as a phrase, for the verifier and for claims. */
  readonly whenMet: (meeting: Meeting) => Phrased & { readonly event: string }
  readonly whereMet: (meeting: Meeting, place: string) => Phrased

  readonly howMany: (clauseWithBlank: string) => string
  readonly fillIn: (sentenceWithBlank: string) => string
  /** A sentence of the article, as the reason for a key. */
  readonly original: (sentence: string) => string

  readonly matchSpeakers: string
  readonly putInOrder: string
  /** What stands left and right in a reason that lists several. */
  readonly row: (left: string, right: string) => string
  readonly rowBreak: string

  readonly judge: (claim: string) => string
  /** The two answers to a claim: right, wrong. */
  readonly truth: readonly [string, string]
}
