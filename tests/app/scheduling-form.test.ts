import { expect, test } from 'vitest'
import { readSchedulingForm } from '../../app/settings/scheduling-form-data'

const WEEK = {
  mon: 'normal',
  tue: 'normal',
  wed: 'normal',
  thu: 'normal',
  fri: 'normal',
  sat: 'reduced',
  sun: 'minimum',
}
const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  const all = { maximumInterval: '365', loadBalance: 'on', leechAction: 'tag', ...WEEK, ...fields }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return form
}

test('the form is read field by field, articles by their slug', () => {
  expect(readSchedulingForm(formOf({ 'deck:one': '95', 'deck:two': '' }))).toEqual({
    maximumInterval: 365,
    loadBalance: true,
    leechAction: 'tag',
    easyDays: ['normal', 'normal', 'normal', 'normal', 'normal', 'reduced', 'minimum'],
    decks: new Map([
      ['one', 0.95],
      ['two', null],
    ]),
  })
})

test.each([
  { maximumInterval: '6' },
  { maximumInterval: '36501' },
  { loadBalance: 'perhaps' },
  { leechAction: 'burn' },
  { sun: 'holiday' },
  { 'deck:one': '98' },
  { 'deck:one': '69' },
  { 'deck:one': 'much' },
])('%j does not fit', (fields) => {
  expect(readSchedulingForm(formOf(fields))).toBeNull()
})
