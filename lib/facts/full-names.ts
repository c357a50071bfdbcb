/**
 * The full names of people, found by their last parts: 皮弗 by which 斯蒂芬·皮弗 is meant. One look-up, however many names
 * there are.
 */
export class FullNames {
  private readonly names = new Set<string>()
  /** What stands behind each dot of a name, and the first name that ends so. */
  private readonly byEnding = new Map<string, string>()

  add(name: string): void {
    if (this.names.has(name)) return
    this.names.add(name)
    for (let dot = name.indexOf('·'); dot >= 0; dot = name.indexOf('·', dot + 1)) {
      const ending = name.slice(dot + 1)
      if (!this.byEnding.has(ending)) this.byEnding.set(ending, name)
    }
  }

  has(name: string): boolean {
    return this.names.has(name)
  }

  /** The first name added that ends with a dot and these words; undefined when there is none. */
  endingWith(words: string): string | undefined {
    return this.byEnding.get(words)
  }
}
