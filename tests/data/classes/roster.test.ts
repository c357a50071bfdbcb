import { expect, test } from 'vitest'
import { authentication } from '#data/account/auth'
import { listMembers, openClass } from '#data/classes/classrooms'
import { countUnused, handOutAnew, importRoster, previewRoster, resetPassword } from '#data/classes/roster'
import type { Database } from '#prisma/client'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

const LIST = '姓名,用户名\n林小红,s001\n张伟,s002\n,s003\n王芳,s001\n'

/** Whether a name and a password open an account. */
const opens = async (username: string, password: string): Promise<boolean> => {
  const { api } = await authentication()
  return api.signInUsername({ body: { username, password } }).then(
    () => true,
    () => false,
  )
}

test('a class list makes accounts with passwords that open them; bad lines are told', async () => {
  const { viewers, classId } = await newSchool()
  const made = await importRoster(viewers.teacher, classId, LIST, NOON)
  expect(made?.added.map(({ name, username }) => [name, username])).toEqual([
    ['林小红', 's001'],
    ['张伟', 's002'],
  ])
  expect(made?.problems).toEqual([
    { line: 4, code: 'no-name' },
    { line: 5, code: 'twice' },
  ])
  const [lin, zhang] = made?.added ?? []
  expect(await opens('s001', lin?.password ?? '')).toBe(true)
  expect(await opens('s001', zhang?.password ?? '')).toBe(false)
  const members = await listMembers(viewers.teacher, classId)
  expect(members?.filter(({ role }) => role === 'learner').length).toBe(4)
})

test('the same list again adds nobody and says who is in the class', async () => {
  const { viewers, classId } = await newSchool()
  await importRoster(viewers.teacher, classId, LIST, NOON)
  const again = await importRoster(viewers.teacher, classId, '林小红\ts001\n吴刚\ts009', NOON)
  expect(again?.problems).toEqual([{ line: 1, code: 'member' }])
  expect(again?.added.map(({ username }) => username)).toEqual(['s009'])
})

test('a new password opens the account, the old one does not any more, and login sessions end', async () => {
  const { client, viewers, classId } = await newSchool()
  const made = await importRoster(viewers.teacher, classId, '林小红,s001', NOON)
  const first = made?.added[0]?.password ?? ''
  await opens('s001', first)
  const { id } = await client.user.findUniqueOrThrow({ where: { username: 's001' } })
  const reset = await resetPassword(viewers.teacher, classId, id)
  expect(await client.session.count({ where: { userId: id } })).toBe(0)
  expect(await opens('s001', first)).toBe(false)
  expect(await opens('s001', reset?.password ?? '')).toBe(true)
})

test('only staff import and reset, and nobody resets an account that its owner made', async () => {
  const { client, viewers, classId } = await newSchool()
  await importRoster(viewers.teacher, classId, '林小红,s001', NOON)
  const { id } = await client.user.findUniqueOrThrow({ where: { username: 's001' } })
  for (const name of ['lin', 'stranger'] as const) {
    expect(await importRoster(viewers[name], classId, LIST, NOON)).toBeNull()
    expect(await resetPassword(viewers[name], classId, id)).toBeNull()
  }
  expect(await resetPassword(viewers.owner, classId, 'lin')).toBeNull()
  expect(await resetPassword(viewers.owner, classId, 'teacher')).toBeNull()
})

test('what is no list is told, not taken apart', async () => {
  const { viewers, classId } = await newSchool()
  const read = await importRoster(viewers.teacher, classId, '"姓名,用户名\n', NOON)
  expect(read).toEqual({ added: [], joined: [], problems: [{ line: 1, code: 'unreadable' }] })
})

test('a preview says what the list would do, and makes nobody', async () => {
  const { client, viewers, classId } = await newSchool()
  await importRoster(viewers.teacher, classId, '吴刚,s002', NOON)
  const before = await client.user.count()
  expect(await previewRoster(viewers.teacher, classId, LIST)).toEqual({
    entries: [{ name: '林小红', username: 's001', isKnown: false }],
    problems: [
      { line: 3, code: 'member' },
      { line: 4, code: 'no-name' },
      { line: 5, code: 'twice' },
    ],
    headings: ['姓名', '用户名'],
  })
  expect(await client.user.count()).toBe(before)
  expect(await previewRoster(viewers.lin, classId, LIST)).toBeNull()
})

test.each([
  ['as Excel on Windows writes it', `\uFEFF${LIST.replaceAll('\n', '\r\n')}`],
  ['with the separator named', `sep=;\r\n${LIST.replaceAll(',', ';').replaceAll('\n', '\r\n')}`],
])('a list %s is the same list', async (_, text) => {
  const { viewers, classId } = await newSchool()
  const read = await previewRoster(viewers.teacher, classId, text)
  expect(read?.entries.map(({ username }) => username)).toEqual(['s001', 's002'])
  expect(read?.problems.map(({ code }) => code)).toEqual(['no-name', 'twice'])
})

test('a list puts learners of the teacher’s other class into this one, with the account that they have', async () => {
  const { viewers, classId } = await newSchool()
  await importRoster(viewers.teacher, classId, LIST, NOON)
  const second = (await openClass(viewers.teacher, '高一（3）班英语', NOON)) ?? ''
  const list = '小红,S001\n吴刚,s009'
  expect((await previewRoster(viewers.teacher, second, list))?.entries).toEqual([
    { name: '林小红', username: 'S001', isKnown: true },
    { name: '吴刚', username: 's009', isKnown: false },
  ])
  const made = await importRoster(viewers.teacher, second, list, NOON)
  expect(made?.joined).toEqual([{ name: '林小红', username: 'S001' }])
  expect(made?.added.map(({ username }) => username)).toEqual(['s009'])
  const members = await listMembers(viewers.teacher, second)
  expect(members?.map(({ username }) => username)).toEqual(expect.arrayContaining(['s001', 's009']))
})

test('nobody is put into a class of strangers by their username', async () => {
  const { client, viewers, classId } = await newSchool()
  await importRoster(viewers.teacher, classId, LIST, NOON)
  const theirs = await client.membership.findFirstOrThrow({ where: { userId: 'stranger' } })
  const made = await importRoster(viewers.stranger, theirs.classId, '林小红,s001', NOON)
  expect(made).toEqual({ added: [], joined: [], problems: [{ line: 1, code: 'taken' }] })
})

test('passwords that were never seen are given anew, to those alone who have not used theirs', async () => {
  const { client, viewers, classId } = await newSchool()
  const made = await importRoster(viewers.teacher, classId, LIST, NOON)
  await client.user.update({ where: { username: 's002' }, data: { hasOneTimePassword: false } })
  expect(await countUnused(viewers.teacher, classId)).toBe(1)
  const [anew, ...others] = (await handOutAnew(viewers.teacher, classId)) ?? []
  expect(others).toEqual([])
  expect(anew?.username).toBe('s001')
  expect(await opens('s001', anew?.password ?? '')).toBe(true)
  expect(await opens('s001', made?.added[0]?.password ?? '')).toBe(false)
  expect(await opens('s002', made?.added[1]?.password ?? '')).toBe(true)
  expect(await handOutAnew(viewers.lin, classId)).toBeNull()
  expect(await countUnused(viewers.lin, classId)).toBe(0)
})

/** What somebody may be trusted with after a class list has made their account. */
const TRUSTED = {
  'the server': (client: Database, userId: string) =>
    client.user.update({ where: { id: userId }, data: { isAdministrator: true } }),
  'what everybody reads': (client: Database, userId: string) =>
    client.user.update({ where: { id: userId }, data: { mayPublish: true } }),
  'another class': async (client: Database, userId: string, elsewhere: string) => {
    await client.membership.create({ data: { classId: elsewhere, userId, role: 'teacher', joinedAt: NOON } })
  },
}

test.each(Object.entries(TRUSTED))(
  'who has been trusted with %s is out of reach of the class that made the account',
  async (_, trust) => {
    const { client, viewers, classId } = await newSchool()
    await importRoster(viewers.teacher, classId, '林小红,s001', NOON)
    const { id } = await client.user.findUniqueOrThrow({ where: { username: 's001' } })
    const elsewhere = (await openClass(viewers.stranger, '高二（1）班', NOON)) ?? ''
    await importRoster(viewers.stranger, elsewhere, '吴刚,s009', NOON)
    await trust(client, id, elsewhere)
    expect(await resetPassword(viewers.teacher, classId, id)).toBeNull()
    expect(await countUnused(viewers.teacher, classId)).toBe(0)
    expect(await handOutAnew(viewers.teacher, classId)).toEqual([])
    const members = await listMembers(viewers.teacher, classId)
    expect(members?.find(({ userId }) => userId === id)?.isManaged).toBe(false)
  },
)

test('a class of their own with nobody in it keeps nobody from a new password', async () => {
  const { client, viewers, classId } = await newSchool()
  await importRoster(viewers.teacher, classId, '林小红,s001', NOON)
  const { id } = await client.user.findUniqueOrThrow({ where: { username: 's001' } })
  await openClass({ ...viewers.lin, userId: id }, '试试', NOON)
  expect(await resetPassword(viewers.teacher, classId, id)).toMatchObject({ username: 's001' })
})
