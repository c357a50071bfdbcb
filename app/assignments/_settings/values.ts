import type { AssignmentSettingsView } from '#data/classes/teaching-views'
import type { AssignmentSettings } from '#lib/classes/assignment'
import { localTime, timeAt } from '#lib/classes/local-time'
import { isTimeZone } from '#lib/study/day'

/** The form's values as its fields want them: dates on the clocks of the class, nothing as the empty text. */
export interface SettingsValues
  extends Pick<
    AssignmentSettings,
    'counting' | 'feedback' | 'isShuffled' | 'isPractice' | 'isReadBefore' | 'isReadDuring' | 'isReadAfter'
  > {
  readonly title: string
  /** The clocks on which the dates stand. */
  readonly timeZone: string
  readonly opensAt: string
  readonly dueAt: string
  readonly closesAt: string
  readonly timeLimit: string
  readonly attempts: string
  readonly late: AssignmentSettings['late']['kind']
  readonly perDay: number
  readonly most: number
}

const DEDUCTION = { perDay: 10, most: 50 } as const

/** A new assignment: opens now, one attempt, keys after handing in. */
export const newValues = (title: string, now: Date, timeZone: string): SettingsValues => ({
  title,
  timeZone,
  opensAt: localTime(now, timeZone),
  dueAt: '',
  closesAt: '',
  timeLimit: '',
  attempts: '1',
  counting: 'best',
  feedback: 'after-submission',
  late: 'accept',
  ...DEDUCTION,
  isShuffled: true,
  isPractice: false,
  isReadBefore: false,
  isReadDuring: false,
  isReadAfter: true,
})

const local = (instant: string | null, timeZone: string): string =>
  instant === null ? '' : localTime(new Date(instant), timeZone)

/** An assignment as it is set. */
export const valuesOf = ({ title, timeZone, settings }: AssignmentSettingsView): SettingsValues => {
  const { late, counting, feedback, isShuffled, isPractice, timeLimit, attempts } = settings
  const { isReadBefore, isReadDuring, isReadAfter } = settings
  return {
    title,
    timeZone,
    opensAt: local(settings.opensAt, timeZone),
    dueAt: local(settings.dueAt, timeZone),
    closesAt: local(settings.closesAt, timeZone),
    timeLimit: String(timeLimit ?? ''),
    attempts: String(attempts ?? ''),
    counting,
    feedback,
    late: late.kind,
    perDay: late.kind === 'deduct' ? Math.round(late.perDay * 100) : DEDUCTION.perDay,
    most: late.kind === 'deduct' ? Math.round(late.most * 100) : DEDUCTION.most,
    isShuffled,
    isPractice,
    isReadBefore,
    isReadDuring,
    isReadAfter,
  }
}

/** Whether a form was filled on other clocks than these: the class was moved meanwhile. */
export const isOnOtherClocks = (form: FormData, timeZone: string): boolean =>
  (form.get('timeZone') ?? timeZone) !== timeZone

/** A typed date on the clocks of now: the same instant as on those on which it was typed; as typed where there are none. */
const movedTo = (timeZone: string, form: FormData, typed: string): string => {
  const typedOn = String(form.get('timeZone') ?? timeZone)
  if (!isTimeZone(typedOn)) return typed
  const told = timeAt(typed, typedOn)
  return told.kind === 'at' ? localTime(told.at, timeZone) : typed
}

/** What was typed, so that it stands in the fields again, on the clocks of `before`. */
export const typedValues = (form: FormData, before: SettingsValues): SettingsValues => {
  const text = (name: string, otherwise: string) => String(form.get(name) ?? otherwise)
  const date = (name: string) => movedTo(before.timeZone, form, text(name, ''))
  const oneOf = <T extends string>(name: string, otherwise: T) => text(name, otherwise) as T
  return {
    title: text('title', ''),
    timeZone: before.timeZone,
    opensAt: date('opensAt'),
    dueAt: date('dueAt'),
    closesAt: date('closesAt'),
    timeLimit: text('timeLimit', before.timeLimit),
    attempts: text('attempts', before.attempts),
    counting: oneOf('counting', before.counting),
    feedback: oneOf('feedback', before.feedback),
    late: oneOf('late', before.late),
    perDay: Number(text('perDay', String(before.perDay))),
    most: Number(text('most', String(before.most))),
    isShuffled: form.has('isShuffled'),
    isPractice: form.has('isPractice'),
    isReadBefore: form.has('isReadBefore'),
    isReadDuring: form.has('isReadDuring'),
    isReadAfter: form.has('isReadAfter'),
  }
}

/** Fills in what a locked form does not send: the rules stand as they are. */
export const withLockedRules = (form: FormData, values: SettingsValues): FormData => {
  const whole = new FormData()
  for (const [name, value] of form) whole.set(name, value)
  for (const name of ['timeLimit', 'attempts', 'counting', 'feedback'] as const) whole.set(name, values[name])
  for (const name of ['isShuffled', 'isPractice', 'isReadBefore', 'isReadDuring'] as const) {
    whole.delete(name)
    if (values[name]) whole.set(name, 'on')
  }
  return whole
}
