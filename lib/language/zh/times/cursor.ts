import type { Numeral } from '#lib/language/zh/numerals'
import type { Meaning, UnitName } from '#lib/language/zh/times/lexicon'
import type { Token } from '#lib/language/zh/times/tokens'

type Kind = Meaning['is']
export type MeaningOf<K extends Kind> = Extract<Meaning, { is: K }>

/** The tokens of a sentence, asked by index. A rule of the grammar goes on only with what is joined to what it has. */
export class Cursor {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {}

  /** What a token means as such a word; undefined where it means something else or does not follow. */
  word<K extends Kind>(index: number, kind: K, first = false): MeaningOf<K> | undefined {
    const token = this.tokens[index]
    if (!token || !(first || token.joined)) return undefined
    for (const meaning of token.meanings) if (meaning.is === kind) return meaning as MeaningOf<K>
    return undefined
  }

  has(index: number, kind: Kind): boolean {
    return this.word(index, kind) !== undefined
  }

  /** 第 stands right before it: 罢工进入第26天 tells no length. 第 itself is joined to nothing. */
  isOrdinal(index: number): boolean {
    return this.charBefore(index) === '第'
  }

  unit(index: number, ...names: readonly UnitName[]): UnitName | undefined {
    const token = this.tokens[index]
    if (!token?.joined) return undefined
    for (const meaning of token.meanings)
      if (meaning.is === 'unit' && names.includes(meaning.unit)) return meaning.unit
    return undefined
  }

  numeral(index: number, first = false): Numeral | undefined {
    const token = this.tokens[index]
    return token && (first || token.joined) ? token.numeral : undefined
  }

  /** A whole number without 万 or decimals, between two bounds. */
  count(index: number, least: number, most: number, first = false): number | undefined {
    const value = this.numeral(index, first)
    return value && !value.isDecimal && value.value !== null && value.value >= least && value.value <= most
      ? value.value
      : undefined
  }

  startOf(index: number): number {
    return this.tokens[index]?.start ?? this.text.length
  }

  /** Where the token before an index ends. */
  endBefore(index: number): number {
    return this.tokens[index - 1]?.end ?? 0
  }

  charBefore(index: number): string {
    return this.text[this.startOf(index) - 1] ?? ''
  }

  charAfter(index: number): string {
    return this.text[this.endBefore(index)] ?? ''
  }
}
