import { FullNames } from '#lib/facts/full-names'
import { isMedium } from '#lib/facts/lexicon/media'
import { isPersonName, nameAtStart } from '#lib/facts/lexicon/names'
import { BODY, OFFICE } from '#lib/facts/lexicon/roles'
import { beginningsOf, PatternScanner } from '#lib/facts/pattern-scanner'
import { DocumentMakers } from '#lib/facts/speech/document-makers'
import { RecentNames } from '#lib/facts/speech/recent-names'
import type { Speaker } from '#lib/facts/speech/speaker'

const NAMED_PATTERN = new RegExp(
  `(?:${OFFICE})([\\p{Script=Han}]{2,4}(?:·[\\p{Script=Han}]{1,8})?|[\\p{Script=Han}·]{2,12})(?=[（(，,、。和与及对向在也还就将同会率]|[0-9])`,
  'u',
)
const NAMED = new PatternScanner([{ pattern: NAMED_PATTERN, begins: beginningsOf(OFFICE.split('|')) }])
/** A gloss in Latin letters: without one a sentence need not be searched for a name before it. */
const GLOSS = /[（(][A-Za-z]/
const LATIN_GLOSS =
  /([\p{Script=Han}]{2,8}(?:·[\p{Script=Han}]{1,8})+|[\p{Script=Han}]{2,8})[（(][A-Za-z][A-Za-z .·-]{2,40}[）)]/gu
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
      if (name) this.names.add(name)
    }
    const body = BODY_FIRST.exec(sentence)?.[0]
    if (body) this.bodies.tell(body)
    for (const match of GLOSS.test(sentence) ? sentence.matchAll(LATIN_GLOSS) : []) {
      const name = match[1] ?? ''
      if (isPersonName(name)) this.names.add(name)
    }
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
    if (speaker.kind !== 'pronoun') return speaker.name
    if (/^[他她]$/u.test(speaker.name))
      return this.spoken.newest((name) => this.names.has(name) || ONE_UNNAMED.test(name))
    const noun = ANAPHOR.exec(speaker.name)?.[1]
    if (!noun) return /^双方$|^两国$|^两人$/u.test(speaker.name) ? null : speaker.name
    return this.mentioned(noun) ?? speaker.name
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
