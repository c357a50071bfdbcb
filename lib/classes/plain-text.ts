/**
 * What has no place in a name: control characters, line and paragraph separators, the marks that turn the direction of
 * writing, which make a line look like another one (unicode.org/reports/tr36, 2.5), and what cannot be seen at all.
 */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u206F\uFEFF]/u

/** Whether a name shows all that is in it, on one line. */
export const isPlainText = (text: string): boolean => !HIDDEN.test(text)
