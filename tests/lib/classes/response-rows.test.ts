import { expect, test } from 'vitest'
import { responseRows } from '#lib/classes/response-rows'

const WORDS = {
  name: '姓名',
  username: '用户名',
  attempt: '第几次',
  key: '答案',
  points: '得分',
  total: '合计',
  voided: { everybody: '作废，人人得分', nobody: '作废，不计分' },
}

test('everybody’s answers as rows: the questions, their keys, then a row an attempt', () => {
  const questions = [
    { stem: '哪一天？', key: '12月30日', points: 2, credit: null },
    { stem: '谁说的？', key: '普京', points: 1, credit: 'everybody' as const },
  ]
  const answers = [
    { given: '12月31日', points: 4 / 3 },
    { given: '', points: 0 },
  ]
  expect(responseRows(questions, [{ name: '林小红', username: null, number: 2, answers }], WORDS)).toEqual([
    ['姓名', '用户名', '第几次', '1. 哪一天？', '1. 得分', '2. 谁说的？ (作废，人人得分)', '2. 得分', '合计'],
    ['答案', '', '', '12月30日', 2, '普京', 1, 3],
    ['林小红', '', 2, '12月31日', 1.33, '', 0, 1.33],
  ])
})
