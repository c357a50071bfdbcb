import { expect, test } from 'vitest'
import { readExtensionForm, readSettingsForm } from '../../app/assignments/_settings/settings-data'
import {
  isOnOtherClocks,
  newValues,
  typedValues,
  withLockedRules,
} from '../../app/assignments/_settings/values'

const ZONE = 'Asia/Shanghai'

const FIELDS = {
  title: ' 第一次作业 ',
  opensAt: '2026-03-02T08:00',
  dueAt: '2026-03-03T08:00',
  closesAt: '',
  timeLimit: '',
  attempts: '2',
  counting: 'last',
  feedback: 'after-closing',
  late: 'deduct',
  perDay: '10',
  most: '50',
  isShuffled: 'on',
  isReadAfter: 'on',
}

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('dates are read on the clocks of the class, and empty fields as no limit', () => {
  expect(readSettingsForm(formOf(FIELDS), ZONE)).toEqual({
    title: '第一次作业',
    settings: {
      opensAt: new Date('2026-03-02T00:00:00Z'),
      dueAt: new Date('2026-03-03T00:00:00Z'),
      closesAt: null,
      timeLimit: null,
      attempts: 2,
      counting: 'last',
      feedback: 'after-closing',
      late: { kind: 'deduct', perDay: 0.1, most: 0.5 },
      isShuffled: true,
      isPractice: false,
      isReadBefore: false,
      isReadDuring: false,
      isReadAfter: true,
    },
  })
})

test.each([
  [{ title: '  ' }, 'title'],
  [{ opensAt: '' }, 'opensAt'],
  [{ opensAt: '2026-02-30T08:00' }, 'opensAt'],
  [{ dueAt: '2026-03-02T08:00' }, 'dueAt'],
  [{ closesAt: '2026-03-02T20:00' }, 'closesAt'],
  [{ timeLimit: '0' }, 'timeLimit'],
  [{ timeLimit: '10.5' }, 'timeLimit'],
  [{ attempts: '-1' }, 'attempts'],
  [{ perDay: '101' }, 'perDay'],
] as const)('%o is told by its field', (fields, wrong) => {
  expect(readSettingsForm(formOf({ ...FIELDS, ...fields }), ZONE)).toEqual({ wrong, isSkipped: false })
})

test('a form whose rules are locked is read with the rules as they stand', () => {
  const values = { ...newValues('作业', new Date('2026-03-02T00:00:00Z'), ZONE), timeLimit: '30' }
  const sent = formOf({ title: '改名', opensAt: values.opensAt, late: 'accept', perDay: '10', most: '50' })
  sent.set('dueAt', '')
  sent.set('closesAt', '')
  sent.set('isPractice', 'on')
  const read = readSettingsForm(withLockedRules(sent, values), ZONE)
  expect(read).toMatchObject({
    title: '改名',
    settings: { timeLimit: 30, attempts: 1, isShuffled: true, isPractice: false, isReadAfter: false },
  })
})

test('an extension has dates, a factor and attempts within limits', () => {
  const fields = { dueAt: '', closesAt: '2026-03-05T08:00', timeFactor: '1.5', extraAttempts: '1' }
  expect(readExtensionForm(formOf(fields), ZONE)).toEqual({
    dueAt: null,
    closesAt: new Date('2026-03-05T00:00:00Z'),
    timeFactor: 1.5,
    extraAttempts: 1,
    isExcused: false,
  })
  expect(readExtensionForm(formOf({ ...fields, timeFactor: '0.5' }), ZONE)).toBe('invalid')
  expect(readExtensionForm(formOf({ ...fields, dueAt: 'soon' }), ZONE)).toBe('invalid')
})

test('a date that the clocks of the class skip is told as that', () => {
  const gap = '2027-03-14T02:30'
  expect(readSettingsForm(formOf({ ...FIELDS, dueAt: gap }), 'America/New_York')).toEqual({
    wrong: 'dueAt',
    isSkipped: true,
  })
  const extension = { dueAt: gap, closesAt: '', timeFactor: '1', extraAttempts: '0' }
  expect(readExtensionForm(formOf(extension), 'America/New_York')).toBe('skipped')
})

test('dates typed before the class was moved stand at the same instants on its new clocks', () => {
  const form = formOf({ ...FIELDS, timeZone: 'UTC' })
  expect(isOnOtherClocks(form, ZONE)).toBe(true)
  expect(typedValues(form, newValues('作业', new Date(0), ZONE))).toMatchObject({
    timeZone: ZONE,
    opensAt: '2026-03-02T16:00',
    dueAt: '2026-03-03T16:00',
    closesAt: '',
  })
  const again = formOf({ ...FIELDS, timeZone: ZONE })
  expect(isOnOtherClocks(again, ZONE)).toBe(false)
  expect(typedValues(again, newValues('作业', new Date(0), ZONE)).opensAt).toBe(FIELDS.opensAt)
})

test('clocks that there are not move no date', () => {
  const form = formOf({ ...FIELDS, timeZone: '__proto__' })
  expect(isOnOtherClocks(form, ZONE)).toBe(true)
  expect(typedValues(form, newValues('作业', new Date(0), ZONE)).opensAt).toBe(FIELDS.opensAt)
})
