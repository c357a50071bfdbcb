import { type Party, readParty } from '#lib/facts/english/names/party'
import type { People } from '#lib/facts/english/names/people'

/**
 * A closed list of ways in which English news tells of a meeting: A and B met, A will meet with B, A and B will hold
 * talks, talks between A and B, A and B spoke by phone. Everything else that happens is left to dates and statements.
 */
export interface Frame {
  readonly parties: readonly Party[]
  /** What was held: talks, summit, meeting, phone call. */
  readonly what: string
  readonly planned: boolean
  /** Where the clause begins and ends, within the text. */
  readonly start: number
  readonly end: number
  readonly place?: string
}

const AHEAD =
  'will(?: also| again| then)?|would(?: also| again)?|(?:is|are|was|were) (?:due|scheduled|expected|set|slated|planning|to)(?: to)?|(?:plan|plans|planned|agreed) to|(?:is|are) to'
const TALKS =
  '(?:peace |trade |direct |formal |informal |bilateral |further |fresh |new |urgent |private |separate |technical |exploratory |first |final )*(?:talks|negotiations|consultations|discussions|summit(?: meeting)?|meetings?|(?:phone|telephone|video) call|round of (?:\\w+ )?(?:talks|negotiations|consultations))'
const HOLD = new RegExp(
  `\\s(?:(?<ahead>${AHEAD}) (?:hold|have|begin|open|start|resume|conduct)|(?:held|had|began|opened|resumed|concluded)) (?:(?:a|an|their|its|the|another|two days of|three days of|two rounds of)\\s)?(?:\\w+ )?(?<what>${TALKS})\\b`,
  'gu',
)
const MEET = new RegExp(
  `\\s(?:(?<ahead>${AHEAD}) meet|(?:has |have |had )?met)\\b(?: again)?(?: with)?`,
  'gu',
)
const SPEAK = new RegExp(
  `\\s(?:(?<ahead>${AHEAD}) speak|spoke|talked) (?:(?:again |with .{2,60} )?(?:by|on the) (?:phone|telephone))`,
  'gu',
)
const BETWEEN = new RegExp(
  `(?<what>${TALKS}) between (?<parties>[^,;:]{5,120}?) (?<verb>(?:will|would) (?:be held|take place|begin|resume|start|open|continue)|(?:is|are) (?:due|scheduled|expected|set)(?: to \\w+)?|(?:was|were) held|took place|began|opened|resumed)\\b`,
  'giu',
)
const WALL =
  /[;:—–□“”]|\s-\s|\bthat\s|,\s+(?:and|but|while|when|where|after|before|which|who)\s|\s(?:after|before|when|while|because|if|where|since|until)\s/gu
const END =
  /[;:—–□“”]|,|\s-\s|\s(?:after|before|when|while|because|if|where|since|until|and (?:will|would|signed|agreed|then))\s/u
const LEAD = /^\s*(?:on|in|at)?\s*$/iu
const PLACE =
  /\b(?:in|at) (?:the (?:\w+ ){0,2}(?:city|town|capital|port|village|island) of )?(?<place>\p{Lu}[\p{L}’'-]+(?: (?:de|la|al|of|on|upon)? ?\p{Lu}[\p{L}’'-]+){0,2})/gu
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|French)\b/u
/** What may follow where A and B met: a time, a place, an end; anything else is what they met. */
const GOES_ON =
  /^\s*(?:$|[.,;?!]|\s{2}|(?:on|in|at|for|again|twice|to|last|this|next|aboard|near|outside|privately|separately|face|once|several|during|there|every|behind|over|late|early|as)\b)/u
const JOINT = /,? and |, | and /u
const CONDITION = /\b(?:if|unless|whether)\b/iu
const NAMED: ReadonlySet<Party['kind']> = new Set(['person', 'country', 'organisation', 'name'])
const LONGEST = 400

const wallBefore = (text: string, end: number): number => {
  let wall = 0
  for (const { index, 0: mark } of text.slice(0, end).matchAll(WALL)) wall = index + mark.length
  return wall
}

const endAfter = (text: string, from: number): number => {
  const found = END.exec(text.slice(from))
  return found ? from + found.index : text.length
}

/** A party under its full name; a family name that nobody bears in full is no party. */
const named = (text: string, people: People): Party | null => {
  const party = readParty(
    text.replace(/^(?:both|then|later)\s+/iu, '').replace(/\s+(?:both|also|then|later)$/iu, ''),
  )
  if (!party || !NAMED.has(party.kind)) return null
  return { ...party, name: people.fullName(party.name) ?? party.name }
}

/** A; A and B; A, B and C: every piece must name a party, and a body may itself hold an and. */
const partyList = (text: string, people: People): Party[] | null => {
  const whole = named(text.trim(), people)
  const pieces = text.trim().split(JOINT)
  if (whole && (pieces.length < 2 || whole.kind === 'organisation')) return [whole]
  const parties = pieces.map((piece) => named(piece, people))
  return parties.every((party) => party !== null) && parties.length <= 4 ? parties : whole && [whole]
}

/** The parties whose names end where the verb begins; words of time before them stay out. */
const partiesBefore = (
  text: string,
  end: number,
  people: People,
): { parties: Party[]; start: number } | null => {
  const wall = wallBefore(text, end)
  const region = text.slice(wall, end)
  const starts = [0, ...[...region.matchAll(/,\s+/gu)].map(({ index, 0: mark }) => index + mark.length)]
  for (const at of starts) {
    const raw = region.slice(at)
    const parties = partyList(raw, people)
    if (
      parties &&
      (at === 0 ||
        LEAD.test(region.slice(0, at).replace(/,\s*$/u, '')) ||
        !/\p{Lu}/u.test(region.slice(0, at).slice(1)))
    )
      return { parties, start: wall + at + raw.length - raw.trimStart().length }
  }
  return null
}

/** The parties named next: with B, B and C, cut where the phrase goes on with a time, a place or a purpose. */
const partiesAfter = (text: string, from: number, people: People): Party[] => {
  const rest = text.slice(from, endAfter(text, from))
  const phrase = rest.replace(/^ with\b/u, '')
  const cuts = [
    ...phrase.matchAll(
      /\s(?:on|in|at|for|to|over|about|during|later|next|again|this|last|by|as|from|near|outside|aboard)\b|\s{2,}|[.!?]|$/gu,
    ),
  ]
  for (const { index } of cuts.reverse()) {
    const parties = partyList(phrase.slice(0, index), people)
    if (parties) return parties
  }
  return []
}

const placeIn = (clause: string, parties: readonly Party[]): string | undefined => {
  for (const { groups } of clause.matchAll(PLACE)) {
    const place = groups?.place ?? ''
    if (!NO_PLACE.test(place) && !parties.some(({ name }) => name.includes(place))) return place
  }
  return undefined
}

const frameOf = (
  text: string,
  before: { readonly parties: readonly Party[]; readonly start: number },
  others: readonly Party[],
  verbEnd: number,
  more: { readonly what: string; readonly planned: boolean },
): Frame | null => {
  const parties = [...before.parties, ...others]
  const names = new Set(parties.map(({ name }) => name))
  const end = endAfter(text, verbEnd)
  const clause = text.slice(before.start, end)
  if (
    parties.length < 2 ||
    names.size !== parties.length ||
    CONDITION.test(text.slice(wallBefore(text, before.start), end))
  )
    return null
  const place = placeIn(text.slice(verbEnd, end), parties)
  return clause.length > LONGEST
    ? null
    : { parties, start: before.start, end, ...more, ...(place ? { place } : {}) }
}

const active = (text: string, pattern: RegExp, what: string | null, people: People): Frame[] =>
  [...text.matchAll(pattern)].flatMap((match): Frame[] => {
    const before = partiesBefore(text, match.index, people)
    if (!before) return []
    const verbEnd = match.index + match[0].length
    const after = text.slice(verbEnd, verbEnd + 6)
    const withWhom = what === 'meeting' || /^ with\b/u.test(after) ? partiesAfter(text, verbEnd, people) : []
    if (what === 'meeting' && withWhom.length === 0 && !GOES_ON.test(text.slice(verbEnd))) return []
    const held = what ?? match.groups?.what ?? ''
    const frame = frameOf(text, before, withWhom, verbEnd, {
      what: held,
      planned: match.groups?.ahead !== undefined,
    })
    return frame ? [frame] : []
  })

const between = (text: string, people: People): Frame[] =>
  [...text.matchAll(BETWEEN)].flatMap((match): Frame[] => {
    const { what = '', parties: raw = '', verb = '' } = match.groups ?? {}
    const parties = partyList(raw, people)
    if (!parties) return []
    const planned = /^(?:will|would|is|are)\b/iu.test(verb)
    const frame = frameOf(text, { parties, start: match.index }, [], match.index + match[0].length, {
      what,
      planned,
    })
    return frame ? [frame] : []
  })

/**
 * The meetings that a sentence tells of.
 *
 * @param text the sentence with quotations and dates blanked out
 */
export const framesIn = (text: string, people: People): Frame[] => [
  ...active(text, HOLD, null, people),
  ...active(text, MEET, 'meeting', people),
  ...active(text, SPEAK, 'phone call', people),
  ...between(text, people),
]
