import { expect, test } from 'vitest'
import { mayOnServer, type Office, SERVER_RIGHTS, type ServerAction } from '#lib/classes/server-rights'

const ACTIONS = Object.keys(SERVER_RIGHTS) as ServerAction[]

const allowedTo = (office: Office | null): ServerAction[] =>
  ACTIONS.filter((action) => mayOnServer(office, action))

test('who has no office may do nothing with the server, and who has been named everything', () => {
  expect(allowedTo(null)).toEqual([])
  expect(allowedTo('named')).toEqual(ACTIONS)
})

test('who was merely here first may do everything but say who administers', () => {
  expect(ACTIONS.filter((action) => !allowedTo('first').includes(action))).toEqual(['name-administrators'])
})
