/** Where a printed line may end a sentence. */
const ENDS_SENTENCE = /[。！？!?.…]["”’』」）)]*$/u
const HAN_END = /[\p{Script=Han}\p{P}]$/u
const HAN_START = /^[\p{Script=Han}\p{P}]/u
/** A line this much shorter than the widest ends its paragraph. */
const SHORT = 0.75

const joined = (before: string, after: string): string => {
  if (/[a-z]-$/u.test(before) && /^[a-z]/u.test(after)) return before.slice(0, -1) + after
  return HAN_END.test(before) && HAN_START.test(after) && /\p{Script=Han}/u.test(before + after)
    ? before + after
    : `${before} ${after}`
}

/** Paragraphs from the lines of a printed page, which break wherever the page is full. */
export const paragraphsOfLines = (lines: readonly string[]): string[] => {
  const widest = Math.max(0, ...lines.map((line) => line.trim().length))
  const paragraphs: string[] = []
  let open = ''
  for (const raw of lines) {
    const line = raw.trim()
    if (line !== '') open = open === '' ? line : joined(open, line)
    const isShort = line.length < widest * SHORT
    if (open !== '' && (line === '' || (isShort && ENDS_SENTENCE.test(line)))) {
      paragraphs.push(open)
      open = ''
    }
  }
  return open === '' ? paragraphs : [...paragraphs, open]
}
