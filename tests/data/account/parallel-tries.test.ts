import { expect, test } from 'vitest'
import { registrationProblem } from '#data/account/registration'
import { tryPassword } from '#data/account/spraying'
import { listLimits } from '#data/account/throttle'
import { readRegistrationSettled, settleRegistration } from '#data/administration/registration'
import { joinClass, readClass } from '#data/classes/classrooms'
import { tryCode } from '#data/classes/code-guessing'
import { askingFrom } from '#tests/data/asking-from'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

/** More than a limit lets through, also where some turns come back while a slow machine is at it. */
const MANY = 300

const times = <Done>(work: (turn: number) => Promise<Done>): Promise<Done[]> =>
  Promise.all(Array.from({ length: MANY }, (_, turn) => work(turn)))

const turnsOf = (wanted: string): number => listLimits().find(({ limit }) => limit === wanted)?.turns ?? 0

const openByCode = async () => {
  const school = await newSchool()
  await school.client.user.update({ where: { id: 'stranger' }, data: { isAdministrator: true } })
  await settleRegistration(school.viewers.stranger, 'code', false)
  const { code = '' } = (await readRegistrationSettled(school.viewers.stranger)) ?? {}
  return { ...school, code }
}

test('of many sign-up codes that are tried at the same time no more are looked at than one after the other', async () => {
  await openByCode()
  const told = await askingFrom('198.51.100.1', () => times(() => registrationProblem('AAAAAAA')))
  const lookedAt = told.filter((one) => one === 'wrongCode').length
  expect(lookedAt).toBeGreaterThanOrEqual(turnsOf('wrong join code by address'))
  expect(lookedAt).toBeLessThan(MANY)
})

test('a school that signs up with the right code from one address uses up no turns', async () => {
  const { code } = await openByCode()
  const told: (string | null)[] = []
  await askingFrom('198.51.100.2', async () => {
    for (let learner = 0; learner < MANY; learner++) told.push(await registrationProblem(code))
  })
  expect(new Set(told)).toEqual(new Set([null]))
})

test('a code that cannot be looked up, as while another program locks the database, uses up no turns', async () => {
  const look = () => Promise.reject(new Error('locked'))
  await askingFrom('198.51.100.5', async () => {
    for (let turn = 0; turn < MANY; turn++) await expect(tryCode(null, look)).rejects.toThrow('locked')
    expect(await tryCode(null, async () => 'a class')).toEqual({ isTooMany: false, found: 'a class' })
  })
})

test('a join code that is tried among many wrong ones at the same time opens nothing', async () => {
  const { viewers, classId } = await newSchool()
  const code = (await readClass(viewers.owner, classId))?.joinCode ?? ''
  const joined = await times((turn) =>
    joinClass(viewers.stranger, turn === MANY - 1 ? code : 'AAAAAAA', NOON),
  )
  expect(joined.filter((one) => one !== null)).toEqual([])
  expect(await readClass(viewers.stranger, classId)).toBeNull()
})

test('a password that is right among many wrong ones at the same time is not told', async () => {
  const found = await askingFrom('198.51.100.3', () =>
    times(async (turn) => {
      const isRight = turn === MANY - 1
      return tryPassword(async () => (isRight ? { userId: 'lin' } : null))
    }),
  )
  expect(found.at(-1)).toBe('tooMany')
  const told = found.filter((one) => one === null).length
  expect(told).toBeGreaterThanOrEqual(turnsOf('failed sign in by address'))
  expect(told).toBeLessThan(MANY - 1)
})

test('a school that signs in at the same time from one address is let in', async () => {
  const found = await askingFrom('198.51.100.4', () =>
    times(() => tryPassword(async () => ({ userId: 'lin' }))),
  )
  expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"userId":"lin"}']))
})
