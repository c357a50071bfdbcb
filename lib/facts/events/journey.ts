import type { Sentence } from '#lib/article/article'

/** How many paragraphs farther the next stop of a journey is told. */
const MOST_PARAGRAPHS = 2

/** Who is on the journey that a text tells stop by stop: 四日转往…, 五日抵达… name nobody. */
export class Journey {
  private last: { readonly travellers: readonly string[]; readonly zone: number } | null = null

  /** Takes note of a journey, or of its next stop. */
  travelled(travellers: readonly string[], { zone }: Sentence): void {
    if (travellers.length > 0) this.last = { travellers, zone }
  }

  /** Whoever is on the journey that was told last, near by. */
  travellers({ zone }: Sentence): readonly string[] {
    return this.last && zone - this.last.zone <= MOST_PARAGRAPHS ? this.last.travellers : []
  }
}
