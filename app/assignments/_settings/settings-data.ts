import { z } from 'zod'
import { plainName } from '#data/server/plain-name'
import type { AssignmentSettings, Extension } from '#lib/classes/assignment'
import { timeAt } from '#lib/classes/local-time'
import { ATTEMPTS, EXTRA_ATTEMPTS, MINUTES, PERCENT, TIME_FACTOR } from './settings-limits'
import type { SettingsField } from './state'

const whole = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.coerce.number().int().min(min).max(max)
const orNothing = <T>(schema: z.ZodType<T>) => z.union([z.literal('').transform(() => null), schema])

/** A date field in the class's time zone; empty for none. */
const instant = (timeZone: string) =>
  z.string().transform((local, context) => {
    if (local === '') return null
    const told = timeAt(local, timeZone)
    if (told.kind === 'at') return told.at
    context.addIssue({ code: 'custom', message: told.kind })
    return null
  })

const formOf = (timeZone: string) =>
  z.object({
    title: plainName(200),
    opensAt: instant(timeZone).refine((at) => at !== null),
    dueAt: instant(timeZone),
    closesAt: instant(timeZone),
    timeLimit: orNothing(whole(MINUTES)),
    attempts: orNothing(whole(ATTEMPTS)),
    counting: z.enum(['best', 'last', 'first', 'average']),
    feedback: z.enum(['never', 'after-answer', 'after-submission', 'after-closing']),
    late: z.enum(['accept', 'refuse', 'deduct']),
    perDay: whole(PERCENT),
    most: whole(PERCENT),
    isShuffled: z.literal('on').optional(),
    isPractice: z.literal('on').optional(),
    isReadBefore: z.literal('on').optional(),
    isReadDuring: z.literal('on').optional(),
    isReadAfter: z.literal('on').optional(),
  })

type ReadSettings =
  | { readonly title: string; readonly settings: AssignmentSettings }
  /** `isSkipped`: it is a time that the clocks of the class skip when daylight saving begins. */
  | { readonly wrong: SettingsField; readonly isSkipped: boolean }

/** The dates in their order: it opens, is due, closes. */
const misplaced = (opensAt: Date, dueAt: Date | null, closesAt: Date | null): SettingsField | null => {
  if (dueAt && dueAt.getTime() <= opensAt.getTime()) return 'dueAt'
  if (closesAt && closesAt.getTime() < (dueAt ?? opensAt).getTime()) return 'closesAt'
  return closesAt && closesAt.getTime() <= opensAt.getTime() ? 'closesAt' : null
}

/** The assignment form as settings, or the first field that does not fit. */
export const readSettingsForm = (form: FormData, timeZone: string): ReadSettings => {
  const parsed = formOf(timeZone).safeParse(Object.fromEntries(form))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { wrong: (issue?.path[0] ?? 'title') as SettingsField, isSkipped: issue?.message === 'skipped' }
  }
  const { title, opensAt, late, perDay, most, isShuffled, isPractice, ...others } = parsed.data
  const { isReadBefore, isReadDuring, isReadAfter, ...rest } = others
  if (opensAt === null) return { wrong: 'opensAt', isSkipped: false }
  const wrong = misplaced(opensAt, rest.dueAt, rest.closesAt)
  if (wrong) return { wrong, isSkipped: false }
  const policy: AssignmentSettings['late'] =
    late === 'deduct' ? { kind: late, perDay: perDay / 100, most: most / 100 } : { kind: late }
  const switches = {
    isShuffled: isShuffled === 'on',
    isPractice: isPractice === 'on',
    isReadBefore: isReadBefore === 'on',
    isReadDuring: isReadDuring === 'on',
    isReadAfter: isReadAfter === 'on',
  }
  return { title, settings: { ...rest, ...switches, opensAt, late: policy } }
}

const extensionOf = (timeZone: string) =>
  z.object({
    dueAt: instant(timeZone),
    closesAt: instant(timeZone),
    timeFactor: z.coerce.number().min(TIME_FACTOR.min).max(TIME_FACTOR.max),
    extraAttempts: whole(EXTRA_ATTEMPTS),
    isExcused: z.literal('on').optional(),
  })

/** The extension form, or why a field does not fit. */
export const readExtensionForm = (form: FormData, timeZone: string): Extension | 'invalid' | 'skipped' => {
  const parsed = extensionOf(timeZone).safeParse(Object.fromEntries(form))
  if (parsed.success) return { ...parsed.data, isExcused: parsed.data.isExcused === 'on' }
  return parsed.error.issues.some(({ message }) => message === 'skipped') ? 'skipped' : 'invalid'
}
