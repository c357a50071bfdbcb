import { type Frame, isHeld, MEETING, partiesNamed } from '#lib/facts/events/frames'

/** What stands for a date in a clause whose dates are taken out. */
export const DATE_MARK = '\u{E000}'

/** 甲乙官员◆的双边战略稳定对话, ◆的甲乙对话: a meeting named with its day and without a verb. */
const NAMED_WITH_ITS_DAY = new RegExp(
  `^(?:以及|并|及|和|与|随后|此后|另外|其中)?(?<before>[^${DATE_MARK}，,。；：]{0,24}?)(?:于|在)?${DATE_MARK}的(?<named>[^${DATE_MARK}，,。；：]{0,24}?)(?<what>${MEETING})`,
  'u',
)
/** Two at the beginning of the meeting's own name: 甲乙战略对话. */
const PAIR_LENGTH = 2

/**
 * A meeting that a clause names with its day: 美俄官员9日的战略稳定对话.
 *
 * @param marked the clause, each date replaced by `DATE_MARK`
 */
export const findNamed = (marked: string): Frame | null => {
  const text = marked.replace(/[（(][^）)]{1,60}[）)]/gu, '').replace(/[“”「」『』]/gu, '')
  if (!isHeld(text)) return null
  const groups = NAMED_WITH_ITS_DAY.exec(text)?.groups
  if (!groups) return null
  const { before = '', named = '', what = '' } = groups
  const sides = before === '' ? null : partiesNamed(before)
  if (sides && sides.length >= 2) return { frame: 'meet', participants: sides, what: `${named}${what}` }
  // 甲国官员9日的对话 names one side alone.
  const pair = sides ? null : partiesNamed(named.slice(0, PAIR_LENGTH))
  return pair?.length === 2
    ? { frame: 'meet', participants: pair, what: `${named.slice(PAIR_LENGTH)}${what}` }
    : null
}
