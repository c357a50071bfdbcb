import { open } from '#lib/items/wording/open'

/** How somebody's words are asked for and claimed in English. */

/** One kind of mark for what is quoted, however the article writes it: "…", ''…'' and “…” are “…”. */
export const withCurlyMarks = (text: string): string =>
  text
    .replace(/''/gu, '"')
    .replace(/(^|[\s([—–-])"\s?(?=\S)/gu, '$1“')
    .replace(/\s?"/gu, '”')

export const quotedEnglish = (text: string): string => {
  const inner = withCurlyMarks(text).replaceAll('“', '‘').replaceAll('”', '’')
  return `“${inner}”`
}

/** Verbs whose content is a clause with that, in the forms in which news has them. */
const TAKES_THAT =
  /\b(said|says|say|warned|warns|announced|announces|denied|denies|insisted|insists|argued|argues|confirmed|promised|pledged|vowed|predicted|predicts|claimed|claims|suggested|suggests|stressed|emphasi[sz]ed|declared|estimated|estimates|believes?|believed|hopes?|hoped|acknowledged|admitted|noted|notes|concluded|explained|reported|reiterated|maintains|maintained|thinks?|expects|complained|cautioned|added|demanded|demands|proposed|proposes|recommended|recommends|insisted|found|revealed|disclosed|ruled|rules|highlighted)\b/iu
/** Verbs whose content is what somebody means to do. */
const TAKES_TO =
  /\b(vowed|vows|pledged|pledges|promised|promises|threatened|threatens|agreed|agrees|refused|refuses|offered|offers|decided|decides|plans|planned|hopes|hoped|wants|wanted)\b/iu
/** What is not yet so and is wanted: demanded that Kyiv cede territory. */
const WANTED = /^(?:demand|propos|recommend)/u

/** said, warned: the verb of the words where it can stand before that. */
export const englishVerb = (cue: string): string => {
  const verb = TAKES_THAT.exec(cue)?.[1]?.toLowerCase() ?? 'said'
  if (verb === 'added' || verb === 'say') return 'said'
  // They hope; who hopes?
  return /^(?:hope|believe|think)$/u.test(verb) ? `${verb}s` : verb
}

/** Without its last full stop, inside a last quotation mark too: “whatever the weather.” */
const withoutStop = (text: string): string => withCurlyMarks(open(text)).replace(/[.,](?=[”’]$)/u, '')

/** Whether a clause has no tense of its own: Kyiv cede territory, the ships be released. */
const isBare = (cue: string): boolean => WANTED.test(englishVerb(cue))

/**
 * The verb of saying with what was said behind it: said that the dam would hold; vowed to end the war.
 *
 * @returns null where the words are no clause that this verb can take
 */
export const englishTells = (cue: string, text: string): string | null => {
  const words = withoutStop(text)
  // “It was built so. We did import it,” and that must change: two sentences stand behind no that.
  if (/[“‘][^”’]*[.!?] \p{Lu}[^”’]*[”’]./u.test(words)) return null
  if (/^(?:not )?to /u.test(words)) {
    const verb = TAKES_TO.exec(cue)?.[1]?.toLowerCase()
    return verb === undefined ? null : `${verb} ${words}`
  }
  // Demands Russia withdraw: said alone would make a statement of what is only wanted.
  if (/\b(?:demand|urge|call|ask|order)\w*\b/iu.test(cue) && !isBare(cue)) return null
  return `${englishVerb(cue)} that ${words}`
}

/** X said that … as a sentence; null where the words can't stand behind the verb. */
export const englishSaid = (speaker: string, cue: string, text: string, direct: boolean): string | null => {
  const said = speaker.charAt(0).toUpperCase() + speaker.slice(1)
  if (direct)
    return `${said} said: ${quotedEnglish(/[!?]$/u.test(text.trim()) ? text.trim() : `${withoutStop(text)}.`)}`
  const tells = englishTells(cue, text)
  return tells === null ? null : `${said} ${tells}.`
}

/** What was said as an answer by itself: “We will not go.” in marks; The dam would hold, written large, without. */
export const englishOption = (text: string, direct: boolean): string => {
  const words = withoutStop(text)
  if (direct) return quotedEnglish(/[!?]$/u.test(text.trim()) ? text.trim() : `${words}.`)
  return words.replace(/^“?\p{Ll}/u, (first) => first.toUpperCase())
}

/** The siege would end and ordered that the ships return: behind and the article tells what else the speaker did. */
export const alsoTells = (text: string): boolean =>
  /\band (?:said|\p{Ll}+ed) (?:the fact )?that\b|, and (?:said|told|highlighted|stressed|warned|praised|thanked|criticized|criticised|condemned|urged)\b/u.test(
    text,
  )
