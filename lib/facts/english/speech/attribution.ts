import { SPEECH_VERBS, takesAddressee } from '#lib/facts/english/lexicon/speech-verbs'
import { type Party, readParty } from '#lib/facts/english/names/party'

/**
 * Where a sentence says who speaks: SUBJECT VERB (X said), VERB SUBJECT after a quotation (said X), and according to
 * SUBJECT. Only a phrase that is in its whole the name of somebody is a subject; anything else says nothing.
 */
export interface Attribution {
  readonly subject: Party
  /** From the first character of subject or verb to the last of both. */
  readonly start: number
  readonly end: number
  readonly verb: string
  readonly verbStart: number
  readonly verbEnd: number
  /** said X: what follows the subject is no content of its own. */
  readonly inverted: boolean
  readonly addressee?: string
}

const VERB = new RegExp(
  `\\b(?<before>(?:(?:has|had|have|also|later|then|again|repeatedly|publicly|initially|further|once|firmly|immediately|separately|previously|earlier|recently|bluntly|flatly) )*)(?<verb>${SPEECH_VERBS})\\b(?!\\s+to be\\b)`,
  'giu',
)
const PASSIVE =
  /\b(?:is|was|were|be|been|are|being|am|not|never|to|of|the|a|an|no|its|his|her|their|nor|neither)\s+$/iu
const LOOK_BACK = 260
const LOOK_AHEAD = 200

/** What cannot be part of a subject: it begins after the last of these. */
const WALL =
  /[□”"“;:]|\s[—–-]\s|,\s+(?:and|but|while|though|although|yet|so|as|after|because)\s|^(?:and|but|yet|so|still)\s/giu
const ADVERBIAL =
  /(?:,? (?:on|in|at|during|after|before|to|from|by) [^,□“”]{2,60}|, (?:speaking|talking|writing|addressing|appearing|visiting|testifying|traveling) [^,□“”]{2,80}| (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|meanwhile|however|also|later|then|again|repeatedly|separately|bluntly|once)| in turn),?$/iu

const wallBefore = (text: string, from: number, to: number): number => {
  let wall = from
  for (const { index, 0: mark } of text.slice(from, to).matchAll(WALL)) wall = from + index + mark.length
  return wall
}

interface Found {
  readonly party: Party
  readonly start: number
  readonly end: number
}

/** The longest phrase that ends here and names somebody; words of time and place before the verb come off. */
const subjectBefore = (text: string, end: number): Found | null => {
  const wall = wallBefore(text, Math.max(0, end - LOOK_BACK), end)
  let to = wall + text.slice(wall, end).trimEnd().length
  for (let tries = 0; tries < 3; tries++) {
    const region = text.slice(wall, to)
    const starts = [
      0,
      ...[...region.matchAll(/,\s+|\bthat\s+/gu)].map(({ index, 0: mark }) => index + mark.length),
    ]
    for (const at of starts) {
      const raw = region.slice(at)
      const party = readParty(raw)
      const lead = raw.length - raw.trimStart().length
      if (party) return { party, start: wall + at + lead, end: to }
    }
    const shorter = region.replace(ADVERBIAL, '')
    if (shorter === region) return null
    to = wall + shorter.trimEnd().length
  }
  return null
}

/** The longest phrase that begins here and names somebody. */
const subjectAfter = (text: string, start: number): Found | null => {
  const stop = /[.;:□“”"—–]|$/u.exec(text.slice(start, start + LOOK_AHEAD))
  const dot = /(?:[^.;:□“”"—–]|(?<=\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|U\.S|[A-Z]|U))\.)*/u.exec(
    text.slice(start, start + LOOK_AHEAD),
  )
  const region = (dot?.[0] ?? text.slice(start, start + (stop?.index ?? 0))).trimEnd()
  const cuts = [
    ...region.matchAll(
      /,|\s(?:on|in|at|after|before|during|to|of|as|when|while|and|from|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu,
    ),
  ]
  const ends = [region.length, ...cuts.map(({ index }) => index).reverse()]
  for (const at of ends) {
    const bare = region.slice(0, at).replace(/,$/u, '')
    const party = readParty(bare)
    const lead = bare.length - bare.trimStart().length
    if (party) return { party, start: start + lead, end: start + bare.length }
  }
  return null
}

const TOLD =
  /^\s+(?<who>(?:the |a |an |his |her |their )?[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,4}?)(?=,? (?:on|in|at|that|during|after|late|before)\b|,|:| □| [“"]| (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b| (?:he|she|it|they|the|there|his|her|their) )/u

const attributionAt = (text: string, match: RegExpMatchArray): Attribution | null => {
  const { before = '', verb = '' } = match.groups ?? {}
  const at = match.index ?? 0
  const [verbStart, verbEnd] = [at + before.length, at + match[0].length]
  if (PASSIVE.test(text.slice(Math.max(0, at - 12), at))) return null
  const afterQuotation = /[”"],?\s*$|[”"]\s*$/u.test(text.slice(0, at)) || /,\s*$/u.test(text.slice(0, at))
  const told = takesAddressee(verb.toLowerCase()) ? TOLD.exec(text.slice(verbEnd)) : null
  const own = subjectBefore(text, at)
  if (own && (!takesAddressee(verb.toLowerCase()) || told)) {
    const end = verbEnd + (told?.[0].length ?? 0)
    const addressee = told?.groups?.who
    const spoken = { verb: verb.toLowerCase(), verbStart, verbEnd, inverted: false }
    return { subject: own.party, start: own.start, end, ...spoken, ...(addressee ? { addressee } : {}) }
  }
  if (!afterQuotation || before !== '' || own) return null
  const other = subjectAfter(text, verbEnd)
  if (!other || other.party.kind === 'pronoun') return null
  return {
    subject: other.party,
    start: verbStart,
    end: other.end,
    verb: verb.toLowerCase(),
    verbStart,
    verbEnd,
    inverted: true,
  }
}

const ACCORDING = /\b(?:according to|in the words of)\s+/giu

const accordingAt = (text: string, match: RegExpMatchArray): Attribution | null => {
  const at = match.index ?? 0
  const from = at + match[0].length
  const found = subjectAfter(text, from)
  if (!found || found.party.kind === 'pronoun') return null
  return {
    subject: found.party,
    start: at,
    end: found.end,
    verb: 'according to',
    verbStart: at,
    verbEnd: at + match[0].trimEnd().length,
    inverted: true,
  }
}

/**
 * All attributions of a sentence, in their order.
 *
 * @param text the sentence with quotations and parentheses blanked out
 */
export const attributionsIn = (text: string): Attribution[] =>
  [
    ...[...text.matchAll(VERB)].map((match) => attributionAt(text, match)),
    ...[...text.matchAll(ACCORDING)].map((match) => accordingAt(text, match)),
  ]
    .filter((one) => one !== null)
    .sort((a, b) => a.start - b.start)
