import { BODY, MEDIUM, NAMED_MEDIA, PEOPLE, ROLE } from '#lib/facts/english/lexicon/roles'
import { SPEECH_VERBS } from '#lib/facts/english/lexicon/speech-verbs'
import { isNameLike, NAME_PATTERN } from '#lib/facts/english/names/person-names'
import { bodyNamed, countryNamed } from '#lib/language/en/lexicon/countries'

/** Who can speak or meet: what a noun phrase names, judged by its whole wording. */
export interface Party {
  readonly kind: 'person' | 'country' | 'organisation' | 'media' | 'people' | 'role' | 'name' | 'pronoun'
  /** As the text has it, without title and honorific; a leading The is written small. */
  readonly name: string
  readonly title?: string
  /** Told by an honorific. */
  readonly gender?: 'he' | 'she'
}

const LONGEST = 160
const PRONOUN = /^(?:he|she|they|it)$/iu
const LEADING_WORD =
  /^(?:as|if|when|while|because|although|though|after|before|since|that|in|on|at|by|for|from|with|under|of|and|but|or|so|to|into|than|what|how|why|not|like|during|without|whether|where|which|who|his|her|its|their|our|my|your)\b/iu
const HONORIFIC =
  /^(?:(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Rev|Hon|Sen|Gov|Rep|Gen|Lt|Col|Capt|Adm|Amb)\.? )+/u
const HE = /\b(?:Mr|Sir|Lord)\b/u
const SHE = /\b(?:Mrs|Ms|Miss|Lady|Dame)\b/u

const TITLED = new RegExp(
  `^(?:[Tt]he |[Aa]n? )?(?<title>(?:[\\p{L}.'’-]+ ){0,6}?(?:${ROLE})s?)(?: of (?:the )?(?:\\p{Lu}[\\p{L}.'’-]+ ?){1,4}(?=,))?,? (?<name>(?:(?:Mr|Mrs|Ms|Dr|Sir)\\.? )?${NAME_PATTERN})$`,
  'u',
)
const OFFICE_FIRST = new RegExp(
  `^(?:[Tt]he |[Aa]n? |\\p{Lu}[\\p{L}]+(?:['’]s) )?(?<title>(?:[\\p{L}.'’-]+ ){0,6}?(?:${ROLE})(?: (?:of|for|at|to) [^,]{2,60})?), (?<name>${NAME_PATTERN}),?$`,
  'u',
)
const APPOSITIVE = new RegExp(
  `^(?<name>${NAME_PATTERN}), (?<what>(?:an?|the|who|whose|its|his|her|their|one|then|now|former|chief|head|deputy|senior|president|director|chair|professor|founder|leader|minister|ambassador|spokes)[^;:]{2,120}?),?$`,
  'u',
)
const OFFICE_IN_NAME = new RegExp(`^(?:(?:${ROLE}) )+(?=\\p{Lu})`, 'u')
const ROLE_WORD = new RegExp(`\\b(?:${ROLE})\\b`, 'u')
const PEOPLE_PHRASE = new RegExp(
  `^(?<count>(?:an?|the|one|two|three|four|five|six|several|some|many|most|few|other|another|both|all|more than \\w+) )?(?:[\\p{L}.'’-]+ ){0,5}?(?<head>${PEOPLE})(?<more>,? (?:for|of|at|in|from|with|on|to|who|familiar|close|involved|briefed|speaking|representing|near|outside|inside|there|based|whose)\\b.{0,110})?,?$`,
  'iu',
)
const BODY_PHRASE = new RegExp(
  `^(?:(?:an?|the|one|its|their) )?(?:[\\p{L}.'’&-]+ ){0,6}?(?:${BODY})(?: (?:of|for|on|in|and) [\\p{L}.'’ -]{2,50})?$`,
  'iu',
)
const MEDIUM_PHRASE = new RegExp(
  `^(?:(?:an?|the|[Tt]he) )?(?:[\\p{L}.'’-]+ ){0,4}?(?:${MEDIUM})$|^(?:${NAMED_MEDIA})$|^the (?:${NAMED_MEDIA})$`,
  'u',
)
/** So do a speech verb and that. */
const CLAUSE = new RegExp(`\\b(?:${SPEECH_VERBS}|that|which)\\b`, 'u')
/** A verb inside a phrase makes it a clause: not a name. */
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|said|says|can|could|did|does|do|be|been)\b/u

const small = (name: string): string =>
  name.replace(
    /^(The|A|An|One|Two|Three|Four|Five|Six|Several|Some|Many|Most|Few|Other|Another|Both|All|Officials?|Sources?|Diplomats?|Analysts?|Experts?|Witnesses|Residents|Economists|Historians|Researchers|Scientists|Negotiators|Lawmakers|Critics|Supporters|Aides|Investigators|Police|State|Local|People|Senior|Government|Activists|Observers|Organizers|Farmers|Fishermen|Doctors|Workers|Leaders|Ministers|Delegates|Scholars|Engineers|Authorities)(?= |$)/u,
    (word) => word.toLowerCase(),
  )

const keepsThe = (name: string): boolean =>
  /^The (?:\p{Lu}[\p{L}.'’]+ )*(?:New York|Washington|Economist|Guardian|Wall Street|Times)\b/u.test(name)

const personOf = (raw: string, title?: string): Party | null => {
  const honorific = HONORIFIC.exec(raw)?.[0] ?? ''
  const name = raw
    .slice(honorific.length)
    .replace(/['’]s$/u, '')
    .trim()
  if (!isNameLike(name)) return null
  const gender = HE.test(honorific) ? 'he' : SHE.test(honorific) ? 'she' : undefined
  return { kind: 'person', name, ...(title ? { title } : {}), ...(gender ? { gender } : {}) }
}

const titled = (text: string): Party | null => {
  const { title, name } = TITLED.exec(text)?.groups ?? OFFICE_FIRST.exec(text)?.groups ?? {}
  if (!title || !name || LEADING_WORD.test(title) || VERB.test(title)) return null
  // Chief Executive Paul Whitmore: the second word of the office stands where a first name could.
  const more = OFFICE_IN_NAME.exec(name)?.[0] ?? ''
  return personOf(name.slice(more.length), `${title} ${more}`.trim().replace(/^the /iu, ''))
}

const withAppositive = (text: string): Party | null => {
  const { name, what } = APPOSITIVE.exec(text)?.groups ?? {}
  if (!name || !what || (VERB.test(what) && !/^who(?:se)?\b/u.test(what))) return null
  const isTitle = ROLE_WORD.test(what) && !/^who\b/u.test(what) && what.length <= 70
  const title = what.replace(/^(?:an?|the|its|his|her|their|one of the) /u, '').replace(/,.*$/u, '')
  return personOf(name, isTitle ? title : undefined)
}

const collective = (text: string): Party | null => {
  if (VERB.test(text.replace(/ who .*$/u, ''))) return null
  const country = countryNamed(text)
  if (country) return { kind: 'country', name: country }
  const body = bodyNamed(text)
  if (body) return { kind: 'organisation', name: body }
  const person = titled(text)
  if (person) return person
  const name = keepsThe(text) ? text : small(text)
  if (MEDIUM_PHRASE.test(text)) return { kind: 'media', name }
  const people = PEOPLE_PHRASE.exec(text)?.groups
  if (people) {
    const definite = /^the $/iu.test(people.count ?? '') && !people.more && !/\p{Lu}/u.test(text.slice(4))
    return { kind: definite ? 'role' : 'people', name: name.replace(/,$/u, '').replace(/, .*$/u, '') }
  }
  if (BODY_PHRASE.test(text) && !CLAUSE.test(text)) return { kind: 'organisation', name }
  return null
}

/**
 * What a noun phrase names, if it names somebody at all: Finnish President Aino Virta; Aino Virta, the president; the
 * foreign ministry; two officials familiar with the talks; he.
 *
 * @returns null for any phrase that is not in its whole such a name
 */
export const readParty = (raw: string): Party | null => {
  const text = raw.trim()
  if (text.length < 2 || text.length > LONGEST || /[□“”"();:]|\b(?:who|whose|which|that),?$/u.test(text))
    return null
  if (PRONOUN.test(text)) return { kind: 'pronoun', name: text.toLowerCase() }
  if (LEADING_WORD.test(text)) return null
  const known = collective(text) ?? withAppositive(text)
  if (known) return known
  const honored = HONORIFIC.test(text) ? personOf(text) : null
  if (honored) return honored
  if (/^\p{Lu}{2,6}$/u.test(text)) return { kind: 'organisation', name: text }
  return isNameLike(text) ? { kind: 'name', name: text } : null
}
