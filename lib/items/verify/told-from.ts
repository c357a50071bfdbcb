import { cutWords } from '#lib/language/zh/dictionary'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** Where in a stem begins what is told: behind 填空：, 据某某称，, 谁表示，, Who said that. */

const OPENING_ZH = /^(?:填空：)?(?:据[^，]{2,24}，)?/u
const ASKED_ZH = /^(?:谁|哪)[^，]*，/u
/** 谁表示，: in characters; what is longer tells something itself, unless it ends with a verb of speech. */
const BARE_ASKED = 8

const OPENING_EN =
  /^(?:Fill in the blank: )?(?:According to [^,]{2,60}, )?(?:Who \w+ (?:that |this: )|Which of these )?/u

const askedLength = (text: string): number => {
  const asked = ASKED_ZH.exec(text)?.[0] ?? ''
  if (asked.length <= BARE_ASKED) return asked.length
  // 谁在记者会上表示，: whoever is asked for says so, and no more is told.
  const last = cutWords(asked).at(-2)?.word ?? ''
  const says = [last, last.slice(-1)].some((one) => speechVerbOf(one) !== undefined)
  return says ? asked.length : 0
}

/** Offset at which a stem begins to tell something. */
export const toldFrom = (stem: string, isEnglish: boolean): number => {
  if (isEnglish) return OPENING_EN.exec(stem)?.[0].length ?? 0
  const opening = OPENING_ZH.exec(stem)?.[0].length ?? 0
  return opening + askedLength(stem.slice(opening))
}
