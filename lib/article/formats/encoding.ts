/** How the letters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

const MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

const isIn = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The characters of two bytes. */
const pairsOf = (bytes: Uint8Array): { readonly lead: number; readonly trail: number }[] => {
  const pairs = []
  for (let i = 0; i + 1 < bytes.length; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]]
    if (lead < 0x80) continue
    pairs.push({ lead, trail })
    i++
  }
  return pairs
}

type Pair = ReturnType<typeof pairsOf>[number]

/** Rows 16 to 55 of GB/T 2312: the 3755 characters that nearly all simplified writing is made of. */
const isCommonInGb = ({ lead, trail }: Pair): boolean => lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1

/** Level 1 of Big5, A440 to C67E: the 5401 characters that nearly all traditional writing is made of. */
const isCommonInBig5 = ({ lead, trail }: Pair): boolean =>
  lead >= 0xa4 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)

/**
 * Of bytes that may be either, the encoding in which more of the characters are common ones. Four of ten characters of
 * Big5 end in a byte below A1, which none of GB/T 2312 does; the other six may be common in both.
 */
const chineseEncoding = (bytes: Uint8Array): Encoding => {
  if (!isIn(bytes, 'big5')) return 'gb18030'
  if (!isIn(bytes, 'gb18030')) return 'big5'
  const pairs = pairsOf(bytes)
  return pairs.filter(isCommonInBig5).length > pairs.filter(isCommonInGb).length ? 'big5' : 'gb18030'
}

/**
 * How the letters of a file are written: a text, or a table that a spreadsheet saved: UTF-16 where a byte order mark says so (Excel's
 * "Unicode text"), UTF-8 with or without one where the bytes are UTF-8, and otherwise what Excel for Chinese saves CSV
 * in: GB18030 (of which GBK and GB2312 are parts) or, in Taiwan and Hong Kong, Big5. Hardly any text in them is UTF-8
 * by chance (WHATWG Encoding Standard); which of the two it is can only be guessed.
 */
export const encodingOf = (bytes: Uint8Array): Encoding => {
  const marked = MARKS.find(({ mark }) => startsWith(bytes, mark))
  if (marked) return marked.encoding
  return isIn(bytes, 'utf-8') ? 'utf-8' : chineseEncoding(bytes)
}

/** The text of a file, without its byte order mark. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): string =>
  new TextDecoder(encoding).decode(bytes)
