import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moreCsv, toCsv } from '#lib/interop/csv'

test('a table reads the same in a spreadsheet: marks, quotation marks, commas and line breaks', () => {
  expect(
    toCsv([
      ['姓名', '分数'],
      ['林，"小"\n红', 7.5],
      ['', null],
    ]),
  ).toBe('\ufeff姓名,分数\r\n"林，""小""\n红",7.5\r\n,\r\n')
})

test('no cell is a formula', () => {
  const begins = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝')
  fc.assert(
    fc.property(begins, fc.string(), (first, rest) => {
      const [[cell] = []] = parse(toCsv([[`${first}${rest}`, 'end']]), {
        bom: true,
        record_delimiter: '\r\n',
      }) as string[][]
      expect(cell?.[0]).toBe("'")
    }),
  )
})

test('whatever is written is read back, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), (cells) => {
      const [row = []] = parse(toCsv([cells]), { bom: true, record_delimiter: '\r\n' }) as string[][]
      expect(row.map((cell) => cell.replace(/^'/, ''))).toEqual(cells.map((cell) => cell.replace(/^'/, '')))
    }),
  )
})

test('a table sent in pieces is the table', () => {
  const rows = [
    ['a', 1],
    ['=b', null],
    ['c\n', 3],
  ]
  expect(toCsv(rows.slice(0, 1)) + moreCsv(rows.slice(1))).toBe(toCsv(rows))
})
