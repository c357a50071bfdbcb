import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Browser, expect, type Page } from 'playwright/test'
import { noteBackupRun } from '#prisma/backup-runs'
import { type Database, openDatabase } from '#prisma/client'
import { markSynced } from '#prisma/sync-mark'
import { newFilledFile } from '#tests/e2e/database'
import { startServer } from '#tests/e2e/server'
import { callAction, formOf } from '#tests/e2e/server-action'
import { SIZES } from '#tests/e2e/sound'

const PASSWORD = 'wengu-zhixin-11'
const ADMINISTRATOR = 'wang.admin'

/** Short, and two sentences long: it is read in a moment when somebody has it tried again. */
const FAILED = `---
title: 县图书馆新馆开放
language: zh
published: 2024-03-05
---
县政府3月5日宣布，新建的图书馆将于3月20日开放。馆长李敏说：“新馆有三十万册书。”
`

const addPerson = (client: Database, username: string, name: string, more: { managedBy?: string } = {}) =>
  client.user.create({
    data: {
      id: username,
      name,
      username,
      displayUsername: username,
      email: `${username}@example.test`,
      isAnonymous: false,
      hasOneTimePassword: more.managedBy !== undefined,
      ...more,
    },
  })

/** A class with its teacher and two learners, one of whom has only the password that was handed out. */
const addClass = async (client: Database): Promise<void> => {
  const classId = randomUUID()
  await addPerson(client, 'chen', '陈老师')
  await addPerson(client, 'guo', '郭老师')
  await addPerson(client, 'lin', '林小雨')
  await addPerson(client, 'zhou', '周末', { managedBy: classId })
  const createdAt = new Date()
  await client.classroom.create({
    data: { id: classId, name: '高一（3）班', joinCode: 'ABCDEFG', timeZone: 'Asia/Shanghai', createdAt },
  })
  await client.membership.createMany({
    data: (['chen', 'lin', 'zhou'] as const).map((userId) => {
      return { classId, userId, role: userId === 'chen' ? 'owner' : 'learner', joinedAt: createdAt }
    }),
  })
}

/** Things that went wrong: an article of the content folder, one that somebody brought, a backup. */
const addTroubles = async (client: Database): Promise<void> => {
  const now = new Date()
  const message = 'The quotation does not stand in the text'
  await markSynced(client, [{ file: 'content/some-article/facts.yaml', line: 12, message }], now)
  await noteBackupRun(client, { at: new Date(now.getTime() - 86_400_000).toISOString(), why: '' })
  const why = 'The disk with data/backups is full. Make room, then try again.'
  await noteBackupRun(client, { at: now.toISOString(), why })
  await client.manuscript.create({
    data: {
      slug: 'county-library',
      ownerId: 'chen',
      title: '县图书馆新馆开放',
      text: FAILED,
      state: 'failed',
      trouble: JSON.stringify({ kind: 'outgrown' }),
      createdAt: now,
      updatedAt: now,
    },
  })
}

/** A server of a test's own, with people, a class and troubles, and its administrator's page. */
export interface Administered {
  readonly page: Page
  /** A page of somebody whom the server does not know. */
  readonly stranger: () => Promise<Page>
  readonly end: () => Promise<void>
}

/** Starts it, and signs in whoever has been named its administrator. */
export const openAdministered = async (browser: Browser, size: keyof typeof SIZES): Promise<Administered> => {
  const file = newFilledFile()
  const server = await startServer(file, { isReady: true })
  const newPage = async () => {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: SIZES[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    return context.newPage()
  }
  const page = await newPage()
  const form = formOf({ username: ADMINISTRATOR, password: PASSWORD, name: '王主任' })
  const call = { file: 'app/account/actions.ts', name: 'claimAccount', page: '/account', args: ['', form] }
  const reply = await callAction(page.request, server.url, call)
  expect(reply.headers()['x-action-redirect']).toContain('/account')
  const client = await openDatabase(`file:${file}`)
  await client.user.update({ where: { username: ADMINISTRATOR }, data: { isAdministrator: true } })
  await addClass(client)
  await addTroubles(client)
  await client.$disconnect()
  return {
    page,
    stranger: newPage,
    end: async () => {
      await page.context().close()
      await server.end('SIGTERM')
      await rm(dirname(file), { recursive: true })
    },
  }
}
