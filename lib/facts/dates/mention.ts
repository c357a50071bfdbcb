/**
 * A stretch of text that speaks of time, taken apart but not yet placed on the calendar. Numbers are as written; what
 * is missing is missing.
 */
export type TimeShape =
  /** 2021年12月30日, 12月, 去年6月份, 5日; `yearWord` and `monthWord` count from an anchor. */
  | {
      readonly kind: 'calendar'
      readonly year?: number
      /**
       * Years from publication (今年 0, 去年 -1) or from the text's last date (当年, 次年); what is compared with (比上年, and
       * 年底) is counted from the text's last date where there is one in the paragraph, else from publication.
       */
      readonly yearOffset?: {
        readonly from: 'publication' | 'discourse' | 'compared'
        readonly years: number
      }
      readonly month?: number
      readonly monthOffset?: {
        readonly from: 'publication' | 'discourse' | 'compared'
        readonly months: number
      }
      readonly day?: number
      /** The end of a range such as 5月3日至4日: what is missing is that of the start. */
      readonly until?: { readonly year?: number; readonly month?: number; readonly day?: number }
      /** H1, H2, Q1 to Q4 */
      readonly part?: string
      /** The month by which the year is found where neither is written: 7 for 第三季度. */
      readonly toldBy?: number
    }
  /** 今天, 前一日: days from publication or from the text's last day. */
  | { readonly kind: 'day'; readonly from: 'publication' | 'discourse'; readonly days: number }
  /** 下周, 本周三, 周五: weeks from publication; no weeks where only the weekday is named. */
  | { readonly kind: 'week'; readonly weeks?: number; readonly weekday?: number }
  /** 20世纪90年代 = decade 199; 21世纪 = century 20. */
  | { readonly kind: 'era'; readonly digits: string }
  /** 3年前, 两天后: so many units from publication or from the text's last date. */
  | {
      readonly kind: 'offset'
      readonly unit: 'Y' | 'M' | 'W' | 'D'
      readonly count: number
      readonly from: 'publication' | 'discourse'
    }
  /** A length of time. */
  | { readonly kind: 'duration'; readonly iso: string }

export interface ClockTime {
  readonly hour: number
  readonly minute?: number
}

export interface TimeMention {
  readonly start: number
  readonly end: number
  readonly shape: TimeShape
  readonly mod?: 'APPROX' | 'START' | 'END' | 'BEFORE' | 'AFTER' | 'MORE_THAN'
  readonly time?: ClockTime
  /** MO, MI, AF, EV, NI: where only the part of the day is told. */
  readonly partOfDay?: string
}

/** Without the fields that are undefined. */
export const withoutUndefined = <T extends object>(shape: T): T => {
  const kept: Partial<T> = {}
  for (const name in shape) if (shape[name] !== undefined) kept[name] = shape[name]
  return kept as T
}
