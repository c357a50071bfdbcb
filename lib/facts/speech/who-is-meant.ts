import { groupName, singleOnes } from '#lib/facts/group-name'
import type { People } from '#lib/facts/people'
import {
  isActing,
  isNewcomer,
  isOfOne,
  isOfSeveral,
  isSingular,
  isStranger,
  onlyOneIncluded,
} from '#lib/facts/speech/one-person'
import { bodyBefore, FORMAL, issuerOf, REPORTS, SPEAKING_PAPERS } from '#lib/facts/speech/papers'
import { RecentNames } from '#lib/facts/speech/recent-names'
import { certaintyOf, isDocument } from '#lib/facts/speech/speakers'
import type { Actor, Clause, NounPhrase, PronounPhrase } from '#lib/language/language'
import { PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { countryOf } from '#lib/language/zh/lexicon/countries'
import { isMedium } from '#lib/language/zh/lexicon/media'
import { HEAD_OFFICES, isOffice } from '#lib/language/zh/lexicon/offices'
import { POSTING, speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** Somebody by the name under which this article has them. */
export interface Meant {
  readonly name: string
  readonly title?: string
}

/** What somebody has written who posts something: 发文. */
const POSTS = ['文章', '贴文', '帖子', '推文', '文']
/** Several have made a document together. */
const ENUMERATES = /[和与、]/u
/** A document speaks for its maker in the paragraph that told of it and in the next. */
const REACH = 1
const SURELY_MADE = 0.9
/** 有分析认为: somebody holds it, and nobody says who. */
const VIEWS: ReadonlySet<string> = new Set(['分析', '观点', '评论', '舆论', '消息'])
const ASIDE = /（[^）]*）|\([^)]*\)/gu

/** Whoever is called so by 该 has a name that need not say so. */
const COMPANIES: ReadonlySet<string> = new Set(['公司', '企业', '集团'])
const IN_LATIN = /^\p{Lu}[\p{Script=Latin}\d .&'-]+$/u

const NARRATORS: ReadonlySet<string> = new Set(['记者', '本报记者', '笔者', '作者'])
const isNarrator = (actor: Actor): boolean => actor.kind === 'noun' && NARRATORS.has(actor.text)

const isSpeech = ({ predicate }: Clause): boolean =>
  predicate !== null && speechVerbOf(predicate.lemma) !== undefined

/** The words of a phrase as a name: without what stands in parentheses. */
const plain = (text: string): string => text.replace(ASIDE, '').replace(/\s+/gu, '')

/**
 * Whom 他, 该公司, 双方, 这名官员 and 报告 mean as far as the article has been read: 他 is the subject of the last clause
 * with a person as subject, whatever the verb, and nobody after 对 or 向.
 */
export class WhoIsMeant {
  /** Subjects that are people, named or not. */
  private person: string | null = null
  /** Who was called 他 and who 她. */
  private readonly genders = new Map<string, 'he' | 'she'>()
  private readonly told = new RecentNames()
  private pair: string | null = null
  private country: string | null = null
  private readonly makers = new Map<string, { name: string; zone: number }>()
  /** All who have made a document of a kind, so far. */
  private readonly makersOf = new Map<string, Set<string>>()
  private zone = -1

  constructor(private readonly people: People) {}

  /** Begins a sentence of a paragraph. */
  enter(zone: number): void {
    if (zone !== this.zone) this.pair = null
    this.zone = zone
  }

  /** Takes note of the subject of a clause of the article's own words, and of whom it acts with. */
  hear(clause: Clause): void {
    const { subject } = clause
    this.maker(clause)
    // 两名议员，包括甲。他…: the only one of several who has a name.
    const included = onlyOneIncluded(clause)
    if (included) this.person = this.full(included.name)
    if (!subject) return
    // 他女儿的一位朋友: whom 她 means behind them has no name.
    if (isNewcomer(subject)) this.person = null
    const meant = this.meant(subject)
    if (!meant) return
    if (subject.kind === 'pronoun' && (subject.person === 'he' || subject.person === 'she'))
      this.genders.set(meant.name, subject.person)
    // 记者 who asks and looks around is not whom 他 means.
    if (isNarrator(subject) || subject.text.startsWith('包括')) return
    if (isSingular(subject) && (subject.kind === 'name' || isActing(clause))) this.person = meant.name
    else if (isStranger(subject) || (isOfSeveral(subject) && isSpeech(clause))) this.person = null
    this.note(subject, meant.name)
    const other = clause.adverbials.find(
      ({ role, phrase }) => role === 'with' && phrase?.kind === 'name',
    )?.phrase
    if (subject.kind === 'group' && subject.members.length === 2) this.pair = meant.name
    else if (other?.kind === 'name' && subject.kind === 'name')
      this.pair = `${meant.name}和${this.full(other.name) ?? other.name}`
  }

  /** Somebody has spoken of whom nothing tells who it is: 他 behind it is nobody who acted before. */
  strangerSpoke(): void {
    this.person = null
  }

  /** Takes note of the names that a sentence tells of, subjects or not. */
  mention(actor: Actor): void {
    if (actor.kind === 'group') {
      for (const member of actor.members) this.mention(member)
      return
    }
    if (actor.kind === 'name') {
      this.note(actor, actor.name)
    } else if (actor.kind === 'noun') for (const name of actor.names) this.mention(name)
  }

  /** Takes note of whoever is quoted by somebody else: 该消息人士 means them. */
  quoted(actor: Actor, name: string): void {
    this.note(actor, name)
    if (isSingular(actor)) this.person = name
  }

  /** The fullest name under which somebody is introduced: 皮弗 is 斯蒂芬·皮弗; null where two may be meant. */
  full(name: string): string | null {
    return this.people.named(name)
  }

  isPerson(name: string): boolean {
    return this.people.has(name)
  }

  /** By what name the article has whoever a phrase means; null where that is open. */
  meant(actor: Actor): Meant | null {
    switch (actor.kind) {
      case 'name': {
        const name = actor.type === 'person' ? this.full(actor.name) : actor.name
        if (name === null) return null
        const title = actor.type === 'person' ? actor.titles[0] : undefined
        return { name, ...(title ? { title } : {}) }
      }
      case 'noun':
        return this.noun(actor)
      case 'pronoun':
        return this.pronoun(actor)
      case 'group': {
        const members = singleOnes(actor).flatMap((member) => this.meant(member)?.name ?? [])
        if (members.length < singleOnes(actor).length) return null
        return {
          name: actor.members.some((member) => member.kind === 'name' && member.type === 'person')
            ? groupName(members)
            : plain(actor.text),
        }
      }
      default:
        return actor satisfies never
    }
  }

  /** 汪强调: whether the article has told of one person of that surname. */
  isSurname(actor: Actor): boolean {
    return actor.kind === 'noun' && this.bySurname(actor) !== null
  }

  private bySurname({ text }: NounPhrase): string | null {
    return text.length <= 2 ? this.people.ofSurname(text) : null
  }

  private noun(actor: NounPhrase): Meant | null {
    if (isDocument(actor)) return this.makerOf(actor)
    const name = plain(actor.text)
    if (isOfOne(name)) {
      const holder = this.people.holderOf(name)
      return holder === null && HEAD_OFFICES.has(name) ? null : { name: holder ?? name }
    }
    if (!actor.pointsBack) return { name: this.bySurname(actor) ?? name }
    if (name.startsWith('该国') && this.country) return { name: `${this.country}${name.slice(2)}` }
    const { head } = actor
    if (name.startsWith('其')) return { name: name.slice(1) }
    const alike = PEOPLE_WORDS.has(head)
      ? this.told.newest((one) => one !== name && one.endsWith(head))
      : null
    if (alike) return { name: alike }
    if (isOffice(head) || head === '人')
      return this.person && name.length - head.length <= 2 ? { name: this.person } : { name }
    return this.bodyTold(head, name)
  }

  /** 该集团, 该局: the last body of that kind; of a 公司 where none was told of, a name in Latin letters, else nobody. */
  private bodyTold(head: string, name: string): Meant | null {
    const last = head.slice(-2)
    const before = this.told.newest(
      (one) => one !== name && (one.includes(head) || one.endsWith(last) || (head === '报' && isMedium(one))),
    )
    if (before !== null || !COMPANIES.has(head)) return { name: before ?? name }
    const latin = this.told.newest((one) => IN_LATIN.test(one))
    return latin === null ? null : { name: latin }
  }

  private pronoun({ person, text }: PronounPhrase): Meant | null {
    switch (person) {
      case 'he':
      case 'she':
        return this.person && (this.genders.get(this.person) ?? person) === person
          ? { name: this.person }
          : null
      case 'both':
        return this.pair && !text.startsWith('三') && !text.startsWith('四') ? { name: this.pair } : null
      case 'they':
        return this.group ? { name: this.group } : null
      case 'it':
        return this.lastBody ? { name: this.lastBody } : null
      case 'i':
      case 'we':
      case 'you':
      case 'nobody':
        return null
      default:
        throw new Error(`no pronoun ${text}${person satisfies never}`)
    }
  }

  private group: string | null = null
  private lastBody: string | null = null

  private note(actor: Actor, name: string): void {
    if (actor.kind === 'pronoun') return
    if (actor.kind === 'group' || (actor.kind === 'noun' && certaintyOf(actor) > 0.9)) this.group = name
    if (actor.kind === 'name' && actor.type === 'organisation') this.lastBody = name
    const country = actor.kind === 'name' ? countryOf(actor.name) : null
    if (country && actor.kind === 'name' && actor.type === 'country') this.country = country
    this.told.tell(name)
  }

  /** X发布报告: the report is X's. */
  private maker({ subject, object, adverbials, predicate }: Clause): void {
    if (!subject || certaintyOf(subject) < SURELY_MADE) return
    if (POSTING.has(predicate?.lemma ?? '')) {
      const name = this.meant(subject)?.name
      if (name) for (const post of POSTS) this.makers.set(post, { name, zone: this.zone })
    }
    for (const phrase of [object, ...adverbials.map((one) => one.phrase)]) {
      if (phrase?.kind !== 'noun' || !isDocument(phrase)) continue
      const name = this.meant(subject)?.name
      if (name) this.madeBy(phrase.head, name)
    }
  }

  /** Takes note of a document that somebody speaks through: X发布报告说. */
  madeBy(document: string, name: string): void {
    this.makers.set(document, { name, zone: this.zone })
    const all = this.makersOf.get(document) ?? new Set<string>()
    this.makersOf.set(document, all.add(name))
  }

  /** Whoever a document speaks for: the names in it (某局公布的数据), or who was told to have made it. */
  private makerOf(document: NounPhrase): Meant | null {
    if (VIEWS.has(document.text)) return { name: document.text }
    const [owner] = document.names
    const person = document.names.findLast(({ type }) => type === 'person')
    if (person && !ENUMERATES.test(document.text)) return this.meant(person)
    if (owner) {
      const name = bodyBefore(document) ?? this.ownerIn(document)
      return { name: `${name}${document.head === '决议' ? document.head : ''}` }
    }
    const issuer = issuerOf(document)
    if (issuer) return { name: issuer }
    const medium = REPORTS.has(document.head) ? this.told.newest(isMedium) : null
    if (medium) return { name: medium }
    const maker = this.makers.get(document.head)
    // 公告表示: where nobody is told to have made it, the paper speaks for itself.
    if (!maker) return SPEAKING_PAPERS.has(document.text) ? { name: document.text } : null
    // 决议: a paper that one body alone has made in this article speaks for it to the end.
    const isSole = FORMAL.has(document.head) && this.makersOf.get(document.head)?.size === 1
    return isSole || this.zone - maker.zone <= REACH ? { name: maker.name } : null
  }

  /** 德国联邦统计局7日公布的数据: what stands before the clause, or before 的. */
  private ownerIn({ text, names, start }: NounPhrase): string {
    const end = names[0]?.end ?? start
    return plain(text.slice(0, end - start))
  }
}
