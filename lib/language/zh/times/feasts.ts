import { addDays, weekdayOf, type Ymd } from '#lib/language/time/calendar'
import { fromLunar } from '#lib/language/zh/times/lunar'

/** Feasts and days of remembrance, where the calendar tells their day for certain. */
export interface Feast {
  /** Null for years in which that is not certain. */
  readonly dayIn: (year: number) => Ymd | null
  /** Short for more than the day (五一 stands in 五一口号): a day only before 节, 假期 or behind a year. */
  readonly isShort?: true
}

const fixed = (month: number, day: number): Feast => ({ dayIn: (year) => ({ year, month, day }) })
const short = (month: number, day: number): Feast => ({ ...fixed(month, day), isShort: true })
const lunar = (month: number, day: number): Feast => ({ dayIn: (year) => fromLunar(year, month, day) })
/** The nth such weekday of a month; Monday is 1. */
const nth = (month: number, weekday: number, count: number): Feast => ({
  dayIn: (year) => {
    const first = weekdayOf({ year, month, day: 1 })
    return { year, month, day: 1 + ((weekday - first + 7) % 7) + 7 * (count - 1) }
  },
})

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
const easterIn = (year: number): Ymd => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}
const easter = (days: number): Feast => ({ dayIn: (year) => addDays(easterIn(year), days) })

/** 清明 of this century and the last, by its formula. */
const qingmingIn = (year: number): Ymd | null => {
  if (year < 1901 || year > 2099) return null
  const last = year % 100
  return {
    year,
    month: 4,
    day: Math.floor(last * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor(last / 4),
  }
}

export const FEASTS: readonly (readonly [string, Feast])[] = [
  ['元旦 元旦节 新年元旦', fixed(1, 1)],
  ['情人节', fixed(2, 14)],
  ['妇女节 三八妇女节 国际妇女节', fixed(3, 8)],
  ['植树节', fixed(3, 12)],
  ['愚人节', fixed(4, 1)],
  ['劳动节 五一劳动节 国际劳动节 五一国际劳动节', fixed(5, 1)],
  ['青年节 五四青年节', fixed(5, 4)],
  ['儿童节 六一儿童节 国际儿童节', fixed(6, 1)],
  ['建党节', fixed(7, 1)],
  ['建军节 八一建军节', fixed(8, 1)],
  ['教师节', fixed(9, 10)],
  ['国庆节 国庆 十一国庆节', fixed(10, 1)],
  ['万圣节', fixed(10, 31)],
  ['光棍节 双十一 双11', fixed(11, 11)],
  ['平安夜', fixed(12, 24)],
  ['圣诞节 圣诞', fixed(12, 25)],
  ['母亲节', nth(5, 7, 2)],
  ['父亲节', nth(6, 7, 3)],
  ['感恩节', nth(11, 4, 4)],
  ['耶稣受难日', easter(-2)],
  ['复活节', easter(0)],
  ['清明节 清明', { dayIn: qingmingIn }],
  ['春节 农历新年', lunar(1, 1)],
  ['元宵节 元宵', lunar(1, 15)],
  ['端午节 端午', lunar(5, 5)],
  ['七夕 七夕节', lunar(7, 7)],
  ['中元节', lunar(7, 15)],
  ['中秋节 中秋', lunar(8, 15)],
  ['重阳节', lunar(9, 9)],
  ['腊八节', lunar(12, 8)],
  [
    '除夕 除夕夜',
    {
      // The eve of the new year that begins in the year.
      dayIn: (year) => {
        const newYear = fromLunar(year, 1, 1)
        return newYear && addDays(newYear, -1)
      },
    },
  ],
  ['五一', short(5, 1)],
  ['六一', short(6, 1)],
  ['十一', short(10, 1)],
]
