import { expect, test } from 'vitest'
import { toCsv } from '#lib/interop/csv'
import { readTable } from '#lib/interop/read-table'
import { toXlsx } from '#lib/interop/xlsx'
import { binaryKind, readXlsx } from '#lib/interop/xlsx-rows'

const CELLS = [
  ['姓名', '用户名'],
  ['王芳', 'wf01'],
]

test.each([
  ['commas', '姓名,用户名\n王芳,wf01'],
  ['the line ends of Windows', '姓名,用户名\r\n王芳,wf01\r\n'],
  ['a byte order mark', '\uFEFF姓名,用户名\r\n王芳,wf01\r\n'],
  ['semicolons', '姓名;用户名\n王芳;wf01'],
  ['tabs', '姓名\t用户名\n王芳\twf01'],
  ['both commas mixed', '姓名，用户名\n王芳,wf01'],
])('a table with %s', (_, text) => {
  expect(readTable(text)).toEqual(CELLS)
})

test('what parts most lines evenly parts the cells: a comma inside a name is part of it', () => {
  expect(readTable('name;username\nKarimova, Nodira;nodira1\nLee, Ann;ann1')).toEqual([
    ['name', 'username'],
    ['Karimova, Nodira', 'nodira1'],
    ['Lee, Ann', 'ann1'],
  ])
})

test.each([
  ['sep=;\r\n姓名;用户名\r\n王芳;wf01', ';'],
  ['\uFEFFsep=|\n姓名|用户名\n王芳|wf01', '|'],
  ['"sep=,"\n姓名,用户名\n王芳,wf01', ','],
])('a first line that names the separator is no line of the table: %s', (text) => {
  expect(readTable(text)).toEqual([[''], ...CELLS])
})

test('a quotation mark that is never closed makes no table', () => {
  expect(readTable('"姓名,用户名\n')).toBeNull()
})

test('what the gradebook writes is read back, as CSV and as a workbook', async () => {
  expect(readTable(toCsv(CELLS))).toEqual(CELLS)
  const file = await toXlsx([...CELLS, ['李雷', 20240001]], '名单')
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(binaryKind(bytes)).toBe('zip')
  expect(await readXlsx(bytes)).toEqual([...CELLS, ['李雷', '20240001']])
})

test('a file that is no workbook is told from one', async () => {
  const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])
  expect(await readXlsx(zip)).toBeNull()
  expect(binaryKind(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-excel')
  expect(binaryKind(new TextEncoder().encode('姓名'))).toBeNull()
})
