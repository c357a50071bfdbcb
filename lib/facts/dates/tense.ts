/** Words by which Chinese says that something is still to come. */
const AHEAD =
  /将(?!军|领|士|要求|近)|將(?!軍|領|近)|即将|拟(?:于|定)|计划(?:于|在|将|定)?|預計|预计|预定|定于|有望|準備|准备于|打算|可能(?=[于在会将再]|被迫)|或(?=[于在将])|力争|争取|明[天日年]|下(?:周|月|个月)|即將/u
/** …and that it has happened. */
const BEHIND = /(?:了|曾|已|过)/u

const clauseAround = (sentence: string, start: number, end: number): string => {
  const from =
    Math.max(
      sentence.lastIndexOf('，', start),
      sentence.lastIndexOf(',', start),
      sentence.lastIndexOf('。', start),
      sentence.lastIndexOf('；', start),
    ) + 1
  const stops = ['，', ',', '；', '。'].map((mark) => sentence.indexOf(mark, end)).filter((at) => at >= 0)
  // A date may be a clause of its own: 1月13日,俄罗斯和……将举行会谈.
  const first = stops.length > 0 ? Math.min(...stops) : sentence.length
  const ownClause = sentence.slice(end, first).trim() === ''
  if (!ownClause) return sentence.slice(from, first)
  const later = ['，', ',', '；', '。']
    .map((mark) => sentence.indexOf(mark, first + 1))
    .filter((at) => at >= 0)
  return sentence.slice(from, later.length > 0 ? Math.min(...later) : sentence.length)
}

/** Whether the clause in which a date stands speaks of what is still to come. */
export const looksAhead = (sentence: string, start: number, end: number): boolean => {
  const clause = clauseAround(sentence, start, end)
  const ahead = AHEAD.exec(clause)
  return ahead !== null && !BEHIND.test(clause.slice(0, ahead.index))
}
