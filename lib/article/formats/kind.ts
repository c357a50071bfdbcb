/** What a file is. */
export type FileKind = 'text' | 'html' | 'docx' | 'pdf' | 'doc' | 'archive' | 'binary'

const MARKS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
]
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** What a web page begins with, behind comments and white space. */
const PAGE =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta)\b/iu

/** Whether a text is a web page, by how it begins. */
export const isPage = (text: string): boolean => PAGE.test(text.slice(0, 4_000))

/**
 * What a file is, by its first bytes and, for what may be text, by its name. Whether an archive is a Word document its
 * contents tell; the name is believed in that alone.
 */
export const fileKindOf = (bytes: Uint8Array, name: string): FileKind => {
  const [kind] = MARKS.find(([, mark]) => begins(bytes, mark)) ?? []
  if (kind === 'archive') return /\.docx$/iu.test(name) ? 'docx' : 'archive'
  if (kind) return kind
  const isWide = UTF_16.some((mark) => begins(bytes, mark))
  if (!isWide && bytes.includes(0)) return 'binary'
  return /\.x?html?$/iu.test(name) ? 'html' : 'text'
}
