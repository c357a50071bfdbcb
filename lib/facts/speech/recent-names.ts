/** Each name once, by when it was last told: the newest is what a 该集团 most likely means. */
export class RecentNames {
  private readonly told: string[] = []
  private readonly lastAt = new Map<string, number>()

  tell(name: string): void {
    this.lastAt.set(name, this.told.length)
    this.told.push(name)
    if (this.told.length > 64 && this.told.length > 2 * this.lastAt.size) this.forgetRepeats()
  }

  /** The newest name that is as wanted; null when none is. */
  newest(isWanted: (name: string) => boolean): string | null {
    for (let at = this.told.length - 1; at >= 0; at--) {
      const name = this.told[at] as string
      if (this.lastAt.get(name) === at && isWanted(name)) return name
    }
    return null
  }

  /** Drops all tellings but the last of each name, so that the list grows with the names and not with the text. */
  private forgetRepeats(): void {
    const last = this.told.filter((name, at) => this.lastAt.get(name) === at)
    this.told.length = 0
    last.forEach((name, at) => {
      this.told[at] = name
      this.lastAt.set(name, at)
    })
  }
}
