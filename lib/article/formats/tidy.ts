/** What is not written and not seen: control characters, soft hyphens, marks of direction and of no width. */
const UNSEEN = /[^\P{C}\n\t]/gu
const SPACES = /[\t\u00A0\u2000-\u200A\u202F]/gu

/** A text as an article's body holds it: one kind of line break and of space, nothing unseen, no gaps of many lines. */
export const tidyText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(/[ \u3000]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
