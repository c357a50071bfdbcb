import { wordsBetween } from '#lib/facts/clauses/leaning'
import type { Deed } from '#lib/facts/events/deeds'
import type { Told } from '#lib/facts/events/event'
import {
  isOpen,
  isSomebody,
  LONGEST_PARTY,
  meansTwo,
  partiesNamed,
  twoMeant,
} from '#lib/facts/events/party-names'
import { ofTwoSides, shortPair, shortThree } from '#lib/facts/events/sides'
import { heardBy, ledBy, visited, visitsThere } from '#lib/facts/events/visits'
import type { Actor, Adverbial, Clause, Phrase } from '#lib/language/language'
import { countryOf } from '#lib/language/zh/lexicon/countries'
import { ARRIVING, ATTENDING, LEADING, MEETING } from '#lib/language/zh/lexicon/events'
import { isMedium } from '#lib/language/zh/lexicon/media'

/** Who takes part in an event, by the names that the article has for them. */

const ADVERBS_BEHIND = ['继续', '再次', '首次', '一道', '共同', '一起']

/** Those with whom it is held; a body without a name of its own as its words call it: 美方经济团队. */
export const metWith = (told: Told, { phrase, role }: Adverbial): readonly string[] => {
  const named = partiesNamed(told, phrase, true)
  if (named.length > 0 || phrase?.kind !== 'noun' || phrase.pointsBack) return named
  const adverb = ADVERBS_BEHIND.find((one) => phrase.text.endsWith(one))
  const text = adverb ? phrase.text.slice(0, -adverb.length) : phrase.text
  // 与台风赛跑, 与全球变暖作斗争: no party; 向联席会议发表讲话 is to somebody whatever they are called.
  const isParty = role === 'to' || isSomebody({ head: adverb ? text : phrase.head })
  return isParty && text.length <= LONGEST_PARTY && !isOpen(text) ? [text] : []
}

/** 在华盛顿与总统会谈: whom it is with, read as one phrase with the place. */
export const behindPlace = (told: Told, { phrase }: Adverbial): readonly string[] =>
  phrase?.kind === 'group'
    ? phrase.members.flatMap((one) =>
        one.kind === 'name' && one.type === 'person' ? partiesNamed(told, one, true) : [],
      )
    : []

/** 音乐节定于6月开幕，市长会列席: those of whom the next clauses say without a day of their own that they come. */
export const attendants = ({ reading: { clauses } }: Told, index: number): Actor[] => {
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
    const by = adverbials.find((one) => one.role === 'by')?.phrase
    const who: Actor | null = subject ?? (by?.kind === 'name' ? by : null) ?? arriving
    if (!ATTENDING.has(predicate.lemma) || (!who && come.length === 0)) break
    if (who) come.push(who)
    arriving = null
  }
  return come
}

const ABOUT: ReadonlySet<string> = new Set(['关于', '有关', '就', '围绕', '针对', '涉及'])

const COUNTED_ROUND = /^(?:新一|第[一二三四五六七八九十百\d]+)[轮次届]/u
/** 新一轮中英总理会晤 */
const pairBehindCount = (text: string): readonly string[] | null => {
  const [count] = COUNTED_ROUND.exec(text) ?? []
  return count ? shortPair(text.slice(count.length, count.length + 2)) : null
}

/** 七国集团峰会, 中法会谈: whose it is stands in its name. */
export const namedInside = (told: Told, phrase: Phrase | null): readonly string[] => {
  if (phrase?.kind !== 'noun') return []
  const pair = shortThree(phrase.text) ?? shortPair(phrase.text.slice(0, 2)) ?? pairBehindCount(phrase.text)
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
  readonly by: 'itself' | 'going on' | 'saying' | 'travelling' | 'nobody'
  /** Whoever is on the journey of which this is a stop; they stand in a sentence before. */
  readonly travellers?: readonly string[]
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

/** Whose a meeting is that stands as the subject: the two in its name, or those of whom its sentence speaks. */
const whoseItIs = (told: Told, held: Actor): readonly string[] => {
  const inside = namedInside(told, held)
  // 军事会谈, 红十字会会谈: of the two of whom its sentence speaks. 六方会谈 and a summit are of others.
  const isOfOthers = inside.length > 1 || inside.some((party) => countryOf(party) !== null)
  const isOfTwo = !isOfOthers && !OF_SEVERAL.test(held.text) && TALKS.test(held.text)
  const spoken = isOfTwo ? told.pairs.inSentence(told.sentence) : []
  return spoken.length > 0 ? spoken : inside
}

/** Who does it: the subject, the two whom it means, or whoever speaks of themselves. */
export const doers = (told: Told, deed: Deed, acts: Acts): readonly string[] => {
  const { actor, by, speaker } = acts
  if (by === 'travelling') return acts.travellers ?? []
  const first = deed.chain[0] as Clause
  const isSpeaker = by === 'saying' || (actor?.kind === 'pronoun' && actor.person === 'i')
  // 某社称，将于5日签署协议: who reports it does not do it.
  if (by === 'saying' && speaker && tellsForOthers(actor, speaker)) return []
  if (isSpeaker && speaker) return [speaker]
  if (!actor) return []
  if (deed.heldAsSubject) return whoseItIs(told, actor)
  if (meansTwo(actor.text)) return twoMeant(told, actor.text, first)
  // A place acts for nobody: it is the dateline, or where it is.
  if (actor.kind === 'name' && actor.type === 'place') return []
  return partiesNamed(told, actor, deed.frame === 'meet')
}

/**
 * Everybody who takes part, each once, in the order of the text.
 *
 * @param ahead whether it is still to come
 */
export const partiesOf = (told: Told, deed: Deed, acts: Acts, ahead: boolean): string[] => {
  const others = deed.chain.flatMap((clause): readonly string[] => [
    ...clause.adverbials.flatMap((one) => {
      if (one.role === 'with') return metWith(told, one)
      if (one.role === 'place') return behindPlace(told, one)
      const isHearer = one.role === 'to' && one.marker === '向'
      return isHearer && (deed.frame === 'transfer' || deed.frame === 'speech') ? metWith(told, one) : []
    }),
    ...(MEETING.has(clause.predicate?.lemma ?? '') ? partiesNamed(told, clause.object, true) : []),
    ...(LEADING.has(clause.predicate?.lemma ?? '') ? ledBy(clause) : []),
    ...(deed.frame === 'hearing' ? clause.adverbials.flatMap((one) => heardBy(told, one)) : []),
    ...(deed.frame === 'visit' ? visited(told, clause, { visits: visitsThere(told, deed), ahead }) : []),
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
