import { expect, test } from 'vitest'
import { oneTimePassword } from '#lib/classes/one-time-password'
import { readRoster } from '#lib/classes/roster'

const MOST = 500
const people = (rows: readonly (readonly string[])[]) =>
  readRoster(rows, MOST).entries.map(({ name, username }) => [name, username])

test('a class list with headings, in any order of columns', () => {
  const rows = [
    ['用户名', '备注', '姓名'],
    ['s2026001', '', '林小红'],
    ['s2026002', '转学', ' 张伟 '],
  ]
  expect(readRoster(rows, MOST)).toEqual({
    entries: [
      { line: 2, name: '林小红', username: 's2026001' },
      { line: 3, name: '张伟', username: 's2026002' },
    ],
    problems: [],
    headings: ['姓名', '用户名'],
  })
})

test('a student number is no username: the column that is called one is, and without it the list is refused', () => {
  const list = [
    ['学号', '姓名', '性别', '用户名'],
    ['20240001', '王芳', '女', 'wk01'],
  ]
  expect(people(list)).toEqual([['王芳', 'wk01']])
  const without = list.map((row) => row.slice(0, 3))
  expect(readRoster(without, MOST)).toEqual({
    entries: [],
    problems: [{ line: 1, code: 'no-username-column' }],
    headings: null,
  })
})

test.each([
  [['First name', 'Last name', 'Username'], ['Ann', 'Lee', 'wp01'], 'Ann Lee'],
  [['last_name', 'USERNAME', 'FirstName'], ['Lee', 'wp01', 'Ann'], 'Ann Lee'],
  [['姓', '名', '账号'], ['欧阳', '晨', 'wp01'], '欧阳晨'],
  [['Full Name*', 'Sex', 'Login'], ['Ann Lee', 'f', 'wp01'], 'Ann Lee'],
])('names in the columns %j', (heading, learner, name) => {
  expect(people([heading, learner])).toEqual([[name, 'wp01']])
})

test('headings in another language are no learner, where the usernames below are numbered', () => {
  const rows = [
    ['Ism', 'Familiya'],
    ['Nodira', 'nodirb1'],
    ['Aziz', 'aziz2'],
  ]
  expect(people(rows)).toEqual([
    ['Nodira', 'nodirb1'],
    ['Aziz', 'aziz2'],
  ])
  expect(readRoster(rows, MOST).headings).toEqual(['Ism', 'Familiya'])
})

test('without headings the name comes first, and the first line is a learner', () => {
  expect(people([['林小红', 'lin']])).toEqual([['林小红', 'lin']])
  expect(
    people([
      ['林小红', 'lin'],
      ['张伟', 'zhang'],
    ]),
  ).toHaveLength(2)
})

test('headings may stand below empty lines', () => {
  expect(people([[''], ['姓名', '用户名'], ['王芳', 'wf01']])).toEqual([['王芳', 'wf01']])
})

test('each bad line is told with its number, and the others hold', () => {
  const rows = [
    ['name', 'username'],
    ['', 'a.b'],
    ['王'],
    ['李', '李四'],
    ['陈', 'chen'],
    [''],
    ['程', 'CHEN'],
    ['吴', 'wu1'],
  ]
  expect(readRoster(rows, MOST)).toMatchObject({
    entries: [
      { line: 5, name: '陈', username: 'chen' },
      { line: 8, name: '吴', username: 'wu1' },
    ],
    problems: [
      { line: 2, code: 'no-name' },
      { line: 3, code: 'no-username' },
      { line: 4, code: 'bad-username' },
      { line: 7, code: 'twice' },
    ],
  })
})

test('a list that is too long says from which line on nobody is added', () => {
  const rows = [
    ['王', 'wang'],
    ['李', 'li4'],
    ['吴', 'wu1'],
    ['陈', 'chen'],
  ]
  expect(readRoster(rows, 2)).toMatchObject({
    entries: [{ name: '王' }, { name: '李' }],
    problems: [{ line: 3, code: 'too-many' }],
  })
})

test('a one-time password can be read aloud', () => {
  expect(oneTimePassword(Array(12).fill(0))).toBe('bababababa22')
  expect(oneTimePassword(Array(12).fill(0.999))).toBe('zuzuzuzuzu99')
})
