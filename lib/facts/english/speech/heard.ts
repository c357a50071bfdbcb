import type { Speaker } from '#lib/facts/english/speech/speaker'

/** Somebody who has acted, and where. */
export interface Heard extends Speaker {
  readonly zone: number
  /** Whether somebody else could be meant by the same pronoun: Berg met Lund. He … */
  readonly isShared: boolean
  readonly hasSpoken: boolean
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
