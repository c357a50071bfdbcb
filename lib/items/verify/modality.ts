/** Words that turn a statement round or take it back a little; a stem must not lose them. */
const CONDITION = /如果|一旦|假如|倘若|除非|只要|只有|\b(?:if|unless)\b/iu
const NEGATION = /不|没有|未|无法|否认|绝非|并非|\b(?:not|never|no)\b/iu

const clauseBefore = (whole: string, index: number): string =>
  /[^。！？!?；;]*$/u.exec(whole.slice(0, index))?.[0] ?? ''

/**
 * Whether words cut out of a longer statement still say what it says: a condition stays with what depends on it, and
 * no negation is cut off the clause it governs.
 *
 * @param stem may tell the condition itself, and ask what follows from it
 */
export const keepsModality = (part: string, whole: string, stem = ''): boolean => {
  const index = whole.indexOf(part)
  if (index < 0) return false
  const before = clauseBefore(whole, index)
  if (CONDITION.test(before) && !CONDITION.test(part) && !CONDITION.test(stem)) return false
  return !NEGATION.test(before.split(/[，,]/u).at(-1) ?? '')
}
