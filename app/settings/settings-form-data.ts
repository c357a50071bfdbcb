import { z } from 'zod'

/** What may be entered; the form's fields use the same limits. */
export const LIMITS = {
  newPerDay: { min: 0, max: 500 },
  reviewsPerDay: { min: 0, max: 5000 },
  retention: { min: 70, max: 97 },
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
})

/** The settings form as preferences (retention as a share of one), or null when a field does not fit. */
export const readSettings = (form: FormData) => {
  const parsed = FORM.safeParse(Object.fromEntries(form))
  if (!parsed.success) return null
  const { retention, ...rest } = parsed.data
  return { ...rest, desiredRetention: retention / 100 }
}
