/** Closed lists of the words that place a date against publication or against the text's last date. */

export const YEAR_WORDS: Record<string, { from: 'publication' | 'discourse'; years: number }> = {
  今年: { from: 'publication', years: 0 },
  本年: { from: 'publication', years: 0 },
  去年: { from: 'publication', years: -1 },
  上年: { from: 'publication', years: -1 },
  前年: { from: 'publication', years: -2 },
  明年: { from: 'publication', years: 1 },
  后年: { from: 'publication', years: 2 },
  後年: { from: 'publication', years: 2 },
  当年: { from: 'discourse', years: 0 },
  當年: { from: 'discourse', years: 0 },
  同年: { from: 'discourse', years: 0 },
  次年: { from: 'discourse', years: 1 },
  翌年: { from: 'discourse', years: 1 },
}

export const MONTH_WORDS: Record<string, { from: 'publication' | 'discourse'; months: number }> = {
  本月: { from: 'publication', months: 0 },
  这个月: { from: 'publication', months: 0 },
  上月: { from: 'publication', months: -1 },
  上个月: { from: 'publication', months: -1 },
  上個月: { from: 'publication', months: -1 },
  下月: { from: 'publication', months: 1 },
  下个月: { from: 'publication', months: 1 },
  下個月: { from: 'publication', months: 1 },
  当月: { from: 'discourse', months: 0 },
  當月: { from: 'discourse', months: 0 },
  同月: { from: 'discourse', months: 0 },
  次月: { from: 'discourse', months: 1 },
}

export const DAY_WORDS: Record<string, { from: 'publication' | 'discourse'; days: number; part?: string }> = {
  今天: { from: 'publication', days: 0 },
  今日: { from: 'publication', days: 0 },
  今晨: { from: 'publication', days: 0, part: 'MO' },
  今早: { from: 'publication', days: 0, part: 'MO' },
  今晚: { from: 'publication', days: 0, part: 'EV' },
  昨天: { from: 'publication', days: -1 },
  昨日: { from: 'publication', days: -1 },
  昨晚: { from: 'publication', days: -1, part: 'EV' },
  昨夜: { from: 'publication', days: -1, part: 'NI' },
  前天: { from: 'publication', days: -2 },
  明天: { from: 'publication', days: 1 },
  明日: { from: 'publication', days: 1 },
  明晚: { from: 'publication', days: 1, part: 'EV' },
  后天: { from: 'publication', days: 2 },
  後天: { from: 'publication', days: 2 },
  当天: { from: 'discourse', days: 0 },
  當天: { from: 'discourse', days: 0 },
  当日: { from: 'discourse', days: 0 },
  當日: { from: 'discourse', days: 0 },
  同日: { from: 'discourse', days: 0 },
  同一天: { from: 'discourse', days: 0 },
  当晚: { from: 'discourse', days: 0, part: 'EV' },
  當晚: { from: 'discourse', days: 0, part: 'EV' },
  次日: { from: 'discourse', days: 1 },
  翌日: { from: 'discourse', days: 1 },
  隔日: { from: 'discourse', days: 1 },
  第二天: { from: 'discourse', days: 1 },
  前一日: { from: 'discourse', days: -1 },
  前一天: { from: 'discourse', days: -1 },
}

export const PARTS_OF_DAY: Record<string, string> = {
  凌晨: 'MO',
  清晨: 'MO',
  早晨: 'MO',
  早上: 'MO',
  早间: 'MO',
  上午: 'MO',
  晨: 'MO',
  早: 'MO',
  中午: 'MI',
  正午: 'MI',
  下午: 'AF',
  午后: 'AF',
  午後: 'AF',
  傍晚: 'EV',
  晚上: 'EV',
  晚间: 'EV',
  晚間: 'EV',
  当晚: 'EV',
  當晚: 'EV',
  晚: 'EV',
  深夜: 'NI',
  夜间: 'NI',
  夜里: 'NI',
  夜: 'NI',
}

export const WEEKDAYS: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
  末: 6,
}

const byLength = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')

export const YEAR_WORD = byLength(Object.keys(YEAR_WORDS))
export const MONTH_WORD = byLength(Object.keys(MONTH_WORDS))
export const DAY_WORD = byLength(Object.keys(DAY_WORDS))
export const PART_OF_DAY = byLength(Object.keys(PARTS_OF_DAY))

/** 比上月, 较上年: what is compared with comes before what the text tells of, not before publication. */
export const compared = <Offset extends { from: string }>(
  offset: Offset | undefined,
  text: string,
  start: number,
): Offset | { from: 'compared' } | undefined =>
  offset?.from === 'publication' && /[比较]$/u.test(text.slice(0, start)) && /^上/u.test(text.slice(start))
    ? { ...offset, from: 'compared' }
    : offset
