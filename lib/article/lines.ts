/** A line of a text without its line break, and where it stands. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** Cuts a text into lines at LF, CRLF or CR; the pieces' ends leave the line break out. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const char = text[i]
    if (i < text.length && char !== '\n' && char !== '\r') continue
    lines.push({ start, end: i })
    if (char === '\r' && text[i + 1] === '\n') i++
    start = i + 1
  }
  return lines
}

/** The line, counted from 1, in which an offset lies. */
export const lineNumberAt = (text: string, offset: number): number => {
  let line = 1
  for (let i = 0; i < offset && i < text.length; i++)
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) line++
  return line
}

/** The line without the white space (and byte order mark) around it. */
export const trimLine = (text: string, line: Line): Line => {
  let { start, end } = line
  while (start < end && /[\s\uFEFF]/.test(text[start] as string)) start++
  while (end > start && /[\s\uFEFF]/.test(text[end - 1] as string)) end--
  return { start, end }
}
