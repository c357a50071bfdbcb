import { CharacterSet } from '#lib/article/character-set'

/** An opening and its closing mark, as offsets: `text[open]` opens, `text[close]` closes. */
export interface Bracket {
  readonly open: number
  readonly close: number
  readonly kind: 'quotation' | 'parenthesis' | 'book'
}

const CLOSING: Record<string, { close: string; kind: Bracket['kind'] }> = {
  '“': { close: '”', kind: 'quotation' },
  '‘': { close: '’', kind: 'quotation' },
  '「': { close: '」', kind: 'quotation' },
  '『': { close: '』', kind: 'quotation' },
  '（': { close: '）', kind: 'parenthesis' },
  '(': { close: ')', kind: 'parenthesis' },
  '《': { close: '》', kind: 'book' },
}
const CLOSERS = new Set([...Object.values(CLOSING).map(({ close }) => close), ')', '）'])
const MARKS = new CharacterSet(`"${Object.keys(CLOSING).join('')}${[...CLOSERS].join('')}`)
const matches = (opener: string, closer: string): boolean => {
  const wanted = CLOSING[opener]?.close
  // News mixes （ with ) when fonts are mixed.
  return wanted === closer || ((wanted === '）' || wanted === ')') && (closer === '）' || closer === ')'))
}

/**
 * The quotations, parentheses and titles in a stretch of text, in order of their opening. What is opened and never
 * closed there (or closed and never opened) is no bracket. One pass.
 */
export const bracketsOf = (text: string, start: number, end: number): Bracket[] => {
  const open: { at: number; char: string }[] = []
  const found: Bracket[] = []
  let straight = -1
  for (let i = MARKS.indexIn(text, start, end); i >= 0; i = MARKS.indexIn(text, i + 1, end)) {
    const char = text[i] as string
    if (char === '"') {
      if (straight < 0) straight = i
      else {
        found.push({ open: straight, close: i, kind: 'quotation' })
        straight = -1
      }
    } else if (CLOSING[char]) open.push({ at: i, char })
    else if (CLOSERS.has(char)) {
      // An opener that was never closed is passed over, three deep at most: deeper is no writing.
      for (let back = open.length - 1; back >= Math.max(0, open.length - 3); back--) {
        const opener = open[back]
        if (!opener || !matches(opener.char, char)) continue
        const kind = CLOSING[opener.char]?.kind ?? 'quotation'
        found.push({ open: opener.at, close: i, kind })
        open.length = back
        break
      }
    }
  }
  return found.sort((a, b) => a.open - b.open || b.close - a.close)
}

/** The outermost of them: those inside another are left out. */
export const outermost = (brackets: readonly Bracket[]): Bracket[] => {
  const outer: Bracket[] = []
  let end = -1
  for (const bracket of brackets) {
    if (bracket.open <= end) continue
    outer.push(bracket)
    end = bracket.close
  }
  return outer
}
