const MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/**
 * The text of a table that a spreadsheet saved: UTF-16 where a byte order mark says so (Excel's "Unicode text"), UTF-8
 * with or without one where the bytes are UTF-8, and otherwise GB18030, in which Excel for Chinese saves CSV. Bytes of
 * GBK and GB2312 mean the same in GB18030; hardly any text in them is UTF-8 by chance (WHATWG Encoding Standard).
 */
export const decodeTable = (bytes: Uint8Array): string => {
  const marked = MARKS.find(({ mark }) => startsWith(bytes, mark))
  if (marked) return new TextDecoder(marked.encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
