import { parse } from 'csv-parse/sync'

/** What may part the cells of a line; people who type Chinese mix both commas. */
const DELIMITERS: readonly (readonly string[])[] = [['\t'], [';'], [',', '，']]

/** Excel writes this line where the machine's list separator is not the comma, and so does whoever wants to be sure. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?[ \t]*(?=\r?\n|\r|$)/i

const parseWith = (text: string, delimiter: readonly string[]): string[][] | null => {
  try {
    return parse(text, {
      bom: true,
      delimiter: [...delimiter],
      relax_column_count: true,
      skip_empty_lines: false,
    })
  } catch {
    return null
  }
}

/** How many lines have the number of cells that most lines have, where that is more than one. */
const evenness = (rows: readonly (readonly string[])[]): number => {
  const counts = new Map<number, number>()
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/**
 * The cells of a table as a spreadsheet saves or copies it: with commas, semicolons or tabs, whichever parts its lines
 * most evenly. A first line `sep=;` says which, and is given as an empty line, so that lines can be counted.
 *
 * @returns line by line, empty lines included; null when it is no table (a quotation mark that is never closed)
 */
export const readTable = (text: string): string[][] | null => {
  const said = SEPARATOR_LINE.exec(text)
  if (said) return parseWith(text.slice(said[0].length), [said[1] ?? ','])
  let best: string[][] | null = null
  for (const delimiter of DELIMITERS) {
    const rows = parseWith(text, delimiter)
    if (rows && (best === null || evenness(rows) > evenness(best))) best = rows
  }
  return best
}
