import { expect, test } from 'vitest'
import {
  keepFirstAccount,
  listAdministrators,
  nameAdministrator,
  officeOf,
} from '#data/account/administrators'
import type { Database } from '#prisma/client'
import { newDatabase } from '#tests/data/learner'

const addAccount = async (client: Database, id: string): Promise<void> => {
  await client.user.create({
    data: { id, name: id, username: id, email: `${id}@example.test`, isAnonymous: false },
  })
  await client.$transaction((tx) => keepFirstAccount(tx, id))
}

test('while nobody is named the first account administers, and nobody after it', async () => {
  const client = await newDatabase()
  await addAccount(client, 'anna')
  await addAccount(client, 'ben')
  expect(await officeOf(client, 'anna')).toBe('first')
  expect(await officeOf(client, 'ben')).toBeNull()
})

test('when the first account goes, nobody comes in its place by accident', async () => {
  const client = await newDatabase()
  await addAccount(client, 'anna')
  await addAccount(client, 'ben')
  await client.user.delete({ where: { id: 'anna' } })
  await addAccount(client, 'carl')
  expect(await listAdministrators(client)).toEqual([])
})

test('from the first naming on, being first counts no more, also when the named one goes', async () => {
  const client = await newDatabase()
  await addAccount(client, 'anna')
  await addAccount(client, 'ben')
  expect(await nameAdministrator(client, 'Ben', true)).toBe('done')
  expect(await listAdministrators(client)).toEqual([{ username: 'ben', kind: 'named' }])
  await nameAdministrator(client, 'ben', false)
  expect(await listAdministrators(client)).toEqual([])
  expect(await nameAdministrator(client, 'nobody', true)).toBe('unknown')
})
