import { expect, test } from 'vitest'
import { keepFirstAccount } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { appoint } from '#data/administration/appointing'
import { readAuditLog } from '#data/administration/audit-log'
import { handOverClass, listAllClasses } from '#data/administration/classes'
import { erasePerson, exportPerson } from '#data/administration/erase-person'
import { readJobs } from '#data/administration/jobs'
import { readOverview } from '#data/administration/overview'
import { resetAsAdministrator, searchPeople } from '#data/administration/people'
import { readPerson } from '#data/administration/person'
import { readReading } from '#data/administration/reading'
import { readRegistrationSettled, settleRegistration } from '#data/administration/registration'
import { letPersonPublish, listPublishers } from '#data/articles/publishers'
import { ownsContent } from '#data/content/flags'
import { mayOnServer, type Office, SERVER_RIGHTS, type ServerAction } from '#lib/classes/server-rights'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

type Asks = (viewer: Viewer, classId: string) => readonly (() => Promise<unknown>)[]

/** Everything that goes by a row of the table. */
const ASKS: Readonly<Record<ServerAction, Asks>> = {
  'see-server': (viewer) => [() => readOverview(viewer), () => readJobs(viewer)],
  'see-server-log': (viewer) => [() => readAuditLog(viewer, 1)],
  'settle-registration': (viewer) => [
    () => readRegistrationSettled(viewer),
    () => settleRegistration(viewer, 'open', false),
  ],
  'find-people': (viewer) => [() => searchPeople(viewer, '', 1), () => readPerson(viewer, 'lin', NOON)],
  'reset-any-password': (viewer) => [() => resetAsAdministrator(viewer, 'lin')],
  'export-person': (viewer) => [() => exportPerson(viewer, 'lin')],
  'erase-person': (viewer) => [
    async () => {
      const done = await erasePerson(viewer, 'lin', 'nobody', NOON)
      return !done.ok && done.code === 'unconfirmed'
    },
  ],
  'let-publish': (viewer) => [() => listPublishers(viewer), () => letPersonPublish(viewer, 'lin', false)],
  'see-all-classes': (viewer) => [() => listAllClasses(viewer, '', 1)],
  'hand-over-class': (viewer, classId) => [() => handOverClass(viewer, classId, 'owner', NOON)],
  'see-reading': (viewer) => [() => readReading(viewer, 1)],
  'own-content': (viewer) => [() => ownsContent(viewer)],
  'name-administrators': (viewer) => [() => appoint(viewer, 'lin', false)],
}

const OFFICES: Readonly<Record<string, Office | null>> = {
  owner: 'first',
  teacher: null,
  mei: null,
  stranger: null,
}

const openServer = async () => {
  const school = await newSchool()
  const { client } = school
  await client.user.updateMany({ data: { isAnonymous: false } })
  for (const id of ['lin', 'owner'])
    await client.user.update({ where: { id }, data: { username: id, displayUsername: id } })
  await client.$transaction((tx) => keepFirstAccount(tx, 'owner'))
  return school
}

const answersOf = async (viewer: Viewer, classId: string) => {
  const told: Record<string, boolean[]> = {}
  for (const [action, asks] of Object.entries(ASKS)) {
    told[action] = []
    for (const ask of asks(viewer, classId)) {
      const answer = await ask()
      told[action].push(answer !== null && answer !== false)
    }
  }
  return told
}

const wantedFor = (office: Office | null, viewer: Viewer) =>
  Object.fromEntries(
    Object.entries(ASKS).map(([action, asks]) => [
      action,
      asks(viewer, '').map(() => mayOnServer(office, action as ServerAction)),
    ]),
  )

test('everybody finds of the administration what the table of rights allows, and nothing else', async () => {
  const { viewers, classId } = await openServer()
  expect(Object.keys(ASKS).sort()).toEqual(Object.keys(SERVER_RIGHTS).sort())
  for (const [who, office] of Object.entries(OFFICES)) {
    const viewer = { ...viewers.owner, userId: who }
    expect({ who, told: await answersOf(viewer, classId) }).toEqual({ who, told: wantedFor(office, viewer) })
  }
})

test('who has been named finds all of it', async () => {
  const { client, viewers, classId } = await openServer()
  await client.user.update({ where: { id: 'owner' }, data: { isAdministrator: true } })
  expect(await answersOf(viewers.owner, classId)).toEqual(wantedFor('named', viewers.owner))
})
