import { type RawAdverbial, SOURCES, type Stretch } from '#lib/language/zh/adverbials'
import { isDe } from '#lib/language/zh/grammar'
import { PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { isMedium } from '#lib/language/zh/lexicon/media'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import { TAILED } from '#lib/language/zh/predicate'
import type { RawClause } from '#lib/language/zh/raw-clause'
import type { Token } from '#lib/language/zh/token'

/** Who speaks in a clause where a preposition leads to them: 据X报道, 根据主办方, 在…的人士称. */

/** Behind these stands in whose eyes, to whom or with whom something is said: never who says it. */
const HEARERS: ReadonlySet<RawAdverbial['role']> = new Set(['to', 'with', 'source', 'time', 'about'])

/** 曾为某人撰稿、目前在某市担任顾问的王某|称: a person whom all before 的 describes, right before the verb. */
const speaksDescribed = (clause: RawClause, tokens: readonly Token[]): Stretch | null => {
  const { predicate, adverbials } = clause
  const last = adverbials.at(-1)
  if (!predicate || !last?.noun || HEARERS.has(last.role)) return null
  const { from, to } = last.noun
  const end = tokens[to - 1]?.class === 'aside' ? to - 1 : to
  const isNamed = tokens[end - 1]?.tag === 'nr' && tokens.slice(from, end).some(isDe)
  return isNamed && firstTurn(tokens, predicate.from, to) === to ? { from, to: end } : null
}

/** 在听取了简报的人士称: where nobody else is named, whom 在 leads to speaks. */
const speakAfterAt = (clause: RawClause, tokens: readonly Token[]): void => {
  const described = clause.speech ? speaksDescribed(clause, tokens) : null
  if (described) {
    clause.subject = described
    return
  }
  const at = clause.adverbials.find(({ marker, noun }) => marker === '在' && noun !== null)
  const last = at?.noun ? tokens[at.noun.to - 1] : undefined
  const isNamed = last?.tag === 'nr' && at?.noun && tokens.slice(at.noun.from, at.noun.to).some(isDe)
  if (clause.speech && at?.noun && last && (isNamed || isOffice(last.text) || PEOPLE_WORDS.has(last.text)))
    clause.subject = at.noun
}

/** 老家就|在福岛附近的古川好子|说: with no word of place to close it, 在 describes whoever is named right before the verb. */
const speakBehindPlace = (clause: RawClause, tokens: readonly Token[]): void => {
  const { speech, predicate, subject, adverbials } = clause
  if (!speech || !predicate || !subject) return
  const place = adverbials.find(({ marker, noun }) => marker === '在' && noun !== null)?.noun
  const isBefore = place && place.to > subject.to && place.to === firstTurn(tokens, predicate.from, place.to)
  const last = place && tokens[place.to - 1]?.class === 'aside' ? place.to - 2 : (place?.to ?? 0) - 1
  if (!isBefore || tokens[last]?.tag !== 'nr' || !tokens.slice(place.from, place.to).some(isDe)) return
  clause.subject = { from: subject.from, to: place.to }
}
/** Where the adverbs and times begin that stand before a verb, not before `from`. */
const firstTurn = (tokens: readonly Token[], verb: number, from: number): number => {
  let at = verb
  while (at > from && ['adverb', 'time', 'conjunction'].includes((tokens[at - 1] as Token).class)) at--
  return at
}

/** 根据主办方，…: whoever is named speaks, with no verb for it; 根据协议 leads to no words. */
const isSomebody = (token: Token | undefined): boolean =>
  token !== undefined && (isOffice(token.text) || PEOPLE_WORDS.has(token.text) || isMedium(token.text))

const QUOTING: ReadonlySet<string> = new Set(['援引', '引述', '引用'])
/** 某社引述了官员说法，…: whoever quotes passes on what is told behind, with no verb for it. */
const passOn = (clause: RawClause): void => {
  const { subject, predicate, adverbials } = clause
  const source = adverbials.at(-1)
  if (!subject || predicate || !source?.noun || !QUOTING.has(source.marker ?? '')) return
  clause.predicate = { from: source.from, to: source.to }
  clause.lemma = '转述'
  clause.speech = TAILED
}

/** 据X报道，…: the source speaks where nobody else does; 据X援引Y的话报道说: X is the subject. */
export const speakThroughSource = (clause: RawClause, tokens: readonly Token[]): void => {
  speakBehindPlace(clause, tokens)
  passOn(clause)
  if (clause.subject || (clause.predicate && !clause.speech)) return
  const source = clause.adverbials.find(
    ({ role, marker, noun, to, verb }) =>
      role === 'source' &&
      SOURCES.has(marker ?? '') &&
      noun !== null &&
      (verb !== undefined || noun.to < to || marker === '据' || isSomebody(tokens[noun.to - 1])),
  )
  if (!source?.noun) {
    speakAfterAt(clause, tokens)
    return
  }
  clause.subject = source.noun
  if (clause.predicate) return
  clause.predicate = { from: source.from, to: source.to }
  clause.lemma = source.marker ?? ''
  clause.speech = TAILED
}
