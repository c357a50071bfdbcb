import { wordsBetween } from '#lib/facts/clauses/leaning'
import type { Deed } from '#lib/facts/events/deeds'
import type { Told } from '#lib/facts/events/event'
import { ofTwoSides, senderOf, shortPair } from '#lib/facts/events/sides'
import type { Actor, Adverbial, Clause, NamePhrase, NounPhrase, Phrase } from '#lib/language/language'
import { isBody, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { countryOf, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'
import {
  ARRIVING,
  ATTENDING,
  COUNTERPART_OFFICES,
  COUNTERPARTS,
  GOING_WITHIN,
  MEETING,
  SENT,
  VISITING,
  VISITING_WITHIN,
} from '#lib/language/zh/lexicon/events'
import { isMedium } from '#lib/language/zh/lexicon/media'
import { HEAD_OFFICES, HONORIFICS, isOffice } from '#lib/language/zh/lexicon/offices'
import { isPersonName } from '#lib/language/zh/speaker-words'

/** Who takes part in an event, by the names that the article has for them. */

const LONGEST_PARTY = 16

const isSomebody = ({ head }: Pick<NounPhrase, 'head'>): boolean =>
  isBody(head) || isOffice(head) || PEOPLE_WORDS.has(head)

/** 两国总统, 双方: whether the two are meant of whom was told before. */
const meansTwo = (text: string): boolean => {
  const word = COUNTERPARTS.find((one) => text.startsWith(one))
  const rest = word ? text.slice(word.length) : ''
  return word !== undefined && (rest === '' || COUNTERPART_OFFICES.has(rest))
}

/** Whether words stand for two or more of whom was told before, and name nobody. */
export const isOpen = (text: string): boolean =>
  COUNTERPARTS.some((one) => text.startsWith(one)) || text.startsWith('各')

/** The two whom a subject of saying names: 甲国和乙国证实，双方将…. */
const saidByTwo = (told: Told, clause: Clause): readonly string[] => {
  const around = clause.parent === null ? undefined : told.reading.clauses[clause.parent]
  const parties = around?.subject ? partiesNamed(told, around.subject, true) : []
  return parties.length === 2 ? parties : []
}

const twoMeant = (told: Told, text: string, clause: Clause): readonly string[] => {
  const said = saidByTwo(told, clause)
  if (said.length === 2) return said
  const meant = told.pairs.meant(told.sentence.zone, text.startsWith('两人') || text.startsWith('两位'))
  return text === '两国' && !meant.every((party) => countryOf(party)) ? [] : meant
}

const nameParty = (told: Told, actor: NamePhrase, forMeeting: boolean): readonly string[] => {
  // One character alone is a short form only in compounds: 美俄, 俄方.
  if (actor.name.length < 2) return []
  const pair = shortPair(actor.text)
  if (pair) return pair
  if (actor.type === 'person') {
    const name = told.nameOf(actor, told.reading)
    return name === null ? [] : [name]
  }
  const country = countryOf(actor.name)
  if (country) return [country]
  if (isOpen(actor.text)) return []
  return [(forMeeting && countryOf(senderOf(actor.name))) || actor.name]
}

const nounParty = (told: Told, noun: NounPhrase, forMeeting: boolean): readonly string[] => {
  const text = noun.text.replaceAll(' ', '')
  if (noun.pointsBack || text.length < 2 || isOpen(text)) return []
  const pair = shortPair(text)
  if (pair) return pair
  const country = countryOf(text)
  if (country) return [country]
  // 赫洛总统: what stands before the honorific is a name, though nothing else says so.
  const before = text.slice(0, -noun.head.length)
  if (HONORIFICS.has(noun.head) && isPersonName(before))
    return [
      told.nameOf({ ...noun, kind: 'name', type: 'person', name: before, titles: [] }, told.reading) ??
        before,
    ]
  // 法国总统, 泰国外长: one person holds that office there.
  const isHolder = HEAD_OFFICES.has(noun.head) && noun.names.length > 0
  if (forMeeting && !isHolder && SENT.has(noun.head) && noun.names.length > 0)
    return noun.names.flatMap((name) => nameParty(told, name, true))
  return isSomebody(noun) && text.length <= LONGEST_PARTY ? [text] : []
}

/**
 * The parties that a phrase names; none where one of them can't be named.
 *
 * @param forMeeting whether governments and envoys stand for their side
 */
export const partiesNamed = (told: Told, phrase: Phrase | null, forMeeting: boolean): readonly string[] => {
  switch (phrase?.kind) {
    case 'group': {
      const each = phrase.members.map((member) => partiesNamed(told, member, forMeeting))
      return each.every(({ length }) => length > 0) ? each.flat() : []
    }
    case 'name':
      return nameParty(told, phrase, forMeeting)
    case 'noun':
      return nounParty(told, phrase, forMeeting)
    case 'pronoun': {
      const name = told.nameOf(phrase, told.reading)
      return name === null ? [] : [name]
    }
    default:
      return []
  }
}

const ADVERBS_BEHIND = ['继续', '再次', '首次', '一道', '共同', '一起']

/** Those with whom it is held; a body without a name of its own as its words call it: 美方经济团队. */
const metWith = (told: Told, { phrase, role }: Adverbial): readonly string[] => {
  const named = partiesNamed(told, phrase, true)
  if (named.length > 0 || phrase?.kind !== 'noun' || phrase.pointsBack) return named
  const adverb = ADVERBS_BEHIND.find((one) => phrase.text.endsWith(one))
  const text = adverb ? phrase.text.slice(0, -adverb.length) : phrase.text
  // 与台风赛跑, 与全球变暖作斗争: no party; 向联席会议发表讲话 is to somebody whatever they are called.
  const isParty = role === 'to' || isSomebody({ head: adverb ? text : phrase.head })
  return isParty && text.length <= LONGEST_PARTY && !isOpen(text) ? [text] : []
}

/** 在华盛顿与总统会谈: whom it is with, read as one phrase with the place. */
const behindPlace = (told: Told, { phrase }: Adverbial): readonly string[] =>
  phrase?.kind === 'group'
    ? phrase.members.flatMap((one) =>
        one.kind === 'name' && one.type === 'person' ? partiesNamed(told, one, true) : [],
      )
    : []

/** 前往甲国访问, 赴美|访问: whether a chain visits where it goes. */
const visitsThere = ({ chain }: Deed): boolean =>
  chain.some(
    ({ predicate, object }) =>
      VISITING.has(predicate?.lemma ?? '') || (object !== null && VISITING.has(object.text.slice(-2))),
  )

/** The country that a visit goes to: 访问甲国, 对甲国进行访问, 访华. */
const visited = (
  told: Told,
  { predicate, object, adverbials }: Clause,
  visits: boolean,
): readonly string[] => {
  const lemma = predicate?.lemma ?? ''
  const short = VISITING_WITHIN.get(lemma) ?? (visits ? GOING_WITHIN.get(lemma) : undefined)
  if (short) return [SHORT_FORMS.get(short) ?? short]
  const targets = [
    ...(VISITING.has(lemma) || (visits && ARRIVING.has(lemma)) ? [object] : []),
    ...adverbials.filter(({ marker }) => marker === '对').map(({ phrase }) => phrase),
  ]
  return targets.flatMap((target) =>
    (target?.kind === 'group' ? target.members : [target]).flatMap((one) => {
      const country = one?.kind === 'name' ? countryOf(one.name) : null
      return country
        ? [country]
        : one?.kind === 'name' && one.type === 'person'
          ? partiesNamed(told, one, false)
          : []
    }),
  )
}

/** 音乐节定于6月开幕，市长会列席: those of whom the next clauses say without a day of their own that they come. */
const attendants = ({ reading: { clauses } }: Told, index: number): Actor[] => {
  const come: Actor[] = []
  let arriving: Actor | null = null
  for (let at = index + 1; at < clauses.length; at++) {
    const { subject, predicate, role, adverbials } = clauses[at] as Clause
    const isOwn = adverbials.some((one) => one.role === 'time')
    if (role !== 'main' || isOwn || !predicate || predicate.negated) break
    if (ARRIVING.has(predicate.lemma) && subject) {
      // 局长前往码头陪同: where to, before what for.
      arriving = subject
      continue
    }
    const who: Actor | null = subject ?? arriving
    if (!ATTENDING.has(predicate.lemma) || (!who && come.length === 0)) break
    if (who) come.push(who)
    arriving = null
  }
  return come
}

const ABOUT: ReadonlySet<string> = new Set(['关于', '有关', '就', '围绕', '针对', '涉及'])

/** 七国集团峰会, 中法会谈: whose it is stands in its name. */
const namedInside = (told: Told, phrase: Phrase | null): readonly string[] => {
  if (phrase?.kind !== 'noun') return []
  const pair = shortPair(phrase.text.slice(0, 2))
  if (pair) return pair
  const sides = ofTwoSides(phrase.text)
  if (sides.length > 0) return sides
  // 关于沙丁鱼的会议: what it is about meets nobody.
  const about = wordsBetween(told.reading, phrase.start, phrase.end).find(({ text }) => ABOUT.has(text))
  return phrase.names
    .filter(({ type, end }) => type !== 'place' && (!about || end <= about.start))
    .flatMap((name) => partiesNamed(told, name, true))
}

/** Who acts in a clause, and how the text tells it. */
export interface Acts {
  readonly actor: Actor | null
  /** Its own subject; the one with which it goes on; whoever says that they will. */
  readonly by: 'itself' | 'going on' | 'saying' | 'nobody'
  /** Whose words the clause is. */
  readonly speaker: string | undefined
}

const TALKS = /(?:会谈|磋商|谈判|对话|协商)$/u
const OF_SEVERAL = /[三四五六七八九十多各\d]+(?:方|国|边)/u

/** Who tells for others, or of others: a medium, a spokesman, a source without a name. */
const tellsForOthers = (teller: Actor | null, speaker: string): boolean => {
  const isTeller = (word: string): boolean => TELLERS.some((one) => word.endsWith(one))
  if (isMedium(speaker) || isTeller(speaker)) return true
  if (teller?.kind === 'noun') return isMedium(teller.text) || isTeller(teller.head)
  return teller?.kind === 'name' && (teller.type === 'media' || teller.titles.some(isTeller))
}
const TELLERS = ['发言人', '消息人士', '知情人士', '记者', '新闻秘书']

/** Who does it: the subject, the two whom it means, or whoever speaks of themselves. */
const doers = (told: Told, deed: Deed, { actor, by, speaker }: Acts): readonly string[] => {
  const first = deed.chain[0] as Clause
  const isSpeaker = by === 'saying' || (actor?.kind === 'pronoun' && actor.person === 'i')
  // 某社称，将于5日签署协议: who reports it does not do it.
  if (by === 'saying' && speaker && tellsForOthers(actor, speaker)) return []
  if (isSpeaker && speaker) return [speaker]
  if (!actor) return []
  if (deed.heldAsSubject) {
    const inside = namedInside(told, actor)
    // 军事会谈, 红十字会会谈: of the two of whom its sentence speaks. 六方会谈 and a summit are of others.
    const isOfOthers = inside.length > 1 || inside.some((party) => countryOf(party) !== null)
    const isOfTwo = !isOfOthers && !OF_SEVERAL.test(actor.text) && TALKS.test(actor.text)
    const spoken = isOfTwo ? told.pairs.inSentence(told.sentence) : []
    return spoken.length > 0 ? spoken : inside
  }
  if (meansTwo(actor.text)) return deed.frame === 'meet' ? twoMeant(told, actor.text, first) : []
  // A place acts for nobody: it is the dateline, or where it is.
  if (actor.kind === 'name' && actor.type === 'place') return []
  return partiesNamed(told, actor, deed.frame === 'meet')
}

/** Everybody who takes part, each once, in the order of the text. */
export const partiesOf = (told: Told, deed: Deed, acts: Acts): string[] => {
  const others = deed.chain.flatMap((clause): readonly string[] => [
    ...clause.adverbials.flatMap((one) => {
      if (one.role === 'with') return metWith(told, one)
      if (one.role === 'place') return behindPlace(told, one)
      const isHearer = one.role === 'to' && one.marker === '向'
      return isHearer && (deed.frame === 'transfer' || deed.frame === 'speech') ? metWith(told, one) : []
    }),
    ...(MEETING.has(clause.predicate?.lemma ?? '') ? partiesNamed(told, clause.object, true) : []),
    ...(deed.frame === 'visit' ? visited(told, clause, visitsThere(deed)) : []),
  ])
  const last = deed.index + deed.chain.length - 1
  const come = attendants(told, last).flatMap((one) => partiesNamed(told, one, false))
  const inside = deed.frame === 'meet' && !deed.heldAsSubject ? namedInside(told, deed.held) : []
  // 宣布召开甲国-乙国理事会会议: the two whose meeting it is, and not whoever announces it.
  const own = inside.length > 1 && acts.by !== 'itself' ? [] : doers(told, deed, acts)
  // A visit is somebody's.
  if (deed.frame === 'visit' && own.length === 0) return []
  return [...new Set([...own, ...inside, ...others, ...come])]
}
