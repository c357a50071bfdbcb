import { Converter } from 'opencc-js/cn2t'
import type { Span } from '#lib/article/span'

const convert = Converter({ from: 'cn', to: 'tw' })
const SHORTEST = 2
const MARKS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' }
const QUOTES = /[“”‘’]/gu

/**
 * Gives words that were read in simplified characters back their own: what the article says is shown as it stands
 * there, the rest is converted by OpenCC.
 */
export class OriginalScript {
  private readonly cornered: boolean

  /**
   * @param original the text as it is
   * @param shadow the same text in simplified characters, offset for offset
   */
  constructor(
    private readonly original: string,
    private readonly shadow: string,
  ) {
    this.cornered = original.includes('「')
  }

  /** @param near where the words most likely come from: looked at before the rest of the text */
  of(words: string, near: readonly Pick<Span, 'start' | 'end'>[] = []): string {
    let shown = ''
    let own = ''
    for (let at = 0; at < words.length; ) {
      const [from, length] = this.longest(words, at, near)
      if (length < SHORTEST) {
        own += words[at] as string
        at++
        continue
      }
      shown += this.converted(own) + this.original.slice(from, from + length)
      own = ''
      at += length
    }
    return shown + this.converted(own)
  }

  private converted(own: string): string {
    const text = own === '' ? '' : convert(own)
    return this.cornered ? text.replace(QUOTES, (mark) => MARKS[mark] ?? mark) : text
  }

  /** Where the article has the longest beginning of what is left of the words. */
  private longest(words: string, at: number, near: readonly Pick<Span, 'start' | 'end'>[]): [number, number] {
    for (const { start, end } of near) {
      const found = this.within(words, at, start, end)
      if (found[1] >= SHORTEST) return found
    }
    return this.within(words, at, 0, this.shadow.length)
  }

  private within(words: string, at: number, start: number, end: number): [number, number] {
    const text = this.shadow
    let length = 0
    let from = start
    for (;;) {
      const next = text.indexOf(words.slice(at, at + length + 1), from)
      if (at + length >= words.length || next < 0 || next + length + 1 > end) return [from, length]
      from = next
      length++
    }
  }
}
