import { expect, test } from 'vitest'
import { oneTimePassword } from '#lib/classes/one-time-password'
import { readRoster } from '#lib/classes/roster'

test('a class list with headings, in any order of columns', () => {
  const rows = [
    ['学号', '备注', '姓名'],
    ['s2026001', '', '林小红'],
    ['s2026002', '转学', ' 张伟 '],
  ]
  expect(readRoster(rows).entries).toEqual([
    { line: 2, name: '林小红', username: 's2026001' },
    { line: 3, name: '张伟', username: 's2026002' },
  ])
})

test('without headings the name comes first', () => {
  expect(readRoster([['林小红', 'lin']]).entries).toEqual([{ line: 1, name: '林小红', username: 'lin' }])
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
  expect(readRoster(rows)).toEqual({
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

test('a one-time password can be read aloud', () => {
  expect(oneTimePassword(Array(12).fill(0))).toBe('bababababa22')
  expect(oneTimePassword(Array(12).fill(0.999))).toBe('zuzuzuzuzu99')
})
