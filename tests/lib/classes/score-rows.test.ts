import { expect, test } from 'vitest'
import { type ScoreWords, scoreRows } from '#lib/classes/score-rows'
import { toXlsx } from '#lib/interop/xlsx'

const WORDS: ScoreWords = {
  name: '姓名',
  username: '用户名',
  of: '满分',
  total: '合计',
  share: '得分率',
  mean: '平均',
  left: '已离开',
  excused: '免做',
  notOpenYet: '未开放',
  notAssigned: '未布置',
  toDo: '未做',
  missing: '缺交',
  working: '进行中',
  practised: '已练习',
  handedIn: '已交',
}

const GRADEBOOK = {
  assignments: [
    { title: '作业一', of: 10, isPractice: false, isOpen: true },
    { title: '作业二', of: 5.5, isPractice: false, isOpen: true },
    { title: '练习', of: 112, isPractice: true, isOpen: true },
  ],
  rows: [
    {
      name: '林小红',
      username: 's001',
      hasLeft: false,
      cells: [
        { kind: 'scored', points: 20 / 3, isLate: false, attempts: 1 },
        { kind: 'missing' },
        { kind: 'missing' },
      ],
    },
    {
      name: '=1+1',
      username: null,
      hasLeft: true,
      cells: [{ kind: 'excused' }, { kind: 'to-do' }, { kind: 'to-do' }],
    },
  ],
} as const

test('a gradebook as rows: headings, what it is out of, the means of the class, then a row a learner', () => {
  expect(scoreRows(GRADEBOOK, WORDS)).toEqual([
    ['姓名', '用户名', '作业一', '作业二', '练习', '合计', '得分率'],
    ['满分', '', 10, 5.5, '', 15.5, ''],
    ['平均', '', 6.67, 0, '', '', 43],
    ['林小红', 's001', 6.67, '缺交', '缺交', 6.67, 43],
    ['=1+1 (已离开)', '', '免做', '未做', '未做', 0, ''],
  ])
})

test('the workbook is a zip archive in which no cell is a formula', async () => {
  const blob = await toXlsx(scoreRows(GRADEBOOK, WORDS), '高一[3]班')
  const bytes = Buffer.from(await blob.arrayBuffer())
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  const { unzipSync, strFromU8 } = await import('fflate')
  const files = unzipSync(bytes)
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).toContain('6.67')
  expect(sheet).not.toContain('<f>')
})
