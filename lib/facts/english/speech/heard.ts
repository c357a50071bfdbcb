import type { Speaker } from '#lib/facts/english/speech/speaker'

/** Somebody who has acted, and where. */
export interface Heard extends Speaker {
  readonly zone: number
  /** Whether somebody else could be meant by the same pronoun: Berg met Lund. He … */
  readonly isShared: boolean
  readonly hasSpoken: boolean
}

/** Nobody is meant by a word so many paragraphs on. */
const FARTHEST = 2
/** Nor so many deeds on, where a paragraph is as long as a book. */
const MOST = 256

/** What was told in this paragraph and the last ones, in order; what lies farther back is forgotten, so that reading stays linear. */
export class Lately<T extends { readonly zone: number }> {
  private readonly told: T[] = []

  get all(): readonly T[] {
    return this.told
  }

  get last(): T | undefined {
    return this.told.at(-1)
  }

  add(one: T): void {
    const from = this.told.findIndex(({ zone }) => one.zone - zone <= FARTHEST)
    this.told.splice(0, from < 0 ? this.told.length : Math.max(from, this.told.length + 1 - MOST))
    this.told.push(one)
  }
}

/** Vetter lifted the ban and Lindt was freed: in a paragraph behind, he may be either, where neither has spoken. */
export const isAmongSeveral = (
  subjects: readonly Heard[],
  last: Heard,
  zone: number,
  fits: (name: string) => boolean,
): boolean =>
  last.zone !== zone &&
  !last.hasSpoken &&
  last.type === 'person' &&
  subjects.some(
    (one) => one.zone === last.zone && one.type === 'person' && one.name !== last.name && fits(one.name),
  )
