import { namesIn } from '#lib/facts/english/names/names-in'
import type { People } from '#lib/facts/english/names/people'
import { describedKeys, roleKeys } from '#lib/facts/english/speech/descriptions'
import { heOrShe, type Mentioned, whomSourceTold } from '#lib/facts/english/speech/he-or-she'
import { type Heard, Lately } from '#lib/facts/english/speech/heard'
import { CALLED_SHORT, mayBeCalled, NamedBodies } from '#lib/facts/english/speech/named-bodies'
import { Namesakes } from '#lib/facts/english/speech/namesakes'
import { personSpeaking, type Speaker } from '#lib/facts/english/speech/speaker'
import {
  CALLED_BACK,
  isAnyPaper,
  isBare,
  isBoth,
  isSeveral,
  kindOf,
  SOME,
  small,
  strangerSpeaking,
  withArticle,
} from '#lib/facts/english/speech/wordings'
import { bodyNamed } from '#lib/language/en/lexicon/countries'
import { isBody, isCommercial, isMedium, isPeople } from '#lib/language/en/lexicon/offices'
import type { Actor, Clause, NamePhrase, NounPhrase, Phrase, PronounPhrase } from '#lib/language/language'

const RECIPROCAL: ReadonlySet<string> = new Set('meet join marry fight succeed replace face'.split(' '))
const OWNED = /^(?:his|her|their|my|your)\b/iu
const OTHER = /^(?:other|another|both|such)\b/iu

/** Who speaks in an article, sentence by sentence, so that he, the mayor and both firms are somebody. */
export class Memory {
  readonly subjects = new Lately<Heard>()
  readonly mentioned = new Lately<Mentioned>()
  /** By role, and then by name. */
  private readonly byRole = new Map<string, Map<string, Speaker>>()
  private readonly bodies: NamedBodies
  private readonly namesakes: Namesakes

  constructor(readonly people: People) {
    this.bodies = new NamedBodies(people)
    this.namesakes = new Namesakes(people)
    for (const { name, titles } of people.all())
      for (const title of titles) this.remember(title, personSpeaking(name, title))
  }

  private remember(title: string, speaker: Speaker): void {
    for (const key of roleKeys(title)) {
      const known = this.byRole.get(key) ?? new Map<string, Speaker>()
      if (!known.has(speaker.name)) known.set(speaker.name, speaker)
      this.byRole.set(key, known)
    }
  }

  /** Takes note of the full names in a sentence. */
  introduce(phrases: readonly Phrase[], zone: number): void {
    for (const phrase of phrases) if (phrase.kind === 'noun') this.bodies.tellNoun(phrase, zone)
    for (const phrase of phrases.flatMap(namesIn)) {
      const { name, type } = phrase
      if (type === 'organisation') this.bodies.tell(phrase, zone)
      const full = name.includes(' ') ? this.people.fullName(name) : null
      if (full) this.namesakes.introduce(full)
    }
  }

  /** Takes note of a clause: who acts in it and whom it names. */
  hear({ subject, role, predicate, object, adverbials }: Clause, zone: number): void {
    const others = [object, ...adverbials.map(({ phrase }) => phrase)].flatMap(namesIn)
    for (const { name, type } of others) {
      const full = type === 'person' ? this.people.fullName(name) : null
      if (full) this.mentioned.add({ name: full, zone })
    }
    if (subject?.kind === 'pronoun') this.goesOn(subject, zone)
    if (!subject || subject.kind === 'pronoun') return
    const speaker = this.resolve(subject, zone)
    if (!speaker) return
    if (role === 'complement' || role === 'relative') {
      if (speaker.type === 'person') this.mentioned.add({ name: speaker.name, zone })
      return
    }
    const isShared = RECIPROCAL.has(predicate?.lemma ?? '') && others.some(({ type }) => type === 'person')
    this.subjects.add({ ...speaker, zone, isShared, hasSpoken: false })
  }

  /** He or she acts on: still whoever he was, in the paragraphs that follow as well. */
  private goesOn({ person }: PronounPhrase, zone: number): void {
    if (person !== 'he' && person !== 'she') return
    const speaker = heOrShe(this, person, zone, false)
    const last = this.subjects.last
    if (!speaker || speaker.confidence < 0.9) return
    const hasSpoken = last?.name === speaker.name && last.zone === zone && last.hasSpoken
    this.subjects.add({ ...speaker, zone, isShared: false, hasSpoken })
  }

  spoke(speaker: Speaker, zone: number): void {
    this.subjects.add({ ...speaker, zone, isShared: false, hasSpoken: true })
    if (speaker.type === 'people' || speaker.type === 'organisation') this.remember(speaker.name, speaker)
  }

  /** Whoever spoke last in this paragraph, if nobody has acted since. */
  speaking(zone: number): Speaker | null {
    const last = this.subjects.last
    return last?.zone === zone && last.hasSpoken ? last : null
  }

  /** Who acts in a clause of its own: he or she may be whom a source without a name told of. */
  acting(actor: Actor, zone: number): Speaker | null {
    const isOne = actor.kind === 'pronoun' && (actor.person === 'he' || actor.person === 'she')
    return (isOne ? whomSourceTold(this, actor.person, zone) : null) ?? this.resolve(actor, zone)
  }

  /** @returns null where the phrase stands for nobody certain */
  resolve(actor: Actor, zone: number, says: 'nothing' | 'words' | 'quotation' = 'nothing'): Speaker | null {
    switch (actor.kind) {
      case 'pronoun':
        return this.pronoun(actor, zone, says !== 'nothing')
      case 'name':
        return this.named(actor, zone)
      case 'noun':
        return this.noun(actor, zone, says)
      case 'group':
        return this.group(actor.members, actor.text, zone)
      default:
        return actor satisfies never
    }
  }

  private group(members: readonly Actor[], text: string, zone: number): Speaker | null {
    const all = members.map((member) => this.resolve(member, zone))
    if (all.every((one) => one === null)) return null
    const names = all.map((one, index) => one?.name ?? members[index]?.text ?? '')
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    const known = all.filter((one) => one !== null)
    return {
      name: /\bor\b/u.test(text) ? text : name,
      type: 'people',
      isPlural: true,
      confidence: 0.88,
      ...(known.length === all.length ? { members: known } : {}),
    }
  }

  /** Both men are the two who acted last; both airlines the only two of that name. */
  private both({ head }: NounPhrase, zone: number): Speaker | null {
    const word = head.toLowerCase()
    const last = this.subjects.all.findLast(
      ({ members, zone: at }) =>
        zone - at <= 1 &&
        members?.length === 2 &&
        members.every(({ type }) => (type === 'person') === (isPeople(word) && !isBody(word))),
    )
    if (last) return { ...last, confidence: 0.86 }
    const pair = isBody(word) ? this.bodies.pairNamed(word) : null
    const all = pair?.flatMap((name) => this.people.nameFor(name) ?? [])
    return all?.length === 2
      ? { name: all.join(' and '), type: 'people', isPlural: true, confidence: 0.86 }
      : null
  }

  private hasActed(full: string, zone: number): boolean {
    return this.subjects.all.some((one) => one.name === full && zone - one.zone <= 1)
  }

  private named(phrase: NamePhrase, zone: number): Speaker | null {
    const { name, type, titles, text } = phrase
    if (this.people.isShared(name)) return this.namesakes.meant(phrase, (one) => this.hasActed(one, zone))
    const full = this.people.fullName(name)
    const title = titles.find((one) => one.includes(' ') || /^\p{L}{5,}$/u.test(one))
    if (full && (type === 'person' || type === 'organisation')) return personSpeaking(full, title)
    const known = this.people.landAs(name) ?? bodyNamed(name) ?? this.people.bodyFor(name)
    const isSure =
      known !== undefined || type === 'media' || isBody((name.split(' ').at(-1) ?? '').toLowerCase())
    if (type === 'person') return personSpeaking(name, title)
    const short = type === 'organisation' && /^the /iu.test(text) ? this.shortened(name) : null
    if (short) return short
    const confidence = type === 'place' ? 0.8 : isSure ? 0.92 : 0.84
    return { name: known ?? withArticle(name, text, type), type, isPlural: false, confidence }
  }

  /** Where none or more are called so, no question may rest on the ministry. */
  private shortened(word: string): Speaker | null {
    const only = this.bodies.calledShort(word)
    if (only === null && !CALLED_SHORT.has(word.toLowerCase())) return null
    return {
      name: `the ${only ?? word}`,
      type: 'organisation',
      isPlural: false,
      confidence: only ? 0.86 : 0.78,
    }
  }

  /** Whoever is quoted is somebody, whatever the noun; whoever says something without marks must look like somebody. */
  private noun(phrase: NounPhrase, zone: number, says: 'nothing' | 'words' | 'quotation'): Speaker | null {
    const head = phrase.head.toLowerCase()
    const isPlural = isSeveral(phrase)
    const name = small(phrase)
    const kind = kindOf(head)
    // according to his body mass index
    if (kind === 'media' && OWNED.test(phrase.text)) return null
    if (kind === null && SOME.has(head)) return { name, type: 'people', isPlural: true, confidence: 0.84 }
    const pair = isBoth(phrase) ? this.both(phrase, zone) : null
    if (pair) return pair
    const short = kind === null && says !== 'nothing' && isBare(phrase) ? this.shortened(head) : null
    if (short) return short
    if (kind === null) return strangerSpeaking(phrase, says)
    const isAgain = kind !== 'media' || isMedium(head)
    const isOne = phrase.pointsBack && !isPlural && isAgain && !OTHER.test(phrase.text)
    const before = isOne ? this.toldBefore(phrase, zone) : null
    if (before) return before
    return { name, type: kind, isPlural, confidence: isBare(phrase) || isAnyPaper(phrase) ? 0.78 : 0.92 }
  }

  /** The mayor is whoever was called a mayor before; the company the body that acted last. */
  private toldBefore(phrase: NounPhrase, zone: number): Speaker | null {
    const keys = describedKeys(phrase.text.replace(/^\S+ /u, ''))
    const isNarrow = keys.some((key) => key.includes(' '))
    for (const key of keys) {
      const known = this.byRole.get(key)
      // The Ukrainian leader is not whoever else is a leader.
      if (!known || (isNarrow && !key.includes(' '))) continue
      const recent = this.subjects.all.findLast((one) => zone - one.zone <= 1 && known.has(one.name))
      if (recent) return { ...recent, confidence: 0.88 }
      const [only] = known.values()
      return only && known.size === 1 ? { ...only, confidence: 0.86 } : null
    }
    if (!isBare(phrase)) return null
    const head = phrase.head.toLowerCase()
    const short = this.shortened(head)
    return short && short.confidence > 0.8 ? short : this.lastBody(head, phrase.start, zone)
  }

  /** The newspaper is the medium that spoke last, the company the body. */
  private lastBody(head: string, start: number, zone: number): Speaker | null {
    if (!isMedium(head) && !CALLED_BACK.has(head) && !isCommercial(head)) return null
    const only = isMedium(head) ? null : this.bodies.calledBack(head, start, zone)
    if (only)
      return {
        name: this.people.nameFor(only) ?? only,
        type: 'organisation',
        isPlural: false,
        confidence: 0.86,
      }
    const body = this.subjects.all.findLast(
      ({ type, name, zone: at }) =>
        zone - at <= 2 &&
        (type === 'media' || (type === 'organisation' && !isMedium(head) && mayBeCalled(name, head))),
    )
    return body ? { ...body, confidence: 0.84 } : null
  }

  private pronoun({ person }: PronounPhrase, zone: number, speaks: boolean): Speaker | null {
    switch (person) {
      case 'he':
      case 'she':
        return heOrShe(this, person, zone, speaks)
      case 'they':
      case 'both':
        return (
          this.lastOf(({ isPlural }) => isPlural, zone) ??
          this.lastOf(({ type }) => type === 'organisation' || type === 'country', zone)
        )
      case 'it':
        return this.lastOf(({ type, isPlural }) => !isPlural && type !== 'person' && type !== 'people', zone)
      case 'i':
      case 'we':
      case 'you':
      case 'nobody':
        return null
      default:
        return person satisfies never
    }
  }

  /** The nearest that fits, in this paragraph or the one before. */
  private lastOf(fits: (one: Heard) => boolean, zone: number): Speaker | null {
    const last = this.subjects.all.findLast((one) => fits(one))
    return last && zone - last.zone <= 1 ? { ...last, confidence: 0.84 } : null
  }
}
