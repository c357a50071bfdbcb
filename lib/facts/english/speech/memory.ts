import type { Party } from '#lib/facts/english/names/party'
import type { People } from '#lib/facts/english/names/people'
import { isTakenForPerson, isTakenForPlace } from '#lib/facts/english/names/person-names'
import type { EntityType } from '#lib/facts/fact'

/** Who speaks, under the name that a question may use. */
export interface Speaker {
  readonly name: string
  readonly type: EntityType | 'people'
  readonly title?: string
  readonly confidence: number
}

/** A former colleague, one driver: a sentence that begins with somebody of whom he or she may be said. */
const STRANGER =
  /^(?:An?|One|Another) (?:[\p{L}-]+ ){0,4}\p{L}+(?:er|or|ist|ian|man|woman|person|ant|ent|ee|colleague|friend|aide|guard|chief|cook|nurse|spouse|wife|husband|son|daughter)\b/u
const HEAD = /(?:\S+)$/u

/**
 * Who has spoken and who was named last: what he, she, they, it and the minister stand for, each from a closed set. Where two
 * could be meant, nobody is.
 */
export class Memory {
  private last: (Speaker & { readonly zone: number }) | null = null
  /** People named since the last speaker spoke, in the order of the text. */
  private named: { readonly name: string; readonly zone: number }[] = []
  /** The paragraph in which somebody without a name was told of, of whom nothing was understood. */
  private strangerIn = -1
  private readonly bodies = new Map<string, string>()
  private readonly roles = new Map<string, Speaker>()

  constructor(private readonly people: People) {}

  /** Takes note of whom the writer's own words of a sentence name. */
  hear(masked: string, zone: number): void {
    if (STRANGER.test(masked)) this.strangerIn = zone
    const names = this.people.namedIn(masked)
    const before = this.named.filter((one) => zone - one.zone <= 1 && !names.includes(one.name))
    this.named = [...before, ...names.map((name) => ({ name, zone }))]
  }

  spoke(speaker: Speaker, zone: number): void {
    this.last = { ...speaker, zone }
    this.strangerIn = -1
    this.named = []
    const head = HEAD.exec(speaker.name)?.[0] ?? ''
    if (speaker.type === 'organisation') this.bodies.set(head.toLowerCase(), speaker.name)
    if (speaker.type === 'people') this.roles.set(this.roleOf(speaker.name), speaker)
    if (speaker.title) this.roles.set(this.roleOf(speaker.title), speaker)
  }

  /** Whoever spoke last in this paragraph. */
  speaking(zone: number): Speaker | null {
    return this.last?.zone === zone ? this.last : null
  }

  private roleOf(phrase: string): string {
    const bare = phrase
      .toLowerCase()
      .replace(/ (?:of|for|at|in|from|with|on|to|who|familiar|close)\b.*$/u, '')
    return HEAD.exec(bare)?.[0]?.replace(/s$/u, '') ?? bare
  }

  /** @returns null where the name stands for nobody certain */
  resolve(party: Party, zone: number): Speaker | null {
    switch (party.kind) {
      case 'pronoun':
        return this.pronoun(party.name, zone)
      case 'role':
        return this.role(party.name)
      case 'person':
        return this.person(party)
      case 'name':
        return this.bareName(party.name)
      case 'people':
        return { name: party.name, type: 'people', confidence: 0.9 }
      case 'organisation':
        return this.body(party.name)
      case 'country':
      case 'media':
        return { name: party.name, type: party.kind, confidence: 0.92 }
      default:
        return party.kind satisfies never
    }
  }

  private person({ name, title, gender }: Party): Speaker {
    const full = this.people.fullName(name) ?? name
    if (name.includes(' ')) this.people.add(name, title)
    if (gender) this.people.setGender(full, gender)
    return {
      name: full,
      type: 'person',
      ...(title ? { title } : {}),
      confidence: full.includes(' ') ? 0.96 : 0.9,
    }
  }

  private bareName(name: string): Speaker | null {
    const full = this.people.fullName(name)
    if (full) return { name: full, type: 'person', confidence: 0.95 }
    if (name.includes(' ') && !isTakenForPlace(name)) {
      this.people.add(name)
      return { name, type: 'person', confidence: 0.84 }
    }
    return { name, type: isTakenForPerson(name) ? 'person' : 'organisation', confidence: 0.82 }
  }

  /** The ministry is the one that was named in full before it. */
  private body(name: string): Speaker {
    const bare = /^the (\S+)$/u.exec(name)?.[1]
    const known = bare === undefined ? undefined : this.bodies.get(bare.toLowerCase())
    const isBare = bare !== undefined && !/^\p{Lu}/u.test(bare) && known === undefined
    return { name: known ?? name, type: 'organisation', confidence: isBare ? 0.76 : 0.92 }
  }

  private role(name: string): Speaker | null {
    const known = this.roles.get(this.roleOf(name))
    return known && !/\btwo\b|\bboth\b/u.test(name) ? { ...known, confidence: 0.86 } : null
  }

  private pronoun(word: string, zone: number): Speaker | null {
    const { last } = this
    const isNear = last !== null && zone - last.zone <= 1
    if (word === 'it') {
      const speaks =
        isNear && (last.type === 'organisation' || last.type === 'country' || last.type === 'media')
      return speaks && last.zone === zone ? { ...last, confidence: 0.85 } : null
    }
    if (word === 'they')
      return isNear && last.zone === zone && /\band\b|s\b/u.test(last.name) && last.type === 'people'
        ? { ...last, confidence: 0.84 }
        : null
    return this.heOrShe(word === 'he' ? 'he' : 'she', isNear ? last : null, zone)
  }

  private heOrShe(word: 'he' | 'she', last: Speaker | null, zone: number): Speaker | null {
    if (this.strangerIn === zone && this.last?.zone !== zone) return null
    const fits = (name: string): boolean => (this.people.genderOf(name) ?? word) === word
    const since = this.named.flatMap(({ name, zone: at }) => (zone - at <= 1 && fits(name) ? [name] : []))
    if (last?.type === 'person' && fits(last.name)) {
      const others = since.filter((name) => name !== last.name)
      if (others.length > 0) return null
      this.people.setGender(last.name, word)
      return { ...last, confidence: 0.92 }
    }
    if (last?.type === 'people' && since.length === 0 && /^(?:an?|one) /u.test(last.name))
      return { ...last, confidence: 0.86 }
    const [only, ...more] = since
    return only !== undefined && more.length === 0 ? { name: only, type: 'person', confidence: 0.84 } : null
  }
}
