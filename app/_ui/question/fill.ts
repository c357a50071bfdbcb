import type { DueView } from '#data/sitting/views'

/** Puts values into a message's `{name}` places; the question screen does without the ICU runtime. */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

/**
 * When a fact comes back, in words: 过 10 分钟再问你, 明天再问你（11月24日）.
 *
 * @param soon the message for a time in `{minutes}`
 * @param later the message for a `{day}` that is `{relative}` to today
 */
export const dueInWords = (due: DueView, soon: string, later: string, locale: string): string => {
  switch (due.kind) {
    case 'minutes':
      return fill(soon, { minutes: due.minutes })
    case 'day': {
      const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(due.inDays, 'day')
      const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${due.day}T00:00:00Z`),
      )
      return fill(later, { relative, day })
    }
    default:
      return due satisfies never
  }
}

/** Orders times of coming back, the soonest first. */
export const bySoonest = (a: DueView, b: DueView): number => minutesOf(a) - minutesOf(b)

const minutesOf = (due: DueView): number => (due.kind === 'minutes' ? due.minutes : due.inDays * 24 * 60)
