import { readSheet } from 'read-excel-file/universal'

/** What a file is that is no text, by its first bytes; null for what may be text. */
export const binaryKind = (bytes: Uint8Array): 'zip' | 'old-excel' | null => {
  const begins = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip'
  return begins(0xd0, 0xcf, 0x11, 0xe0) ? 'old-excel' : null
}

/**
 * The cells of the first sheet of an Excel workbook, as they would be typed.
 *
 * @returns null when the file is no such workbook
 */
export const readXlsx = async (bytes: Uint8Array<ArrayBuffer>): Promise<string[][] | null> => {
  try {
    // As text: a number of twenty digits stays what it is.
    const rows = await readSheet(new Blob([bytes]), { parseNumber: (digits) => digits })
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
  } catch {
    return null
  }
}
