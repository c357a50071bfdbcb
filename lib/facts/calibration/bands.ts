import type { Judged } from '#lib/facts/calibration/judge'

/** How often facts of about one confidence are right. */
export interface Band {
  /** Lowest confidence of the band, included, and highest, left out (1 is in the last). */
  readonly from: number
  readonly to: number
  readonly facts: number
  readonly right: number
  /** The mean of what the engine said, 0 to 1. */
  readonly said: number
}

const EDGES = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.94, 0.97, 1] as const

const bandOf = (from: number, to: number, judged: readonly Judged[]): Band => {
  const inside = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1))
  const right = inside.filter((one) => one.right).length
  const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inside.length)
  return { from, to, facts: inside.length, right, said }
}

/** The bands that hold any fact, from the least sure to the surest. */
export const bandsOf = (judged: readonly Judged[]): Band[] =>
  EDGES.slice(0, -1)
    .map((from, index) => bandOf(from, EDGES[index + 1] ?? 1, judged))
    .filter(({ facts }) => facts > 0)

/** The normal deviate that leaves 2.5 % above it. */
const Z = 1.959964

/**
 * The lowest share right, 0 to 1, that so few facts do not rule out: the lower end of the 95 % score interval
 * (Wilson 1927, Journal of the American Statistical Association 22). Ten right of ten say "at least .72", not "always".
 *
 * @param facts at least one
 */
export const shareAtLeast = (right: number, facts: number): number => {
  const share = right / facts
  const spread = Z * Math.sqrt((share * (1 - share)) / facts + Z ** 2 / (4 * facts ** 2))
  return Math.max(0, (share + Z ** 2 / (2 * facts) - spread) / (1 + Z ** 2 / facts))
}

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean gap between what was said and how often it
 * was right, each band weighted by its facts. 0 is perfect.
 */
export const calibrationError = (bands: readonly Band[]): number => {
  const all = bands.reduce((sum, { facts }) => sum + facts, 0)
  const gaps = bands.reduce((sum, { facts, right, said }) => sum + Math.abs(right - facts * said), 0)
  return all === 0 ? 0 : gaps / all
}
