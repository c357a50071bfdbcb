import type { Sentence } from '#lib/article/article'

/** LISBON, May 9, 2023 —, WASHINGTON, D.C. —, LONDON, Jan. 10 (Agency) -: where and when a report was written, before its first word. */

/** One word at least of a place is a name in capitals: U.S. alone is none. */
const PLACE = String.raw`(?=[\p{Lu} .'’-]*\p{Lu}{3})\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*)*`
/** A region, a month with its day, a year: capitals and numbers only, so that no verb stands among them. */
const PART = String.raw`, ?[\p{Lu}\d][\p{L}\d.]*(?: [\p{Lu}\d][\p{L}\d.]*)*`
const DAY_BARE = String.raw` \p{Lu}\p{L}{2,}\.? \d{1,2}`
const SOURCE = String.raw`\([^)]{2,40}\)|/[^/]{2,40}/`
const DASH = String.raw`(?:\s*[—–]|\s*--|\s-)\s*`
const DATELINE = new RegExp(
  `^(?:${PLACE}(?:${PART}|${DAY_BARE}){0,5}(?:\\s*(?:${SOURCE}))?|\\([^)]{2,40}\\))${DASH}(?=[\\p{Lu}\\d“"‘'])`,
  'u',
)
const ANY_DASH = /[—–]|--|\s-\s/gu

/** OPEC — The oil cartel — met: a dash that is closed again parts an aside off, and the name before it acts. */
const opensAside = (dateline: string, rest: string): boolean =>
  !/[,(/\d]/u.test(dateline) && (rest.match(ANY_DASH)?.length ?? 0) % 2 === 1

/** How many characters of a sentence are the dateline with which it begins; 0 where there is none. */
export const datelineLength = (sentence: string): number => {
  const dateline = DATELINE.exec(sentence)?.[0] ?? ''
  return opensAside(dateline, sentence.slice(dateline.length)) ? 0 : dateline.length
}

/** Where a sentence begins to tell, behind its dateline, in the article. */
export const tellsFrom = ({ start, text }: Sentence): number => start + datelineLength(text)
