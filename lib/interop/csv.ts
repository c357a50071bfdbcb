import { stringify } from 'csv-stringify/sync'

export type CsvCell = string | number | null

/**
 * A table as CSV (RFC 4180), for spreadsheets: UTF-8 with a byte order mark, without which Excel garbles Chinese, and
 * with every cell that a spreadsheet would run as a formula made plain text by an apostrophe (OWASP, CSV injection).
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: '\r\n' },
  )
