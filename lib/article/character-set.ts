/**
 * A set of characters that is asked by code unit: one look into a table, where a regular expression would be started
 * anew for every character of a text. Characters beyond the basic plane are in no such set.
 */
export class CharacterSet {
  private readonly table = new Uint8Array(0x10000)

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) this.table[characters.charCodeAt(i)] = 1
  }

  /** The characters of the basic plane that a pattern for one character matches, such as `/\p{Script=Han}/u`. */
  static matching(pattern: RegExp): CharacterSet {
    const set = new CharacterSet('')
    for (let code = 0; code < 0x10000; code++)
      if (pattern.test(String.fromCharCode(code))) set.table[code] = 1
    return set
  }

  /** @param code a UTF-16 code unit, as `charCodeAt` gives it; NaN, which is no character, is in no set */
  has(code: number): boolean {
    return this.table[code] === 1
  }

  /** Where the first of them stands at or after `from`; -1 when none does before `end`. */
  indexIn(text: string, from = 0, end = text.length): number {
    for (let i = from; i < end; i++) if (this.table[text.charCodeAt(i)] === 1) return i
    return -1
  }

  /** How many of a text's characters are in the set. */
  countIn(text: string): number {
    let count = 0
    for (let i = 0; i < text.length; i++) count += this.table[text.charCodeAt(i)] as number
    return count
  }
}

/** The Han characters of the basic plane: all but some very rare ones. */
export const HAN = CharacterSet.matching(/\p{Script=Han}/u)
