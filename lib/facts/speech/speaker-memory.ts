import { FullNames } from '#lib/facts/full-names'
import { isPersonName, nameAtStart } from '#lib/facts/lexicon/names'
import { BODY, OFFICE, OFFICE_BEGINS } from '#lib/facts/lexicon/roles'
import { PatternScanner } from '#lib/facts/pattern-scanner'
import { DocumentMakers, PUBLISHING } from '#lib/facts/speech/document-makers'
import { RecentNames } from '#lib/facts/speech/recent-names'
import { RecentPair } from '#lib/facts/speech/recent-pair'
import type { Speaker } from '#lib/facts/speech/speaker'
import { readSubject } from '#lib/facts/speech/subject'
import { isMedium } from '#lib/language/zh/lexicon/media'

const NAMED_PATTERN = new RegExp(
  `(?:${OFFICE})([\\p{Script=Han}]{2,4}(?:[·-][\\p{Script=Han}]{1,8})?|[\\p{Script=Han}·-]{2,12})(?=[（(，,、。和与及对向在也还就将同会率却则曾于受是有已没]|[0-9]|星期|昨|今|上午|下午)`,
  'u',
)
const NAMED = new PatternScanner([{ pattern: NAMED_PATTERN, begins: OFFICE_BEGINS }])
/** A gloss in Latin letters: without one a sentence need not be searched for a name before it. */
const GLOSS = /[（(][A-Za-z]/
const LATIN_GLOSS =
  /([\p{Script=Han}]{2,8}(?:·[\p{Script=Han}]{1,8})+|[\p{Script=Han}]{2,8})[（(][A-Za-z][A-Za-z .·-]{2,40}[）)]/gu
/** What may stand before an office whose holder is the subject of the sentence: a date, a country, a body. */
const SUBJECT_TITLE =
  /^(?!.*[了见晤着过访邀他她])[\p{Script=Han}0-9]{0,20}(?<![对向和与及同跟给让使把被将由据在按])$/u
const LONGEST_NAME = 12
const SURELY_MADE = 0.9
/** Somebody who was not named before, by a name and a word that goes on about them. */
const STRANGER = /^([\p{Script=Han}]{3})(?:却|则|又|也|曾|并不|并没|没有|是|有些|当时|至今|依然|仍)/u
/** A body that a sentence begins with: 里海管道集团公司位于… */
const BODY_FIRST = new RegExp(
  `^(?![该此这本上])[\\p{Script=Han}A-Za-z]{1,16}?(?:${BODY})(?=[位是在于将和与的，,、也还0-9]|日前|宣布|表示)`,
  'u',
)
/** 一名官员, 另一位知情人士: one person, whom 他 can mean. */
const ONE_UNNAMED = /^(?:[\p{Script=Han}]{0,8})?[一某][名位](?!.*[们等]$)/u
const ANAPHOR = /^(?:该|这名|这位|这家|上述|此)(.{1,10})$/u

/**
 * Who has been named and who spoke last, as far as the reader has come: what 他, 该集团 and 皮弗 lean on. A closed set:
 * what it does not hold stays unresolved.
 */
export class SpeakerMemory {
  private readonly names = new FullNames()
  private readonly spoken = new RecentNames()
  private readonly bodies = new RecentNames()
  private readonly makers = new DocumentMakers()
  private readonly pairs = new RecentPair()
  /** Speakers of whom nothing tells whether they are people: 他 may mean them. */
  private readonly doubtful = new Set<string>()
  private zone = -1
  private current: { name: string; via: readonly string[] } | null = null

  /** Begins a paragraph: a quotation standing alone inherits its speaker only within one. */
  enter(zone: number): void {
    if (zone !== this.zone) this.current = null
    this.zone = zone
  }

  /** Takes note of the people whom a sentence names. */
  learn(sentence: string): void {
    for (const { match } of NAMED.scan(sentence)) {
      const name = nameAtStart(match[1] ?? '', this.isKnown)
      if (!name) continue
      this.names.add(name)
      if (SUBJECT_TITLE.test(sentence.slice(0, match.index))) this.spoken.tell(this.full(name) ?? name)
    }
    this.begin(sentence)
    const body = BODY_FIRST.exec(sentence)?.[0]
    if (body) this.bodies.tell(body)
    for (const match of GLOSS.test(sentence) ? sentence.matchAll(LATIN_GLOSS) : []) {
      const name = match[1] ?? ''
      if (isPersonName(name)) this.names.add(name)
    }
  }

  /** Takes note of who has published what in these words. */
  learnMaker(masked: string): void {
    const { who, what } = PUBLISHING.exec(masked)?.groups ?? {}
    const speaker = who ? readSubject(who, this.isKnown)?.speaker : undefined
    if (speaker && what && speaker.kind !== 'pronoun' && speaker.confidence >= SURELY_MADE)
      this.makers.told(what, speaker.name, this.zone)
  }

  /** Takes note of who met whom in these words. */
  readonly learnPair = (masked: string): void => this.pairs.hear(masked, this.zone)

  /** 顾锦荣却有些犹豫。他坦言…: whom a sentence begins with is whom the next 他 means. */
  private begin(sentence: string): void {
    for (let length = LONGEST_NAME; length >= 2; length--) {
      const name = sentence.slice(0, length)
      if (!this.names.has(name)) continue
      this.spoken.tell(this.full(name) ?? name)
      return
    }
    const stranger = STRANGER.exec(sentence)?.[1]
    if (stranger && isPersonName(stranger)) this.spoken.tell(stranger)
  }

  readonly isKnown = (name: string): boolean => this.full(name) !== null

  /** The fullest name under which somebody was introduced: 皮弗 is 斯蒂芬·皮弗. */
  private full(name: string): string | null {
    return this.names.endingWith(name) ?? (this.names.has(name) ? name : null)
  }

  /** The name by which a speaker goes in this article; null when a pronoun leads nowhere. */
  resolve(speaker: Speaker): string | null {
    if (speaker.kind === 'person') {
      this.names.add(speaker.name)
      return this.full(speaker.name) ?? speaker.name
    }
    if (speaker.kind === 'organisation' && speaker.confidence < 0.8) this.doubtful.add(speaker.name)
    if (speaker.kind !== 'pronoun') return speaker.name
    if (/^[他她]$/u.test(speaker.name)) return this.lastPerson()
    const both = this.pairs.meantBy(speaker.name)
    if (both) return both
    const noun = ANAPHOR.exec(speaker.name)?.[1]
    if (!noun) return /^(?:双方|两国|两人|三方|三国|四国|三人)$/u.test(speaker.name) ? null : speaker.name
    return this.mentioned(noun) ?? speaker.name
  }

  /** Whom 他 means; null where that is a stranger, of whom nothing but a name-like word is known. */
  private lastPerson(): string | null {
    const name = this.spoken.newest(
      (one) => this.names.has(one) || this.doubtful.has(one) || ONE_UNNAMED.test(one) || isPersonName(one),
    )
    return name !== null && (this.names.has(name) || ONE_UNNAMED.test(name)) ? name : null
  }

  private mentioned(noun: string): string | null {
    const isMeant = (name: string) => name !== noun && name.includes(noun)
    return this.bodies.newest(isMeant) ?? this.spoken.newest(isMeant)
  }

  /** @param cue the words that told of the speaking, where there are any */
  spoke(name: string, via: readonly string[], cue = ''): void {
    this.spoken.tell(name)
    this.current = { name, via }
    this.makers.told(cue, name, this.zone)
  }

  /** Who speaks where a document is said to: 报告指出. */
  readonly maker = (words: string): string | null => this.makers.speakingThrough(words, this.zone)

  /** Who is speaking in this paragraph. */
  speaking(): { name: string; via: readonly string[] } | null {
    return this.current
  }

  lastMedium(): string | null {
    return this.spoken.newest(isMedium)
  }
}
