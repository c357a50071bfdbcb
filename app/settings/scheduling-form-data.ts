import { z } from 'zod'
import { DAY_LOADS } from '#lib/study/easy-days'
import { LIMITS } from './settings-form-data'

/** What may be entered; the form's fields use the same limits. */
export const MAXIMUM_INTERVAL = { min: 7, max: 36_500 } as const

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** The name of an article's field. */
export const deckField = (slug: string): string => `deck:${slug}`

const LOAD = z.enum(DAY_LOADS)
const FORM = z.object({
  maximumInterval: z.coerce.number().int().min(MAXIMUM_INTERVAL.min).max(MAXIMUM_INTERVAL.max),
  loadBalance: z.enum(['on', 'off']),
  leechAction: z.enum(['suspend', 'tag']),
  mon: LOAD,
  tue: LOAD,
  wed: LOAD,
  thu: LOAD,
  fri: LOAD,
  sat: LOAD,
  sun: LOAD,
})

/** Empty for "as the others", else a whole per cent. */
const DECK = z.union([
  z.literal('').transform(() => null),
  z.coerce
    .number()
    .int()
    .min(LIMITS.retention.min)
    .max(LIMITS.retention.max)
    .transform((percent) => percent / 100),
])

/** Whether the form has these fields: a stranger's does not. */
export const hasSchedulingFields = (form: FormData): boolean => form.has('maximumInterval')

/** The scheduling form as choices, or null when a field does not fit. */
export const readSchedulingForm = (form: FormData) => {
  const entries = Object.entries(Object.fromEntries(form))
  const parsed = FORM.safeParse(Object.fromEntries(entries))
  const decks = entries
    .filter(([name]) => name.startsWith(deckField('')))
    .map(([name, value]) => [name.slice(deckField('').length), DECK.safeParse(value)] as const)
  if (!parsed.success || decks.some(([, deck]) => !deck.success)) return null
  const { maximumInterval, loadBalance, leechAction } = parsed.data
  return {
    maximumInterval,
    leechAction,
    loadBalance: loadBalance === 'on',
    easyDays: WEEKDAYS.map((day) => parsed.data[day]),
    decks: new Map(decks.map(([slug, deck]) => [slug, deck.data ?? null])),
  }
}
