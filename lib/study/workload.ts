/** Seconds that a question takes until the learner's own pace is known. */
export const SECONDS_PER_ANSWER = 12

/** Minutes, rounded up, that so many questions will take. */
export const minutesFor = (questions: number, secondsPerAnswer: number = SECONDS_PER_ANSWER): number =>
  Math.ceil((questions * secondsPerAnswer) / 60)
