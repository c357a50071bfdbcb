import { stringify } from 'csv-stringify/sync'

export type CsvCell = string | number | null

type Rows = readonly (readonly CsvCell[])[]

const write = (rows: Rows, bom: boolean): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom, escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: '\r\n' },
  )

/**
 * A table as CSV (RFC 4180), for spreadsheets: UTF-8 with a byte order mark, without which Excel garbles Chinese, and
 * with every cell that a spreadsheet would run as a formula made plain text by an apostrophe (OWASP, CSV injection).
 */
export const toCsv = (rows: Rows): string => write(rows, true)

/** More rows of such a table, to be sent behind its first ones. */
export const moreCsv = (rows: Rows): string => write(rows, false)
