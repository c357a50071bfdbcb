import { CharacterSet } from '#lib/article/character-set'

/** Words by which Chinese says that something is still to come. */
const AHEAD =
  /将(?!军|领|士|要求|近)|將(?!軍|領|近)|即将|拟(?:于|定)|[计計][划画劃畫](?:于|在|将|定)?|預計|预计|预定|定于|有望|準備|准备于|打算|可能(?=[于在会将再]|被迫)|或(?=[于在将])|力争|争取|明[天日年]|下(?:周|月|个月)|即將/u
/** Right before a date they leave no doubt: 已就将于1月举行的磋商作出回应. */
const AHEAD_OF_DATE = /(?:将|將|拟|擬|定|[计計][划画劃畫]|预定|預定|预计|預計)[于於]$/u
/** …and that it has happened. */
const BEHIND = /(?:了|曾|已|过)/u

const MARKS = new CharacterSet('，,；。')

/** No clause is longer; a bound keeps the search linear. */
const LONGEST = 160

/** Where the first mark stands from here on; where the clause must end when there is none. */
const markFrom = (sentence: string, at: number): number => {
  const limit = Math.min(sentence.length, at + LONGEST)
  const found = MARKS.indexIn(sentence, at, limit)
  return found < 0 ? limit : found
}

const clauseAround = (sentence: string, start: number, end: number): string => {
  let from = start
  const limit = Math.max(0, start - LONGEST)
  while (from > limit && !MARKS.has(sentence.charCodeAt(from - 1))) from--
  const first = markFrom(sentence, end)
  // A date may be a clause of its own: 1月13日,俄罗斯和……将举行会谈.
  const ownClause = sentence.slice(end, first).trim() === ''
  return sentence.slice(from, ownClause && first < sentence.length ? markFrom(sentence, first + 1) : first)
}

/** Whether the clause in which a date stands speaks of what is still to come. */
export const looksAhead = (sentence: string, start: number, end: number): boolean => {
  if (AHEAD_OF_DATE.test(sentence.slice(Math.max(0, start - 4), start))) return true
  const clause = clauseAround(sentence, start, end)
  const ahead = AHEAD.exec(clause)
  return ahead !== null && !BEHIND.test(clause.slice(0, ahead.index))
}
