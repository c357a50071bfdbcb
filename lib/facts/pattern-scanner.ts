/** A pattern, and every character with which a match of it can begin. */
export interface ScannedPattern {
  /** Matches no empty text; its flags need not hold `g` or `y`. */
  readonly pattern: RegExp
  /** Characters of the basic plane. One too many costs time, one too few loses matches. */
  readonly begins: string
}

/** A match, and the place of its pattern in the list that was given. */
export interface ScannedMatch {
  readonly which: number
  readonly match: RegExpExecArray
}

/** The table holds a bit a pattern. */
const MOST_PATTERNS = 32

/**
 * Several patterns looked for in one pass: each is tried only where a character stands with which its matches begin.
 * Finds what `text.matchAll` finds for each of them, at a fraction of the cost where such characters are rare.
 */
export class PatternScanner {
  private readonly patterns: readonly RegExp[]
  /** By code unit, the patterns that may begin there. */
  private readonly table = new Uint32Array(0x10000)

  constructor(patterns: readonly ScannedPattern[]) {
    if (patterns.length > MOST_PATTERNS) throw new Error(`A scanner takes ${MOST_PATTERNS} patterns at most.`)
    this.patterns = patterns.map(
      ({ pattern }) => new RegExp(pattern, `${pattern.flags.replace(/[gy]/g, '')}y`),
    )
    patterns.forEach(({ begins }, which) => {
      for (let i = 0; i < begins.length; i++) {
        const code = begins.charCodeAt(i)
        this.table[code] = ((this.table[code] as number) | (1 << which)) >>> 0
      }
    })
  }

  /** The matches by where they begin; those of one pattern do not overlap. */
  scan(text: string): ScannedMatch[] {
    return [...this.matches(text)]
  }

  /** Whether any of the patterns matches anywhere. */
  finds(text: string): boolean {
    return this.matches(text).next().done === false
  }

  private *matches(text: string): Generator<ScannedMatch> {
    const ends: number[] = []
    for (let at = 0; at < text.length; at++) {
      const here = this.table[text.charCodeAt(at)] as number
      if (here === 0) continue
      for (let which = 0; which < this.patterns.length; which++) {
        if ((here & (1 << which)) === 0 || at < (ends[which] ?? 0)) continue
        const match = matchAt(this.patterns[which] as RegExp, text, at)
        if (!match) continue
        ends[which] = at + match[0].length
        yield { which, match }
      }
    }
  }
}

/** The characters with which words begin, for `ScannedPattern.begins`. */
export const beginningsOf = (words: Iterable<string>): string =>
  [...new Set([...words].map((word) => word.charAt(0)))].join('')

const matchAt = (sticky: RegExp, text: string, at: number): RegExpExecArray | null => {
  sticky.lastIndex = at
  return sticky.exec(text)
}
