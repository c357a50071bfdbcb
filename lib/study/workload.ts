/** Seconds that a question takes until the learner's own pace is known. */
export const SECONDS_PER_ANSWER = 12

/** Nobody reads a question, its options and what proves the answer in less, however fast they tapped before. */
const LEAST_SECONDS = 5

/** Facts that a review would ask today. */
export interface Workload {
  /** Due now. */
  readonly due: number
  /** Being learned: they come back within minutes. */
  readonly learning: number
  readonly fresh: number
}

/**
 * What is left for today, of a queue: each page that tells a number of today takes it from here.
 *
 * @param queue `due` holds all that is being learned, of which `later` come back in some minutes only
 */
export const workloadOf = ({
  due,
  later,
  fresh,
}: {
  readonly due: number
  readonly later: number
  readonly fresh: number
}): Workload => ({ due: due - later, learning: later, fresh })

/** Of those, the ones that were learned before or are being learned: what comes back today. */
export const comingBack = ({ due, learning }: Workload): number => due + learning

/** Minutes, rounded up, that so many questions will take. */
export const minutesFor = (questions: number, secondsPerAnswer: number = SECONDS_PER_ANSWER): number =>
  Math.ceil((questions * Math.max(LEAST_SECONDS, secondsPerAnswer)) / 60)
