import { normalForm } from '#lib/items/normal-form'

/** The places where an answer says something else than the phrase: one short word, and all the rest the same. */
export const isTurned = (answer: string, phrase: string): boolean => {
  const [a, b] = [normalForm(answer), normalForm(phrase)]
  let start = 0
  const at = b.indexOf(a.slice(0, 4))
  const whole = at > 0 ? b.slice(at) : b
  while (start < Math.min(a.length, whole.length) && a[start] === whole[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, whole.length) - start && a.at(-1 - end) === whole.at(-1 - end)) end += 1
  const [added, lost] = [a.slice(start, a.length - end), whole.slice(start, whole.length - end)]
  // 今天 with its date put in, this year with the year, says the same.
  if (/\d/u.test(added) && !/\d/u.test(lost)) return false
  return added !== '' && lost !== '' && added.length <= 10 && lost.length <= 10 && start + end >= 3
}
