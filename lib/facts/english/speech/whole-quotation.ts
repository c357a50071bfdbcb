import type { Reading, Word } from '#lib/language/language'

const isStop = ({ text }: Word): boolean => /^[.!?…]+$/u.test(text)

/** The sentence is one quotation and nothing else. */
export const quotationAlone = ({ words }: Reading): Word | null => {
  const [first, ...rest] = words
  return first?.class === 'quotation' && rest.every(isStop) ? first : null
}
