import type { LengthUnit, PartOfDay, TimeModifier } from '#lib/language/time/time'
import type { CountedFrom } from '#lib/language/time/told'
import type { Season } from '#lib/language/time/units'
import { FEASTS, type Feast } from '#lib/language/zh/times/feasts'
import { REIGNS } from '#lib/language/zh/times/reigns'

/** The words that Chinese tells times with, in simplified characters. A new word is a new row. */

/** What a word is in an expression of time. */
export type Meaning =
  | { readonly is: 'year'; readonly from: CountedFrom; readonly years: number }
  | { readonly is: 'month'; readonly from: CountedFrom; readonly months: number }
  | { readonly is: 'day'; readonly from: CountedFrom; readonly days: number; readonly part?: PartOfDay }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'weekend' }
  /** 上, 下一个: so many units from now. */
  | { readonly is: 'shift'; readonly by: number; readonly from: CountedFrom }
  | { readonly is: 'part'; readonly part: PartOfDay; readonly deep?: true; readonly short?: true }
  /** 今春: a season with its year. */
  | { readonly is: 'season'; readonly season: Season; readonly years?: number }
  | { readonly is: 'half-year'; readonly half: number }
  | { readonly is: 'unit'; readonly unit: UnitName }
  | { readonly is: 'named-month'; readonly month: number; readonly isLunar?: true }
  | { readonly is: 'edge'; readonly mod: TimeModifier; readonly of: 'year' | 'month' | 'any' }
  | { readonly is: 'side'; readonly side: 'before' | 'after' }
  | { readonly is: 'around' }
  /** 今 in 今（18）日, 去 in 去（2022）年: the brackets say which day or year is meant. */
  | { readonly is: 'clipped' }
  | { readonly is: 'century'; readonly from: number }
  | { readonly is: 'reign'; readonly first: number; readonly isSolar: boolean }
  | { readonly is: 'era'; readonly isBefore: boolean }
  | { readonly is: 'feast'; readonly feast: Feast }
  | { readonly is: 'new-year-day' }
  | { readonly is: 'join'; readonly join: 'through' | 'and' }
  | { readonly is: 'between' }
  /** 近, 超过: before a length. */
  | { readonly is: 'bound'; readonly mod?: TimeModifier }
  /** 以来, 之内: behind a length. */
  | { readonly is: 'lasting'; readonly mod?: TimeModifier }
  | { readonly is: Simple }

/** Words that stand for themselves. */
type Simple =
  | 'of'
  | 'first-year'
  | 'first-quarter'
  | 'ordinal'
  | 'piece'
  | 'half'
  | 'whole'
  | 'more'
  | 'plus'
  | 'every'
  | 'first'
  | 'last'
  | 'passing'
  | 'since'
  | 'lunar'
  | 'leap'
  | 'early'
  | 'zone'
  | 'fiscal'
  | 'open'
  | 'close'

export type UnitName =
  | LengthUnit
  /** 年 behind a figure: a year of the calendar or a length. */
  | 'year'
  /** 月: a month of the year; 个月 is a length. */
  | 'month-of-year'
  | 'day-of-month'
  | 'number-of-day'
  | 'o-clock'
  | 'minute-of-hour'
  | 'second-of-minute'
  | 'quarter-of-hour'
  | 'decade-of-century'

const unit = (name: UnitName): Meaning => ({ is: 'unit', unit: name })
const shift = (by: number, from: CountedFrom = 'publication'): Meaning => ({ is: 'shift', by, from })
const year = (years: number, from: CountedFrom = 'publication'): Meaning => ({ is: 'year', from, years })
const month = (months: number, from: CountedFrom = 'publication'): Meaning => ({ is: 'month', from, months })
const day = (days: number, from: CountedFrom = 'publication', part?: PartOfDay): Meaning => ({
  is: 'day',
  from,
  days,
  ...(part ? { part } : {}),
})
const part = (name: PartOfDay, more: { deep?: true; short?: true } = {}): Meaning => ({
  is: 'part',
  part: name,
  ...more,
})
const edge = (mod: TimeModifier, of: 'year' | 'month' | 'any'): Meaning => ({ is: 'edge', mod, of })
const season = (name: Season, years?: number): Meaning => ({
  is: 'season',
  season: name,
  ...(years === undefined ? {} : { years }),
})
const bound = (mod?: TimeModifier): Meaning => ({ is: 'bound', ...(mod ? { mod } : {}) })
const lasting = (mod?: TimeModifier): Meaning => ({ is: 'lasting', ...(mod ? { mod } : {}) })
const simple = (is: Simple): Meaning => ({ is })

const ROWS: readonly (readonly [string, Meaning])[] = [
  ['今年 本年 这一年 年内 本年度 今年度', year(0)],
  ['去年 去年度', year(-1)],
  ['上年 上一年', year(-1, 'compared')],
  ['前年', year(-2)],
  ['大前年', year(-3)],
  ['明年 来年 下年 明年度 下年度', year(1)],
  ['后年', year(2)],
  ['大后年', year(3)],
  ['当年 同年 那一年', year(0, 'discourse')],
  ['次年 翌年 第二年 下一年', year(1, 'discourse')],
  ['本月 这个月 这月', month(0)],
  ['上月', month(-1, 'compared')],
  ['下月', month(1)],
  ['当月 同月', month(0, 'discourse')],
  ['次月 翌月', month(1, 'discourse')],
  ['今天 今日 本日', day(0)],
  ['今晨 今早 今天早些时候', day(0, 'publication', 'morning')],
  ['今晚 今夜', day(0, 'publication', 'evening')],
  ['昨天 昨日 昨 寻日 琴日', day(-1)],
  ['昨早 昨晨', day(-1, 'publication', 'morning')],
  ['昨午', day(-1, 'publication', 'afternoon')],
  ['今午', day(0, 'publication', 'afternoon')],
  ['明午', day(1, 'publication', 'afternoon')],
  ['昨晚', day(-1, 'publication', 'evening')],
  ['昨夜', day(-1, 'publication', 'night')],
  ['前天 前日', day(-2)],
  ['前晚', day(-2, 'publication', 'evening')],
  ['今 昨 明 去', { is: 'clipped' }],
  ['大前天', day(-3)],
  ['明天 明日 听日', day(1)],
  ['明早 明晨', day(1, 'publication', 'morning')],
  ['明晚 明夜', day(1, 'publication', 'evening')],
  ['后天 后日', day(2)],
  ['后晚', day(2, 'publication', 'evening')],
  ['大后天 大后日', day(3)],
  ['当天 当日 同日 同一天 同一日', day(0, 'discourse')],
  ['当晚 当夜', day(0, 'discourse', 'evening')],
  ['次日 翌日 隔日 隔天 第二天 转天', day(1, 'discourse')],
  ['次晨 翌晨', day(1, 'discourse', 'morning')],
  ['前一日 前一天 此前一天 此前一日 头一天', day(-1, 'discourse')],
  ['后一天 后一日', day(1, 'discourse')],
  ['凌晨 清晨 早晨 早上 早间 上午 清早', part('morning')],
  ['晨 早', part('morning', { short: true })],
  ['中午 正午 午间', part('midday')],
  ['下午 午后 下昼', part('afternoon')],
  ['傍晚 晚上 晚间 当晚', part('evening')],
  ['晚', part('evening', { short: true })],
  ['夜间', part('night')],
  ['深夜 夜里 午夜 半夜', part('night', { deep: true })],
  ['夜', part('night', { short: true })],
  ['春天 春季 春', season('spring')],
  ['夏天 夏季 夏', season('summer')],
  ['秋天 秋季 秋', season('autumn')],
  ['冬天 冬季 冬', season('winter')],
  ['今春', season('spring', 0)],
  ['今夏', season('summer', 0)],
  ['今秋', season('autumn', 0)],
  ['今冬', season('winter', 0)],
  ['去冬', season('winter', -1)],
  ['上半年 前半年 上半年度', { is: 'half-year', half: 1 }],
  ['下半年 后半年 下半年度', { is: 'half-year', half: 2 }],
  ['年 年度', unit('year')],
  ['月 月份', unit('month-of-year')],
  ['个月', unit('month')],
  ['周 星期 礼拜 个星期 个礼拜 个周', unit('week')],
  ['天 昼夜 个昼夜', unit('day')],
  ['日', unit('day-of-month')],
  ['号', unit('number-of-day')],
  ['时 点 点钟', unit('o-clock')],
  ['分', unit('minute-of-hour')],
  ['秒', unit('second-of-minute')],
  ['刻 刻钟', unit('quarter-of-hour')],
  ['小时 个小时 钟头 个钟头 个钟', unit('hour')],
  ['分钟', unit('minute')],
  ['秒钟', unit('second')],
  ['季度 个季度 季', unit('quarter')],
  ['世纪 个世纪', unit('century')],
  ['年代', unit('decade-of-century')],
  ['元月', { is: 'named-month', month: 1 }],
  ['正月', { is: 'named-month', month: 1, isLunar: true }],
  ['腊月', { is: 'named-month', month: 12, isLunar: true }],
  ['年初 岁初 开年', edge('START', 'year')],
  ['年底 年末 岁末 岁尾 年尾', edge('END', 'year')],
  ['年中', edge('APPROX', 'year')],
  ['月初 上旬', edge('START', 'month')],
  ['月底 月末 下旬', edge('END', 'month')],
  ['中旬 月中', edge('APPROX', 'month')],
  ['初 伊始 早期 初期', edge('START', 'any')],
  ['底 末 末期 晚期 后期 尾声', edge('END', 'any')],
  ['中期 中叶', edge('APPROX', 'any')],
  ['前 之前 以前', { is: 'side', side: 'before' }],
  ['后 之后 以后 过后', { is: 'side', side: 'after' }],
  ['左右 前后 许 上下', { is: 'around' }],
  ['上世纪 上个世纪', { is: 'century', from: -1 }],
  ['本世纪 这个世纪', { is: 'century', from: 0 }],
  ['公元前 西元前 纪元前', { is: 'era', isBefore: true }],
  ['公元 西元', { is: 'era', isBefore: false }],
  ['至 到 — —— – - － ~ ～ ー ―― ― －－ -- 直到 直至', { is: 'join', join: 'through' }],
  ['和 与 及 以及', { is: 'join', join: 'and' }],
  ['之间 间', { is: 'between' }],
  ['近 将近 约 大约 不到 不足 接近', bound('APPROX')],
  ['超过 逾 至少 超 不少于', bound('MORE_THAN')],
  ['最多 至多 长达 历时 为期 过去 最近 未来 整整 仅 今后 此后 此前 接下来 连续 持续 达', bound()],
  ['以上', lasting('MORE_THAN')],
  ['左右', lasting('APPROX')],
  ['以来 来 内 之内 以内 之久 时间 期间 间', lasting()],
  ['的', simple('of')],
  ['第', simple('ordinal')],
  ['个', simple('piece')],
  ['半', simple('half')],
  ['整 正 钟', simple('whole')],
  ['多 余 来', simple('more')],
  ['又 零 加 外加', simple('plus')],
  ['每 每隔 每逢 每个', simple('every')],
  ['元年', simple('first-year')],
  ['首季 首季度', simple('first-quarter')],
  ['前 头', simple('first')],
  ['最后 后', simple('last')],
  ['再过', simple('passing')],
  ['起 以来', simple('since')],
  ['农历 阴历 旧历 夏历', simple('lunar')],
  ['闰', simple('leap')],
  [
    '当地时间 北京时间 香港时间 台北时间 美东时间 东部时间 美国东部时间 美国当地时间 莫斯科时间 格林尼治时间 格林尼治标准时间',
    simple('zone'),
  ],
  ['财年 财政年度 会计年度 学年', simple('fiscal')],
  ['（ (', simple('open')],
  ['） )', simple('close')],
]

const SHIFTS: readonly (readonly [string, Meaning])[] = [
  ['本 这 今', shift(0)],
  ['上', shift(-1, 'compared')],
  ['下', shift(1)],
  ['上上', shift(-2)],
  ['下下', shift(2)],
  ['当 同', shift(0, 'discourse')],
]
const SHIFT_TAILS = ['', '个', '一', '一个']

/** Monday is 一. */
const WEEKDAYS = '一二三四五六日'

/** The meanings of each word: 前 is a side (三天前) and counts from the front (前三季度). */
const build = (): Map<string, Meaning[]> => {
  const words = new Map<string, Meaning[]>()
  const add = (word: string, meaning: Meaning): void => {
    const known = words.get(word)
    if (known) known.push(meaning)
    else words.set(word, [meaning])
  }
  for (const [list, meaning] of ROWS) for (const word of list.split(' ')) add(word, meaning)
  for (const [list, meaning] of SHIFTS)
    for (const word of list.split(' ')) for (const tail of SHIFT_TAILS) add(word + tail, meaning)
  for (const week of ['周', '星期', '礼拜']) {
    for (const [index, name] of [...WEEKDAYS].entries())
      add(week + name, { is: 'weekday', weekday: index + 1 })
    add(`${week}天`, { is: 'weekday', weekday: 7 })
    add(`${week}末`, { is: 'weekend' })
  }
  for (const [names, reign] of REIGNS)
    for (const name of names.split(' ')) add(name, { is: 'reign', ...reign })
  for (const [names, feast] of FEASTS) for (const name of names.split(' ')) add(name, { is: 'feast', feast })
  add('大年', { is: 'new-year-day' })
  return words
}

export const WORDS: ReadonlyMap<string, readonly Meaning[]> = build()
export const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length))
