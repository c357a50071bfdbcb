import { z } from 'zod'
import { isTimeZone } from '#lib/study/day'

/** What may be entered; the form's fields use the same limits. */
export const LIMITS = {
  newPerDay: { min: 0, max: 500 },
  reviewsPerDay: { min: 0, max: 5000 },
  retention: { min: 70, max: 97 },
  dailyGoal: { min: 0, max: 1000 },
} as const

const whole = ({ min, max }: { min: number; max: number }) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))

const FORM = z.object({
  locale: z.enum(['zh-CN', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  newPerDay: whole(LIMITS.newPerDay),
  reviewsPerDay: whole(LIMITS.reviewsPerDay),
  retention: whole(LIMITS.retention),
  dailyGoal: whole(LIMITS.dailyGoal),
  timeZone: z.literal('').or(z.string().max(100).refine(isTimeZone)),
})

/** The settings form as preferences (retention as a share of one), or null when a field does not fit. */
export const readSettings = (form: FormData) => {
  const parsed = FORM.safeParse(Object.fromEntries(form))
  if (!parsed.success) return null
  const { retention, timeZone, ...rest } = parsed.data
  return { ...rest, desiredRetention: retention / 100, chosenTimeZone: timeZone === '' ? null : timeZone }
}
