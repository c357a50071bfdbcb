import type { ContentProblem } from '#lib/article/article'

/** Longer than any article; what is longer is something else. */
export const MAX_BYTES = 2 * 1024 * 1024

const megabytes = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MB`

const lineAt = (bytes: Uint8Array, index: number): number => {
  let line = 1
  for (let i = 0; i < index; i++) if (bytes[i] === 0x0a) line++
  return line
}

/** The line on which the bytes stop being UTF-8. */
const firstBadLine = (bytes: Uint8Array): number => {
  let line = 1
  let start = 0
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, i))
    } catch {
      return line
    }
    start = i + 1
    line++
  }
  return line
}

/**
 * Reads a content file's bytes as text, byte order mark kept so that offsets stay those of the file.
 *
 * @returns the text, or why these bytes are no article: too long, empty, binary, or not UTF-8
 */
export const decodeContent = (
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly problem: ContentProblem } => {
  const refuse = (line: number, message: string) => ({ problem: { file, line, message } })
  if (bytes.length > MAX_BYTES)
    return refuse(
      1,
      `The file is ${megabytes(bytes.length)}; an article may have ${megabytes(MAX_BYTES)} at most.`,
    )
  const zero = bytes.indexOf(0)
  if (zero >= 0) return refuse(lineAt(bytes, zero), 'The file holds binary data, not text.')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse(firstBadLine(bytes), 'The file is not UTF-8 text; save it as UTF-8.')
  }
  if (text.trim() === '' || text === '\uFEFF') return refuse(1, 'The file is empty.')
  return { text }
}
