import type { Article, PublicationInterval } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { bySentence } from '#lib/facts/by-sentence'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { EventDraft } from '#lib/facts/events/events'
import { PairMemory } from '#lib/facts/events/pair-memory'
import { partyName, shortPair } from '#lib/facts/events/parties'
import type { Adverbial, Clause, Phrase, ReadArticle, Reading } from '#lib/language/language'
import { countryOf } from '#lib/language/zh/lexicon/countries'

/**
 * Talks that are planned, from clauses: who meets whom is the subject, those with whom it is held, or the two of whom was
 * told last; the day stands in the clause, in a clause of its own before it, or in the one whose subject it goes on with.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const MEETS = list('会谈 会晤 会面 会见 晤谈 通话 磋商 谈判 对话 见面 商谈')
const HOLDS = list('举行 召开 进行 举办 展开 开展')
const MEETING_NOUNS = ['会谈', '会晤', '会面', '峰会', '磋商', '谈判', '对话', '通话', '会见', '会议']
const COUNTERPARTS = list('双方 两人 两国 两位领导人 两国元首 两国领导人 两国外长 两国总统 二人')

const isMeetingNoun = (text: string): boolean => MEETING_NOUNS.some((noun) => text.endsWith(noun))

const PEOPLE = list('两人 两位领导人 二人')

/** 在华盛顿与特朗普: a place and those who are met there in one stretch. */
const JOINS = ['与', '同', '和']

interface Told {
  readonly article: Article
  readonly reading: Reading
  readonly pairs: PairMemory
  readonly dates: readonly DateDraft[]
}

const textOf = ({ article }: Told, { start, end }: Pick<Span, 'start' | 'end'>): string =>
  article.text.slice(start, end)

/** The two of whom was told last; 两国 are countries, and not the people who met. */
const counterparts = ({ pairs, reading }: Told, text: string): readonly string[] => {
  const meant = pairs.meant(reading.sentence.zone, PEOPLE.has(text))
  return text === '两国' && !meant.every((party) => countryOf(party)) ? [] : meant
}

/** The parties that a phrase names; none where one of them can't be named. */
const partiesIn = (told: Told, phrase: Phrase | null): readonly string[] => {
  switch (phrase?.kind) {
    case 'group': {
      const each = phrase.members.map((member) => partiesIn(told, member))
      return each.every(({ length }) => length > 0) ? each.flat() : []
    }
    case 'name': {
      const name = partyName(textOf(told, phrase)) ?? phrase.name
      return [name]
    }
    case 'noun':
    case 'pronoun': {
      const text = textOf(told, phrase)
      if (COUNTERPARTS.has(text)) return counterparts(told, text)
      const pair = shortPair(text)
      if (pair) return pair
      const party = phrase.kind === 'noun' ? partyName(text) : null
      return party ? [party] : []
    }
    default:
      return []
  }
}

const LONGEST_PARTY = 12

const ADVERBS_BEHIND = ['继续', '再次', '首次', '一道', '共同', '一起']
const withoutAdverb = (text: string): string => {
  const adverb = ADVERBS_BEHIND.find((word) => text.endsWith(word))
  return adverb ? text.slice(0, -adverb.length) : text
}

/** Who stands behind 与, 同 or 向; a body without a name of its own as its words call it: 美方经济团队. */
const namedBehind = (told: Told, adverbial: Adverbial): readonly string[] => {
  const { phrase, marker } = adverbial
  const rest = withoutAdverb(textOf(told, phrase ?? adverbial).slice(phrase ? 0 : (marker?.length ?? 0)))
  const party = partyName(rest)
  if (party) return [party]
  return phrase?.kind === 'noun' && !phrase.pointsBack && rest.length <= LONGEST_PARTY ? [rest] : []
}

/** Those with whom something is held: 同美方, 与特朗普, and 在华盛顿与特朗普. */
const partners = (told: Told, adverbials: readonly Adverbial[]): readonly string[] =>
  adverbials.flatMap((adverbial): readonly string[] => {
    const { role, phrase, marker } = adverbial
    if (role === 'with') {
      const named = partiesIn(told, phrase)
      if (named.length > 0) return named
      return namedBehind(told, adverbial)
    }
    if (role === 'to' && marker === '向') return namedBehind(told, adverbial)
    if (role !== 'place') return []
    const text = textOf(told, adverbial)
    const at = JOINS.map((join) => text.indexOf(join)).filter((index) => index > 0)[0]
    return at === undefined ? [] : [partyName(text.slice(at + 1)) ?? []].flat()
  })

const subjectOf = (clauses: readonly Clause[], clause: Clause, depth = 0): Clause['subject'] => {
  if (clause.subject || clause.continues === null || depth > 8) return clause.subject
  const before = clauses[clause.continues]
  return before && before !== clause ? subjectOf(clauses, before, depth + 1) : null
}

const dateIn = ({ dates }: Told, { start, end }: Clause): DateDraft | undefined =>
  dates.find(({ span }) => span.start >= start && span.end <= end)

/** 军事会谈将于14日在统一阁|举行: a clause that was cut before the verb that holds it. */
const goesOnHolding = (clause: Clause, next: Clause | undefined): boolean =>
  next?.predicate != null && HOLDS.has(next.predicate.lemma) && next.start === clause.end

/** The day of a meeting: in its clause, in a clause of its own before it, or where its subject was told. */
const dayOf = (told: Told, clauses: readonly Clause[], index: number, depth = 0): DateDraft | undefined => {
  const clause = clauses[index]
  if (!clause || depth > 8) return undefined
  const own = dateIn(told, clause)
  if (own) return own
  const before = clauses[index - 1]
  if (before && !before.predicate && !before.subject) return dateIn(told, before)
  if (clause.continues !== null && clause.continues < index && !clause.subject)
    return dayOf(told, clauses, clause.continues, depth + 1)
  const next = clauses[index + 1]
  // A与B的首次会面|暂定于12日举行: cut in two behind the meeting's name.
  return next && goesOnHolding(clause, next) ? dateIn(told, next) : undefined
}

const isPlannedBy = (clauses: readonly Clause[], index: number): boolean =>
  [clauses[index], clauses[index + 1], clauses[clauses[index]?.continues ?? -1]].some(
    (clause) => clause?.predicate?.tense === 'future' || clause?.predicate?.modality === 'planned',
  )

const ADDRESSES = list('通报 汇报 发表 作 致')
const ADDRESS_NOUNS = ['讲话', '演说', '演讲', '致辞', '情况', '报告']

/** 向国会发表讲话, 向盟国领导人通报情况: a speech before those whom 向 names. */
const addressed = (told: Told, { predicate, object, adverbials }: Clause): boolean =>
  predicate !== null &&
  ADDRESSES.has(predicate.lemma) &&
  object !== null &&
  ADDRESS_NOUNS.some((noun) => textOf(told, object).endsWith(noun)) &&
  adverbials.some(({ role, marker }) => role === 'to' && marker === '向')

/** What is held: the verb itself, what it takes, or what is its subject (军事会谈将于14日举行). */
const meetingIn = (told: Told, clause: Clause, next: Clause | undefined): string | null => {
  const { predicate, object, subject } = clause
  if (!predicate) return null
  if (MEETS.has(predicate.lemma)) return predicate.lemma
  // 下午再谈一场: talks that go on.
  if (predicate.lemma === '谈' && object && textOf(told, object).startsWith('一')) return '会谈'
  const held = object ? textOf(told, object) : ''
  if (addressed(told, clause)) return predicate.lemma + held
  if (!HOLDS.has(predicate.lemma) && !goesOnHolding(clause, next)) return null
  if (HOLDS.has(predicate.lemma) && isMeetingNoun(held)) return held
  const named = subject?.kind === 'noun' ? textOf(told, subject) : ''
  return isMeetingNoun(named) ? named : null
}

const isTold = ({ role, predicate }: Clause): boolean =>
  predicate !== null &&
  !predicate.negated &&
  predicate.modality !== 'asked' &&
  predicate.modality !== 'required' &&
  role !== 'condition' &&
  role !== 'denied' &&
  role !== 'relative'

const partiesOf = (told: Told, clauses: readonly Clause[], index: number): readonly string[] => {
  const clause = clauses[index] as Clause
  const subject = subjectOf(clauses, clause)
  // 军事会谈, 红十字会会谈|预计22日举行: the meeting by its name, of the two of whom is spoken.
  const isItsName =
    (subject?.kind === 'noun' && isMeetingNoun(textOf(told, subject))) ||
    (subject?.kind === 'name' &&
      clause.predicate?.end === clause.end &&
      goesOnHolding(clause, clauses[index + 1]))
  if (isItsName) return told.pairs.inSentence(told.reading.sentence)
  const first = partiesIn(told, subject)
  const met = MEETS.has(clause.predicate?.lemma ?? '') ? partiesIn(told, clause.object) : []
  return [...new Set([...first, ...partners(told, clause.adverbials), ...met])]
}

const MAY_BE = list('可能 或许 或将 也许 有望 拟议')
const MOST_PARTIES = 4

const lastDayOf = ({ value }: DateDraft): string => (value.split('/').at(-1) ?? value).slice(0, 10)

/** 9时 is when it begins. */
export const onTheHour = (value: string): string => (/T\d\d$/.test(value) ? `${value}:00` : value)

const eventOf = (
  told: Told,
  clauses: readonly Clause[],
  index: number,
  published: string,
): EventDraft | null => {
  const clause = clauses[index] as Clause
  const what = isTold(clause) ? meetingIn(told, clause, clauses[index + 1]) : null
  if (what === null) return null
  const participants = partiesOf(told, clauses, index)
  if (participants.length >= 2) told.pairs.met(participants, told.reading.sentence.zone)
  const date = dayOf(told, clauses, index)
  if (!date || participants.length < 2 || participants.length > MOST_PARTIES) return null
  // News of a meeting that is over, or of which only its past is told, is read by its frame.
  const isToCome = date.value.slice(0, 10) > published && !date.value.startsWith(published)
  if (!(isPlannedBy(clauses, index) || isToCome) || lastDayOf(date) < published) return null
  const isSure = ![...MAY_BE].some((word) => textOf(told, clause).includes(word))
  const start = Math.min(clause.start, date.span.start)
  const end = Math.max(clause.end, date.span.end)
  const [host, ...others] = participants
  return {
    kind: 'event',
    frame: addressed(told, clause) ? 'speech' : 'meet',
    title: `${host}与${others.join('、')}${what}`,
    participants,
    date: onTheHour(date.value),
    dateSpan: date.span,
    status: 'planned',
    confidence: isSure && date.resolved ? 0.88 : 0.7,
    evidence: [spanOf(told.article.text, start, end)],
  }
}

const hourOf = ({ date }: EventDraft): string | undefined => /T\d.*$/.exec(date ?? '')?.[0]

/** Whether two are told for two hours: 上午10时会谈，下午再谈. */
export const areApart = (a: EventDraft, b: EventDraft): boolean => {
  const [first, second] = [hourOf(a), hourOf(b)]
  return first !== undefined && second !== undefined && first !== second
}

/** The day or days without the hour. */
const daysOf = ({ date }: EventDraft): string | undefined => date?.split('T')[0]

const isSame = (a: EventDraft, b: EventDraft): boolean =>
  daysOf(a) === daysOf(b) &&
  !areApart(a, b) &&
  [...a.participants].sort().join('+') === [...b.participants].sort().join('+')

/**
 * The planned talks that clauses tell and that nothing has found yet.
 *
 * @param known what was found by frames
 */
export const plannedTalks = (
  { article, readings }: ReadArticle,
  dates: readonly DateDraft[],
  published: PublicationInterval | null,
  known: readonly EventDraft[],
): EventDraft[] => {
  const pairs = new PairMemory()
  const datesIn = bySentence(
    article.sentences,
    dates.filter(
      ({ type, mod }) => type !== 'DURATION' && type !== 'SET' && mod !== 'AFTER' && mod !== 'BEFORE',
    ),
    ({ span }) => span.start,
  )
  const found: EventDraft[] = []
  for (const reading of readings) {
    const kind = article.zones[reading.sentence.zone]?.kind
    if (kind !== 'lead' && kind !== 'body' && kind !== 'caption') continue
    const told: Told = { article, reading, pairs, dates: datesIn(reading.sentence) }
    pairs.hear(reading.sentence)
    for (const index of reading.clauses.keys()) {
      const event = eventOf(told, reading.clauses, index, published?.start ?? '')
      if (event && ![...known, ...found].some((other) => isSame(event, other))) found.push(event)
    }
  }
  return found
}
