import { type TimeMention, withoutUndefined } from '#lib/facts/dates/mention'
import { PART_OF_DAY, PARTS_OF_DAY } from '#lib/facts/dates/words'
import { parseNumber } from '#lib/facts/numerals'

/** What stands behind a date and belongs to it: 初, 底, 上半年, 下午3点35分, 左右. */

const CLOCK = `(?:${PART_OF_DAY})?(?:[0-9０-９]{1,2}|[一二三四五六七八九十两]{1,3})(?:[时時](?!代|候|间|間|期|事|刻|而|常|装|尚)|[点點](?=[0-9０-９一二三四五半整许許左]|钟|鐘|\\b))(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})分|半|整|钟|鐘)?`
const COLON_CLOCK = `(?:${PART_OF_DAY})?[0-9]{1,2}[:：][0-9]{2}(?![0-9:：])`
const CLOCK_AFTER_DATE = `(?<clock>${CLOCK}|(?:${PART_OF_DAY})[0-9０-９一二三四五六七八九十]{1,2}[点點]|${COLON_CLOCK})`
const CLOCK_BEHIND = new RegExp(`^(?:的)?${CLOCK_AFTER_DATE}(?<around>左右|许|許)?`, 'u')
const TAIL = new RegExp(`^(?:(?:的)?(?<part>${PART_OF_DAY})(?!些))?(?<around>左右|前后|许)?`, 'u')
const CLOCK_PART = new RegExp(`^(?:${PART_OF_DAY})`, 'u')
const QUALIFIER =
  /^(?:(?<half>(?:的)?上半年|(?:的)?下半年)|(?:的)?第?(?<quarter>[一二三四1-4])季度|(?<start>年初|月初|初|伊始|上旬)|(?<end>年底|年末|月底|月末|底|末|下旬|(?:的)?(?:最后|尾声|“尾声”))|(?<middle>中旬|年中|月中)|(?<after>(?:以后|之后|以来|以後|之後|以來|后|後|起)(?!天|来|来|者|续|果|方|悔))|(?<before>(?:以前|之前|前)(?!后|夕|往|后|线|锋|景|来|去|期|任|总|途)))/u

type Groups = Record<string, string | undefined>

/** A clock time as written, on a 24-hour clock: 下午3点35分 is 15:35. */
export const readClock = (text: string): TimeMention['time'] => {
  const part = CLOCK_PART.exec(text)?.[0] ?? ''
  const match =
    /^([0-9０-９一二三四五六七八九十两]+)(?:[时時点點:：])(?:([0-9０-９一二三四五六七八九十]+)|(半))?/u.exec(
      text.slice(part.length),
    )
  let hour = match?.[1] ? parseNumber(match[1]) : null
  if (hour === null || hour > 24) return undefined
  const minute = match?.[3] ? 30 : match?.[2] ? (parseNumber(match[2]) ?? undefined) : undefined
  if (hour < 12 && ['AF', 'EV', 'NI'].includes(PARTS_OF_DAY[part] ?? '') && !(part === '深夜' && hour < 5))
    hour += 12
  return minute === undefined ? { hour } : { hour, minute }
}

/** What 初, 底, 上半年, 第二季度, 以后 make of the date before them. */
const qualify = (groups: Groups): { mod?: NonNullable<TimeMention['mod']>; half?: string } => {
  if (groups.half) return { half: groups.half.includes('上') ? 'H1' : 'H2' }
  if (groups.quarter) return { half: `Q${parseNumber(groups.quarter)}` }
  if (groups.start) return { mod: 'START' }
  if (groups.end) return { mod: 'END' }
  if (groups.middle) return { mod: 'APPROX' }
  return { mod: groups.after ? 'AFTER' : 'BEFORE' }
}

/** What may follow a date: 初, 底, 上半年, a clock time, 左右… */
const readTail = (
  text: string,
  at: number,
): Pick<TimeMention, 'mod' | 'time' | 'partOfDay' | 'end'> & { half?: string } => {
  const ahead = text.slice(at, at + 24)
  const qualifier = QUALIFIER.exec(ahead)
  if (qualifier) return { end: at + qualifier[0].length, ...qualify(qualifier.groups as Groups) }
  const time = CLOCK_BEHIND.exec(ahead)
  if (time?.groups?.clock) {
    const read = readClock(time.groups.clock)
    if (read)
      return withoutUndefined({
        end: at + time[0].length,
        time: read,
        mod: time.groups.around ? ('APPROX' as const) : undefined,
      }) as never
  }
  const tail = TAIL.exec(ahead)
  const part = tail?.groups?.part
  return withoutUndefined({
    end: at + (tail?.[0].length ?? 0),
    partOfDay: part ? PARTS_OF_DAY[part] : undefined,
    mod: tail?.groups?.around ? ('APPROX' as const) : undefined,
  }) as never
}

/** A date of this shape between `start` and `end`, and what stands behind it and belongs to it. */
export const withTail = (
  text: string,
  start: number,
  end: number,
  shape: TimeMention['shape'],
): TimeMention => {
  const { half, ...tail } = readTail(text, end)
  const whole = half && shape.kind === 'calendar' ? { ...shape, part: half } : shape
  return { start, ...tail, shape: whole }
}
