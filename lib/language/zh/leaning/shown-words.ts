import { bracketsOf, outermost } from '#lib/article/brackets'
import type { ShownWord } from '#lib/language/leaning/leaning'
import { wordsFrom } from '#lib/language/zh/words'

/** The words of a Chinese text that is shown. A title 《…》 is one word; words of a quotation are known as such. */
export const shownWords = (text: string): readonly ShownWord[] => {
  const brackets = outermost(bracketsOf(text, 0, text.length))
  const found: ShownWord[] = []
  const add = (from: number, to: number, quoted: boolean): void => {
    if (to > from) for (const word of wordsFrom(text.slice(from, to), from)) found.push({ ...word, quoted })
  }
  let at = 0
  for (const { open, close, kind } of brackets) {
    if (kind === 'parenthesis') continue
    add(at, open, false)
    const inner = text.slice(open, close + 1)
    if (kind === 'book')
      found.push({
        start: open,
        end: close + 1,
        text: inner,
        lemma: inner,
        class: 'quotation',
        quoted: false,
      })
    else add(open, close + 1, true)
    at = close + 1
  }
  add(at, text.length, false)
  return found.filter(({ text: word }) => word.trim() !== '')
}
