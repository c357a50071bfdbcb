import { adverbial, shownDate, whichDate } from '#lib/items/wording/english-dates'
import { ENGLISH_MEETINGS } from '#lib/items/wording/english-meetings'
import { asSentence, questionOf } from '#lib/items/wording/english-question'
import { open } from '#lib/items/wording/open'
import type { AskedDate, Relay, Wording, Words } from '#lib/items/wording/wording'

const quoted = (text: string): string => {
  const inner = text.replace(/(^|[\s(])[“"](?=\S)/gu, '$1‘').replace(/[”"]/gu, '’')
  return `“${inner}”`
}

/** Without its last full stop, inside a last quotation mark too: “whatever the weather.” */
const withoutStop = (text: string): string => open(text).replace(/[.,](?=[”’"]$)/u, '')

/** A quotation at the end of a sentence: a full stop goes inside it; its own question or exclamation mark closes both. */
const quotedLast = (text: string, mark: '.' | '?'): string => {
  const own = /[!?]$/u.exec(text.trim())?.[0]
  if (own) return `${quoted(`${open(text)}${own}`)}${mark === '?' && own !== '?' ? '?' : ''}`
  return mark === '.' ? quoted(`${withoutStop(text)}.`) : `${quoted(withoutStop(text))}?`
}

/** Verbs that can stand before `that` in a question as they stood in the text. */
const TAKES_THAT =
  /^(?:said|says|say|warned|warns|announced|announces|denied|denies|insisted|insists|argued|argues|confirmed|promised|pledged|vowed|predicted|predicts|claimed|claims|suggested|stressed|emphasized|declared|estimated|estimates|believes?|believed|hopes?|hoped|acknowledged|admitted|noted|concluded|explained|reported|reiterated|maintains|maintained|thinks?|expects|complained|cautioned)$/u

const verbOf = ({ cue }: Words): string => {
  const verb = cue.toLowerCase().trim()
  return TAKES_THAT.test(verb) ? verb : 'said'
}

const relayed = (relay: Relay | undefined): string =>
  relay ? `According to ${relay.name}, as quoted in the article,` : 'According to the article,'

const whoSaid = (words: Words, _: { readonly isPerson: boolean }, relay?: Relay): string =>
  words.direct
    ? `${relayed(relay)} who said: ${quotedLast(words.text, '?')}`
    : `${relayed(relay)} who ${verbOf(words)} that ${withoutStop(words.text)}?`

const claimSaid = (words: Words, speaker: string): string =>
  words.direct
    ? `${asSentence(speaker)} said: ${quotedLast(words.text, '.')}`
    : `${asSentence(speaker)} ${verbOf(words)} that ${withoutStop(words.text)}.`

const when = (event: string, { value, mod, year }: AskedDate): string | null => {
  const asked = mod === undefined ? questionOf(whichDate(value, year), open(event)) : null
  return asked && `According to the article, ${asked}?`
}

const claimWhen = (event: string, date: string): string => `${asSentence(adverbial(date))}, ${open(event)}.`

/** Questions in English, as a good teacher would write them. */
export const ENGLISH: Wording = {
  quoted,
  shownDate,
  whoSaid,
  whoSaidBecause: (words, speaker, title) => {
    const isTitled = title && speaker !== title && !speaker.toLowerCase().includes(title.toLowerCase())
    return claimSaid(words, isTitled ? `${title} ${speaker}` : speaker)
  },
  claimSaid,
  when,
  whenBecause: claimWhen,
  claimWhen,
  ...ENGLISH_MEETINGS,
  howMany: (clause) => `According to the article, which figure fills the blank? “${clause}”`,
  fillIn: (sentence) => `Fill in the blank from the article: ${sentence}`,
  original: (sentence) => `The article says: ${/[”"?!]$/u.test(sentence) ? sentence : `${open(sentence)}.`}`,
  matchSpeakers: 'Match each statement with the person who made it.',
  putInOrder: 'Put these events in order of time, the earliest first.',
  row: (left, right) => `${left}: ${right}`,
  rowBreak: '; ',
  judge: (claim) => `True or false, according to the article? ${claim}`,
  truth: ['True', 'False'],
}
