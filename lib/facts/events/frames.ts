import { meansPair, partyName, shortPair } from '#lib/facts/events/parties'
import type { EventFact } from '#lib/facts/fact'
import { countryOf } from '#lib/language/zh/lexicon/countries'
import { isPersonName } from '#lib/language/zh/speaker-words'

/**
 * A closed list of frames, each with its parties: A和B举行会谈, A和B通电话, A会见B, A向B提交X. Everything else that
 * happens is left to dates and statements: open-domain event extraction is not reliable enough to ask about.
 */

/** A frame found in a clause. */
export interface Frame {
  /** Whether it is told without its parties' own verb, and counts only with a day. */
  readonly isNamed?: boolean
  readonly frame: EventFact['frame']
  readonly participants: readonly string[]
  /** What was held or handed over. */
  readonly what: string
  readonly place?: string
}

/** What a meeting is called. */
export const MEETING = '会谈|会晤|峰会|首脑会议|会议|通话|磋商|谈判|对话|会见|会面'
const HOLD = new RegExp(
  `(?<parties>[^，,。；：]{2,60}?)(?:举行|进行|召开|展开|开展|举办)了?(?<what>[^，,。；：]{0,16}?(?:${MEETING}))`,
  'u',
)
/** 两国元首将在巴黎再次会晤: the meeting as a verb, at the end of its clause. */
const CONFER = /(?<parties>[^，,。；：]{2,60}?)(?<what>会晤|会谈|会面|晤谈)(?=[，,。；！]|$)/u
const CALL =
  /(?<parties>[^，,。；：]{3,60}?)(?:通了?[^，,。；]{0,8}电话|(?:举行|打)了[^，,。；]{0,12}电话|通话)(?=(?:时|之?后)?(?:[，,。；！]|$)|时(?:表[示明]|说|称|指出|强调))/u
const MEET =
  /(?<first>[^，,。；：]{2,30}?)(?:将|已|曾)?(?:在[^，,。；]{1,16})?(?<what>会见|会晤)了?(?<second>[^，,。；：]{2,30}?)(?:之?[前后]|时)?(?=[，,。；]|$)/u
const TRANSFER =
  /(?<first>[^，,。；：]{2,24}?)(?:已经|已|将)?(?:分别)?向(?<second>[^，,。；：]{2,24}?)(?:提交|递交|转交|移交)了?(?<what>[^，,。；：]{2,30}?)(?=[，,。；]|$)/u
const BETWEEN = /和|与|同(?![意时日年月])|跟|及(?!其)|、/gu
const PLACE =
  /(?:在|于)(?<place>(?!第|会|电话|此|双方|两国|在|北京时间|当地时间)[\p{Script=Han}·]{2,12}?)(?=再次|首次|举行|召开|进行|同|与|和|就|会见|会晤|会谈|会面|晤谈|通话|面对面)/u
const ABOUT = /(?:就|围绕)[^，,。；]{1,20}$/u
/** 一次「积极」通话: how often it was held and how it was called are not what was held. */
const PRAISE =
  /^(?:[^，,]{0,8}以来)?的?(?:第?[0-9一二三四五六七八九十两]+[次场轮])?|[“「][^”」]*[”」]的?|安全的|富有成效的/gu
/** 于北京时间上午: by which clock is no place. */
export const CLOCK = /[于在]?(?:北京|当地|东部|西部|莫斯科|格林尼治)时间/u
/** 甲应约同乙通话: how it came about. */
const ON_INVITATION = /应约|应邀|受邀/u
const LEAD_IN = /^(?:当地时间|北京时间|会谈前|会后|此间|，|,|\s)+/u
const MOST_PARTIES = 4
/** No clause that tells of a meeting is longer; a bound keeps the search linear. */
const LONGEST_CLAUSE = 160

/** What the text has told before the clause. */
export interface Told {
  /** Whose words the clause is part of. */
  readonly speaker?: string | undefined
  /** The two who met last in this paragraph, whom 双方 and 两国元首 mean. */
  readonly pair?: readonly string[] | undefined
}

const joinsOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(BETWEEN)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** 俄罗斯-北约理事会会议: a body of two sides, that meets or is met in. */
const OF_TWO = new RegExp(
  `(?<first>[\\p{Script=Han}·]{2,10})[-－–—‐](?<second>[\\p{Script=Han}·]{2,10}?)(?<what>(?:联合|常设|合作)?(?:理事会|委员会|论坛|峰会|首脑会议)(?:${MEETING})?)`,
  'u',
)
/** What a body of two is held or sat in by; its name alone tells of no meeting. */
const SITS = new RegExp(`举行|召开|开展|进行|举办|(?:理事会|委员会|论坛)(?:${MEETING})`, 'u')
/** 是否会举行, 若举行, 没有将举行, 举行会议的提议: what is asked, supposed, denied or wished for is no meeting. */
const NO_MEETING_YET =
  /是否|会不会|能否|可否|是不是|有没有|^(?:如果|若|假如|要是|一旦|除非)|(?:没有|尚无|暂无|并无|无意|不会|不再|拒绝|取消|推迟|放弃|未能|尚未|排除)[^，,。；]{0,40}(?:举行|进行|召开|会晤|会谈|会面|会见|通话|通电话)|(?:会谈|会晤|峰会|会议|通话|磋商|谈判|对话|会见|会面)的(?:提议|建议|提案|请求|邀请|可能性?|设想|意愿|想法|要求|条件|必要性?|前景)/u
/** 提议于12日举行: said to be wished for, and not that it will be. */
const PROPOSED =
  /(?:提议|建议|提出|希望|呼吁|期待|愿|要求|邀请|考虑)[^，,。；]{0,24}(?:举行|召开|开展|进行|举办)/u

/** The parties that a text names and nothing else, in order; null when it names none. */
export const partiesNamed = (text: string): readonly string[] | null => shortPair(text) ?? partyList(text)

/** A、B和C, where each piece is a party; a name may itself hold 与 or 和 (欧洲安全与合作组织). */
const partyList = (text: string, most = MOST_PARTIES): string[] | null => {
  for (const { start, end } of most > 1 ? joinsOf(text) : []) {
    const first = partyName(text.slice(0, start))
    const rest = first ? partyList(text.slice(end), most - 1) : null
    if (first && rest) return [first, ...rest]
  }
  const whole = partyName(text)
  return whole ? [whole] : null
}

/**
 * A和B in what stands before 举行: the parties of the meeting, place and topic left out. Where the first party is left
 * out or is 他 (计划于19日与B举行会谈), it is whoever is speaking.
 */
const partiesOf = (raw: string, { speaker, pair: lastPair }: Told): readonly string[] | null => {
  const started = raw.replace(LEAD_IN, '').replace(CLOCK, '').replace(ON_INVITATION, '')
  const place = PLACE.exec(started)
  // 在甲与乙通话后: 甲 may be a person or a town, and so who met is open.
  if (place?.index === 0 && isPersonName(place.groups?.place ?? '')) return null
  const text = started
    .replace(PLACE, '')
    .replace(ABOUT, '')
    .replace(/(?:在|于)[\p{Script=Han}·]{2,12}$/u, '')
  const pair = shortPair(text)
  if (pair) return pair
  if (lastPair && meansPair(text, lastPair)) return lastPair
  const omitted = /^(?:他|她)?(?:将|计划|拟|还|也|再次|于|在|会)*(?:与|同|和)(?<rest>.+)$/u.exec(text)?.groups
  const others = omitted?.rest && speaker ? partyList(omitted.rest) : null
  const names = others && speaker ? [partyName(speaker) ?? speaker, ...others] : partyList(text)
  return names && names.length >= 2 && new Set(names).size === names.length ? names : null
}

/** Where a clause says that it was. */
const placeIn = (clause: string): { readonly place?: string } => {
  const place = PLACE.exec(clause)?.groups?.place
  return place ? { place } : {}
}

const held = (clause: string, told: Told): Frame | null => {
  const groups = HOLD.exec(clause)?.groups
  const participants = groups ? partiesOf(groups.parties ?? '', told) : null
  return (
    participants && {
      frame: 'meet',
      participants,
      what: (groups?.what ?? '').replace(PRAISE, ''),
      ...placeIn(clause),
    }
  )
}

const conferred = (clause: string, told: Told): Frame | null => {
  const groups = CONFER.exec(clause)?.groups
  const participants = groups ? partiesOf(groups.parties ?? '', told) : null
  return (
    participants && {
      frame: 'meet',
      participants,
      what: (groups?.what ?? '').replace(PRAISE, ''),
      ...placeIn(clause),
    }
  )
}

const called = (clause: string, told: Told): Frame | null => {
  const groups = CALL.exec(clause)?.groups
  const participants = groups ? partiesOf(groups.parties ?? '', told) : null
  return participants && { frame: 'meet', participants, what: '通话' }
}

const met = (clause: string): Frame | null => {
  const groups = MEET.exec(clause)?.groups
  const host = groups ? partyName((groups.first ?? '').replace(LEAD_IN, '')) : null
  const guests = host ? partyList(groups?.second ?? '') : null
  return host && guests && !guests.includes(host)
    ? { frame: 'meet', participants: [host, ...guests], what: groups?.what ?? '' }
    : null
}

const handedOver = (clause: string): Frame | null => {
  const groups = TRANSFER.exec(clause)?.groups
  const giver = groups ? partyName(groups.first ?? '') : null
  const takers = giver ? partyList(groups?.second ?? '') : null
  return giver && takers && groups?.what
    ? { frame: 'transfer', participants: [giver, ...takers], what: groups.what }
    : null
}

/** The country or union with which a text ends: what precedes it in the clause is no part of the name. */
const countryAtEnd = (text: string): string | null => {
  for (let start = 0; start <= text.length - 2; start++) {
    const country = countryOf(text.slice(start))
    if (country) return country
  }
  return null
}

/** The sides of a body of two; the clause without what foreign names stand in brackets. */
const ofTwo = (clause: string): Frame | null => {
  const text = clause.replace(/[（(][^）)]{1,60}[）)]/gu, '')
  if (!SITS.test(text) || PROPOSED.test(text)) return null
  const groups = OF_TWO.exec(text)?.groups
  const first = groups ? countryAtEnd(groups.first ?? '') : null
  const second = groups ? countryOf(groups.second ?? '') : null
  return first && second && first !== second
    ? { frame: 'meet', isNamed: true, participants: [first, second], what: groups?.what ?? '' }
    : null
}

const FRAMES: readonly ((clause: string, told: Told) => Frame | null)[] = [
  held,
  conferred,
  called,
  met,
  handedOver,
  ofTwo,
]

/** Every frame's verb. A look for one of them spares most clauses the search for parties. */
const FRAME_VERB =
  /会晤|会谈|会面|晤谈|举行|进行|召开|展开|开展|举办|电话|通话|会见|[-－–—‐][^，。；]{2,20}会|提交|递交|转交|移交/u

/** Whether a clause has a verb with which a frame can be filled, and is no longer than those that are read. */
export const mayFillFrame = (clause: string): boolean =>
  clause.length <= LONGEST_CLAUSE && FRAME_VERB.test(clause)

/** Whether what a clause tells of was or will be held, and is not merely asked, supposed or wished for. */
export const isHeld = (clause: string): boolean => !NO_MEETING_YET.test(clause)

/**
 * The first frame that a clause fills.
 *
 * @param clause without its date
 */
export const findFrame = (clause: string, told: Told = {}): Frame | null => {
  if (!mayFillFrame(clause) || !isHeld(clause)) return null
  for (const find of FRAMES) {
    const frame = find(clause, told)
    if (frame) return frame
  }
  return null
}
